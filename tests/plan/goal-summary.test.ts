import { describe, expect, test } from 'vitest';
import { parseIso } from '../../src/marketing/day.ts';
import type { Goal, GoalPlan } from '../../src/plan/goal.ts';
import { goalSummary } from '../../src/plan/goal-summary.ts';
import type { GoalState } from '../../src/plan/plan-row.ts';

const day = (iso: string) => parseIso(iso) ?? 0;
const STATE: GoalState = {
  ...{ current: 0.055, lastCheckIn: null, progress: 1, expected: 0.06, pace: 1, status: 'On track' },
};

function summary(goal: Partial<Goal>) {
  const plan: GoalPlan = {
    goal: {
      ...{ statement: 'Keep churn low', supports: '', owner: '', channel: '', metric: 'Churn rate' },
      ...{ kind: 'Level', direction: 'Keep at most', unit: 'percent', baseline: 0.058, target: 0.06 },
      ...{ start: day('2027-01-01'), deadline: day('2027-12-31') },
      ...goal,
    },
    strategies: [],
    tactics: [],
    milestones: [
      { due: day('2027-06-30'), share: 0.5 },
      { due: day('2027-12-31'), share: 1 },
    ],
    funnel: null,
  };
  return goalSummary('G1', plan, STATE, null, { decimalComma: false, currency: '£' }).split('\n');
}

describe('The summary of a goal', () => {
  test('that keeps a limit asks for the limit at each milestone', () => {
    const lines = summary({});
    expect(lines).toContain('Target: at most 6.0%');
    expect(lines).toContain('- 30 June 2027: at most 6.0%');
    expect(summary({ direction: 'Keep at least' })).toContain('- 31 December 2027: at least 6.0%');
  });

  test('that moves from here to there says what each milestone asks for', () => {
    const lines = summary({ direction: 'Increase', baseline: 0.05 });
    expect(lines).toContain('Target: 6.0%');
    expect(lines).toContain('- 30 June 2027: 5.5%');
    expect(lines).toContain('- 31 December 2027: 6.0%');
    expect(summary({ direction: 'Increase', baseline: null })).toContain('- 30 June 2027: 50% of the way');
  });

  test('that counts whole ones expects whole ones, in the notation of the spreadsheet', () => {
    const goal: Goal = {
      ...{ statement: 'Win demos', supports: '', owner: '', channel: '', metric: 'Demo requests' },
      ...{ kind: 'Total', direction: 'Increase', unit: 'number', baseline: 900, target: 12_000 },
      ...{ start: day('2027-01-01'), deadline: day('2027-12-31') },
    };
    const work = { owner: '', channel: '', start: null, deadline: null };
    const tactics = [
      { ...work, statement: 'A webinar', contribution: 1_000, effort: 3 },
      { ...work, statement: 'A fair', contribution: null, effort: 4.5 },
    ];
    const milestones = [{ due: day('2027-06-30'), share: 0.502762 }];
    const plan: GoalPlan = { goal, strategies: [], tactics, milestones, funnel: null };
    const state = { ...STATE, current: 300, expected: 3_447.475 };
    const inGermany = { decimalComma: true, currency: '£' };
    const lines = goalSummary('G1', plan, state, 500_000, inGermany).split('\n');
    expect(lines).toContain('Target: 12.000');
    expect(lines).toContain('Now: 300 so far, 3.447 expected by now, On track');
    expect(lines).toContain('- 30 June 2027: 6.033');
    expect(lines).toContain('Budget: £500.000');
    expect(lines).toContain('Effort: 7,50 person-days');
    expect(summary({}).join()).not.toMatch(/Budget|Effort/);
  });
});
