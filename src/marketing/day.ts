/**
 * A civil day: whole days since 1970-01-01, in no time zone. Plans, deadlines and milestones are days;
 * only cells/ and sheets/ know instants and the serial numbers of Sheets.
 */
export type Day = number;

const MS_PER_DAY = 86_400_000;

export interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly date: number;
}

/** The day of a calendar date; months and dates beyond their range roll over, as in `Date.UTC`. */
export function day(year: number, month: number, date: number): Day {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, date);
  return Math.round(instant.getTime() / MS_PER_DAY);
}

export function calendarDate(day: Day): CalendarDate {
  const instant = new Date(day * MS_PER_DAY);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, date: instant.getUTCDate() };
}

/** 0 = Sunday … 6 = Saturday */
export function weekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

function daysInMonth(year: number, month: number): number {
  return calendarDate(day(year, month + 1, 0)).date;
}

/** The same date some months on; the 31st becomes the last day of a shorter month. */
export function addMonths(from: Day, months: number): Day {
  const { year, month, date } = calendarDate(from);
  const first = calendarDate(day(year, month + months, 1));
  return day(first.year, first.month, Math.min(date, daysInMonth(first.year, first.month)));
}

export function endOfMonth(of: Day): Day {
  const { year, month } = calendarDate(of);
  return day(year, month + 1, 0);
}

/** `yyyy-mm-dd`, or undefined where the text is no such date (2027-02-30 is none). */
export function parseIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const parsed = day(year, month, date);
  const back = calendarDate(parsed);
  return back.month === month && back.date === date ? parsed : undefined;
}

export function toIso(of: Day): string {
  return new Date(of * MS_PER_DAY).toISOString().slice(0, 10);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `30 June 2027`: the form that no reader mistakes. */
export function toWords(of: Day): string {
  const { year, month, date } = calendarDate(of);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}
