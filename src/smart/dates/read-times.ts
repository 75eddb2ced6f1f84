import type { Numeral } from '../numbers/numerals.ts';
import type { Token } from '../text/tokens.ts';
import { readRest } from './chrono.ts';
import { UNITS } from './durations.ts';
import { MONTHS, readFigures, readMonth } from './months.ts';
import { BOUNDS, ENDS, readDay, readEnd, readNow, SHIFTS, WEEKDAYS } from './now.ts';
import {
  ORDINALS,
  readFiscalYear,
  readQuarterOrHalf,
  readSeason,
  readYear,
  SEASONS,
} from './parts-of-year.ts';
import { type Period, place, wordAt } from './period.ts';
import { readFirstUnit, readNumberedUnit, readSpell } from './spells.ts';
import type { Calendar, TimeReference } from './time-reference.ts';
import { eventBefore, findTimeWords, type TimeWord } from './words.ts';

/**
 * All expressions of time in a goal, from left to right. Own calendar language first; what is left goes to
 * chrono-node, and only where it has a word that chrono knows and we do not.
 */
export function readTimes(
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  calendar: Calendar,
): TimeReference[] {
  const numeralAt = new Map(numerals.map((numeral) => [numeral.from, numeral]));
  const words = findTimeWords(tokens);
  const found: TimeReference[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!words.has(at) && !numeralAt.has(at) && !mayOpen(tokens[at] as Token)) continue;
    const time =
      readTimeWord(tokens, at, words.get(at), calendar) ??
      readPeriod(tokens, at, calendar) ??
      readEnd(tokens, at, calendar) ??
      readSpell(tokens, at, numeralAt.get(at), calendar) ??
      readNumberedUnit(tokens, at, numeralAt.get(at + 1), calendar) ??
      readFirstUnit(tokens, at, calendar) ??
      readNow(tokens, at, calendar) ??
      readDay(tokens, at, calendar);
    if (!time) continue;
    found.push(time);
    at = time.to - 1;
  }
  return joinRanges(tokens, [...found, ...readRest(tokens, found, numerals, calendar)].sort(byPlace));
}

let openers: ReadonlySet<string> | undefined;

/** Most words cannot begin an expression of time: they are passed over at once. */
function mayOpen({ kind, word, stem }: Token): boolean {
  openers ??= new Set([
    ...[MONTHS, UNITS, ORDINALS, SHIFTS, ENDS, WEEKDAYS].flatMap((table) => [...table.keys()]),
    ...SEASONS.flatMap((season) => season.words),
    ...'the our a its year half one first mid midyear fiscal financial calendar school academic tax fy q h'.split(
      ' ',
    ),
    ...'today tonight tomorrow'.split(' '),
    ...BOUNDS,
    "'",
    '/',
  ]);
  return kind === 'number' || openers.has(word) || openers.has(stem) || /^(?:[qh][1-4]|fy\d+)$/.test(word);
}

const byPlace = (a: TimeReference, b: TimeReference) => a.from - b.from;

function readPeriod(tokens: readonly Token[], at: number, calendar: Calendar): TimeReference | undefined {
  const { fiscalYearStart } = calendar;
  const period =
    readFigures(tokens, at) ??
    readMonth(tokens, at) ??
    readQuarterOrHalf(tokens, at, fiscalYearStart) ??
    readFiscalYear(tokens, at, fiscalYearStart) ??
    readSeason(tokens, at) ??
    readYear(tokens, at);
  return period && inContext(tokens, at, period, calendar);
}

const COMPARED = new Set([
  'than',
  'vs',
  'versus',
  'against',
  'beat',
  'exceed',
  'match',
  'compared',
  'over',
  'on',
]);
const PASSED_OVER = new Set([
  'the',
  'in',
  'of',
  'our',
  'to',
  'with',
  'early',
  'late',
  'mid',
  'end',
  'levels',
  'fiscal',
  'year',
  'holiday',
]);
const FARTHEST = 3;

/** What the words before a period make of it: "than in 2025", "since March", "every Christmas", "next May". */
function inContext(
  tokens: readonly Token[],
  from: number,
  period: Period,
  calendar: Calendar,
): TimeReference {
  const found = { from, to: period.to, exact: period.exact, months: period.months };
  const before = wordAt(tokens, from - 1);
  if (/^(?:every|each|per)$/.test(before)) return { ...found, kind: 'cadence' };
  const owned = tokens[from - 1]?.possessive ? wordAt(tokens, from - 2) : '';
  if (/^(?:last|previous|prior|past)$/.test(owned || before)) return { ...found, kind: 'comparison' };
  const shifted = before === 'next' ? { ...period, shift: 1 } : period;
  const span = place(shifted, calendar);
  if (isCompared(tokens, from, period)) return { ...found, kind: 'comparison' };
  if (/^(?:levels?|figures?|baseline|results?|numbers?)$/.test(wordAt(tokens, period.to)) && period.year) {
    return { ...found, kind: 'comparison' };
  }
  if (isStart(tokens, from, period)) return { ...found, kind: 'start', start: span.start };
  if (before === 'before' && span.start !== undefined && !period.exact) {
    return { ...found, kind: 'end', end: span.start - 1 };
  }
  return { ...found, kind: 'end', ...span };
}

function isCompared(tokens: readonly Token[], from: number, period: Period): boolean {
  for (let at = from - 1; at >= 0 && at >= from - FARTHEST; at--) {
    const word = wordAt(tokens, at);
    // "over the summer" is a time frame, "over 2025" and "10% on Q1" compare
    if (word === 'over' || word === 'on')
      return at === from - 1 && !period.exact && period.year !== undefined;
    if (COMPARED.has(word)) return true;
    if (!PASSED_OVER.has(word)) return false;
  }
  return false;
}

const BEGUN = /^(?:to|until|till|through|onwards?|on|-|→|and|,|)$/;

function isStart(tokens: readonly Token[], from: number, period: Period): boolean {
  for (let at = from - 1; at >= 0 && at >= from - FARTHEST; at--) {
    const word = wordAt(tokens, at);
    // "leads from the spring webinar" come from it; "from spring to autumn" and "from 1 May" begin then
    if (word === 'from')
      return period.exact === true || BEGUN.test(wordAt(tokens, period.to)) || at === from - 1;
    if (/^(?:since|starting|beginning|start|starts|effective|between)$/.test(word)) return true;
    if (!/^(?:on|in|at|the|as|of|early|mid|late)$/.test(word)) return false;
  }
  return false;
}

function readTimeWord(
  tokens: readonly Token[],
  at: number,
  word: { readonly to: number; readonly value: TimeWord } | undefined,
  calendar: Calendar,
): TimeReference | undefined {
  if (!word) return undefined;
  const { to, value } = word;
  if ('day' in value) {
    const { on } = value.day;
    const period = {
      to,
      exact: on !== undefined,
      months: 3,
      in: on && ((year: number) => ({ start: on(year), end: on(year) })),
    };
    return inContext(tokens, at, period, calendar);
  }
  if (value.kind === 'event') {
    const event = eventBefore(tokens, to - 1);
    if (!event) return undefined;
    // "during launch week" is bounded by the launch itself
    if (/^(?:week|weekend|month)$/.test(wordAt(tokens, to))) return { kind: 'end', from: at, to: to + 1 };
    return { ...event, from: at, to };
  }
  return { kind: value.kind, from: at, to };
}

/** "from May to September", "between 1 and 30 June": the start goes to the end that follows it. */
function joinRanges(tokens: readonly Token[], times: readonly TimeReference[]): TimeReference[] {
  const joined: TimeReference[] = [];
  for (const time of times) {
    const start = joined[joined.length - 1];
    const between = start && /^(?:to|until|till|through|and|-|→)$/.test(wordAt(tokens, start.to));
    if (start && between && time.from <= start.to + 2 && time.kind !== 'cadence') {
      if (
        start.kind === 'start' ||
        (start.kind === 'end' && wordAt(tokens, start.to) === '-' && time.kind === 'end')
      ) {
        joined[joined.length - 1] = { ...time, kind: 'end', from: start.from, start: start.start };
        continue;
      }
    }
    joined.push(time);
  }
  return joined;
}
