import { calendarDate, type Day, day } from '../../marketing/day.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import type { Calendar } from './time-reference.ts';

export interface DayRange {
  readonly start: Day;
  readonly end: Day;
}

/** A stretch of the calendar as the text names it, which may or may not say its year. */
export interface Period {
  /** The token after it. */
  readonly to: number;
  /** The days it covers in a year, for periods that come back every year. */
  readonly in?: ((year: number) => DayRange) | undefined;
  readonly year?: number | undefined;
  readonly exact?: boolean | undefined;
  readonly months?: number | undefined;
  /** "next quarter" is 1, "last month" −1, "this year" 0: counted from the one that now belongs to. */
  readonly shift?: number | undefined;
  /** From one month or year to another, so that both its start and its end are meant. */
  readonly ranged?: boolean | undefined;
  /** How many words before it say which part of it is meant: "the second week of June". */
  readonly wordsBefore?: number | undefined;
  /** Of a fiscal year, where that is not the calendar's. */
  readonly fiscal?: boolean | undefined;
  /** What the same figures may say as well: 3/4 is 4 March or 3 April. */
  readonly orElse?: Period | undefined;
  /** Its last day could be another: a season of 2027/28 may end in any month of 2028. */
  readonly unsure?: boolean | undefined;
  /** No calendar has it: 31 February. */
  readonly impossible?: boolean | undefined;
}

/** A year that a text names. */
export interface Year {
  readonly year: number;
  /** The token after it. */
  readonly to: number;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/** `2027`, `'27` or `CY27` at a place where a year would stand. */
export function yearAt(tokens: readonly Token[], at: number): Year | undefined {
  const token = tokens[at];
  if (wordAt(tokens, at) === "'" && /^\d\d$/.test(wordAt(tokens, at + 1)) && tokens[at + 1]?.joined) {
    return { year: 2000 + (tokens[at + 1] as Token).value, to: at + 2 };
  }
  const calendar = /^cy(\d\d|\d{4})$/.exec(wordAt(tokens, at))?.[1];
  if (calendar !== undefined) return { year: fullYear(calendar), to: at + 1 };
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.text)) return undefined;
  const inRange = token.value >= FIRST_YEAR && token.value <= LAST_YEAR;
  return inRange ? { year: token.value, to: at + 1 } : undefined;
}

/** "2027/28", "2027-2028": the year in which it ends. */
export function twoYearsAt(tokens: readonly Token[], at: number): Year | undefined {
  const first = yearAt(tokens, at);
  const next = first && /^[/-]$/.test(wordAt(tokens, first.to)) ? wordAt(tokens, first.to + 1) : '';
  if (!first || next === '') return undefined;
  const year = first.year + 1;
  return next === String(year) || next === String(year).slice(2) ? { year, to: first.to + 2 } : undefined;
}

const RUNS_OVER_TWO =
  /^(?:season|school|academic|tax|financial|fiscal|budget|membership|year|term|semester|intake|edition|cycle|programme|campaign)$/;

/** "26/27 season", "24-25 school year": the year in which it ends; two figures alone are only numbers. */
export function shortYearsAt(tokens: readonly Token[], at: number): Year | undefined {
  const [first, second] = [wordAt(tokens, at), wordAt(tokens, at + 2)];
  const isPair = /^[1-4]\d$/.test(first) && /^[/-]$/.test(wordAt(tokens, at + 1)) && /^\d\d$/.test(second);
  return isPair && +second === +first + 1 && RUNS_OVER_TWO.test(wordAt(tokens, at + 3))
    ? { year: fullYear(second), to: at + 3 }
    : undefined;
}

/** The year right before a place: "2027 Q2", "the 2027 holiday season". */
export function yearBefore(tokens: readonly Token[], at: number): Year | undefined {
  return /^20[2-4]\d$/.test(wordAt(tokens, at - 1))
    ? { year: Number(wordAt(tokens, at - 1)), to: at }
    : undefined;
}

/** The year of "27" or "2027". */
export function fullYear(figure: string): number {
  return figure.length <= 2 ? 2000 + Number(figure) : Number(figure);
}

/** A number of months of a year, from one that may lie in the year before. */
export const stretch =
  (firstMonth: number, months: number) =>
  (year: number): DayRange => ({
    start: day(year, firstMonth, 1),
    end: day(year, firstMonth + months, 0),
  });

/** Where a fiscal year that ends in calendar year `year` begins, as a month of that year (≤ 1). */
export const fiscalFirst = (fiscalYearStart: number) => (fiscalYearStart === 1 ? 1 : fiscalYearStart - 12);

/**
 * A day of a month, of the year that is named or of any that has it. 31 February is impossible; undefined for
 * figures that are no date at all.
 */
export function dayOfMonth(to: number, month: number, date: number, year?: number): Period | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  const isIn = (y: number) => calendarDate(day(y, month, date)).date === date;
  if (!isIn(year ?? LEAP_YEAR)) return { to, year, impossible: true };
  const on = (from: number): DayRange => {
    let y = from;
    while (!isIn(y)) y += 1;
    return { start: day(y, month, date), end: day(y, month, date) };
  };
  return { to, exact: true, year, in: on };
}

const LEAP_YEAR = 2000;

/**
 * The days of a period. One that names no year is the next to end on or after the day on which the goal is
 * read; without that day its dates stay open.
 */
export function place(period: Period, { asOf }: Calendar): Partial<DayRange> {
  if (!period.in) return {};
  if (period.year !== undefined) return period.in(period.year);
  if (asOf === undefined) return {};
  const { year } = calendarDate(asOf);
  let nearest = year - 1;
  let span = period.in(nearest);
  while (span.end < asOf) {
    nearest += 1;
    span = period.in(nearest);
  }
  const shift = period.shift ?? 0;
  if (shift === 0) return span;
  const underway = span.start <= asOf;
  return period.in(nearest + (shift > 0 && !underway ? shift - 1 : shift));
}
