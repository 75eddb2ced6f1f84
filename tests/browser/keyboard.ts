import type { Frame, Page } from 'playwright-core';

/**
 * Presses Tab (or another key) until the focus is on what carries the name, as without a mouse.
 * @param place the document that holds it: the page, or the sidebar in it
 */
export async function tabTo(page: Page, place: Page | Frame, name: string | RegExp, key = 'Tab') {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    const label = await place.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
    });
    if (typeof name === 'string' ? label === name : name.test(label)) return;
  }
  throw new Error(`The ${key} key does not lead to ${name}`);
}
