import { readFile } from 'node:fs/promises';
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import type { Playground } from '../../playground/page/playground.ts';

declare global {
  interface Window {
    playground: Playground;
  }
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A test with a browser of its file's own, and a fresh profile with the playground open and ready. */
export const test = base.extend<{
  $test: { context: BrowserContext; page: Page };
  $file: { browser: Browser };
}>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture needs from the pattern
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: inject('browserPath'), args: FLAGS });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  context: async ({ browser }, use) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'en-US',
      timezoneId: 'Europe/Berlin',
    });
    await use(context);
    await context.close();
  },
  page: async ({ context }, use) => {
    await use(await openPlayground(context));
  },
});

/** A page that fails the test where its own code fails. */
export async function openPlayground(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(inject('playgroundUrl'));
  await whenReady(page);
  return page;
}

export async function whenReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.playground !== undefined);
  await page.evaluate(() => window.playground.ready);
}

/** Chooses items of the menus by their labels, as a mouse does: `chooseMenu(page, 'File', 'New')`. */
export async function chooseMenu(page: Page, ...labels: string[]): Promise<void> {
  for (const label of labels) await page.getByRole('menuitem', { name: label, exact: true }).click();
}

/** Opens the workbook again as a spreadsheet of this locale: it is kept in the file that can be downloaded. */
export async function openIn(page: Page, locale: string): Promise<void> {
  const downloading = page.waitForEvent('download');
  await chooseMenu(page, 'File', 'Download (JSON)');
  const file = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
  file.workbook.settings.locale = locale;
  const choosing = page.waitForEvent('filechooser');
  await chooseMenu(page, 'File', 'Open…');
  const buffer = Buffer.from(JSON.stringify(file));
  await (await choosing).setFiles({ name: 'file.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'OK' }).click();
  await page.evaluate(() => window.playground.whenCalculated());
}

/** Opens the goal wizard from the menu; gives the sidebar's document. */
export async function openSidebar(page: Page): Promise<Frame> {
  await chooseMenu(page, 'Extensions', 'SMART Goals', 'Goal wizard');
  const frame = await (await page.waitForSelector('aside iframe')).contentFrame();
  if (!frame) throw new Error('The sidebar has no document.');
  await frame.waitForLoadState('domcontentloaded');
  return frame;
}

/** Goes to a cell of the sheet that is shown, through the name box. */
export async function goTo(page: Page, a1: string): Promise<void> {
  const box = nameBox(page);
  await box.fill(a1);
  await box.press('Enter');
  await expect.poll(() => box.evaluate((field) => field === document.activeElement)).toBe(false);
}

/** Types into a cell with the keyboard and waits until it is taken, which moves on, and calculated. */
export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await goTo(page, a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect.poll(() => nameBox(page).inputValue()).not.toBe(a1);
  await page.evaluate(() => window.playground.whenCalculated());
}

const nameBox = (page: Page) => page.locator('[data-u-comp="defined-name"] input');
