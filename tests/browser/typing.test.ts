import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { watchDrawing } from './drawing.ts';
import { goTo, openIn, test, typeInto } from './support.ts';

/** A person's pace, in milliseconds a key. */
const delay = 110;

async function clickFirstCell(page: Page): Promise<void> {
  const grid = await page.locator('#grid canvas').last().boundingBox();
  if (!grid) throw new Error('The grid is not shown.');
  await page.mouse.click(grid.x + 60, grid.y + 30);
}

describe('What is typed into a cell', () => {
  test('is kept to the last digit far to the right, also after a click in a frozen column', async ({
    page,
  }) => {
    await clickFirstCell(page);
    await goTo(page, 'Y2');
    for (const number of ['4567', '8912']) {
      await page.keyboard.type(number, { delay });
      await page.keyboard.press('Tab');
    }
    await expect
      .poll(() => page.evaluate(() => window.playground.getValues('Campaigns', 'Y2:Z2')))
      .toEqual([[4567, 8912]]);
  });

  test('is what Enter enters, also while the list of functions is open for its beginning', async ({
    page,
  }) => {
    await goTo(page, 'P2');
    await page.keyboard.type('=SMART', { delay });
    await page.getByText('SMARTSCORE', { exact: true }).waitFor();
    await page.keyboard.type('CHECK("Sell more")', { delay: 60 });
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => window.playground.getFormula('Campaigns', 'P2')))
      .toBe('=SMARTCHECK("Sell more")');
  });

  test('is completed by Enter where the list of functions is for its name', async ({ page }) => {
    await goTo(page, 'P2');
    await page.keyboard.type('=smartsc', { delay });
    await page.getByText('SMARTSCORE', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    // The grid takes a moment to put the cursor behind the bracket.
    await page.waitForTimeout(500);
    await page.keyboard.type('"Sell more")', { delay });
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => window.playground.getFormula('Campaigns', 'P2')))
      .toBe('=SMARTSCORE("Sell more")');
  });

  test('keeps the figures of a formula, also where the decimal sign is a comma', async ({ page }) => {
    await typeInto(page, 'P2', '=n(10%)');
    expect(await page.evaluate(() => window.playground.getFormula('Campaigns', 'P2'))).toBe('=N(10%)');

    await openIn(page, 'de_DE');
    await typeInto(page, 'P3', '=0,05*100+round(2,50;0');
    const cell = await page.evaluate(() => [
      window.playground.getFormula('Campaigns', 'P3'),
      window.playground.getValue('Campaigns', 'P3'),
    ]);
    expect(cell).toEqual(['=0,05*100+ROUND(2,50;0)', 8]);
  });
});

describe('The formula bar', () => {
  test('takes what is typed after one click', async ({ page }) => {
    await typeInto(page, 'P2', '=1+2');
    await goTo(page, 'P2');
    const bar = await page.locator('[data-u-comp="formula-bar"]').boundingBox();
    if (!bar) throw new Error('The formula bar is not shown.');
    await page.mouse.click(bar.x + bar.width / 2, bar.y + bar.height / 2);
    // The cell's editor opens, too, and tries for the focus for a while.
    await page.waitForTimeout(500);
    await page.keyboard.type('+4', { delay });
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => window.playground.getFormula('Campaigns', 'P2')))
      .toBe('=1+2+4');
  });
});

describe('A cell that a formula above it fills', () => {
  test('shows in the formula bar what it holds, also when it was chosen before the calculation', async ({
    page,
  }) => {
    const drawn = await watchDrawing(page);
    await typeInto(page, 'P2', '={"Channel";"Zoo letter"}');
    const letters = async () => (await drawn()).filter((text) => text.length === 1).join('');
    // In the formula itself a quotation mark stands before it.
    await expect.poll(letters).toMatch(/[^"]Zoo letter/);
  });

  test('can be read where formulas are typed, and is only overwritten by what differs', async ({ page }) => {
    const values = () => page.evaluate(() => window.playground.getValues('Campaigns', 'P2:P3'));
    await typeInto(page, 'P2', '={"Channel";"⚠ Write the channel"}');
    for (const [typed, expected] of [
      ['', [['Channel'], ['⚠ Write the channel']]],
      ['!', [['#REF!'], ['⚠ Write the channel!']]],
    ] as const) {
      await goTo(page, 'P3');
      await page.waitForTimeout(500);
      await page.keyboard.press('F2');
      await page.keyboard.type(typed, { delay });
      await page.keyboard.press('Enter');
      await page.evaluate(() => window.playground.whenCalculated());
      await expect.poll(values).toEqual(expected);
    }
  });
});
