import type { Day } from '../marketing/day.ts';
import { outlookOf } from '../marketing/forecast/outlook.ts';
import type { CheckIn } from './goal.ts';
import type { Shown } from './number-format.ts';
import type { PlanRow } from './plan-row.ts';
import { type Cells, dayOrBlank, orBlank } from './rows.ts';

/** What Refresh dashboard keeps of a goal: where it is heading, or why that cannot be said yet. */
export interface GoalOutlook {
  id: string;
  expected: number | null;
  /** 0–1 */
  chance: number | null;
  asOf: Day;
  /** What it was worked out for: it says nothing of another target or deadline. */
  target: number | null;
  deadline: Day | null;
  remark: string;
}

/** Where a goal is heading by its check-ins up to today, and how likely it is to hit its target. */
export function goalOutlook(goal: PlanRow, checkIns: readonly CheckIn[], today: Day): GoalOutlook {
  const { id, kind, start, deadline, target } = goal;
  const nothing = { id, expected: null, chance: null, asOf: today, target, deadline };
  // which of them is missing, the plan says already; and what is over is decided
  if (start === null || deadline === null || target === null || deadline < today)
    return { ...nothing, remark: '' };
  try {
    const { expected, chance } = outlookOf({
      checkIns: checkIns.filter(({ date }) => date <= today).map(({ date, value }) => ({ day: date, value })),
      kind: kind === 'Total' ? 'total' : 'level',
      start,
      deadline,
      target,
      direction: staysBelow(goal) ? 'at most' : 'at least',
    });
    return { ...nothing, expected, chance, remark: '' };
  } catch (error) {
    return { ...nothing, remark: capitalised(error instanceof Error ? error.message : String(error)) };
  }
}

function staysBelow({ direction }: PlanRow): boolean {
  return direction === 'Decrease' || direction === 'Keep at most';
}

export function outlookCells(
  { id, expected, chance, asOf, target, deadline, remark }: GoalOutlook,
  { unit, currency }: Shown,
): Cells {
  return {
    forecastId: id,
    forecastUnit: unit === 'percent' ? '%' : currency,
    forecastValue: expected ?? '',
    forecastChance: chance ?? '',
    forecastDate: dayOrBlank(asOf),
    forecastNote: sentence(remark),
    forecastTarget: orBlank(target),
    forecastDeadline: dayOrBlank(deadline),
  };
}

/** Other remarks stand before it. */
function sentence(remark: string): string {
  return remark === '' || remark.endsWith('.') ? remark : `${remark}.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
