import type { Day } from './day.ts';

const DAYS_PER_MONTH = 30.44;
const PER_MONTH = 0.15;
const PER_QUARTER = 0.25;
/** At least so many months, at most so much. */
const STEPS: readonly { readonly months: number; readonly most: number }[] = [
  { months: 5.5, most: 0.4 },
  { months: 2.5, most: PER_QUARTER },
  { months: 0, most: PER_MONTH },
];

/** More than this many times the base is out of reach within a year. */
export const OUT_OF_REACH = 3;

export function monthsBetween(from: Day, to: Day): number {
  return (to - from) / DAYS_PER_MONTH;
}

/**
 * The share by which a team can plausibly move a metric in so many months: 15% in a month, 25% in a quarter,
 * 40% in half a year or more, and in between a month and a quarter 15% a month. Of a fall, the share by which
 * the baseline is more than the target. Source: the rubric in this add-on's guide.
 */
export function plausibleChange(months: number): number {
  const step = STEPS.find((one) => months >= one.months)?.most ?? 0;
  return Math.max(step, Math.min(PER_MONTH * months, PER_QUARTER));
}
