import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { chooseMenu, goTo, test, typeInto } from './support.ts';

const cellOf = (page: Page, sheet: string, a1: string) =>
  page.evaluate(([name = '', cell = '']) => window.playground.getValue(name, cell), [sheet, a1]);

/** Types as somebody does who looks at the grid and touches nothing before. */
async function typeAtOnce(page: Page, text: string): Promise<void> {
  const inGrid = () =>
    page.evaluate(() => Boolean(document.activeElement?.matches('[data-u-comp="editor"]')));
  await expect.poll(inGrid).toBe(true);
  await page.keyboard.type(text, { delay: 40 });
  await page.keyboard.press('Enter');
}

describe('What is typed goes into the grid', () => {
  test('after a click on a sheet’s tab', async ({ page }) => {
    const tab = page.getByRole('tab', { name: 'Way back' });
    await tab.click();
    await expect.poll(() => tab.getAttribute('aria-selected')).toBe('true');
    await goTo(page, 'F3');
    await tab.click();
    await typeAtOnce(page, 'mine');
    await expect.poll(() => cellOf(page, 'Way back', 'F3')).toBe('mine');
  });

  test('after a dialog, the sidebar and a new title', async ({ page }) => {
    await goTo(page, 'P2');
    await chooseMenu(page, 'Help', 'About this playground');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await typeAtOnce(page, 'dialog');
    await chooseMenu(page, 'Extensions', 'SMART Goals', 'Goal wizard');
    const sidebar = page.getByRole('complementary', { name: 'Goal wizard' });
    await sidebar.getByRole('button', { name: 'Close sidebar' }).click();
    await sidebar.waitFor({ state: 'detached' });
    await typeAtOnce(page, 'sidebar');
    await page.getByLabel('Name of the spreadsheet').fill('Plan');
    await page.keyboard.press('Enter');
    await typeAtOnce(page, 'title');
    await expect
      .poll(() => page.evaluate(() => window.playground.getValues('Campaigns', 'P2:P4')))
      .toEqual([['dialog'], ['sidebar'], ['title']]);
  });
});

describe('Undo', () => {
  test('is undone by both usual keys', async ({ page }) => {
    for (const again of ['Control+y', 'Control+Shift+z']) {
      await typeInto(page, 'P2', again);
      await page.keyboard.press('Control+z');
      await expect.poll(() => cellOf(page, 'Campaigns', 'P2')).not.toBe(again);
      await page.keyboard.press(again);
      await expect.poll(() => cellOf(page, 'Campaigns', 'P2')).toBe(again);
    }
  });

  test('gives looks again without taking away what formulas fill', async ({ page }) => {
    const filled = () => page.evaluate(() => window.playground.getValues('Campaigns', 'P2:Q3'));
    await typeInto(page, 'P2', '=SEQUENCE(2,2)');
    await goTo(page, 'P2:Q3');
    for (const key of ['Control+b', 'Control+z', 'Control+y']) {
      await page.keyboard.press(key);
      await page.evaluate(() => window.playground.whenCalculated());
      expect(await filled()).toEqual([
        [1, 2],
        [3, 4],
      ]);
    }
    await typeInto(page, 'Q3', 'mine');
    await page.keyboard.press('Control+z');
    await expect.poll(() => cellOf(page, 'Campaigns', 'Q3')).toBe(4);
  });

  test('takes back an action of the menu in one step, and nothing of the sample', async ({ page }) => {
    const scores = () =>
      page.evaluate(() => window.playground.getValues('Campaigns', 'Q1:W2').flat().join(''));
    await page.keyboard.press('Control+z');
    await typeInto(page, 'P2', 'Raise newsletter sign-ups from 200 to 400 a month by 30 June 2027');
    await goTo(page, 'P2');
    await page.evaluate(() => window.playground.callMenu('Score selected goals'));
    await page.evaluate(() => window.playground.whenCalculated());
    const scored = await scores();
    await page.keyboard.press('Control+z');
    await expect.poll(scores).toBe('');
    await page.keyboard.press('Control+y');
    await expect.poll(scores).toBe(scored);
    for (const _ of [1, 2, 3]) await page.keyboard.press('Control+z');
    await expect.poll(() => cellOf(page, 'Campaigns', 'P2')).toBe('');
    expect([await scores(), await cellOf(page, 'Campaigns', 'K1')]).toEqual(['', 'CTR']);
  });
});
