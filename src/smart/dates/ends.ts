import { endsANoun } from '../text/nouns.ts';
import { isDeterminer } from '../text/small-words.ts';
import { table } from '../text/table.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import {
  calendarUnit,
  isFiscal,
  isKindOfYear,
  isOtherYear,
  isOwnPeriod,
  monthsIn,
  type Unit,
} from './durations.ts';
import { fiscalFirst, fullYear, place, stretch, type Year, yearAt, yearBefore } from './period.ts';
import { spanOf } from './spans.ts';
import { type Calendar, type TimeReference, timeOf } from './time-reference.ts';
import { clauseTurn } from './turns.ts';

/** A unit of time that ends, or a period whose end only its owner knows. */
interface Ending {
  readonly to: number;
  readonly unit?: Unit | undefined;
  readonly fiscal?: boolean;
  readonly year?: Year | undefined;
}

const SHORT = table<Omit<Ending, 'to' | 'year'>>({
  eoy: { unit: 'year' },
  eofy: { unit: 'year', fiscal: true },
  cye: { unit: 'year' },
  fye: { unit: 'year', fiscal: true },
  eoq: { unit: 'quarter' },
  eom: { unit: 'month' },
  eow: { unit: 'week' },
  eod: { unit: 'day' },
  cob: { unit: 'day' },
});

/** "by the start of term", "before the close of high season" */
const isBound = oneOf('start, beginning, end, close');
const mayEnd = oneOf('year, quarter, month, week');
const isKind = (word: string) => isFiscal(word) || isOtherYear(word) || word === 'calendar';
const isMiddle = oneOf('mid, half, midyear');

export const opensEnd = ({ word }: Token) =>
  [isBound, isKind, mayEnd, isOwnPeriod, isMiddle].some((opens) => opens(word)) ||
  shortEnding(word, 0) !== undefined;

/** `EOY`, `EOQ 2027`, `year end`, `fiscal year-end`, `month's end`, `season end`, `mid-year`. */
export function readEnd(tokens: readonly Token[], at: number, calendar: Calendar): TimeReference | undefined {
  const found = endingAt(tokens, at);
  if (!found) return readMiddle(tokens, at, calendar);
  const { to, unit, fiscal = false } = found;
  if (!unit) return timeOf('end', at, to, { months: 3 });
  const year = unit === 'year' ? (found.year ?? yearAt(tokens, to) ?? yearBefore(tokens, at)) : undefined;
  const first = fiscal ? fiscalFirst(calendar.fiscalYearStart) : 1;
  const end = year ? stretch(first, 12)(year.year).end : spanOf(unit, 0, fiscal, calendar)?.end;
  const exact = unit === 'day';
  return timeOf('end', at, Math.max(to, year?.to ?? 0), { months: monthsIn(1, unit), end, exact });
}

/** `EOY`, `FYE27` */
function shortEnding(word: string, to: number): Ending | undefined {
  const [, name = '', figure] = WITH_YEAR.exec(word) ?? [];
  const short = SHORT.get(name);
  return short && { ...short, to, year: figure === undefined ? undefined : { year: fullYear(figure), to } };
}

const WITH_YEAR = /^([a-z]+)(\d\d|\d{4})?$/;

function endingAt(tokens: readonly Token[], at: number): Ending | undefined {
  const word = wordAt(tokens, at);
  const short = shortEnding(word, at + 1);
  if (short) return short;
  // "end-of-season stock" is a kind of stock
  if (isBound(word) && wordAt(tokens, at + 1) === 'of' && !tokens[at + 1]?.joined) {
    const period = isKindOfYear(wordAt(tokens, at + 2)) ? at + 3 : at + 2;
    const to = period + 1;
    if (wordAt(tokens, period) === 'fy' && !yearAt(tokens, to)) return { to, unit: 'year', fiscal: true };
    if (isOwnPeriod(wordAt(tokens, period))) return { to };
  }
  if (isTermTold(tokens, at)) return { to: at + 1 };
  // "FY-end", "fiscal year-end"
  const unitAt = isKind(word) && mayEnd(wordAt(tokens, at + 1)) ? at + 1 : at;
  const unit = wordAt(tokens, unitAt);
  const end = wordAt(tokens, unitAt + 1);
  const isEnd = end === 'end' || (end === 'close' && tokens[unitAt]?.possessive);
  return isEnd && (mayEnd(unit) || isFiscal(unit) || isOwnPeriod(unit))
    ? { to: unitAt + 2, unit: calendarUnit(unit), fiscal: isFiscal(word) }
    : undefined;
}

/** "mid-year", "school midyear 2027" */
function readMiddle(tokens: readonly Token[], from: number, calendar: Calendar): TimeReference | undefined {
  const at = isKind(wordAt(tokens, from)) ? from + 1 : from;
  const middle = wordAt(tokens, at);
  const isInTwoWords =
    wordAt(tokens, at + 1) === 'year' && (tokens[at + 1]?.joined || (middle === 'mid' && isTime(tokens, at)));
  if (!isMiddle(middle) || (middle !== 'midyear' && !isInTwoWords)) return undefined;
  const to = middle === 'midyear' ? at + 1 : at + 2;
  const { end } = place({ to, year: yearAt(tokens, to)?.year, in: stretch(1, 6) }, calendar);
  return timeOf('end', from, to, { months: 6, end });
}

/** "start mid year instead of waiting", not "a mid year review" */
function isTime(tokens: readonly Token[], mid: number): boolean {
  const next = tokens[mid + 2];
  return (
    !isDeterminer(wordAt(tokens, mid - 1)) &&
    (endsANoun(next) || /^(?:instead|rather|if|when|but|as|because|since)$/.test(next?.word ?? ''))
  );
}

/** "before term starts", "once season is over", "the last day of term" */
function isTermTold(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) === 'term' && wordAt(tokens, at - 1) === 'of')
    return /^(?:day|week|month)$/.test(wordAt(tokens, at - 2));
  const turn = isOwnPeriod(wordAt(tokens, at)) ? clauseTurn(tokens, at, at + 1)?.turn : undefined;
  return turn === 'ends' || (turn === 'begins' && wordAt(tokens, at) === 'term');
}
