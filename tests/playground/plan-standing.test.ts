import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSpreadsheet, type Spreadsheet, serial } from './plan-host.ts';

const quarter = ['2027-01-01', '2027-03-31'];

function goal(id: string, kind: string, baseline: number | '', target: number, ...days: string[]) {
  return [id, 'Goal', 'A goal', '', '', '', 'A metric', kind, 'Increase', baseline, target, ...days];
}

describe('a goal between two check-ins', () => {
  let sheet: Spreadsheet;
  const at = async (title: string, row = 0) => (await sheet.column('Plan', title))[row];
  const on = (day: string) => sheet.type('Settings', 'B2', [day]);

  beforeAll(async () => {
    sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
  });
  afterAll(() => sheet.close());

  test('stands as it did on the day of its check-in: time alone makes nobody fall behind', async () => {
    sheet.type('Plan', 'A2', goal('G1', 'Level', 0.2, 0.3, ...quarter));
    sheet.type('Check-ins', 'A2', ['2027-01-15', 'G1', 0.2 + (0.1 * 14) / 89]);
    on('2027-01-15');
    expect(await at('Pace')).toBeCloseTo(1);
    const then = Number(await at('Expected by now'));
    on('2027-01-22');
    expect(await at('Expected by now')).toBeCloseTo(0.2 + (0.1 * 21) / 89);
    expect(await at('Expected by now')).toBeGreaterThan(then);
    expect(await at('Pace')).toBeCloseTo(1);
    expect(await at('Status')).toBe('On track');
    on('2027-02-15');
    expect(await at('Status')).toBe('On track');
    expect(await at('Last check-in')).toBe('Check-in due: last 31 days ago');
    on('2027-04-01');
    expect(await at('Status')).toBe('Missed');
  });

  test('is scored the same before and after its end: the status tells that it is over', async () => {
    const statement =
      'Recruit volunteers from 85 to 110 by the end of June through a stall at the summer fair';
    sheet.type('Plan', 'A2', goal('G1', 'Level', 85, 110, '2026-04-01', '2026-06-30'));
    sheet.type('Plan', 'C2', [statement]);
    const scores: unknown[] = [];
    for (const today of ['', '2026-06-30', '2026-07-03', '2027-03-01']) {
      on(today);
      scores.push([await at('SMART score'), await at('What to fix')]);
    }
    expect(new Set(scores.map(String)).size).toBe(1);
    expect(scores[0]).toEqual([expect.any(Number), expect.not.stringContaining('past')]);
  });

  test('that was read for the last time long before its end says so once it is over', async () => {
    const limit = goal('G2', 'Level', 60, 65, ...quarter);
    limit[8] = 'Keep at most';
    sheet.type('Plan', 'A2', goal('G1', 'Total', '', 100, ...quarter), limit);
    sheet.type('Check-ins', 'A2', ['2027-02-20', 'G1', 30], ['2027-02-20', 'G2', 62]);
    on('2027-04-10');
    const last = () => sheet.column('Plan', 'Last check-in');
    expect(await sheet.column('Plan', 'Status')).toEqual(['Missed', 'Achieved']);
    expect(await last()).toEqual(Array(2).fill('Check-in due: last 49 days ago, 39 before the end'));
    sheet.type('Check-ins', 'A4', ['2027-03-25', 'G1', 90], ['2027-03-31', 'G2', 63]);
    expect(await last()).toEqual([serial('2027-03-25'), serial('2027-03-31')]);
    sheet.type('Check-ins', 'A4', ['2027-02-25', 'G1', 100], ['', '', '']);
    expect(await sheet.column('Plan', 'Status')).toEqual(['Achieved', 'Achieved']);
    expect(await last()).toEqual([serial('2027-02-25'), 'Check-in due: last 49 days ago, 39 before the end']);
    sheet.type('Check-ins', 'A2', ['', '', ''], ['', '', ''], ['', '', '']);
    sheet.type('Plan', 'A3', Array(13).fill(''));
  });

  test('with a check-in after its end asks for the day that the value is of', async () => {
    const level = goal('G2', 'Level', 20, 30, ...quarter);
    sheet.type('Plan', 'A2', goal('G1', 'Total', '', 100, ...quarter), level);
    sheet.type(
      'Check-ins',
      'A2',
      ['2027-03-31', 'G1', 90],
      ['2027-04-01', 'G1', 100],
      ['2027-04-14', 'G2', 30],
      ['2027-04-20', 'G2', 31],
    );
    on('2027-05-01');
    const asked = (days: string) =>
      `This is ${days} after the goal’s end: write the day that the value is of, or move the deadline`;
    expect((await sheet.values('Check-ins', 'G2:G5')).flat()).toEqual([
      '',
      asked('1 day'),
      '',
      asked('20 days'),
    ]);
    sheet.type('Check-ins', 'A2', ['', '', ''], ['', '', ''], ['', '', ''], ['', '', '']);
    sheet.type('Plan', 'A3', Array(13).fill(''));
  });

  test('that is a total and falls asks whether everything so far was written', async () => {
    const level = goal('G2', 'Level', 20, 30, ...quarter);
    sheet.type('Plan', 'A2', goal('G1', 'Total', '', 100, ...quarter), level);
    sheet.type(
      'Check-ins',
      'A2',
      ['2027-02-20', 'G1', 30],
      ['2027-01-20', 'G1', 10],
      ['2027-03-20', 'G1', 4],
      ['2027-02-20', 'G2', 25],
      ['2027-03-20', 'G2', 24],
    );
    on('2027-03-25');
    const said = async () => (await sheet.values('Check-ins', 'G2:G6')).flat();
    const asks =
      'This is less than the 30 before it: write everything so far, not what came since the last check-in';
    expect(await said()).toEqual(['', '', asks, '', '']);
    sheet.type('Check-ins', 'A7', ['2027-02-20', 'G1', 3]);
    expect((await sheet.values('Check-ins', 'G2:G7')).flat()).toEqual([
      ...['', '', '', '', ''],
      'This is less than the 10 before it: write everything so far, not what came since the last check-in',
    ]);
    sheet.type('Check-ins', 'A2', ...Array(6).fill(['', '', '']));
    sheet.type('Plan', 'A3', Array(13).fill(''));
  });

  test('with an as-of date in the past has later check-ins that are no mistake', async () => {
    sheet.type('Plan', 'A2', goal('G1', 'Total', '', 100, '2024-01-01', '2024-12-31'));
    sheet.type(
      'Check-ins',
      'A2',
      ['2024-05-20', 'G1', 30],
      ['2024-08-20', 'G1', 50],
      ['2924-08-20', 'G1', 50],
    );
    on('2024-06-30');
    const said = (await sheet.values('Check-ins', 'G2:G4')).flat();
    expect(said).toEqual(['', '', 'This day is still ahead: it does not count yet']);
    expect(await at('Current')).toBe(30);
    sheet.type('Check-ins', 'A2', ...Array(3).fill(['', '', '']));
  });

  test('is held to what its milestones asked for on that day, each goal to its own', async () => {
    sheet.type(
      'Plan',
      'A2',
      goal('G1', 'Total', '', 100, ...quarter),
      goal('G2', 'Total', '', 100, ...quarter),
      goal('G3', 'Total', '', 89, ...quarter),
    );
    sheet.type(
      'Milestones',
      'A2',
      ['G2', '2027-03-31', 1],
      ['G1', '2027-03-31', 1],
      ['G1', '2027-02-10', 0.5],
      ['G1', '2027-01-31', 0.1],
      ['G2', '2027-01-31', 0.8],
    );
    sheet.type(
      'Check-ins',
      'A2',
      ['2027-02-05', 'G1', 30],
      ['2027-01-16', 'G2', 20],
      ['2027-01-31', 'G3', 15],
    );
    on('2027-03-01');
    expect(await sheet.column('Plan', 'Pace')).toEqual([
      expect.closeTo(1),
      expect.closeTo(0.5),
      expect.closeTo(0.5),
    ]);
    sheet.type('Check-ins', 'A2', ['2027-02-10', 'G1', 30], ['2027-03-31', 'G2', 20]);
    on('2027-04-01');
    expect((await sheet.column('Plan', 'Pace')).slice(0, 2)).toEqual([
      expect.closeTo(0.6),
      expect.closeTo(0.2),
    ]);
    sheet.type('Milestones', 'A2', ...Array(5).fill(['', '', '']));
  });

  test('is on track while its only check-in is of its first day, or before', async () => {
    sheet.type('Check-ins', 'A2', ['2027-01-01', 'G1', 0], ['2026-12-20', 'G2', 0], ['', '', '']);
    on('2027-01-10');
    expect((await sheet.column('Plan', 'Status')).slice(0, 2)).toEqual(['On track', 'On track']);
  });

  test('has its check-in on the day, whatever time of the day stands behind it', async () => {
    sheet.type(
      'Check-ins',
      'A2',
      [serial('2027-01-31') + 0.999, 'G1', 30],
      [serial('2027-01-31') + 0.4, 'G1', 31],
      ['', '', ''],
    );
    sheet.type('Milestones', 'A2', ['G1', '2027-01-31', 0.3]);
    on('2027-03-01');
    expect(await at('Current')).toBe(31);
    expect(await at('Last check-in')).toBe('Check-in due: last 29 days ago');
    expect((await sheet.values('Milestones', 'F2:G2'))[0]).toEqual([31, 'Yes']);
    const [row] = (await sheet.call('openWizard')).data.rows;
    expect(row.state.lastCheckIn).toBe('2027-01-31');
    sheet.type('Milestones', 'A2', ['', '', '']);
  });

  test('has not started while its start is ahead, whether or not anyone checked in', async () => {
    on('2026-12-24');
    sheet.type('Plan', 'A4', goal('G3', 'Total', '', 89, '2026-12-01', '2027-03-31'));
    expect(await sheet.column('Plan', 'Status')).toEqual(['Not started', 'Not started', '']);
    const figures = new Map((await sheet.values('Dashboard', 'A2:B14')) as [string, unknown][]);
    expect(figures.get('Not started')).toBe(2);
    expect(figures.get('No check-in yet')).toBe(1);
  });
});

describe('a milestone', () => {
  test('was met, missed or without a check-in: one from before the milestone before it says nothing', async () => {
    const sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
    const limit = ['G3', 'Goal', 'A limit', '', '', '', 'Ad spend', 'Total', 'Keep at most', '', 100];
    sheet.type(
      'Plan',
      'A2',
      goal('G1', 'Total', '', 100, ...quarter),
      goal('G2', 'Level', 10, 20, ...quarter),
      [...limit, ...quarter],
      goal('G4', 'Total', '', 100, ...quarter),
      goal('G5', 'Total', '', 100, ...quarter),
    );
    const dues = ['2027-02-28', '2027-01-31', '2027-03-31'];
    const milestones = ['G1', 'G2', 'G3', 'G4', 'G5'].flatMap((id) =>
      dues.map((due, n) => [id, due, [0.6, 0.3, 1][n] ?? 0]),
    );
    sheet.type('Milestones', 'A2', ...milestones);
    sheet.type(
      'Check-ins',
      'A2',
      ['2027-01-31', 'G1', 70],
      ['2027-03-31', 'G1', 90],
      ['2027-01-20', 'G2', 19],
      ['2027-01-20', 'G3', 10],
      ['2027-02-01', 'G3', 80],
      ['2027-01-01', 'G4', 0],
      ['2027-03-01', 'G4', 50],
    );
    sheet.type('Settings', 'B2', ['2027-04-15']);
    const met = (await sheet.values('Milestones', 'G2:G16')).map(([cell]) => cell);
    expect(met).toEqual([
      ...['Yes', 'Yes', 'No'],
      ...['No check-in', 'Yes', 'No check-in'],
      ...['No', 'Yes', 'No check-in'],
      ...['No check-in', 'No check-in', 'No'],
      ...['No check-in', 'No check-in', 'No check-in'],
    ]);
    sheet.type('Settings', 'B2', ['2027-03-05']);
    expect((await sheet.values('Milestones', 'G16:G16'))[0]).toEqual(['']);
    sheet.close();
  });

  test('is met by a value that reads the same, however many decimals stand behind its target', async () => {
    const sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
    sheet.type(
      'Plan',
      'A2',
      goal('G1', 'Level', 4.2, 4.6, ...quarter),
      goal('G2', 'Level', 20, 45, ...quarter),
      goal('G3', 'Level', 0.02, 0.03, ...quarter),
      goal('G4', 'Total', '', 1_200, ...quarter),
    );
    const share = 0.502762;
    sheet.type('Milestones', 'A2', ...['G1', 'G2', 'G3', 'G4'].map((id) => [id, '2027-02-28', share]));
    const values = [4.4, 33, 0.025, 603];
    const checkIns = values.map((value, at) => ['2027-02-27', `G${at + 1}`, value]);
    sheet.type('Check-ins', 'A2', ...checkIns);
    sheet.type('Settings', 'B2', ['2027-03-01']);
    const met = async () => (await sheet.values('Milestones', 'G2:G5')).map(([cell]) => cell);
    expect(await met()).toEqual(['Yes', 'Yes', 'Yes', 'Yes']);
    sheet.type('Check-ins', 'C2', [4.39], [32], [0.0249], [602]);
    expect(await met()).toEqual(['No', 'No', 'No', 'No']);
    sheet.close();
  });
});

describe('the progress bar', () => {
  test('is full only where the target is reached or the limit holds', async () => {
    const sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
    const limit = ['G3', 'Goal', 'A limit', '', '', '', 'Churn rate', 'Level', 'Keep at most', '', 0.024];
    sheet.type(
      'Plan',
      'A2',
      goal('G1', 'Total', '', 100, ...quarter),
      goal('G2', 'Total', '', 100, ...quarter),
      [...limit, ...quarter],
      goal('G4', 'Total', '', 100, ...quarter),
    );
    sheet.type(
      'Check-ins',
      'A2',
      ...[99, 100, 0.025, 30].map((value, at) => ['2027-01-15', `G${at + 1}`, value]),
    );
    sheet.type('Settings', 'B2', ['2027-01-20']);
    const bars = await sheet.column('Plan', 'Progress bar');
    expect(bars.map((bar) => String(bar).replace(/░/g, '').length)).toEqual([9, 10, 9, 3]);
    sheet.close();
  });
});
