import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { goTo, openIn, test } from './support.ts';

interface Clipboard {
  readonly text: string;
  readonly html?: string;
}

/** Puts on the clipboard what another program would, and pastes it. */
async function paste(page: Page, a1: string, clipboard: Clipboard): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(page, a1);
  await page.evaluate(async ({ text, html }) => {
    const types = { 'text/plain': text, ...(html !== undefined && { 'text/html': html }) };
    const blobs = Object.entries(types).map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, clipboard);
  await page.keyboard.press('Control+V');
}

const P2_TO_Q4 = ['P2', 'Q2', 'P3', 'Q3', 'P4', 'Q4'];

/** What the cells hold, and what they show. */
async function pasted(page: Page) {
  await page.evaluate(() => window.playground.whenCalculated());
  return page.evaluate(
    (cells) =>
      cells.map((a1) => [
        window.playground.getValue('Campaigns', a1),
        window.playground.getDisplayValue('Campaigns', a1),
      ]),
    P2_TO_Q4,
  );
}

describe('What is pasted', () => {
  test('is read as what is typed is, in the spreadsheet’s notation', async ({ page }) => {
    await openIn(page, 'en_GB');
    const text = '01/04/2026\t13/04/2026\n(1,200)\t5%\n\'£1,234.50\t=n("<b>")+1.5\n';
    await paste(page, 'P2', { text });
    await expect
      .poll(() => pasted(page))
      .toEqual([
        ['2026-04-01', '01/04/2026'],
        ['2026-04-13', '13/04/2026'],
        [-1200, '-1,200'],
        [0.05, '5%'],
        ['£1,234.50', '£1,234.50'],
        [1.5, '1.5'],
      ]);

    const html = "<table><tr><td>01/04/2026<td><b>1,5</b><tr><td>2<td>x<tr><td>'3<td>4</table>";
    await paste(page, 'P2', { text: "01/05/2026\t1.5\n2\tx\n'3\t4", html });
    await expect
      .poll(() => pasted(page))
      .toEqual([
        ['2026-05-01', '01/05/2026'],
        [1.5, '1.5'],
        [2, '2'],
        ['x', 'x'],
        ['3', '3'],
        [4, '4'],
      ]);
  });
});
