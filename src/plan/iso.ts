/** The plan's words as they travel to the sidebar: days as ISO text, everything plain JSON. */
import { type Day, toIso } from '../marketing/day.ts';
import type { CheckIn, GoalPlan, IsoDay } from './goal.ts';
import type { GoalState } from './plan-row.ts';

export function checkInInIso(entry: CheckIn): CheckIn<IsoDay> {
  return { ...entry, date: toIso(entry.date) };
}

export function milestoneInIso<T extends { due: Day }>(milestone: T) {
  return { ...milestone, due: toIso(milestone.due) };
}

export function isoOrNull(day: Day): IsoDay;
export function isoOrNull(day: Day | null): IsoDay | null;
export function isoOrNull(day: Day | null): IsoDay | null {
  return day === null ? null : toIso(day);
}

export function stateInIso(state: GoalState): GoalState<IsoDay> {
  return { ...state, lastCheckIn: isoOrNull(state.lastCheckIn) };
}

export function planInIso({ goal, strategies, tactics, milestones, funnel }: GoalPlan): GoalPlan<IsoDay> {
  const inIso = <T extends { start: number | null; deadline: number | null }>(row: T) => ({
    ...row,
    start: isoOrNull(row.start),
    deadline: isoOrNull(row.deadline),
  });
  return {
    goal: inIso(goal),
    strategies: strategies.map((strategy) => ({ ...strategy, tactics: strategy.tactics.map(inIso) })),
    tactics: tactics.map(inIso),
    milestones: milestones.map(({ due, share }) => ({ due: toIso(due), share })),
    funnel,
  };
}
