import { toWords } from '../marketing/day.ts';
import type { GoalPlan, Tactic } from './goal.ts';
import { isHeld } from './limits.ts';
import type { GoalState } from './plan-row.ts';

/**
 * A goal as plain text for a slide or a mail.
 *
 * @param show writes a figure of the goal's metric as people read it, such as 5% or €1,200
 */
export function goalSummary(
  id: string,
  { goal, strategies, tactics, milestones }: GoalPlan,
  state: GoalState,
  show: (figure: number) => string,
): string {
  const line = (label: string, text: string | null) => (text ? [`${label}: ${text}`] : []);
  const days = [goal.start, goal.deadline].filter((day) => day !== null).map(toWords);
  const aim = goal.direction.startsWith('Keep') ? `${goal.direction.slice('Keep '.length)} ` : '';
  const target = goal.target === null ? null : aim + show(goal.target);
  const asked = (share: number) =>
    isHeld(goal) && target !== null ? target : `${Math.round(share * 100)}% of the way`;
  const standing = [
    state.current === null ? 'no check-in yet' : `${show(state.current)} so far`,
    state.expected === null ? null : `${show(state.expected)} expected by now`,
    state.status,
  ];
  return [
    `${id}: ${goal.statement}`,
    ...line('Metric', goal.metric),
    ...line('Target', target),
    ...line('Baseline', goal.baseline === null ? null : show(goal.baseline)),
    ...line('Time', days.join(' to ')),
    ...line('Owner', goal.owner),
    ...line('Supports', goal.supports),
    ...line('Now', standing.filter((part) => part !== null).join(', ')),
    ...(milestones.length > 0 ? ['', 'Milestones'] : []),
    ...milestones.map(({ due, share }) => `- ${toWords(due)}: ${asked(share)}`),
    ...(strategies.length + tactics.length > 0 ? ['', 'How'] : []),
    ...strategies.flatMap((strategy) => [
      `- ${strategy.statement}`,
      ...strategy.tactics.map((tactic) => `  - ${tacticLine(tactic, show)}`),
    ]),
    ...tactics.map((tactic) => `- ${tacticLine(tactic, show)}`),
  ].join('\n');
}

function tacticLine(tactic: Tactic, show: (figure: number) => string): string {
  const details = [
    tactic.owner,
    tactic.deadline === null ? '' : `by ${toWords(tactic.deadline)}`,
    tactic.contribution === null ? '' : `brings ${show(tactic.contribution)}`,
  ].filter((detail) => detail !== '');
  return details.length > 0 ? `${tactic.statement} (${details.join(', ')})` : tactic.statement;
}
