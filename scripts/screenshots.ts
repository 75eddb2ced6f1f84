/** `npx tsx scripts/screenshots.ts` after a build: the wizard's steps and the playground as pictures. */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { openStage } from '../tests/browser/wizard-stage.ts';
import { findBrowser } from './find-browser.ts';
import { bundlePlayground } from './playground-bundle.ts';
import { servePlayground } from './serve.ts';

const FOLDER = 'docs/images';

/** Pixels to scroll until the sample's formulas stand beside its campaigns. */
const COLUMNS_C_TO_E = 272;

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({
  viewport: { width: 300, height: 680 },
  deviceScaleFactor: 2,
  locale: 'en-GB',
});
mkdirSync(FOLDER, { recursive: true });

async function picture(step: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.querySelector('main')?.scrollTo(0, 0);
  });
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.screenshot({ path: `${FOLDER}/wizard-${step}.png` });
}

const next = () => page.getByRole('button', { name: 'Next' }).click();

await openStage(page);
await page.getByLabel('Start from').selectOption('Raise conversion rate');
await picture('1-goal');
await next();
await picture('2-metric');
await next();
await page.getByLabel('Baseline').fill('2%');
await page.getByLabel('Target', { exact: true }).fill('2.6%');
await picture('3-numbers');
await next();
await page.getByRole('button', { name: '6 months' }).click();
await picture('4-time');
await next();
await page.getByLabel('Owner').fill('Mia');
await page.getByRole('button', { name: 'Add tactic' }).click();
await page.getByLabel('Tactic', { exact: true }).fill('Five reels with pet bloggers');
await page.getByLabel('Expected contribution').fill('0.6 points');
await page.getByLabel('Effort').fill('6');
await picture('5-tactics');
await next();
await picture('6-review');
await page.getByRole('button', { name: 'Save goal' }).click();
await page.getByRole('heading', { name: 'Goal G1 saved' }).waitFor();
await picture('7-saved');

await picturePlayground();
await browser.close();

/** The sample with its formulas in sight, and the wizard with a goal in numbers beside it. */
async function picturePlayground(): Promise<void> {
  await bundlePlayground();
  const server = await servePlayground(0);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  await page.goto(server.url);
  await page.waitForFunction('window.playground !== undefined');
  await page.evaluate('window.playground.ready');
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.fill('K1');
  await nameBox.press('Enter');
  for (const name of ['Extensions', 'SMART Goals', 'Goal wizard']) {
    await page.getByRole('menuitem', { name, exact: true }).click();
  }
  const wizard = page.frameLocator('aside iframe');
  await wizard.getByLabel('Start from').selectOption('Raise conversion rate');
  for (const step of ['Metric', 'Numbers']) {
    await wizard.getByRole('button', { name: 'Next' }).click();
    await wizard.getByRole('heading', { name: step }).waitFor();
  }
  await wizard.getByLabel('Baseline').fill('2.1%');
  await wizard.getByLabel('Target', { exact: true }).fill('2.6%');
  await page.mouse.move(640, 480);
  await page.mouse.wheel(COLUMNS_C_TO_E, 0);
  await wizard.getByText('SMART', { exact: true }).waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${FOLDER}/playground.png` });
  await server.close();
}
