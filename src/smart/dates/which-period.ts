import { addMonths, calendarDate } from '../../marketing/day.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { isFiscal } from './durations.ts';
import { type Period, place } from './period.ts';
import type { Calendar } from './time-reference.ts';
import { withinPeriod } from './within-period.ts';

/** The days that a period's name stands for where it is said: "early May", "Q1 of next year", "next June". */
export function whichIsMeant(
  tokens: readonly Token[],
  from: number,
  named: Period,
  calendar: Calendar,
): Period {
  const period = inRelativeYear(tokens, named, calendar);
  const meant = likelier(withinPeriod(tokens, from, period), calendar);
  const isNext = wordAt(tokens, from - 1) === 'next' && meant.year === undefined;
  return isNext ? { ...meant, shift: 1, unsure: meant.unsure || isLaterThisYear(meant, calendar) } : meant;
}

const YEARS_FROM_NOW: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "June next year", "Q1 of next year": the year that is told from the one that is now. */
function inRelativeYear(
  tokens: readonly Token[],
  period: Period,
  { asOf, fiscalYearStart }: Calendar,
): Period {
  if (period.year !== undefined) return period;
  const at = wordAt(tokens, period.to) === 'of' ? period.to + 1 : period.to;
  const shift = YEARS_FROM_NOW[wordAt(tokens, at)];
  const yearAt = isFiscal(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (shift === undefined || wordAt(tokens, yearAt) !== 'year' || tokens[yearAt]?.possessive) return period;
  // "Next year, … in January" is read with its opening at the end
  if ((tokens[at]?.start ?? 0) < (tokens[period.to - 1]?.end ?? 0)) return period;
  const to = yearAt + 1;
  if (asOf === undefined) return { ...period, to };
  const untilItEnds = period.fiscal && fiscalYearStart > 1 ? 13 - fiscalYearStart : 0;
  return { ...period, to, year: calendarDate(addMonths(asOf, untilItEnds)).year + shift };
}

/** "next Christmas", said in November, may be this one or the one after it. */
function isLaterThisYear(period: Period, calendar: Calendar): boolean {
  const { start } = place(period, calendar);
  const { asOf } = calendar;
  if (start === undefined || asOf === undefined) return false;
  return start > asOf && calendarDate(start).year === calendarDate(asOf).year;
}

/** Of two readings the one that is not over yet, as a goal's time; where neither is over, no one can be sure. */
function likelier(period: Period, calendar: Calendar): Period {
  const { orElse } = period;
  if (!orElse) return period;
  const isOver = (reading: Period) => {
    const { end } = place(reading, calendar);
    return end !== undefined && calendar.asOf !== undefined && end < calendar.asOf;
  };
  if (isOver(period)) return isOver(orElse) ? period : orElse;
  return isOver(orElse) ? period : { ...period, unsure: true };
}
