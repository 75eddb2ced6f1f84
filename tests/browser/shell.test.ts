import { describe, expect, inject } from 'vitest';
import { chooseMenu, openPlayground, test, whenReady } from './support.ts';

describe('The playground', () => {
  test('is ready after less than three seconds of work', async ({ context }) => {
    const page = await context.newPage();
    const browser = await context.newCDPSession(page);
    // The page's own time on the processor: what else runs on the machine does not count.
    await browser.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(inject('playgroundUrl'));
    await whenReady(page);
    const { metrics } = await browser.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
    expect(seconds).toBeGreaterThan(0.1);
    expect(seconds).toBeLessThan(3);
  });

  test('asks nobody else for anything', async ({ context }) => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const page = await openPlayground(context);
    await chooseMenu(page, 'Extensions', 'SMART Goals', 'Goal wizard');
    await page.getByRole('complementary', { name: 'Goal wizard' }).waitFor();
    const own = new RegExp(`^(${inject('playgroundUrl')}|data:|blob:|about:)`);
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((url) => !own.test(url))).toEqual([]);
  });

  test('shows formulas that work in its sample', async ({ page }) => {
    const sheets = await page.evaluate(() => window.playground.sheetNames());
    expect(sheets).toEqual(['Campaigns', 'Channels', 'Goals', 'Way back']);
    const shown = await page.evaluate(() =>
      window.playground
        .sheetNames()
        .flatMap((sheet) => window.playground.getValues(sheet, 'A1:N60').flat())
        .filter((value) => typeof value === 'string' && /^(#|⚠)/.test(value)),
    );
    expect(shown).toEqual([]);
  });

  test('opens its menus with the keyboard and gives the focus back', async ({ page }) => {
    await page.getByLabel('Name of the spreadsheet').focus();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    for (const [key, focus] of [
      ['Tab', 'File'],
      ['ArrowRight', 'Extensions'],
      ['ArrowDown', 'SMART Goals▸'],
      ['ArrowRight', 'Goal wizard'],
      ['Escape', 'Extensions'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(focused).toBe(focus);
    }
  });

  test('takes a new name for the spreadsheet', async ({ page }) => {
    const name = page.getByLabel('Name of the spreadsheet');
    await name.fill('Autumn plan');
    await name.press('Enter');
    await expect.poll(() => page.title()).toContain('Autumn plan');
  });

  test('closes the sidebar with its button', async ({ page }) => {
    await chooseMenu(page, 'Extensions', 'SMART Goals', 'Goal wizard');
    const sidebar = page.getByRole('complementary', { name: 'Goal wizard' });
    const frame = sidebar.locator('iframe');
    expect((await frame.boundingBox())?.width).toBe(300);
    await sidebar.getByRole('button', { name: 'Close sidebar' }).click();
    await sidebar.waitFor({ state: 'detached' });
  });
});
