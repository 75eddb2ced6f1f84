import type { Page } from 'playwright-core';

/**
 * What is drawn from now on, in its order: the texts of cells as a whole, those of the editors letter by
 * letter.
 */
export async function watchDrawing(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const drawn: string[] = [];
    Object.assign(window, { drawn });
    const { prototype } = CanvasRenderingContext2D;
    const fill = prototype.fillText;
    prototype.fillText = function (text, ...rest) {
      drawn.push(text);
      fill.call(this, text, ...rest);
    };
  });
  return () => page.evaluate(() => (window as unknown as { drawn: string[] }).drawn);
}
