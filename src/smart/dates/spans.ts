import { calendarDate, weekday } from '../../marketing/day.ts';
import { monthsIn, type Unit } from './durations.ts';
import { type DayRange, stretch } from './period.ts';
import type { Calendar } from './time-reference.ts';

/** The days of the unit of time that is now, or of the one that many later; unknown where today is. */
export function spanOf(
  unit: Unit,
  shift: number,
  fiscal: boolean,
  { asOf, fiscalYearStart }: Calendar,
): DayRange | undefined {
  if (asOf === undefined) return undefined;
  if (unit === 'day') return { start: asOf + shift, end: asOf + shift };
  if (unit === 'fortnight') return { start: asOf, end: asOf + 14 };
  if (unit === 'week') {
    const monday = asOf - ((weekday(asOf) + 6) % 7) + 7 * shift;
    return { start: monday, end: monday + 6 };
  }
  const { year, month } = calendarDate(asOf);
  const months = monthsIn(1, unit);
  const firstOfYear = fiscal || unit === 'quarter' ? fiscalYearStart : 1;
  const gone = (month - firstOfYear + 12) % months;
  return stretch(month - gone + months * shift, months)(year);
}
