import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, toIso } from '../../src/marketing/day.ts';
import { fullPlan, goalPlan, saveRequest } from './plan-goals.ts';
import { openSpreadsheet, type Spreadsheet, serial } from './plan-host.ts';

/** Other languages, other clocks, and what Google's documentation leaves open. */
describe('a saved goal reads the same', () => {
  test('in a German spreadsheet, by a script that runs in another time zone', async () => {
    const sheet = await openSpreadsheet({ switches: { scriptTimeZone: 'America/Los_Angeles' } });
    sheet.engine.setSettings({ locale: 'de_DE', timeZone: 'Pacific/Auckland' });
    const plan = fullPlan({ baseline: 0.025, target: 0.05, unit: 'percent', kind: 'Level' });
    expect(await sheet.call('saveGoal', saveRequest(plan))).toMatchObject({ ok: true });
    expect(await sheet.values('Plan', 'J2:M2')).toEqual([
      [0.025, 0.05, serial('2027-01-01'), serial('2027-12-31')],
    ]);
    expect((await sheet.values('Milestones', 'B2:D2'))[0]?.[0]).toBe(serial('2027-01-31'));
    const loaded = await sheet.call('loadGoal', { id: 'G1' });
    expect(loaded.data.plan.goal).toEqual(plan.goal);
    expect(loaded.data.plan.milestones).toEqual(plan.milestones);
    expect((await sheet.call('openWizard')).data).toMatchObject({
      locale: 'de_DE',
      settings: { currency: '€' },
    });
    sheet.close();
  });

  test('whichever way a single cell, a skipped argument or today reaches the score', async () => {
    const sheet = await openSpreadsheet();
    await sheet.call('saveGoal', saveRequest(goalPlan()));
    const score = (await sheet.column('Plan', 'SMART score'))[0];
    expect(score).toEqual(expect.any(Number));
    sheet.engine.setSwitches({
      singleCellRange: 'array',
      skippedArgument: 'undefined',
      todayArgument: 'refused',
    });
    for (const asOf of ['', '2026-12-01']) {
      sheet.type('Settings', 'B2', [asOf]);
      sheet.type('Plan', 'C2', [`${goalPlan().goal.statement} `]);
      expect((await sheet.column('Plan', 'SMART score'))[0]).toEqual(expect.any(Number));
    }
    sheet.close();
  });

  test('where the document has no lock to give', async () => {
    const sheet = await openSpreadsheet({ switches: { documentServices: false } });
    expect((await sheet.call('saveGoal', saveRequest(goalPlan()))).data.id).toBe('G1');
    sheet.close();
  });

  test('where someone’s own sheet is already called Plan', async () => {
    const sheet = await openSpreadsheet();
    sheet.engine.renameSheet(sheet.sheetNamed('Sheet1').id, 'Plan');
    sheet.type('Plan', 'A1', ['ours']);
    await sheet.call('saveGoal', saveRequest(goalPlan()));
    expect(await sheet.values('Plan', 'A1')).toEqual([['ours']]);
    expect(await sheet.column('Plan 2', 'ID')).toEqual(['G1']);
    sheet.close();
  });
});

describe('a cell that holds a date and a time is read as that date', () => {
  const SECONDS = 24 * 3600;
  const ENDS = [0, 1, 3599, 3600, SECONDS - 3601, SECONDS - 3600, SECONDS - 61, SECONDS - 1];
  let sheet: Spreadsheet;
  beforeAll(async () => {
    sheet = await openSpreadsheet();
  });
  afterAll(() => sheet.close());

  const clock = (second: number) => new Date(second * 1000).toISOString().slice(11, 19);

  test.each([
    'Pacific/Honolulu',
    'America/New_York',
    'Europe/London',
    'Asia/Kolkata',
    'Australia/Lord_Howe', // half an hour of summer time
    'Pacific/Auckland',
    'Pacific/Kiritimati',
  ])('in %s, summer and winter', async (timeZone) => {
    sheet.engine.setSettings({ timeZone });
    const days = fc.integer({ min: day(2020, 1, 1), max: day(2035, 12, 31) });
    const seconds = fc.oneof(fc.constantFrom(...ENDS), fc.integer({ min: 0, max: SECONDS - 1 }));
    const moments = fc.array(fc.tuple(days, seconds), { minLength: 40, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(moments, async (typed) => {
        const cells = typed.map(([civil, second], at) => [`${toIso(civil)} ${clock(second)}`, at]);
        sheet.type('Sheet1', 'A1', ...cells);
        sheet.select('Sheet1', `A1:B${cells.length}`);
        const { data } = await sheet.call('readSelection');
        const read = data.values.map((at: number, place: number) => [typed[at], data.dates[place]]);
        expect(read).toHaveLength(typed.length);
        expect(read).toEqual(read.map(([moment]: [[number, number]]) => [moment, toIso(moment[0])]));
      }),
      { numRuns: 4 },
    );
  });
});
