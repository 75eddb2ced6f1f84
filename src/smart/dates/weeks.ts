import { day, weekday } from '../../marketing/day.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { type DayRange, type Period, yearAt } from './period.ts';

export const opensWeek = ({ kind, word }: Token) =>
  kind === 'number' || SHORT.test(word) || /^(?:calendar|week|wk|cw|kw)$/.test(word);

/** "CW32", "KW32"; "W12" only beside its year. */
const SHORT = /^([ck])?w(\d\d?)$/;
const LAST_WEEK = 53;

/** `calendar week 32`, `CW 32`, `KW32`, `week 12 of 2027`, `2027-W12`: a week of the calendar, from Monday on. */
export function readWeek(tokens: readonly Token[], at: number): Period | undefined {
  const before = tokens[at + 1]?.joined ? yearAt(tokens, at) : undefined;
  const from = before ? before.to : at;
  const [, letter, joined] = SHORT.exec(wordAt(tokens, from)) ?? [];
  const isCalendar = wordAt(tokens, from) === 'calendar';
  const noun = wordAt(tokens, isCalendar ? from + 1 : from);
  const isWeek = /^(?:week|wk)$/.test(noun);
  if (joined === undefined && !isWeek && !/^[ck]w$/.test(noun)) return undefined;
  const figureAt = isCalendar ? from + 2 : from + 1;
  const figure = joined ?? wordAt(tokens, figureAt);
  if (!/^\d\d?$/.test(figure) || +figure < 1 || +figure > LAST_WEEK) return undefined;
  const to = joined === undefined ? figureAt + 1 : from + 1;
  const next = /^(?:of|in|[,/-])$/.test(wordAt(tokens, to)) ? to + 1 : to;
  const year = before ?? yearAt(tokens, next);
  const isCertain = isCalendar || letter !== undefined || /^[ck]w$/.test(noun);
  // "week 12" alone is the twelfth of the work
  if (!isCertain && !year) return undefined;
  return {
    to: before ? to : (year?.to ?? to),
    year: year?.year,
    months: 0.25,
    in: (y) => weekOf(y, Number(figure)),
  };
}

/** By ISO 8601, the first week of a year is the one with 4 January. */
function weekOf(year: number, week: number): DayRange {
  const fourth = day(year, 1, 4);
  const start = fourth - ((weekday(fourth) + 6) % 7) + 7 * (week - 1);
  return { start, end: start + 6 };
}
