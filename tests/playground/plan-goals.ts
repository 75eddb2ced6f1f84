import type { GoalPlan, IsoDay } from '../../src/plan/goal.ts';

type Plan = GoalPlan<IsoDay>;

/** A goal for next year; what matters to a test is given. */
export function goalPlan(goal: Partial<Plan['goal']> = {}, rest: Partial<Omit<Plan, 'goal'>> = {}): Plan {
  return {
    goal: {
      statement: 'Grow revenue from 100,000 to 125,000 by 31 December 2027 through a toy line',
      supports: '',
      owner: 'Maya',
      channel: 'Online shop',
      metric: 'Revenue',
      kind: 'Total',
      direction: 'Increase',
      unit: 'money',
      baseline: 100_000,
      target: 125_000,
      start: '2027-01-01',
      deadline: '2027-12-31',
      ...goal,
    },
    strategies: [],
    tactics: [],
    milestones: [],
    funnel: null,
    ...rest,
  };
}

export function tactic(statement: string, contribution: number | null = null) {
  return {
    statement,
    owner: 'Lea',
    channel: 'Email',
    contribution,
    effort: 5,
    start: '2027-01-01',
    deadline: '2027-06-30',
  };
}

/** Three strategies with two tactics each, and twelve months of milestones. */
export function fullPlan(goal: Partial<Plan['goal']> = {}): Plan {
  return goalPlan(goal, {
    strategies: [1, 2, 3].map((n) => ({
      statement: `Strategy ${n}`,
      owner: 'Sam',
      tactics: [tactic(`Tactic ${n}a`, 20_000), tactic(`Tactic ${n}b`, 5_000)],
    })),
    milestones: Array.from({ length: 12 }, (_, month) => ({
      due: new Date(Date.UTC(2027, month + 1, 0)).toISOString().slice(0, 10),
      share: (month + 1) / 12,
    })),
  });
}

let saves = 0;

/** A save as the sidebar sends it, with a key of its own. */
export function saveRequest(plan: Plan, more: { saveKey?: string; id?: string; removedIds?: string[] } = {}) {
  saves += 1;
  return { saveKey: `save-key-${saves}`, removedIds: [], plan, ...more };
}
