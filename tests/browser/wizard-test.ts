import { type Browser, chromium, type Page } from 'playwright-core';
import { test as base } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import type { CallName } from '../../src/rpc.ts';

const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** A test with a page of its own, as wide as the sidebar in Google Sheets. */
export const test = base.extend<{ $test: { page: Page }; $file: { browser: Browser } }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture needs from the pattern
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS.split(' ') });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  page: async ({ browser }, use) => {
    const context = await browser.newContext({ viewport: { width: 300, height: 680 }, locale: 'en-GB' });
    const page = await context.newPage();
    page.setDefaultTimeout(8_000);
    page.on('pageerror', (error) => {
      throw error;
    });
    await use(page);
    await context.close();
  },
});

/** Presses Next and waits for the step that follows. */
export async function next(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('heading', { level: 1, name: step }).waitFor();
}

/** What was sent with every call of a name, in order. */
export async function requestsOf(page: Page, name: CallName): Promise<unknown[]> {
  const calls = await page.evaluate(() => window.calls);
  return calls.filter((call) => call.name === name).map(({ request }) => request);
}
