import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toIso } from '../../src/marketing/day.ts';
import type { Goal, IsoDay } from '../../src/plan/goal.ts';
import type { Answers } from '../../src/sidebar/model/answers.ts';
import { derive, scoreOf } from '../../src/sidebar/model/derived.ts';
import { goalPlanOf } from '../../src/sidebar/model/goal-plan.ts';
import { AROUND, answers } from '../sidebar/around.ts';
import { goalPlan, saveRequest, tactic } from './plan-goals.ts';
import { openSpreadsheet, type Spreadsheet } from './plan-host.ts';

/** A level to keep asks for its limit on every day, wherever it stands today. */
describe('a goal that keeps a limit', () => {
  let sheet: Spreadsheet;
  const churn: Partial<Goal<IsoDay>> = {
    statement: 'Keep the churn rate at or below 6% until 31 December 2027 by mending failed payments',
    metric: 'Churn rate',
    kind: 'Level',
    direction: 'Keep at most',
    unit: 'percent',
    baseline: 0.058,
    target: 0.06,
  };
  const retention: Partial<Goal<IsoDay>> = {
    ...churn,
    statement: 'Keep the retention rate at or above 92% until 31 December 2027',
    metric: 'Retention rate',
    direction: 'Keep at least',
    baseline: null,
    target: 0.92,
  };
  const milestones = [
    { due: '2027-03-31', share: 0.25 },
    { due: '2027-06-30', share: 0.5 },
    { due: '2027-12-31', share: 1 },
  ];
  const save = (goal: Partial<Goal<IsoDay>>, withMilestones: boolean) =>
    sheet.call(
      'saveGoal',
      saveRequest(
        goalPlan(goal, {
          milestones: withMilestones ? milestones : [],
          tactics: [tactic('Remind people before their card ends', -0.002)],
        }),
      ),
    );

  beforeAll(async () => {
    sheet = await openSpreadsheet();
    await save(churn, true);
    await save(retention, true);
    await save(churn, false);
    await save(retention, false);
    sheet.type('Settings', 'B2', ['2027-07-15']);
    sheet.type(
      'Check-ins',
      'A2',
      ...['G1', 'G3'].flatMap((id) => [
        ['2027-03-20', id, 0.0595],
        ['2027-06-20', id, 0.0605],
      ]),
      ...['G2', 'G4'].flatMap((id) => [
        ['2027-03-20', id, 0.925],
        ['2027-06-20', id, 0.915],
      ]),
    );
    await sheet.host.callMenu('Refresh dashboard');
  });
  afterAll(() => sheet.close());

  test('asks for the limit at each milestone, and for nothing in a period alone', async () => {
    const rows = await sheet.values('Milestones', 'A2:G7');
    expect(rows.map(([id, , , ...figures]) => [id, ...figures])).toEqual([
      ['G1', 0.06, '', 0.0595, 'Yes'],
      ['G1', 0.06, '', 0.0605, 'No'],
      ['G1', 0.06, '', '', ''],
      ['G2', 0.92, '', 0.925, 'Yes'],
      ['G2', 0.92, '', 0.915, 'No'],
      ['G2', 0.92, '', '', ''],
    ]);
  });

  test.each([
    ['G1', 6],
    ['G2', 92],
    ['G3', 6],
    ['G4', 92],
  ])('is drawn with its limit as the plan: %s', async (id, limit) => {
    sheet.type('Dashboard', 'B2', [id]);
    const points = (await sheet.values('Dashboard', 'N2:P10')).filter(([day]) => typeof day === 'number');
    expect(points.length).toBeGreaterThan(1);
    expect(points.map(([, planned]) => planned)).toEqual(points.map(() => expect.closeTo(limit)));
    expect(points.some(([, , actual]) => typeof actual === 'number')).toBe(true);
  });

  test('is covered by no sum of contributions: there is no way to go', async () => {
    const [types, coverage] = [await sheet.column('Plan', 'Type'), await sheet.column('Plan', 'Coverage')];
    expect(coverage.filter((_, row) => types[row] === 'Goal')).toEqual(['', '', '', '']);
  });

  test.each<[string, Partial<Answers>]>([
    ['in the wizard’s words', {}],
    ['in words of their own', { statement: 'No more than 6% churn through 2027' }],
    ['without a word that it is one', { statement: 'Churn rate of 6% in 2027 by mending failed payments' }],
    ['that does not hold yet', { baseline: '7%' }],
    ['that is where it stands', { baseline: '6%' }],
    ['far above where it stands', { baseline: '1%' }],
    ['with no baseline', { baseline: '' }],
    ['at the least', { metric: 'Retention rate', baseline: '93%', target: '92%', goal: 'Keep retention' }],
  ])('has one score in the wizard and in the Plan sheet: %s', async (_, given) => {
    const typed = answers({
      ...{ goal: 'Keep churn low', metric: 'Churn rate', baseline: '5.8%', target: '6%' },
      ...{ deadline: '2027-12-31', direction: 'Keep at most' as const },
      ...(given.metric === 'Retention rate' && { direction: 'Keep at least' as const }),
      ...given,
    });
    const all = derive(typed, AROUND);
    const scored = scoreOf(typed, all, AROUND);
    if ('unreadable' in scored) throw new Error(scored.unreadable);
    sheet.type('Settings', 'B2', [toIso(AROUND.today)]);
    const { data } = await sheet.call('saveGoal', saveRequest(goalPlanOf(typed, all, AROUND)));
    const row = (await sheet.column('Plan', 'ID')).indexOf(data.id);
    expect(scored.levels.A).toBeGreaterThan(0);
    expect((await sheet.column('Plan', 'SMART score'))[row]).toBe(scored.score);
    expect((await sheet.column('Plan', 'What to fix'))[row]).toBe(scored.advice);
  });
});
