import { addMonths, endOfMonth } from '../../marketing/day.ts';
import { smallOrdinal } from '../text/small-numbers.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import type { DayRange, Period } from './period.ts';

type Cut = (days: DayRange, months: number) => DayRange;

/** What the words before a period take of it; those that are no mere adjective belong to it. */
interface Part {
  readonly cut: Cut;
  readonly words?: number;
}

/** "early May", "mid-Q2", "the second week of June", "w/c 14 June": the days that are meant of those named. */
export function withinPeriod(tokens: readonly Token[], from: number, period: Period): Period {
  const { in: days, months = 1, exact } = period;
  const part = exact ? weekFrom(tokens, from) : partBefore(tokens, from, months);
  if (!part || !days) return period;
  return {
    ...period,
    in: (year) => part.cut(days(year), months),
    wordsBefore: part.words,
    orElse: period.orElse && withinPeriod(tokens, from, period.orElse),
    exact: undefined,
    unsure: period.unsure || isEarly(tokens, from),
  };
}

/** Where "early in the year" ends, everyone has to say for himself. */
export const isEarly = (tokens: readonly Token[], from: number) => wordAt(tokens, from - 1) === 'early';

const isMiddle = (tokens: readonly Token[], from: number) =>
  wordAt(tokens, from - 1) === 'mid' ||
  (wordAt(tokens, from - 1) === 'of' && wordAt(tokens, from - 2) === 'middle');

/** The part that the words before a period take of it. */
export function partBefore(tokens: readonly Token[], from: number, months: number): Part | undefined {
  if (isEarly(tokens, from)) return { cut: firstThird };
  if (isMiddle(tokens, from)) return { cut: firstHalf };
  if (months !== 1 || wordAt(tokens, from - 1) !== 'of') return undefined;
  const which = smallOrdinal(wordAt(tokens, from - 3)) ?? 0;
  const part = wordAt(tokens, from - 2);
  if (part === 'week' && which >= 1 && which <= 4)
    return { cut: ({ start }) => ({ start: start + 7 * (which - 1), end: start + 7 * which - 1 }), words: 3 };
  return part === 'half' && which === 1 ? { cut: firstHalf, words: 3 } : undefined;
}

const firstThird: Cut = ({ start, end }, months) => ({
  start,
  end:
    months % 3 === 0
      ? endOfMonth(addMonths(start, months / 3 - 1))
      : start + Math.round((end - start) / 3) - 1,
});

/** The middle of a quarter or a month is the 15th, of a year the end of June. */
const firstHalf: Cut = ({ start }, months) => ({
  start,
  end:
    months % 2 === 0
      ? endOfMonth(addMonths(start, months / 2 - 1))
      : addMonths(start, (months - 1) / 2) + MIDDLE - 1,
});

const MIDDLE = 15;

/** "w/c 14 June", "the week of 14 June", "week commencing 14 June" */
function weekFrom(tokens: readonly Token[], from: number): Part | undefined {
  const short = wordAt(tokens, from - 1) === 'c' && wordAt(tokens, from - 3) === 'w';
  const isWeek =
    wordAt(tokens, from - 2) === 'week' &&
    /^(?:of|commencing|beginning|starting)$/.test(wordAt(tokens, from - 1));
  return short || isWeek
    ? { cut: ({ start }) => ({ start, end: start + 6 }), words: short ? 3 : 2 }
    : undefined;
}
