import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseIso } from '../../src/marketing/day.ts';
import { limitStatus, shareKept } from '../../src/marketing/limit.ts';
import { goalStatus, pacing } from '../../src/marketing/pacing.ts';
import { limitOf } from '../../src/plan/limits.ts';
import { goalPlan, saveRequest } from './plan-goals.ts';
import { openSpreadsheet, type Spreadsheet, serial } from './plan-host.ts';

/** The plan's own arithmetic is native formulas: they must say what the add-on's formulas say. */
const AS_OF = '2027-05-01';

interface Case {
  kind: 'Total' | 'Level';
  direction: string;
  baseline: number | '';
  target: number;
  start: string;
  deadline: string;
  value: number | '';
}

const year = { start: '2027-01-01', deadline: '2027-12-31' };
const total = { kind: 'Total', direction: 'Increase', baseline: 80, target: 120, ...year } as const;
const level = { kind: 'Level', direction: 'Increase', baseline: 0.02, target: 0.05, ...year } as const;

const LIKE_GOALSTATUS: Case[] = [
  { ...total, value: 45 },
  { ...total, value: 36 },
  { ...total, value: 30 },
  { ...total, value: 20 },
  { ...total, value: 121 },
  { ...total, value: '' },
  { ...total, value: 10, deadline: '2027-04-01' },
  { ...total, value: 120, deadline: '2027-04-01' },
  { ...total, value: 3, start: '2027-06-01' },
  { ...total, value: 3, start: AS_OF },
  { ...level, value: 0.03 },
  { ...level, value: 0.0275 },
  { ...level, value: 0.021 },
  { ...level, value: 0.05 },
  { ...level, direction: 'Decrease', baseline: 0.74, target: 0.66, value: 0.71 },
  { ...level, direction: 'Decrease', baseline: 0.74, target: 0.66, value: 0.739 },
  { ...level, direction: 'Decrease', baseline: 0.74, target: 0.66, value: 0.65 },
];

describe('the Plan sheet', () => {
  let sheet: Spreadsheet;
  const day = (iso: string) => parseIso(iso) ?? 0;

  async function statesOf(cases: Case[]) {
    const { id } = sheet.sheetNamed('Plan');
    sheet.engine.write(
      { sheet: id, row: 2, column: 1, rows: 40, columns: 15 },
      Array(40).fill(Array(15).fill(null)),
    );
    const log = sheet.sheetNamed('Check-ins').id;
    sheet.engine.write(
      { sheet: log, row: 2, column: 1, rows: 40, columns: 3 },
      Array(40).fill(Array(3).fill(null)),
    );
    sheet.type(
      'Plan',
      'A2',
      ...cases.map((each, n) => [
        ...[`G${n + 1}`, 'Goal', 'A goal', '', '', '', 'A metric'],
        ...[each.kind, each.direction, each.baseline, each.target, each.start, each.deadline],
      ]),
    );
    const readings = cases.flatMap(({ value }, n) => (value === '' ? [] : [[AS_OF, `G${n + 1}`, value]]));
    sheet.type('Check-ins', 'A2', ...readings);
    const [progress, expected, pace, status] = [
      await sheet.column('Plan', 'Progress'),
      await sheet.column('Plan', 'Expected by now'),
      await sheet.column('Plan', 'Pace'),
      await sheet.column('Plan', 'Status'),
    ];
    return cases.map((_, n) => ({
      progress: progress[n],
      expected: expected[n],
      pace: pace[n],
      status: status[n],
    }));
  }

  beforeAll(async () => {
    sheet = await openSpreadsheet();
    await sheet.call('saveGoal', saveRequest(goalPlan()));
    sheet.type('Settings', 'B2', [AS_OF]);
  });
  afterAll(() => sheet.close());

  test('says the same as PACING and GOALSTATUS for goals without milestones', async () => {
    const states = await statesOf(LIKE_GOALSTATUS);
    for (const [n, { kind, baseline, target, start, deadline, value }] of LIKE_GOALSTATUS.entries()) {
      const way = { startValue: kind === 'Level' ? Number(baseline) : 0, target };
      const period = { start: day(start), deadline: day(deadline), asOf: day(AS_OF) };
      const status = value === '' ? '' : goalStatus(value, way, period, 0.1);
      expect([n, states[n]?.status]).toEqual([n, status]);
      if (value === '' || period.asOf <= period.start) continue;
      expect(states[n]?.pace).toBeCloseTo(pacing(value, way, period) ?? Number.NaN, 9);
    }
  });

  test('takes the target of a Keep goal as a limit: 100% while it holds, achieved at the deadline', async () => {
    const nps = { ...level, direction: 'Keep at least', baseline: '', target: 40 } as const;
    const spend = { ...total, direction: 'Keep at most', baseline: '', target: 1_200 } as const;
    const states = await statesOf([
      { ...nps, value: 42 },
      { ...nps, value: 38 },
      { ...nps, value: 20 },
      { ...nps, value: 42, deadline: '2027-05-01' },
      { ...nps, value: 39, deadline: '2027-04-01' },
      { ...spend, value: 300 },
      { ...spend, value: 600 },
      { ...spend, value: 1_300 },
      { ...spend, value: 1_250, deadline: AS_OF },
    ]);
    expect(states.map(({ progress }) => progress)).toEqual([
      1,
      0.95,
      0.5,
      1,
      0.975,
      1,
      1,
      expect.closeTo(11 / 12),
      expect.closeTo(23 / 24),
    ]);
    expect(states.map(({ status }) => status)).toEqual([
      'On track',
      'At risk',
      'Behind',
      'Achieved',
      'Missed',
      'On track',
      'Behind',
      'Behind',
      'At risk',
    ]);
  });

  test('holds a level to keep to its limit on every day, with and without a baseline', async () => {
    const churn = { ...level, direction: 'Keep at most', baseline: 0.058, target: 0.06 } as const;
    const retention = { ...level, direction: 'Keep at least', baseline: '', target: 0.92 } as const;
    const cases = [
      ...[0.05, 0.06, 0.0601, 0.065, 0.066, 0.067, 0.08, 0.2].map((value) => ({ ...churn, value })),
      ...[0.95, 0.92, 0.91, 0.83, 0.82, 0.4].map((value) => ({ ...retention, value })),
      { ...churn, target: 0, value: 0.001 },
      { ...retention, target: -10, value: -10.5 },
      { ...retention, target: -10, value: -50 },
      { ...churn, start: '2027-06-01', value: 0.08 },
      { ...churn, start: AS_OF, value: 0.08 },
      { ...churn, deadline: AS_OF, value: 0.061 },
    ];
    const states = await statesOf(cases);
    for (const [n, { value, target, direction, ...dates }] of cases.entries()) {
      const limit = limitOf({ kind: 'Level', direction, target });
      if (!limit) throw new Error('Not a limit');
      const period = { start: day(dates.start), deadline: day(dates.deadline), asOf: day(AS_OF) };
      expect([n, states[n]?.status]).toEqual([n, limitStatus(value, limit, period, 0.1)]);
      expect([n, states[n]?.progress]).toEqual([n, expect.closeTo(shareKept(value, limit), 9)]);
      expect([n, states[n]?.expected]).toEqual([n, target]);
    }
  });

  test('says of a level without a baseline only what its target and direction tell', async () => {
    const share = { ...level, baseline: '' } as const;
    const cost = { ...share, direction: 'Decrease', target: 40 } as const;
    const ended = { deadline: '2027-04-01' };
    const states = await statesOf([
      { ...share, value: 0.01 },
      { ...share, value: 0.05 },
      { ...share, ...ended, value: 0.01 },
      { ...share, start: '2027-06-01', value: 0.01 },
      { ...cost, value: 60 },
      { ...cost, value: 40 },
      { ...cost, ...ended, value: 60 },
    ]);
    expect(states.map(({ status }) => status)).toEqual([
      ...['', 'Achieved', 'Missed', 'Not started', '', 'Achieved', 'Missed'],
    ]);
    for (const state of states) expect(state).toMatchObject({ progress: '', expected: '', pace: '' });
    sheet.type('Plan', 'A9', ['T1', 'Tactic', 'Under it', 'G1', ...Array(9).fill(''), 1, 3]);
    expect((await sheet.column('Plan', 'Coverage'))[0]).toBe('');
    sheet.type('Milestones', 'A2', ['G1', '2027-04-01', 1 / 4]);
    expect(await sheet.values('Milestones', 'D2:G2')).toEqual([['', '', '', '']]);
    sheet.type('Milestones', 'A2', ['', '', '']);
  });

  test('expects what the milestones ask for, between them in proportion to days', async () => {
    await statesOf([{ ...total, value: 30 }]);
    sheet.type(
      'Milestones',
      'A2',
      ['G1', '2027-12-31', 1],
      ['G1', '2027-04-01', 0.1],
      ['G1', '2027-07-01', 0.5],
    );
    const share = 0.1 + (0.4 * 30) / 91;
    expect((await sheet.column('Plan', 'Expected by now'))[0]).toBeCloseTo(120 * share);
    expect((await sheet.column('Plan', 'Pace'))[0]).toBeCloseTo(30 / (120 * share));
    sheet.type('Settings', 'B2', ['2027-02-15']);
    expect((await sheet.column('Plan', 'Expected by now'))[0]).toBeCloseTo((120 * 0.1 * 45) / 90);
    sheet.type('Settings', 'B2', ['2028-02-15']);
    expect((await sheet.column('Plan', 'Expected by now'))[0]).toBe(120);
    sheet.type('Settings', 'B2', [AS_OF]);
    expect(await sheet.values('Milestones', 'C2:G4')).toEqual([
      [1, 120, expect.closeTo(60), '', ''],
      [0.1, expect.closeTo(12), expect.closeTo(12), '', 'No check-in'],
      [0.5, 60, expect.closeTo(48), '', ''],
    ]);
  });

  test('takes the newest date as current, and of equal dates the lower row', async () => {
    sheet.type(
      'Check-ins',
      'A2',
      ['2027-04-30', 'G1', 50],
      ['2027-03-01', 'G1', 20],
      ['2027-04-30', 'G1', 55],
    );
    expect((await sheet.column('Plan', 'Current'))[0]).toBe(55);
    expect((await sheet.column('Plan', 'Last check-in'))[0]).toBe(serial('2027-04-30'));
    expect((await sheet.values('Milestones', 'F3:G3'))[0]).toEqual([20, 'Yes']);
    sheet.type('Settings', 'B2', ['2027-05-15']);
    expect((await sheet.column('Plan', 'Last check-in'))[0]).toBe('Check-in due: last 15 days ago');
    sheet.type('Settings', 'B2', [AS_OF]);
  });

  test('reads a goal as it stood on the as-of date: what was checked in later does not count yet', async () => {
    const standing = async () => [
      (await sheet.column('Plan', 'Current'))[0],
      (await sheet.column('Plan', 'Last check-in'))[0],
    ];
    sheet.type('Settings', 'B2', ['2027-03-10']);
    expect(await standing()).toEqual([20, serial('2027-03-01')]);
    const asked = (120 * 0.1 * 59) / 90;
    expect((await sheet.column('Plan', 'Pace'))[0]).toBeCloseTo(20 / asked);
    sheet.type('Settings', 'B2', ['2027-02-01']);
    expect(await standing()).toEqual(['', 'Check-in due']);
    sheet.type('Settings', 'B2', [AS_OF]);
    sheet.type('Check-ins', 'A5', [serial(AS_OF) + 0.6, 'G1', 60]);
    expect((await sheet.column('Plan', 'Current'))[0]).toBe(60);
    sheet.type('Check-ins', 'A5', ['', '', '']);
  });

  test('adds up what the tactics under a goal bring, directly and under its strategies', async () => {
    sheet.type(
      'Plan',
      'A3',
      ['S1', 'Strategy', 'A strategy', 'G1', ...Array(11).fill('')],
      ['T1', 'Tactic', 'Under it', 'S1', ...Array(9).fill(''), 40, 3],
      ['T2', 'Tactic', 'Under the goal', 'G1', ...Array(9).fill(''), 20, 3],
      ['T3', 'Tactic', 'Under nothing', 'Be famous', ...Array(9).fill(''), 900, 3],
    );
    expect((await sheet.column('Plan', 'Coverage'))[0]).toBe(0.5);
    sheet.type('Plan', 'N3', [60]);
    sheet.type('Plan', 'D4:D5', ['S1 '], ['g1 ']);
    expect((await sheet.column('Plan', 'Coverage'))[0]).toBe(0.5);
    sheet.type('Plan', 'N3', ['']);
  });

  test('holds A at 1, and says why, while the tactics bring too little', async () => {
    const wise = 'Win 120 qualified leads by 31 December 2027, up from 100, through trade fairs';
    sheet.type('Plan', 'C2', [wise]);
    sheet.type('Plan', 'J2:K2', [100, 120]);
    const at = async (title: string) => (await sheet.column('Plan', title))[0];
    const held = Number(await at('SMART score'));
    expect(await at('Coverage')).toBe(0.5);
    expect(await at('A')).toBe(1);
    expect(await at('What to fix')).toMatch(/^Add tactics or raise contributions: together they bring 50% /);
    sheet.type('Plan', 'N4', [100]);
    expect(await at('Coverage')).toBe(1);
    expect(await at('A')).toBe(2);
    expect(await at('SMART score')).toBe(held + 7);
    sheet.type('Plan', 'N4', [100 - 1e-12]);
    expect(await at('A')).toBe(2);
    sheet.type('Plan', 'N4', [100]);
    expect((await sheet.column('Plan', 'SMART score')).slice(1, 4)).toEqual(['', '', '']);
  });

  test('walks the funnel back from the goal, in any order of rows', async () => {
    const stages = [
      ['Visits', 0.05, 3, 0.5, ''],
      ['Leads', 0.2, 20, '', ''],
      ['Customers', '', '', '', 6],
    ];
    await sheet.call(
      'saveGoal',
      saveRequest(
        goalPlan(
          {},
          {
            funnel: {
              averageSale: 50,
              stages: [
                { stage: 'Leads', rate: 0.5, days: 10, unitCost: 2 },
                { stage: 'Customers', rate: null, days: null, unitCost: null },
              ],
            },
          },
        ),
      ),
    );
    sheet.type('Funnel', 'A4', ...[2, 0, 1].map((n) => ['G1', n + 1, ...(stages[n] as (string | number)[])]));
    const rows = await sheet.values('Funnel', 'B4:K6');
    expect(rows.map(([step, , , , , , needed]) => [step, needed])).toEqual([
      [3, 20],
      [1, 2_000],
      [2, 100],
    ]);
    expect(rows.map((row) => row[7])).toEqual([
      serial('2027-12-31'),
      serial('2027-12-31') - 23,
      serial('2027-12-31') - 20,
    ]);
    expect(rows.map((row) => row[9])).toEqual([1_000, '', '']);
  });

  test('walks back only the way that a level has still to go, and none where it is not known', async () => {
    const subscribers = { ...level, target: 1_500 };
    await statesOf([
      { ...subscribers, baseline: 1_000, value: 1_200 },
      { ...subscribers, baseline: '', value: '' },
      { ...subscribers, baseline: 2_000, value: 1_800 },
    ]);
    const funnel = (id: string) => [
      [id, 1, 'Visits', 0.1, '', '', ''],
      [id, 2, 'Subscribers', '', '', '', ''],
    ];
    sheet.type('Funnel', 'A2', ...['G1', 'G2', 'G3'].flatMap(funnel));
    const needed = (await sheet.values('Funnel', 'H2:H7')).map(([cell]) => cell);
    expect(needed).toEqual([5_000, 500, '', '', '', '']);
  });
});
