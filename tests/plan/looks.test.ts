import { describe, expect, test } from 'vitest';
import { day } from '../../src/marketing/day.ts';
import type { Goal, GoalPlan } from '../../src/plan/goal.ts';
import { memoryBook } from './book.ts';
import { LEADS_GOAL } from './leads-goal.ts';

const PLAN: GoalPlan = {
  goal: { ...LEADS_GOAL, unit: 'money', currency: '$', baseline: 80 },
  strategies: [],
  tactics: [
    {
      statement: 'Fair',
      owner: '',
      channel: '',
      contribution: 20,
      effort: null,
      start: null,
      deadline: null,
    },
  ],
  milestones: [{ due: day(2027, 6, 30), share: 1 }],
  funnel: {
    averageSale: 5,
    stages: [{ stage: 'Orders', rate: null, days: null, unitCost: null }],
  },
};

/** The formats that a save gives to the goal's rows, by sheet and row; undefined where it leaves them alone. */
function shownAfter(change: Partial<Goal>, loadedAs: Partial<Goal> = {}) {
  const book = memoryBook();
  book.save({ saveKey: 'the-first', plan: PLAN });
  book.sheets.checkIns.push({ id: 'G1', value: 50 }, { id: 'T1', value: 5.25 }, { id: 'G7', value: 5 });
  const loaded = { ...book.load('G1'), goal: { ...book.load('G1').goal, ...loadedAs } };
  const plan = { ...loaded, goal: { ...loaded.goal, ...change } };
  const { changes } = book.save({ saveKey: 'an-edit', id: 'G1', before: loaded, plan });
  return Object.fromEntries(
    changes.flatMap(([sheet, { updates }]) =>
      updates.flatMap(({ row, pattern }) => (pattern === undefined ? [] : [[`${sheet} ${row}`, pattern]])),
    ),
  );
}

describe('the figures of a goal, its tactics, milestones and check-ins', () => {
  const dollars = { unit: 'money', currency: '$' } as const;
  const all = (pattern: string, withCents: string, costs = '"€"#,##0.00') => ({
    ...Object.fromEntries(['checkIns 2', 'plan 2', 'plan 3', 'milestones 2'].map((row) => [row, pattern])),
    'checkIns 3': withCents,
    'funnel 2': costs,
  });

  test('are shown anew where only the unit changes', () => {
    expect(shownAfter({ unit: 'number' }, dollars)).toEqual(all('#,##0', '#,##0.00', '"$"#,##0.00'));
    expect(shownAfter({ unit: 'percent' }, { unit: 'number' })).toEqual(all('0.0%', '0.0%'));
  });

  test('are shown anew where only the currency changes, with the costs of its funnel', () => {
    expect(shownAfter({ currency: '£' }, dollars)).toEqual({
      ...all('"£"#,##0', '"£"#,##0.00'),
      'funnel 2': '"£"#,##0.00',
    });
  });

  test('are shown anew where a figure has decimals from now on', () => {
    expect(shownAfter({ target: 99.5 }, { unit: 'number' })).toEqual(all('#,##0.00', '#,##0.00'));
  });

  test('keep the formats that people gave them where nothing of this changes', () => {
    expect(shownAfter({ owner: 'Zoe' }, dollars)).toEqual({});
    expect(shownAfter({ target: 120 }, dollars)).toEqual({ 'plan 2': '"$"#,##0' });
  });

  test.each<[string, Partial<Goal>, string]>([
    ['a cost of less than 1,000', { baseline: 62, target: 45 }, '"$"#,##0.00'],
    ['a larger level', { baseline: 62, target: 4500 }, '"$"#,##0'],
    ['a total', { kind: 'Total', baseline: 62, target: 45 }, '"$"#,##0'],
    ['a rate below 10%', { unit: 'percent', baseline: 0.032, target: 0.05 }, '0.00%'],
    ['a larger rate', { unit: 'percent', baseline: 0.62, target: 0.7 }, '0.0%'],
  ])('have the decimals that they need on the way of %s', (_, change, pattern) => {
    const book = memoryBook();
    const goal: Goal = { ...PLAN.goal, kind: 'Level', ...change };
    const { changes } = book.save({ plan: { ...PLAN, goal, tactics: [] } });
    expect(new Map(changes).get('milestones')?.additions.map((row) => row.pattern)).toEqual([pattern]);
  });

  test('have the decimals that the tactics need', () => {
    const book = memoryBook();
    const [fair] = PLAN.tactics;
    const tactics = [{ ...fair, contribution: 2.5 }] as GoalPlan['tactics'];
    const { changes } = book.save({ plan: { ...PLAN, tactics } });
    expect(new Map(changes).get('plan')?.additions.map(({ pattern }) => pattern)).toEqual([
      '"$"#,##0.00',
      '"$"#,##0.00',
    ]);
  });

  test('are shown when a save is tried again, because the first try may have ended before that', () => {
    const book = memoryBook();
    book.save({ plan: PLAN });
    const { changes } = book.save({ plan: PLAN });
    expect(new Map(changes).get('plan')?.updates.map(({ row, pattern }) => [row, pattern])).toEqual([
      [2, '"$"#,##0'],
      [3, '"$"#,##0'],
    ]);
  });
});
