import { addMonths, calendarDate, type Day } from './day.ts';

export type Rhythm = 'day' | 'week' | 'month' | 'quarter';

/** How a goal grows: in proportion to days, by a steady rate, or by a weight for each period. */
export type Shape = 'linear' | 'compound' | readonly number[];

export interface Milestone {
  readonly due: Day;
  /** What should be reached by then. */
  readonly target: number;
  /** What the period itself adds. */
  readonly step: number;
}

const LENGTHS: Readonly<Record<Rhythm, { readonly months?: number; readonly days?: number }>> = {
  day: { days: 1 },
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
};

function isFirst(day: Day): boolean {
  return calendarDate(day).date === 1;
}

/** The day some periods after the start. */
function periodsOn(start: Day, every: Rhythm, count: number): Day {
  const { months, days = 0 } = LENGTHS[every];
  return months === undefined ? start + days * count : addMonths(start, months * count);
}

/**
 * The days on which milestones are due: one period after the start, two, and so on; the last is the
 * deadline, however short its period. No more than `most` days are given. From the first of a month, months and
 * quarters are due on their last days, unless the deadline is a first too.
 */
export function milestoneDays(start: Day, deadline: Day, every: Rhythm, most = 1000): readonly Day[] {
  const back = LENGTHS[every].months !== undefined && isFirst(start) && !isFirst(deadline) ? 1 : 0;
  const days: Day[] = [];
  for (let count = 1; days.length < most; count++) {
    const due = periodsOn(start, every, count) - back;
    if (due >= deadline) return [...days, deadline];
    days.push(due);
  }
  return days;
}

/**
 * The way from a starting value to a target, milestone by milestone. The last one is the target exactly.
 * @param days when the milestones are due, from {@link milestoneDays}
 * @param shape "compound" needs both values above 0; weights need one a milestone, 0 or more, some above 0
 */
export function milestones(
  startValue: number,
  target: number,
  start: Day,
  days: readonly Day[],
  shape: Shape,
): readonly Milestone[] {
  const valueAt = along(startValue, target, start, days, shape);
  let before = startValue;
  return days.map((due, index) => {
    const reached = index === days.length - 1 ? target : valueAt(index);
    const step = reached - before;
    before = reached;
    return { due, target: reached, step };
  });
}

/** The value at each milestone of a shape. */
function along(
  startValue: number,
  target: number,
  start: Day,
  days: readonly Day[],
  shape: Shape,
): (index: number) => number {
  const deadline = days[days.length - 1] ?? start;
  const elapsed = (index: number) => ((days[index] ?? deadline) - start) / (deadline - start);
  if (shape === 'linear') return (index) => between(startValue, target, elapsed(index));
  if (shape === 'compound') return (index) => startValue * (target / startValue) ** elapsed(index);
  const shares = cumulativeShares(shape);
  return (index) => between(startValue, target, shares[index] ?? 1);
}

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

function cumulativeShares(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  return weights.map((weight) => {
    passed += weight;
    return passed / total;
  });
}

/** How far along its way a goal should be on a day: 0.5 is half way. */
export interface Stage {
  readonly due: Day;
  readonly share: number;
}

/**
 * The share of the way that a goal should have gone on a day: in proportion to days between its milestones, and
 * from start to deadline where it has none. 0 up to the start; after the last milestone its share stays.
 */
export function shareExpected(day: Day, start: Day, deadline: Day, stages: readonly Stage[]): number {
  if (day <= start) return 0;
  const inOrder = [...stages].sort((a, b) => a.due - b.due);
  const gone = inOrder.filter(({ due }) => due <= day).pop();
  const next = inOrder.find(({ due }) => due > day) ?? gone ?? { due: deadline, share: 1 };
  const from = gone ?? { due: start, share: 0 };
  if (day >= next.due) return next.share;
  return from.share + ((next.share - from.share) * (day - from.due)) / (next.due - from.due);
}
