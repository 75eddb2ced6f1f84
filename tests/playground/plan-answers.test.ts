import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fullPlan, goalPlan, saveRequest } from './plan-goals.ts';
import { openSpreadsheet, type Spreadsheet, serial } from './plan-host.ts';

/** What the menu says and asks, where there is more to it than that all is well. */
describe('the menu', () => {
  let sheet: Spreadsheet;
  let whole: ReturnType<Spreadsheet['engine']['snapshot']>;
  let button: 'YES' | 'NO' = 'YES';
  beforeAll(async () => {
    sheet = await openSpreadsheet({ answer: () => ({ button }) });
    await sheet.host.callMenu('Set up planning sheets');
    await sheet.call('saveGoal', saveRequest(fullPlan()));
    await sheet.call('saveGoal', saveRequest(goalPlan()));
    whole = sheet.engine.snapshot();
  });
  beforeEach(() => {
    sheet.engine.restore(whole);
    button = 'YES';
  });
  afterAll(() => sheet.close());

  const said = async (label: string) => {
    await sheet.host.callMenu(label);
    return sheet.host.shown.questions.at(-1)?.message.split('\n') ?? [];
  };

  test('says that a deleted sheet was made anew, and how to get the old one back, but nothing of each row', async () => {
    sheet.engine.duplicateSheet(sheet.sheetNamed('Plan').id);
    sheet.engine.deleteSheet(sheet.sheetNamed('Plan').id);
    expect(await said('Refresh dashboard')).toEqual([
      'The sheet Plan was deleted: this is a new one, without what stood in the old.',
      'To get the old one back, use File ▸ Version history. Where a copy of it is left, paste the columns with blue titles from there.',
    ]);
    const orphans = await said('Set up planning sheets');
    expect(orphans[0]).toBe('G1 is not in the plan any more, but still has 12 milestones.');
    expect(orphans.filter((line) => line.includes('Version history'))).toHaveLength(1);
  });

  test('asks before it mixes the example into a plan that has goals, and tells it from the as-of date', async () => {
    const ids = () => sheet.column('Plan', 'ID');
    const before = await ids();
    sheet.type('Settings', 'B2', ['2026-07-07']);
    button = 'NO';
    expect((await said('Insert example plan'))[0]).toMatch(/^2 goals of yours are in the plan\./);
    expect(await ids()).toEqual(before);
    button = 'YES';
    await said('Insert example plan');
    expect((await ids()).length).toBeGreaterThan(before.length);
    expect((await sheet.column('Plan', 'Status')).filter((status) => status === 'Not started')).toEqual([
      'Not started',
      'Not started',
    ]);
    const newest = Math.max(...(await sheet.column('Check-ins', 'Date')).map(Number));
    expect(newest).toBe(serial('2026-07-07'));
  });

  test('says no more at once than fits a dialog, with what to do at its end', async () => {
    const rows = Array.from({ length: 30 }, (_, n) => ['Goal', `Number ${n}`, '', '', '', '', '', '', 'tbd']);
    sheet.type('Plan', 'B20', ...rows);
    const lines = await said('Refresh dashboard');
    expect(lines).toHaveLength(10);
    expect(lines.slice(-2)).toEqual([
      expect.stringMatching(/^… and \d+ more$/),
      'Choose Set up planning sheets to mend what can be mended.',
    ]);
    const mended = await said('Set up planning sheets');
    expect(mended.length).toBeLessThanOrEqual(10);
    for (const { message } of sheet.host.shown.questions) expect(message.length).toBeLessThan(2000);
  });

  test('names as much of a formula that stands in the way as tells which it is', async () => {
    sheet.type('Plan', 'P5', [`=1+1${'+1'.repeat(500)}`]);
    const lines = await said('Set up planning sheets');
    expect(lines[0]).toMatch(/“=1\+1\+1.*…” in P5 stands in the way/);
    expect(lines[0]?.length).toBeLessThan(200);
  });
});
