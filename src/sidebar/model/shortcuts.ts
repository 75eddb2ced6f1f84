/** Deadlines that people name instead of dating them. */
import { addMonths, calendarDate, type Day, day, endOfMonth } from '../../marketing/day.ts';
import { blackFriday } from '../../smart/dates/named-days.ts';

export interface Shortcut {
  readonly label: string;
  /** The first such day after `from`. */
  readonly deadline: (from: Day, fiscalYearFirstMonth: number) => Day;
}

/** The label says what the button sets: a deadline counted from the start. */
export const SHORTCUTS: readonly Shortcut[] = [
  { label: 'End of month', deadline: (from) => endOfPeriod(from, 1, 1) },
  { label: 'End of quarter', deadline: (from, fiscal) => endOfPeriod(from, 3, fiscal) },
  { label: 'End of fiscal year', deadline: (from, fiscal) => endOfPeriod(from, 12, fiscal) },
  { label: '6 months', deadline: (from) => addMonths(from, 6) },
  { label: 'This season', deadline: (from) => endOfPeriod(from, 3, 3) },
  { label: 'Black Friday', deadline: (from) => nextBlackFriday(from) },
];

/**
 * The last day of the period of some months that `from` lies in; of the next one, where that is `from` itself.
 * @param firstMonth a month that a period begins with, 1–12
 */
function endOfPeriod(from: Day, months: number, firstMonth: number): Day {
  const { year, month } = calendarDate(from);
  const into = (((month - firstMonth) % months) + months) % months;
  const end = endOfMonth(day(year, month - into + months - 1, 1));
  return end > from ? end : endOfMonth(day(year, month - into + 2 * months - 1, 1));
}

function nextBlackFriday(from: Day): Day {
  const { year } = calendarDate(from);
  const thisYears = blackFriday(year);
  return thisYears > from ? thisYears : blackFriday(year + 1);
}
