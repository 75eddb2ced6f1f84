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
  return goalSummary('G1', plan, STATE, (value) => `${Number((value * 100).toFixed(2))}%`).split('\n');
}

describe('The summary of a goal', () => {
  test('that keeps a limit asks for the limit at each milestone', () => {
    const lines = summary({});
    expect(lines).toContain('Target: at most 6%');
    expect(lines).toContain('- 30 June 2027: at most 6%');
    expect(summary({ direction: 'Keep at least' })).toContain('- 31 December 2027: at least 6%');
  });

  test('that moves from here to there says how far along each milestone is', () => {
    const lines = summary({ direction: 'Increase' });
    expect(lines).toContain('Target: 6%');
    expect(lines).toContain('- 30 June 2027: 50% of the way');
  });
});
