import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { chooseMenu, test } from './support.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that the shell breaks. Univer draws the grid with its toolbar and tabs: that part is not ours. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ exclude: ['#grid'] }, { iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}

describe('The shell is accessible', () => {
  test('as it opens', async ({ page }) => {
    expect(await violations(page)).toEqual([]);
  });

  test('with a menu open', async ({ page }) => {
    await chooseMenu(page, 'File');
    expect(await violations(page)).toEqual([]);
  });

  test('with the sidebar open', async ({ page }) => {
    await chooseMenu(page, 'Extensions', 'SMART Goals', 'Goal wizard');
    await page.getByRole('complementary', { name: 'Goal wizard' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('with a dialog open, which takes the focus and gives it back', async ({ page }) => {
    await chooseMenu(page, 'Help', 'About this playground');
    const dialog = page.getByRole('dialog', { name: 'About this playground' });
    await dialog.waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});
