import { addMonths, type Day } from '../../marketing/day.ts';
import { table } from '../text/table.ts';
import { oneOf } from '../vocabulary/terms.ts';

export type Unit = 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year';

const UNITS = table<Unit>({
  second: 'hour',
  sec: 'hour',
  minute: 'hour',
  min: 'hour',
  hour: 'hour',
  hr: 'hour',
  day: 'day',
  week: 'week',
  wk: 'week',
  fortnight: 'fortnight',
  month: 'month',
  mo: 'month',
  mth: 'month',
  quarter: 'quarter',
  year: 'year',
  yr: 'year',
  twelvemonth: 'year',
});

const DAYS_PER_MONTH = 30.44;

/** Months in a unit of time. */
const MONTHS: Readonly<Record<Unit, number>> = {
  hour: 0,
  day: 1 / DAYS_PER_MONTH,
  week: 7 / DAYS_PER_MONTH,
  fortnight: 14 / DAYS_PER_MONTH,
  month: 1,
  quarter: 3,
  year: 12,
};

export function unitOf(stem: string): Unit | undefined {
  return UNITS.get(stem);
}

export function monthsIn(count: number, unit: Unit): number {
  return count * MONTHS[unit];
}

const DAYS = table<number>({ day: 1, week: 7, fortnight: 14 });

/** The day a number of units after another. */
export function after(from: Day, count: number, unit: Unit): Day {
  const days = DAYS.get(unit);
  if (days !== undefined) return from + Math.round(days * count);
  return afterMonths(from, monthsIn(count, unit));
}

/** The day a number of months after another; a part of a month is so much of 30.44 days. */
export function afterMonths(from: Day, months: number): Day {
  const whole = Math.floor(months);
  return addMonths(from, whole) + Math.round((months - whole) * DAYS_PER_MONTH);
}

/** Words of a year that need not be the calendar's. */
export const isFiscal = oneOf('fiscal, financial, fy');

/** What stands for a unit of the calendar, "our next fiscal" and "FY" for a year included. */
export const calendarUnit = (stem: string): Unit | undefined => (isFiscal(stem) ? 'year' : unitOf(stem));

/** Words between "this" and the unit: "the next fiscal year". */
export const isKindOfYear = oneOf(`fiscal, financial, calendar, school, academic, tax, full, whole,
  entire, budget, reporting, business, operating, contract, trading, membership, high, peak, off, low, busy, tourist,
  wedding, growing, sports, playing, hot, dry, wet, rainy, flu, ski, festive, camping, hunting, racing,
  spring, summer, autumn, fall, winter, half`);

/** Years of which only those who live by them know when they end. */
export const isOtherYear = oneOf('school, academic, tax');

/** Periods of an organisation's own calendar: an end, though nobody outside knows the day. */
export const isOwnPeriod = oneOf(`season, term, semester, trimester, sprint, weekend, half, session,
  intake, cycle, decade`);
