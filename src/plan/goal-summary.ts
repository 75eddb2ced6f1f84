import { toWords } from '../marketing/day.ts';
import type { Goal, GoalPlan, Tactic } from './goal.ts';
import { isHeld } from './limits.ts';
import { shownFigure } from './number-format.ts';
import type { GoalState } from './plan-row.ts';

export interface SummaryStyle {
  /** As the spreadsheet writes numbers. */
  readonly decimalComma: boolean;
  /** Of money that is not the goal's own. */
  readonly currency: string;
}

/**
 * A goal as plain text for a slide or a mail.
 *
 * @param budget what its funnel costs; null where that is not known
 */
export function goalSummary(
  id: string,
  { goal, strategies, tactics, milestones }: GoalPlan,
  state: GoalState,
  budget: number | null,
  { decimalComma, currency }: SummaryStyle,
): string {
  const money = goal.currency || currency;
  const show = (figure: number) => shownFigure(goal.unit, figure, money, decimalComma);
  const line = (label: string, text: string | null) => (text ? [`${label}: ${text}`] : []);
  const days = [goal.start, goal.deadline].filter((day) => day !== null).map(toWords);
  const aim = goal.direction.startsWith('Keep') ? `${goal.direction.slice('Keep '.length)} ` : '';
  const target = goal.target === null ? null : aim + show(goal.target);
  const origin = goal.kind === 'Total' ? 0 : goal.baseline;
  const worked = (figure: number) => show(countsWhole(goal) ? Math.round(figure) : figure);
  const asked = (share: number) => {
    if (isHeld(goal) && target !== null) return target;
    if (goal.target === null || origin === null) return `${Math.round(share * 100)}% of the way`;
    return aim + worked(origin + (goal.target - origin) * share);
  };
  const all = [...strategies.flatMap((strategy) => strategy.tactics), ...tactics];
  const effort = all.reduce((sum, tactic) => sum + (tactic.effort ?? 0), 0);
  const standing = [
    state.current === null ? 'no check-in yet' : `${show(state.current)} so far`,
    state.expected === null ? null : `${worked(state.expected)} expected by now`,
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
    ...line('Budget', budget === null ? null : shownFigure('money', budget, money, decimalComma)),
    ...line('Effort', effort === 0 ? null : `${shownFigure('number', effort, '', decimalComma)} person-days`),
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

/** From here on a step between whole figures is one of whole ones. */
const MANY = 10;

/** There is no three quarters of a lead. */
function countsWhole({ unit, baseline, target }: Goal): boolean {
  const figures = [baseline ?? 0, target ?? 0];
  return unit === 'number' && figures.every(Number.isInteger) && Math.max(...figures) >= MANY;
}

function tacticLine(tactic: Tactic, show: (figure: number) => string): string {
  const details = [
    tactic.owner,
    tactic.deadline === null ? '' : `by ${toWords(tactic.deadline)}`,
    tactic.contribution === null ? '' : `brings ${show(tactic.contribution)}`,
  ].filter((detail) => detail !== '');
  return details.length > 0 ? `${tactic.statement} (${details.join(', ')})` : tactic.statement;
}
