import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goalPlan, saveRequest } from './plan-goals.ts';
import { openSpreadsheet, type Spreadsheet } from './plan-host.ts';

const rate = {
  kind: 'Level',
  unit: 'percent',
  metric: 'Opening rate',
  baseline: 0.22,
  target: 0.27,
} as const;
const reviews = { kind: 'Total', unit: 'number', metric: 'Reviews', baseline: 340, target: 600 } as const;

describe('check-ins typed by hand', () => {
  let sheet: Spreadsheet;
  const doubts = async (rows: number) =>
    (await sheet.values('Check-ins', `G2:G${rows + 1}`)).map(([cell]) => cell);
  const remarks = async () => (await sheet.values('Dashboard', 'M2:M4')).map(([cell]) => cell);

  beforeAll(async () => {
    sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
    for (const goal of [rate, reviews, {}]) await sheet.call('saveGoal', saveRequest(goalPlan(goal)));
    sheet.type('Settings', 'B2', ['2027-03-31']);
  });
  afterAll(() => sheet.close());

  test('are doubted where they can hardly be meant, and where they do not count', async () => {
    sheet.type(
      'Check-ins',
      'A2',
      ['2027-02-01', 'G1', 0.23],
      ['2027-03-01', 'G1', 24.6],
      ['2027-02-01', 'G9', 5],
      ['soon', 'G3', 20_000],
      ['2027-05-01', 'G3', 30_000],
      ['2027-03-01', 'G3', 'many'],
      ['2027-03-01', '', 7],
      ['2027-03-01', 'G3', 2_000_000],
      ['2027-02-02', 'G1', 5_400],
    );
    expect(await doubts(9)).toEqual([
      '',
      '24.6 is 2460%: did you mean 24.6%?',
      'There is no G9 in the plan: correct the ID, or delete this row if G9 was dropped',
      'Write the day, such as 2027-06-30',
      'This day is still ahead: it does not count yet',
      'Write a number, such as 1200 or 5%',
      'Write which goal this is of, such as G1',
      'This is 16 times what the goal is about: is it right?',
      'This is 20000 times what the goal is about: is it right?',
    ]);
    expect((await remarks())[0]).toContain('Check-ins: 24.6 is 2460%: did you mean 24.6%?');
    const figures = new Map((await sheet.values('Dashboard', 'A2:B14')) as [string, unknown][]);
    expect(figures.get('Check-ins to look at')).toBe(8);
  });

  test('count under their ID, whatever spaces stand around it', async () => {
    sheet.type('Check-ins', 'A2', ['2027-02-01', "'G3 ", 20_000], ...Array(8).fill(['', '', '']));
    expect((await sheet.column('Plan', 'Current'))[2]).toBe(20_000);
    expect(await doubts(1)).toEqual(['']);
  });

  test('that start where a Total stood before suggest a Level', async () => {
    sheet.type('Check-ins', 'A2', ['2027-03-01', 'G2', 380], ['2027-01-15', 'G2', 350]);
    expect(await doubts(2)).toEqual([
      '',
      'The first value is at the baseline already: if it was there at the start, change Kind to Level in the plan',
    ]);
    sheet.type('Check-ins', 'A3', ['2027-01-15', 'G2', 15]);
    expect(await doubts(2)).toEqual(['', '']);
  });

  test('never become those of a goal that is saved or typed later', async () => {
    sheet.type('Check-ins', 'A2', ['2027-03-01', 'g9', 380], ['', '', '']);
    sheet.type('Milestones', 'A2', ['G12', '2027-12-31', 1]);
    expect((await sheet.call('saveGoal', saveRequest(goalPlan()))).data.id).toBe('G13');
    sheet.type('Check-ins', 'A3', ['2027-03-01', 'G20', 380]);
    sheet.type('Plan', 'B6', ['Goal', 'Typed by hand']);
    await sheet.call('openWizard');
    expect(await sheet.values('Plan', 'A6')).toEqual([['G21']]);
  });
});

describe('the remark of the Dashboard', () => {
  let sheet: Spreadsheet;
  const remark = async () => (await sheet.values('Dashboard', 'M2'))[0]?.[0];

  beforeAll(async () => {
    sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
    await sheet.call('saveGoal', saveRequest(goalPlan({ ...rate, baseline: 0.2, target: 0.3 })));
    sheet.type('Settings', 'B2', ['2027-03-10']);
    const readings = [0.212, 0.2166, 0.2168, 0.2169, 0.2171, 0.2172];
    const days = ['01-15', '01-25', '02-05', '02-15', '02-25', '03-07'];
    sheet.type('Check-ins', 'A2', ...readings.map((value, n) => [`2027-${days[n]}`, 'G1', value]));
    await sheet.host.callMenu('Refresh dashboard');
  });
  afterAll(() => sheet.close());

  test('says why status and chance tell different things', async () => {
    const [status, , , chance] = (await sheet.values('Dashboard', 'H2:K2'))[0] ?? [];
    expect(status).toBe('On track');
    expect(chance).toBeLessThan(0.3);
    expect(await remark()).toBe(
      'Status holds the newest value to the plan, chance goes by all check-ins so far, which would miss the target.',
    );
  });

  test('says that a projection is for another target than the plan’s', async () => {
    sheet.type('Plan', 'K2', [0.31]);
    expect(await remark()).toBe('Target or deadline changed since: choose Refresh dashboard.');
    await sheet.host.callMenu('Refresh dashboard');
    expect(await remark()).not.toContain('Refresh');
  });

  test('says that a check-in is due', async () => {
    sheet.type('Settings', 'B2', ['2027-04-10']);
    expect(await remark()).toMatch(/^Check-in due: last 34 days ago\./);
  });
});
