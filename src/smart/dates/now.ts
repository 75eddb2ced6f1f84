import { isCapitalised } from '../text/capitals.ts';
import { endsANoun } from '../text/nouns.ts';
import { smallNumber } from '../text/small-numbers.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import {
  after,
  calendarUnit,
  isFiscal,
  isKindOfYear,
  isOtherYear,
  isOwnPeriod,
  monthsIn,
  type Unit,
} from './durations.ts';
import { isEvent } from './events.ts';
import { isMonth } from './months.ts';
import { yearAt } from './period.ts';
import { spanOf } from './spans.ts';
import { type Calendar, type TimeReference, timeOf } from './time-reference.ts';
import { clauseTurn } from './turns.ts';
import { isEarly, partBefore } from './within-period.ts';
import { isFrom, isGoneBy, isPast, isStillAhead } from './words.ts';

type Shift = 'past' | 'now' | 'next';

const isNow = oneOf('this, current, running');
const isNext = oneOf('next, coming, following, upcoming, new');

function shiftOf(word: string): Shift | undefined {
  if (isNow(word)) return 'now';
  if (isNext(word)) return 'next';
  return isPast(word) ? 'past' : undefined;
}

const TO_AN_END =
  /^(?:by|before|until|till|within|during|in|over|for|of|throughout|through|end|close|finish|into|inside|entire|whole|across|[(,:-])$/;

/** Words that point to a unit of time with nothing said of which: "over the year". */
const points = oneOf('the, our, its');
/** Of which a day, a month or a year is the whole: "the end of the month". */
const isPartOfTime =
  oneOf(`end, start, beginning, close, outset, middle, rest, remainder, half, quarter, third,
  part, course, day, week, weekend, month, hour, time, turn, out, first, last, one, all, most, much, each, every,
  some, many, any, none, morning, evening, night, season, height, peak, monday, tuesday, wednesday, thursday,
  friday, saturday, sunday, back, weekday, summer, winter, spring, autumn, fall, period, term, trimester, space,
  life, length, duration, span, minute, sales, revenue, income`);

export const opensNow = ({ word }: Token) => shiftOf(word) !== undefined || points(word);

/** A unit of time that is pointed to: "this quarter", "our next fiscal year". */
interface Pointed {
  readonly unit: Unit | undefined;
  /** A period of the goal owner's own calendar, by its name. */
  readonly own: string;
  readonly fiscal: boolean;
  /** "the coming months": nobody can say how many. */
  readonly many?: boolean;
  readonly from: number;
  readonly to: number;
  readonly shift: Shift | undefined;
}

/** `this quarter`, `next year`, `by the end of the month`, `last season`, `the fiscal year`. */
export function readNow(tokens: readonly Token[], at: number, calendar: Calendar): TimeReference | undefined {
  const pointed = opensNow(tokens[at] as Token) ? readPointed(tokens, at) : undefined;
  if (!pointed) return undefined;
  const { to, own, unit, shift } = pointed;
  // "the week of 14 June"
  const isDated = tokens[to + 1]?.kind === 'number' || isMonth(wordAt(tokens, to + 1));
  if (unit === 'week' && isDated && /^(?:of|commencing|beginning|starting|ending)$/.test(wordAt(tokens, to)))
    return undefined;
  // "the financial year 2027/28"
  if (unit === 'year' && yearAt(tokens, to)) return undefined;
  const before = wordAt(tokens, at - 1);
  // "the last week of June"
  if (shift === 'past' && unit && wordAt(tokens, to) === 'of') return undefined;
  if (shift === 'past' || isGoneBy(tokens, at, to)) return timeOf('comparison', at, to);
  const turn = clauseTurn(tokens, at, to)?.turn;
  if (shift === undefined && !TO_AN_END.test(before) && turn === undefined) return undefined;
  if (shift === undefined && before === 'of' && isTitle(tokens, at - 2)) return undefined;
  // "for the weekend edition"
  if (own === 'weekend' && shift === undefined && !endsANoun(tokens[to])) return undefined;
  // "in the next sprint": only the team knows when
  if (pointed.many || (own === 'sprint' && shift === 'next')) return timeOf('event', at, to);
  // "before the season opens", "throughout the year"
  if (turn === 'begins' && own !== '' && own !== 'term') return undefined;
  if (unit === 'year' && wordAt(tokens, at) === 'the' && before === 'throughout')
    return timeOf('cadence', at, to);
  // "better by the day", "the day we open"
  if (unit === 'day' && shift === undefined && before !== 'of') return undefined;
  if (!unit) return timeOf('end', at, to, { months: 3 });
  const isAfterNext = wordAt(tokens, to) === 'after' && wordAt(tokens, to + 1) === 'next';
  const span = spanOf(unit, isAfterNext ? 2 : shift === 'next' ? 1 : 0, pointed.fiscal, calendar);
  if (isBegunWith(tokens, pointed)) return timeOf('start', at, to, { start: span?.start });
  const isBefore = turn === undefined && shift === 'next' && /^(?:before|until|till)$/.test(before);
  const isUpToIt = turn === 'begins' || isBefore;
  if (isUpToIt && span) return timeOf('end', at, to, { end: span.start - 1 });
  const months = monthsIn(1, unit);
  const isFromToday = calendar.asOf !== undefined && isRolling(tokens, pointed);
  const days = span && !isFromToday ? (partBefore(tokens, at, months)?.cut(span, months) ?? span) : span;
  const end = isFromToday ? after(calendar.asOf, 1, unit) : days?.end;
  const unsure = isEarly(tokens, at);
  return timeOf('end', at, to, { months, end, start: span?.start, exact: unit === 'day', unsure });
}

/** "dish of the day", "employee of the month", not "the end of the month" or "the 10th of the month". */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at];
  return (
    noun?.kind === 'word' &&
    noun.word.length > 2 &&
    !isPartOfTime(noun.stem) &&
    smallNumber(noun.word) === undefined
  );
}

function readPointed(tokens: readonly Token[], at: number): Pointed | undefined {
  const opener = wordAt(tokens, at);
  const shift = shiftOf(opener);
  // "the agency's financial year"
  const isOwned = shift === undefined && tokens[at + 1]?.possessive && !calendarUnit(stemAt(tokens, at + 1));
  const first = isOwned ? at + 2 : at + 1;
  let unitAt = first;
  while (isKindOfYear(wordAt(tokens, unitAt)) && unitAt < at + 4) unitAt += 1;
  const kinds = tokens.slice(first, unitAt).map(({ word }) => word);
  if (endsWithFiscal(tokens, at, unitAt)) unitAt -= 1;
  if (opener === 'this') unitAt = seasonOf(tokens, unitAt) ?? unitAt;
  const token = tokens[unitAt];
  if (token?.kind !== 'word') return undefined;
  const to = unitAt + 1;
  const pointed = { from: at, to, shift, own: '', unit: undefined, fiscal: false };
  if (shift === 'past' && isEvent(token.stem)) return pointed;
  if (isOwnPeriod(token.word)) return { ...pointed, own: token.word };
  const unit = calendarUnit(token.stem);
  if (!unit || unit === 'hour') return undefined;
  if (token.word !== token.stem)
    return shift === 'next' || isAhead(tokens, to) ? { ...pointed, many: true } : undefined;
  // "next-day delivery"
  if (unitAt === at + 1 && token.joined && opener === 'next') return undefined;
  if (kinds.some(isOtherYear)) return pointed;
  return {
    ...pointed,
    unit,
    fiscal: [...kinds, token.word].some((kind) => isFiscal(kind) || kind === 'budget'),
  };
}

/** "from next month", "as of this week", not "leads from next month's fair" */
const isBegunWith = (tokens: readonly Token[], { from, to, shift }: Pointed) =>
  shift !== undefined && !tokens[to - 1]?.possessive && isFrom(tokens, from);

const isAhead = (tokens: readonly Token[], to: number) =>
  wordAt(tokens, to) === 'ahead' || isStillAhead(tokens, to);

/** "the coming year" and "the year ahead" start today; "next year" on 1 January. */
function isRolling(tokens: readonly Token[], { from, to }: Pointed): boolean {
  return (
    /^(?:coming|following)$/.test(wordAt(tokens, from)) ||
    (wordAt(tokens, from - 1) === 'time' && wordAt(tokens, from - 2) === 'this') ||
    isAhead(tokens, to)
  );
}

/** "this monsoon season", "this wedding season": whatever the season is called. */
function seasonOf(tokens: readonly Token[], at: number): number | undefined {
  for (let end = at; end <= at + LONGEST_SEASON && tokens[end]?.kind === 'word'; end++) {
    if (wordAt(tokens, end) === 'season') return end;
    if (
      /^(?:is|was|will|has|can|a|an|the|our|in|for|of|year|holiday|christmas|xmas|easter)$/.test(
        wordAt(tokens, end),
      )
    )
      return undefined;
  }
  return undefined;
}

const LONGEST_SEASON = 2;

/** "the next fiscal", "our fiscal": the year goes without saying. */
function endsWithFiscal(tokens: readonly Token[], at: number, unitAt: number): boolean {
  // "the Financial Times"
  const [year, next] = [tokens[unitAt - 1], tokens[unitAt]];
  if (isCapitalised(year) && isCapitalised(next)) return false;
  return unitAt > at + 1 && isFiscal(wordAt(tokens, unitAt - 1)) && !calendarUnit(stemAt(tokens, unitAt));
}
