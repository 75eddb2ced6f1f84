import { day } from '../../marketing/day.ts';
import type { Numeral } from '../numbers/numerals.ts';
import { byStart } from '../text/by-start.ts';
import { isCapitalised } from '../text/capitals.ts';
import { perWord } from '../text/per-word.ts';
import type { Found } from '../text/phrases.ts';
import { isMoneySign } from '../text/small-numbers.ts';
import { isDefinite, opensAside } from '../text/small-words.ts';
import { type Token, wordAt, wordsOf } from '../text/tokens.ts';
import { readRest } from './chrono.ts';
import { opensDay, readDay } from './days.ts';
import { opensEnd, readEnd } from './ends.ts';
import { isEvent } from './events.ts';
import { inContext } from './in-context.ts';
import { opensFigures, readFigures } from './in-figures.ts';
import { joinTimes } from './join-times.ts';
import { opensMonth, readMonth } from './months.ts';
import { NAMED_DAYS, type NamedDay } from './named-days.ts';
import { opensNow, readNow } from './now.ts';
import { opensObservance, readObservance } from './observances.ts';
import { opensUpcoming, readOccasion, readUpcoming } from './occasions.ts';
import { opensOrdinalUnit, readOrdinalUnit } from './ordinal-spells.ts';
import {
  opensFiscalYear,
  opensQuarterOrHalf,
  opensSeason,
  readFiscalYear,
  readQuarterOrHalf,
  readSeason,
} from './parts-of-year.ts';
import { type Period, stretch, yearAt, yearBefore } from './period.ts';
import { opensPlanMonth, readPlanMonth } from './plan-months.ts';
import { opensRate, opensYearly, readRate, readYearly } from './rates.ts';
import { opensNumberedUnit, opensSpell, readNumberedUnit, readSpell } from './spells.ts';
import { type Calendar, type TimeReference, timeOf } from './time-reference.ts';
import { opensTradeSeason, readTradeSeason } from './trade-seasons.ts';
import { wholeClause } from './turns.ts';
import { opensWeek, readWeek } from './weeks.ts';
import { isEventAhead, type TimeWord } from './words.ts';
import { inYearBeside } from './year-beside.ts';
import { opensYear, readYear } from './years.ts';

/** A text whose times are read. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly numeralAt: ReadonlyMap<number, Numeral>;
  readonly calendar: Calendar;
}

/** One way to put a time, and the words with which it can begin. */
interface Reader {
  readonly opens: (token: Token) => boolean;
  readonly read: (reading: Reading, at: number) => TimeReference | undefined;
}

/** In the order in which they are tried. */
const READERS: readonly Reader[] = [
  period(opensFigures, readFigures),
  period(opensWeek, readWeek),
  period(opensMonth, readMonth),
  period(opensQuarterOrHalf, readQuarterOrHalf),
  period(opensFiscalYear, readFiscalYear),
  period(opensSeason, readSeason),
  period(opensYear, readYear),
  period(opensTradeSeason, readTradeSeason),
  { opens: opensEnd, read: ({ tokens, calendar }, at) => readEnd(tokens, at, calendar) },
  {
    opens: opensSpell,
    read: ({ tokens, numeralAt, calendar }, at) => readSpell(tokens, at, numeralAt.get(at), calendar),
  },
  {
    opens: opensNumberedUnit,
    read: ({ tokens, numeralAt, calendar }, at) =>
      readNumberedUnit(tokens, at, numeralAt.get(at + 1), calendar),
  },
  { opens: opensPlanMonth, read: ({ tokens, calendar }, at) => readPlanMonth(tokens, at, calendar) },
  { opens: opensOrdinalUnit, read: ({ tokens, calendar }, at) => readOrdinalUnit(tokens, at, calendar) },
  { opens: opensRate, read: ({ tokens }, at) => readRate(tokens, at) },
  { opens: opensNow, read: ({ tokens, calendar }, at) => readNow(tokens, at, calendar) },
  { opens: opensDay, read: ({ tokens, calendar }, at) => readDay(tokens, at, calendar) },
  { opens: opensYearly, read: ({ tokens }, at) => readYearly(tokens, at) },
  { opens: opensObservance, read: ({ tokens }, at) => readObservance(tokens, at) },
  { opens: opensUpcoming, read: ({ tokens }, at) => readUpcoming(tokens, at) },
];

function period(
  opens: Reader['opens'],
  read: (tokens: readonly Token[], at: number, fiscalYearStart: number) => Period | undefined,
): Reader {
  return {
    opens,
    read: ({ tokens, calendar }, at) => {
      const found = read(tokens, at, calendar.fiscalYearStart);
      return found && inContext(tokens, at, found, calendar);
    },
  };
}

/** The readers that can begin with a word; most words begin none. */
const readersFor = perWord((token) => READERS.filter(({ opens }) => opens(token)));

/**
 * All expressions of time in a goal, from left to right. Own calendar language first; what is left goes to
 * chrono-node, and only where it has a word that chrono knows and we do not.
 */
export function readTimes(
  tokens: readonly Token[],
  words: readonly Found<TimeWord>[],
  numerals: readonly Numeral[],
  calendar: Calendar,
): readonly TimeReference[] {
  const reading = { tokens, numeralAt: byStart(numerals), calendar };
  const wordsAt = byStart(words);
  const found: TimeReference[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read = readTimeWord(tokens, wordsAt.get(at), calendar) ?? readTime(reading, at);
    if (!read) continue;
    const time = wholeClause(tokens, read);
    found.push(time);
    at = time.to - 1;
  }
  // "as soon as the hall reopens" names what "soon" does not
  if (found.every(({ kind }) => kind === 'vague' || kind === 'other')) found.push(...readOccasion(tokens));
  const rest = readRest(tokens, found, numerals, calendar);
  return inYearBeside(tokens, joinTimes(tokens, [...found, ...rest].sort(byPlace)), calendar);
}

const byPlace = (a: TimeReference, b: TimeReference) => a.from - b.from;

function readTime(reading: Reading, at: number): TimeReference | undefined {
  for (const { read } of readersFor(reading.tokens[at] as Token)) {
    const time = read(reading, at);
    if (time) return time;
  }
  return undefined;
}

function readTimeWord(
  tokens: readonly Token[],
  word: Found<TimeWord> | undefined,
  calendar: Calendar,
): TimeReference | undefined {
  if (!word) return undefined;
  const { from: at, to, value } = word;
  if ('day' in value) {
    const { on } = NAMED_DAYS[value.day] as NamedDay;
    const named = yearAt(tokens, to) ?? yearBefore(tokens, at);
    const opener = wordAt(tokens, wordAt(tokens, at - 1) === 'the' ? at - 2 : at - 1);
    const period = {
      to: Math.max(to, named?.to ?? 0),
      year: named?.year,
      // "in the new year" is not on its first day
      unsure: on === undefined || (opener === 'in' && wordAt(tokens, to - 1) === 'year'),
      exact: on !== undefined,
      months: 3,
      in: on ? (year: number) => ({ start: on(year), end: on(year) }) : named && stretch(1, 12),
    };
    return inContext(tokens, at, period, calendar);
  }
  if (value.kind === 'fair') return readFair(tokens, at, to);
  if (value.kind === 'event') return readEvent(tokens, at, to);
  // "at 5 p.m.", but "40 leads p.m." and "£500 p.m."
  const isClock =
    wordAt(tokens, at) === 'p' && wordAt(tokens, at + 2) === 'm' && tokens[at - 1]?.kind === 'number';
  if (isClock && !isMoneySign(wordAt(tokens, at - 2))) return undefined;
  // "working moms" are nobody's month over month
  if (to === at + 1 && wordAt(tokens, at) === 'moms') return undefined;
  return value.kind === 'cadence' && isInAName(tokens, at, to) ? undefined : timeOf(value.kind, at, to);
}

function readEvent(tokens: readonly Token[], at: number, to: number): TimeReference | undefined {
  const before = wordAt(tokens, at - 1);
  // "in peak season": one of many
  if (wordAt(tokens, to - 1) === 'season' && before === 'in') return timeOf('event', at, to);
  if (isOnTheDay(tokens, at, to)) return timeOf('event', at, to);
  const spell = spellOf(tokens, at, to);
  if (spell) return spell;
  const isAhead = !isMeans(tokens, to - 1) && isEventAhead(tokens, at);
  if (isAhead) return timeOf('event', at, to);
  return isHeldOnce(tokens, at, to) ? timeOf('event', at, to, { name: true }) : undefined;
}

const LONGEST_NAME = 3;

/** "at the networking event", "at our exhibition": one that has its day, not "at trade shows". */
function isHeldOnce(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[to];
  if (next?.kind === 'word' && !opensAside(next.word)) return false;
  if (tokens[to - 1]?.word !== tokens[to - 1]?.stem || !isEvent(wordsOf(tokens, at, to))) return false;
  for (let before = at - 1; before >= at - LONGEST_NAME && tokens[before]?.kind === 'word'; before--)
    if (isDefinite(wordAt(tokens, before))) return wordAt(tokens, before - 1) === 'at';
  return false;
}

/**
 * "during launch week" and "over its opening month" are bounded by the launch itself, "in our release week" and
 * "on the launch weekend" only hang on it.
 */
function spellOf(tokens: readonly Token[], at: number, to: number): TimeReference | undefined {
  if (!/^(?:week|weekend|month|quarter|year)$/.test(wordAt(tokens, to))) return undefined;
  const opener = wordAt(tokens, isDefinite(wordAt(tokens, at - 1)) ? at - 2 : at - 1);
  if (/^(?:over|during|throughout)$/.test(opener)) {
    const isCompared = /^(?:levels?|figures?|results?)$/.test(wordAt(tokens, to + 1));
    return timeOf(isCompared ? 'comparison' : 'end', at, to + 1);
  }
  return /^(?:in|on|by|within|before|until)$/.test(opener) ? timeOf('event', at, to + 1) : undefined;
}

/** "the Daily Mail", "Farmers Weekly" */
function isInAName(tokens: readonly Token[], at: number, to: number): boolean {
  return (
    at > 0 &&
    isCapitalised(tokens[at]) &&
    (isCapitalised(tokens[to]) || (at > 1 && isCapitalised(tokens[at - 1])))
  );
}

/** "at launch", "on opening night", "upon completion of the works" */
function isOnTheDay(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, event, after] = [wordAt(tokens, at - 1), wordAt(tokens, at), wordAt(tokens, to)];
  if (!/^(?:launch|relaunch|opening|reopening|release|kickoff|kick|completion)$/.test(event)) return false;
  const isAlone = tokens[to]?.kind !== 'word' || opensAside(after);
  return (
    before === 'at' ||
    (before === 'on' && /^(?:day|night|weekend)$/.test(after)) ||
    (isAlone && /^(?:on|from|after)$/.test(before))
  );
}

/** "at Hannover Messe" has no day; "CES 2027" has a year. */
function readFair(tokens: readonly Token[], at: number, to: number): TimeReference | undefined {
  const year = yearAt(tokens, to);
  if (year) {
    const [start, end] = [day(year.year, 1, 1), day(year.year, 12, 31)];
    return timeOf('end', at, year.to, { start, end, months: 12, name: true });
  }
  const placed =
    /^(?:at|before|by|during|for|after|until)$/.test(wordAt(tokens, at - 1)) ||
    /^(?:stand|stall|booth|pavilion)$/.test(wordAt(tokens, to));
  return placed ? timeOf('event', at, to, { name: true }) : undefined;
}

/** "by opening two branches", but "by opening night" */
function isMeans(tokens: readonly Token[], event: number): boolean {
  const next = tokens[event + 1];
  return (
    /ing$/.test(wordAt(tokens, event)) &&
    wordAt(tokens, event - 1) === 'by' &&
    next?.kind === 'word' &&
    !/^(?:day|night|week|weekend|month|in|on|of|at)$/.test(next.word)
  );
}
