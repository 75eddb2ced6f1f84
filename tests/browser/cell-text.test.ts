import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, typeInto } from './support.ts';

/** From now on, every text that the grid draws. */
async function watchDrawing(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const drawn = new Set<string>();
    Object.assign(window, { drawn });
    const { prototype } = CanvasRenderingContext2D;
    const fill = prototype.fillText;
    prototype.fillText = function (text, ...rest) {
      drawn.add(text);
      fill.call(this, text, ...rest);
    };
  });
  return () => page.evaluate(() => [...(window as unknown as { drawn: Set<string> }).drawn]);
}

describe('The grid shows', () => {
  test('days that a formula fills in as days, and long decimals rounded to the column', async ({ page }) => {
    const drawn = await watchDrawing(page);
    await typeInto(page, 'P2', '=MILESTONES(0,1000,DATE(2027,1,1),DATE(2027,4,1))');
    await typeInto(page, 'P10', '=TODAY()-TODAY()+DATE(2027,5,1)');
    await typeInto(page, 'P11', '=100/3');
    await expect.poll(drawn).toEqual(expect.arrayContaining(['2/1/2027', '4/1/2027', '5/1/2027']));
    const texts = await drawn();
    expect(texts).not.toContain('46419');
    expect(texts.filter((text) => text.startsWith('33.333'))).toEqual([
      expect.stringMatching(/^33\.3{3,8}$/),
    ]);
  });
});
