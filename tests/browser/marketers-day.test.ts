import type { Frame, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { tabTo } from './keyboard.ts';
import { test } from './support.ts';

/** The days around today as a date field takes them from the keyboard in en-US: month, day, year. */
function dayFromToday(days: number): { typed: string; iso: string } {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (value: number) => String(value).padStart(2, '0');
  const [month, day, year] = [two(date.getMonth() + 1), two(date.getDate()), date.getFullYear()];
  return { typed: `${month}${day}${year}`, iso: `${year}-${month}-${day}` };
}

/** Hands on the keyboard: everything is reached with Tab, as without a mouse. */
function handsOn(page: Page, wizard: Frame) {
  const { keyboard } = page;
  const reach = (name: string | RegExp, key?: string) => tabTo(page, wizard, name, key);
  return {
    tabTo: reach,
    press: async (name: string | RegExp) => {
      await reach(name);
      await keyboard.press('Enter');
    },
    type: async (name: string, text: string) => {
      await reach(name);
      await keyboard.type(text);
    },
    retype: async (name: string, text: string) => {
      await reach(name);
      await keyboard.press('Control+A');
      await keyboard.type(text);
    },
    arriveAt: async (heading: string) => {
      try {
        await wizard.waitForFunction((wanted) => document.activeElement?.textContent === wanted, heading, {
          timeout: 60_000,
        });
      } catch (cause) {
        const shown = await wizard.locator('#wizard').textContent();
        throw new Error(`The sidebar does not arrive at “${heading}”, it shows:\n${shown}`, { cause });
      }
    },
  };
}

async function openView(page: Page, item: string): Promise<Frame> {
  const before = page.getByRole('complementary', { name: /^(Goal wizard|Check in)$/ });
  if (await before.isVisible()) {
    await before.getByRole('button', { name: 'Close sidebar' }).press('Enter');
    await before.waitFor({ state: 'detached' });
  }
  await page.getByLabel('Name of the spreadsheet').focus();
  const chosen = () => page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('Tab');
  // The menu bar remembers where one was.
  if ((await chosen()) === 'File') await page.keyboard.press('ArrowRight');
  for (const [focus, key] of [
    ['Extensions', 'ArrowDown'],
    ['SMART Goals▸', 'ArrowRight'],
  ] as const) {
    await expect.poll(chosen).toBe(focus);
    await page.keyboard.press(key);
  }
  await expect.poll(chosen).toBe('Goal wizard');
  if (item === 'Check in') await page.keyboard.press('ArrowDown');
  await expect.poll(chosen).toBe(item);
  await page.keyboard.press('Enter');
  const frame = await (await page.waitForSelector('aside iframe')).contentFrame();
  if (!frame) throw new Error('The sidebar has no document.');
  await frame.locator('h1').waitFor();
  await frame.locator('h1').focus();
  return frame;
}

const tableOf = (page: Page, sheet: string, a1: string) =>
  page.evaluate(
    async ([name, range]) => {
      await window.playground.whenCalculated();
      const [header = [], ...rows] = window.playground.getValues(name as string, range as string);
      return rows.map((row) => Object.fromEntries(header.map((title, i) => [title, row[i]])));
    },
    [sheet, a1],
  );

describe('A marketer’s day, by keyboard alone', () => {
  test('leads from a template over the way back, a change of mind and check-ins to the dashboard', async ({
    page,
  }) => {
    const wizard = await openView(page, 'Goal wizard');
    const { type, retype, press, tabTo: reach, arriveAt } = handsOn(page, wizard);
    await reach('Start from');
    await page.keyboard.type('Grow sales over last year');
    await press('Next');
    await arriveAt('Metric');
    await press('Next');
    await arriveAt('Numbers');
    await retype('Baseline', '$200k');
    await retype('Target', '$250k');
    await press('Next');
    await arriveAt('Time');
    await type('Start', dayFromToday(-120).typed);
    await type('Deadline', dayFromToday(60).typed);
    await reach('Milestones');
    await page.keyboard.type('month');
    await press('Next');
    await arriveAt('Tactics');
    await retype('Supports', 'Grow online sales');
    await retype('Strategy', 'Advertise the new toys');
    await press('Add tactic');
    await wizard.waitForFunction(
      () => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent === 'Tactic',
    );
    await page.keyboard.type('Search ads for toy gifts');
    await type('Expected contribution', '$260k');
    await retype('Average sale', '50');
    for (const rate of ['20%', '50%']) await retype('Rate to next', rate);
    await wizard.getByText(/^Raising .* saves/).waitFor();
    await press('Next');
    await arriveAt('Review');
    await press('Save goal');
    await arriveAt('Goal G1 saved');

    const sheetRows = await tableOf(page, 'Plan', 'A1:AD4');
    expect(sheetRows.map(({ ID, Type }) => [ID, Type])).toEqual([
      ['G1', 'Goal'],
      ['S1', 'Strategy'],
      ['T1', 'Tactic'],
    ]);
    expect(sheetRows[0]).toMatchObject({ Baseline: 200_000, Target: 250_000, Kind: 'Total' });
    expect(sheetRows[0]?.['SMART score']).toBeGreaterThanOrEqual(85);

    const editor = await openView(page, 'Goal wizard');
    const edit = handsOn(page, editor);
    await edit.tabTo('Edit goal', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await edit.arriveAt('Which goal?');
    await edit.press(/^G1/);
    await edit.arriveAt('Goal');
    await edit.press('Next');
    await edit.arriveAt('Metric');
    await edit.press('Next');
    await edit.arriveAt('Numbers');
    await edit.retype('Target', '$240k');
    for (const heading of ['Time', 'Tactics', 'Review']) {
      await edit.press('Next');
      await edit.arriveAt(heading);
    }
    await edit.press('Save goal');
    await edit.arriveAt('Goal G1 saved');
    const changed = await tableOf(page, 'Plan', 'A1:AD4');
    expect(changed.map(({ ID, Target }) => [ID, Target])).toEqual([
      ['G1', 240_000],
      ['S1', ''],
      ['T1', ''],
    ]);

    // Three check-ins, each in a month of its own.
    const checkIn = await openView(page, 'Check in');
    const hands = handsOn(page, checkIn);
    for (const [daysAgo, total] of [
      [-95, '42k'],
      [-65, '85k'],
      [-35, '121k'],
    ] as const) {
      await hands.tabTo('Goal');
      await page.keyboard.type('G1');
      await hands.retype('Value', total);
      await hands.type('Date', dayFromToday(daysAgo).typed);
      await hands.press('Check in');
      await hands.arriveAt('G1 is checked in');
      await hands.press('Check in another');
    }

    await page.evaluate(() => window.playground.callMenu('Refresh dashboard'));
    const [onDashboard] = await tableOf(page, 'Dashboard', 'D1:M2');
    expect(onDashboard).toMatchObject({ ID: 'G1' });
    expect(onDashboard?.Pace).toBeGreaterThan(0);
    expect(['On track', 'At risk', 'Behind']).toContain(onDashboard?.Status);
    expect(`${onDashboard?.Projection}${onDashboard?.Remark}`).toMatch(/\d/);
  }, 300_000);
});
