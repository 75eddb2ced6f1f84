import { describe, expect } from 'vitest';
import { chooseMenu, goTo, test, typeInto } from './support.ts';

describe('Our formulas, typed into the grid', () => {
  test('give their result', async ({ page }) => {
    await typeInto(page, 'P2', '=CTR(5, 100)');
    expect(await page.evaluate(() => window.playground.getValue('Campaigns', 'P2'))).toBe(0.05);
  });

  test('fill a column from its header cell', async ({ page }) => {
    await typeInto(page, 'P1', '=CPC(F1:F, E1:E)');
    const values = await page.evaluate(() => window.playground.getValues('Campaigns', 'P1:P3'));
    expect(values[0]).toEqual(['CPC']);
    expect(values[1]?.[0]).toBeCloseTo(2807.33 / 2335, 2);
  });

  test('are caught by IFERROR where they fail', async ({ page }) => {
    await typeInto(page, 'P2', '=IFERROR(CTR("abc", 3), "caught")');
    expect(await page.evaluate(() => window.playground.getValue('Campaigns', 'P2'))).toBe('caught');
  });

  test('show their help while they are typed', async ({ page }) => {
    await goTo(page, 'P2');
    await page.keyboard.type('=CT');
    await page.getByText('CTR', { exact: true }).waitFor();
    await page.keyboard.type('R(');
    await page
      .getByText(/impressions/i)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
  });

  test('say what is wrong when the mouse is over the error', async ({ page }) => {
    await chooseMenu(page, 'File', 'New');
    await page.getByRole('button', { name: 'OK' }).click();
    await typeInto(page, 'A1', '=CTR("abc", 3)');
    expect(await page.evaluate(() => window.playground.getDisplayValue('Sheet1', 'A1'))).toBe('#ERROR!');
    const grid = await page.locator('#grid canvas').last().boundingBox();
    if (!grid) throw new Error('The grid is not shown.');
    await page.mouse.move(grid.x + 90, grid.y + 60);
    await page.mouse.move(grid.x + 80, grid.y + 30, { steps: 4 });
    const note = page.getByRole('tooltip');
    await note.waitFor();
    expect(await note.textContent()).toContain('clicks must be a number');
  });
});
