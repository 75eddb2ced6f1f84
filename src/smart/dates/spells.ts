import { isAged } from '../numbers/names.ts';
import { type Numeral, opensNumeral } from '../numbers/numerals.ts';
import { smallNumber } from '../text/small-numbers.ts';
import { isDefinite } from '../text/small-words.ts';
import { stemAt, type Token, tokensBefore, wordAt, wordsOf } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { after, monthsIn, type Unit, unitOf } from './durations.ts';
import { isMeasured } from './lasting.ts';
import { isComingIn } from './rates.ts';
import { type Calendar, type TimeReference, timeOf } from './time-reference.ts';
import { clauseTurn, endOfClause } from './turns.ts';
import { isKeptFor, isLeftAlone, isOfEach, isPromptness, isUntilNow, windowAfter } from './windows.ts';
import { isPast, isStillAhead } from './words.ts';

const isFrame = oneOf(`end, within, in, over, during, for, inside, throughout, next, coming, following,
  first, after, initial, across, another, through, opening, ensuing, upcoming, forthcoming, remaining,
  subsequent`);
const isCadence = oneOf('every, per, each, once, any');
const isOthers = oneOf('their, his, her');
/** What lasts as long as is said of it, once it has begun: "by the end of the three-month campaign". */
const isBounded = oneOf(`campaign, programme, program, project, pilot, course, tour, exhibition,
  promotion, challenge, residency, sprint, push, drive, blitz, run, stint, burst`);
/** These run for so long too, but are also things to be won: "a two-year grant". */
const isAgreed = oneOf(`grant, lease, contract, partnership, strategy, scheme, licence, license, sponsorship,
  award, initiative, study, trial, fellowship, mandate, agreement, cycle, term, tenure`);
const lasts = oneOf('over, during, throughout, end, across');
const isSkipped = oneOf(`the, our, its, a, an, next, coming, following, first, about, around,
  approximately, just, under, less, than, of, course, period, maximum, up, to, only, as, little, initial,
  opening, ensuing, upcoming, forthcoming, remaining, subsequent, rolling, roughly, space, these, two,
  three, four, five, six, or, exactly, 1, 2, 3, 4, 5, 6, -, between`);
const namesAPeriod = oneOf(`period, timeframe, frame, window, time, plan, horizon, timeline, span,
  deadline, roadmap, goal, target, objective, aim`);
const isAim = oneOf('goal, target, objective, aim');
const LONGEST_RUN_UP = 6;

export const opensSpell = (token: Token) => opensNumeral(token) || mayCount(token.word);

/**
 * A number of units: `within six months`, `over the next 12 weeks`, `the first 30 days after launch`,
 * `90 days from now`, `every two weeks`, `the past 12 months`, `90-day churn`.
 */
export function readSpell(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral | undefined,
  calendar: Calendar,
): TimeReference | undefined {
  const count = countAt(tokens, at, numeral);
  if (!count) return undefined;
  // "lapsed 13+ months"; "for 13+ months" is a measure
  const isPlus = wordAt(tokens, count.to) === '+' && isLeftAlone(wordAt(tokens, at - 1));
  const more = isPlus ? count.to + 1 : count.to;
  const unitAt = describesAUnit(wordAt(tokens, more)) ? more + 1 : more;
  const token = tokens[unitAt];
  const unit = token?.kind === 'word' ? (unitOf(token.stem) ?? shortUnitOf(token)) : undefined;
  // "within four hours" and "from 4.2 to 3.1 seconds" are measures, none of time's business
  if ((!unit && !isOwnUnit(token?.stem ?? '')) || unit === 'hour' || isAged(tokens, at)) return undefined;
  const from = startOfRange(tokens, at);
  const words = runUp(tokens, from);
  if (count.led && isComingIn(tokens, at - 1)) return undefined;
  const isFramed = words.some(isFrame) || isStillAhead(tokens, unitAt + 1);
  if (!unit) return isFramed ? timeOf(count.few ? 'event' : 'end', at, unitAt + 1) : undefined;
  const isLed =
    isFramed ||
    words.some(isCadence) ||
    isAgo(tokens, unitAt + 1) ||
    isLedAfter(tokens, at, unitAt + 1, count);
  if (count.led && !isLed) return undefined;
  const isAndAHalf = wordsOf(tokens, unitAt + 1, unitAt + 4) === 'and a half';
  const value = isAndAHalf ? count.value + 1 / 2 : count.value;
  const to = isAndAHalf ? unitAt + 4 : unitAt + 1;
  const time = placed(tokens, words, endAfter(from, to, value, unit, calendar));
  // "within a few years" has an end, but none to put on a calendar
  return count.few && time?.kind === 'end' ? timeOf('event', at, unitAt + 1) : time;
}

/** Where "three to six months" and "3-5 years" begin. */
function startOfRange(tokens: readonly Token[], at: number): number {
  const first = tokens[at - 2];
  const isRange = first && opensNumeral(first) && /^(?:-|to|or)$/.test(wordAt(tokens, at - 1));
  return isRange && tokens[at - 3]?.kind !== 'number' ? at - 2 : at;
}

const SHORT_UNITS: Readonly<Record<string, Unit>> = { d: 'day', w: 'week', y: 'year' };

/** "in 90d", "within 12w"; "6m" may be a sum. */
const shortUnitOf = ({ word, joined }: Token) => (joined ? SHORT_UNITS[word] : undefined);

const describesAUnit = oneOf(`full, calendar, business, working, more, short, academic, school, fiscal,
  financial, solid, whole, entire, consecutive, successive, straight, unbroken`);
/** "in two sprints": an end, though only the team knows the day. */
const isOwnUnit = oneOf('sprint, term, semester, trimester, season, summer, winter, spring, autumn');

/** "during the five-year planning period", "our 90-day sales target", but "write a five-year growth plan". */
function inCompound(
  tokens: readonly Token[],
  before: readonly string[],
  frame: TimeReference,
): TimeReference {
  const isFramed = before.some(isFrame);
  const isLasting = before.some(lasts);
  const first = wordAt(tokens, frame.to) === 'long' ? frame.to + 1 : frame.to;
  const period = [first, first + 1].find((at) => {
    const noun = stemAt(tokens, at);
    const isOne = tokens[at]?.word === noun;
    return (isOne && (namesAPeriod(noun) || (isLasting && isAgreed(noun)))) || (isFramed && isBounded(noun));
  });
  const isEnd = period !== undefined && (period === first || isFramed || isAim(wordAt(tokens, period)));
  return isEnd ? { ...frame, to: period + 1 } : timeOf('other', frame.from, frame.to);
}

/** What the words around a number of units make of it. */
function placed(
  tokens: readonly Token[],
  before: readonly string[],
  frame: TimeReference,
): TimeReference | undefined {
  const { from, to } = frame;
  const unit = tokens[to - 1] as Token;
  const next = wordAt(tokens, to);
  if (/^(?:old|olds|experience)$/.test(next)) return timeOf('other', from, to);
  if (isAgo(tokens, to)) return timeOf('comparison', from, to);
  // "donors lapsed 13+ months"
  if (isLeftAlone(wordAt(tokens, from - 1))) return timeOf('other', from, to);
  if (clauseTurn(tokens, from, to)?.turn === 'ends') return frame;
  if (before.some(isCadence)) return timeOf('cadence', from, to);
  if (before.some(isPast)) return timeOf(isRolling(tokens, from) ? 'other' : 'comparison', from, to);
  if (before.some(isOthers)) return timeOf('event', from, to);
  if (unit.joined && unit.word === unit.stem && tokens[to]?.kind === 'word')
    return inCompound(tokens, before, frame);
  // "open for six months a year"
  if (/^(?:a|per)$/.test(next) && unitOf(wordAt(tokens, to + 1))) return undefined;
  if (isStillAhead(tokens, to) || isInARow(tokens, frame) || isGiven(tokens, from, to)) return frame;
  if (next === 'ahead' && before.some(isFrame) && wordAt(tokens, to + 1) !== 'of') return frame;
  if (/^(?:before|prior|out|ahead|beforehand)$/.test(next)) return timeOf('event', from, to);
  if (next === 'from' || (next === 'into' && isDefinite(wordAt(tokens, to + 1)))) return frame;
  // "from 60 to 50 days" is a measure
  if (before.some(isFrame)) {
    // "70% of buyers try two shades in a week"
    const isOften = wordAt(tokens, from) === 'a' && wordAt(tokens, from - 1) === 'in' && to === from + 2;
    if (isMeasured(tokens, frame)) return isOften ? timeOf('cadence', from, to) : undefined;
    const isNoEnd =
      isOfEach(tokens, from) ||
      isKeptFor(tokens, from) ||
      isUntilNow(tokens, from) ||
      isPromptness(tokens, frame);
    return isNoEnd ? timeOf('other', from, to) : frame;
  }
  const isOnFrom = next === 'on' && wordAt(tokens, to + 1) === 'from';
  if (AFTER.test(next) || isOnFrom) {
    const window = windowAfter(tokens, isOnFrom ? to + 1 : to);
    const whole = { ...frame, to: endOfClause(tokens, from, window.to) };
    return window.kind === 'end' ? whole : timeOf(window.kind, from, whole.to);
  }
  return standsAlone(tokens, from, to) ? frame : undefined;
}

/** "4,000 watch hours in the last 365 days": a window that moves on, not one to compare with. */
function isRolling(tokens: readonly Token[], from: number): boolean {
  let opener = from - 1;
  while (isPast(wordAt(tokens, opener)) || wordAt(tokens, opener) === 'the') opener -= 1;
  return (
    /^(?:in|within)$/.test(wordAt(tokens, opener)) &&
    !/^(?:than|to|with|vs|versus|against|as)$/.test(wordAt(tokens, opener - 1))
  );
}

/** "two years ago", "a year back", not "two quarters back to back" */
function isAgo(tokens: readonly Token[], to: number): boolean {
  const next = wordAt(tokens, to);
  return next === 'ago' || (next === 'back' && !/^(?:to|in|on|at)$/.test(wordAt(tokens, to + 1)));
}

const AFTER = /^(?:after|following|post|past)$/;

/** "be full a year after opening", but "sign 40 a year after launch" */
function isLedAfter(tokens: readonly Token[], at: number, to: number, { value }: Count): boolean {
  const isRate = value === 1 && [at - 1, at - 2].some((before) => tokens[before]?.kind === 'number');
  return AFTER.test(wordAt(tokens, to)) && !isRate;
}

const IN_A_ROW =
  /^(?:in (?:a row|succession)|on (?:the trot|end)|back to back|(?:running|straight|consecutively)(?: |$))/;
const GONE_BY = /(?:ing|ed)$|^(?:fell|lost|down|shrunk|fallen|out)$/;

/**
 * "three years in a row", "six consecutive months"; "falling three years in a row" is what has been, and "who
 * buy three months in a row" says who.
 */
function isInARow(tokens: readonly Token[], { from, to, months = 0 }: TimeReference): boolean {
  const isWho = tokensBefore(tokens, from, LONGEST_RUN_UP).some(({ word }) => word === 'who');
  if (months < 2 || isWho) return false;
  if (/^(?:consecutive|successive|straight|unbroken)$/.test(wordAt(tokens, to - 2))) return true;
  return IN_A_ROW.test(wordsOf(tokens, to, to + 3)) && !GONE_BY.test(wordAt(tokens, from - 1));
}

const TIME_ALLOWED = /^(?:timeframe|timescale|timeline|deadline|horizon|frame)$/;

/** "give it six weeks", "we have 90 days to sell it", "a deadline of six weeks", "with ten days to go" */
function isGiven(tokens: readonly Token[], from: number, to: number): boolean {
  const [second, first] = [wordAt(tokens, from - 2), wordAt(tokens, from - 1)];
  const next = wordAt(tokens, to + 1);
  const isOurs = /^(?:we|i) have$|^(?:we've|i've) got$/.test(`${second} ${first}`);
  if (wordAt(tokens, to) === 'to' && (isOurs || next === 'go'))
    return !/^(?:until|till|before)$/.test(wordAt(tokens, to + 2));
  if (TIME_ALLOWED.test(/^(?:of|is|:)$/.test(first) ? second : first)) return true;
  return /^giv(?:e|ing)$/.test(second) && /^(?:it|this|us|ourselves|me|myself)$/.test(first);
}

interface Count {
  readonly value: number;
  readonly to: number;
  /** "a" and "half a" count only after a word of time: "within a year". */
  readonly led: boolean;
  /** "a few": nobody can say how many. */
  readonly few?: boolean;
}

const isFew = (word: string) => word === 'few' || word === 'several';
const mayCount = (word: string) => isFew(word) || word === 'couple';

function countAt(tokens: readonly Token[], at: number, numeral: Numeral | undefined): Count | undefined {
  if (numeral && !numeral.ordinal) return { value: numeral.value, to: numeral.to, led: false };
  const [first, second] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  if (first === 'half' && (second === 'a' || second === 'the')) return { value: 0.5, to: at + 2, led: true };
  if (first === 'couple' || (first === 'a' && second === 'couple')) {
    const next = first === 'a' ? at + 2 : at + 1;
    return { value: 2, to: wordAt(tokens, next) === 'of' ? next + 1 : next, led: first !== 'a' };
  }
  if (isFew(first)) return { value: 3, to: at + 1, led: true, few: true };
  if (first === 'a' && second === 'few') return { value: 3, to: at + 2, led: true, few: true };
  return first === 'a' || first === 'one' ? { value: 1, to: at + 1, led: true } : undefined;
}

/** The words just before, back to the one that rules them: "over the course of the next". */
function runUp(tokens: readonly Token[], at: number): string[] {
  const words: string[] = [];
  for (let back = at - 1; back >= 0 && words.length < LONGEST_RUN_UP; back--) {
    const word = wordAt(tokens, back);
    // "one walk-through a week"
    if (tokens[back]?.joined) break;
    words.push(word);
    if (!isSkipped(word) && !isInNoMore(tokens, back)) break;
  }
  return words;
}

/** "in no more than six weeks", not "for no more than 30 days" */
function isInNoMore(tokens: readonly Token[], at: number): boolean {
  const no = /^(?:more|longer)$/.test(wordAt(tokens, at)) ? at - 1 : at;
  return /^(?:no|not)$/.test(wordAt(tokens, no)) && /^(?:in|within|inside)$/.test(wordAt(tokens, no - 1));
}

export function endAfter(
  from: number,
  to: number,
  count: number,
  unit: Unit,
  { asOf }: Calendar,
): TimeReference {
  const end = asOf === undefined ? undefined : after(asOf, count, unit);
  return timeOf('end', from, to, { months: monthsIn(count, unit), end });
}

function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const opens = from === 0 || /^[.,;:([-]$/.test(wordAt(tokens, from - 1));
  const closes =
    to >= tokens.length || /^(?:[.,;:)\]!-]|max|maximum|tops|flat|at|or)$/.test(wordAt(tokens, to));
  return opens && (closes || wordAt(tokens, to) === 'to');
}

export const opensNumberedUnit = ({ stem }: Token) => unitOf(stem) !== undefined;

/** `by day 30`, `week 12`, `by month six`, `in year two`, `weeks 2 to 8`. */
export function readNumberedUnit(
  tokens: readonly Token[],
  at: number,
  numeralAfter: Numeral | undefined,
  calendar: Calendar,
): TimeReference | undefined {
  const { word, stem } = tokens[at] as Token;
  const unit = unitOf(stem);
  const one = wordAt(tokens, at + 1) === 'one' ? { value: 1, to: at + 2, ordinal: false } : undefined;
  const count = numeralAfter ?? one;
  if (!unit || unit === 'hour' || !count || count.ordinal || count.value > 366) return undefined;
  // "Week 1: 40 calls"
  const isHeading = wordAt(tokens, count.to) === ':' && tokens[at - 1]?.kind !== 'word';
  if (!isHeading && !/^(?:by|in|until|before|within|of|on|through|during)$/.test(wordAt(tokens, at - 1)))
    return undefined;
  // "week 32" may be the calendar's
  if (word === stem)
    return { ...endAfter(at, count.to, count.value, unit, calendar), unsure: unit === 'week' };
  const last = tokens[count.to + 1];
  if (!last || !/^(?:-|to|until|through|and)$/.test(wordAt(tokens, count.to))) return undefined;
  const value = last.kind === 'number' ? last.value : smallNumber(last.word);
  return value === undefined
    ? undefined
    : { ...endAfter(at, count.to + 2, value, unit, calendar), unsure: unit === 'week' };
}
