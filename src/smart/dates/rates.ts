import { endsANoun } from '../text/nouns.ts';
import { smallNumber } from '../text/small-numbers.ts';
import { opensAside } from '../text/small-words.ts';
import { type Token, tokensBefore, wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { calendarUnit, isKindOfYear, isOwnPeriod } from './durations.ts';
import { type TimeReference, timeOf } from './time-reference.ts';

const isEach = oneOf('each, every, per, /');
/** "every other day", "each trading day" */
const saysWhich = oneOf(`single, other, second, third, fourth, alternate, working, trading, market, match,
  opening, passing, given, new`);
/** What a day at work is cut into. */
const isPartOfDay = oneOf(`morning, afternoon, evening, night, lunchtime, teatime, shift, sitting,
  weekday, midweek, matchday, payday`);
/** "every sunny day", but "revenue per room night" is a measure */
const isMetDaily = oneOf('day, week, weekend, morning, afternoon, evening, lunchtime');

/** "in a typical week", "on any one day", not "a single-day event" */
const isSampled = oneOf('single, average, typical, normal, ordinary, usual, given, good, busy, quiet, slow');
const isPluralPart = oneOf('weekends, weekdays, mornings, afternoons, evenings, nights, lunchtimes');

export const opensRate = ({ word, stem }: Token) =>
  isEach(word) || /^(?:an?|any)$/.test(word) || isPluralPart(word) || isLong(stem);

/** `per week`, `every other month`, `each evening`, `60 a month`, `one a shift`, `50/week`. */
export function readRate(tokens: readonly Token[], at: number): TimeReference | undefined {
  if (!opensRate(tokens[at] as Token)) return undefined;
  const opener = wordAt(tokens, at);
  if (isPluralPart(opener) || isLong(opener)) return readRepeated(tokens, at);
  const eachTime = isEach(opener);
  if (!eachTime && isSample(tokens, at)) return timeOf('cadence', at, at + 3);
  const unitAt = unitAfter(tokens, at);
  const unit = tokens[unitAt];
  // "a year's experience"
  if (unit?.kind !== 'word' || (!eachTime && (unit.word !== unit.stem || unit.possessive))) return undefined;
  const rate = timeOf('cadence', at, unitAt + 1);
  if (isPartOfDay(unit.stem)) return eachTime || isCounted(tokens, at, rate.to) ? rate : undefined;
  if (opener === 'an' || !(isOwnPeriod(unit.word) || isLong(unit.stem))) return undefined;
  if (opener === 'any')
    return /^(?:in|within|over|during|of)$/.test(wordAt(tokens, at - 1)) ? rate : undefined;
  // "every week of the year"
  if (eachTime) return isWhole(tokens, rate.to) ? { ...rate, to: rate.to + 3 } : rate;
  if (!isPerUnit(tokens, at, rate.to)) return undefined;
  return isAsked(tokens, at) ? { ...rate, kind: 'other' } : rate;
}

const LONGEST_QUESTION = 5;

/** "find out how many letters a year each donor should get": what is asked, not what is wanted. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  const before = tokensBefore(tokens, at, LONGEST_QUESTION + 1);
  const how = before.findIndex(
    ({ word }, place) => /^(?:many|much|often)$/.test(word) && before[place - 1]?.word === 'how',
  );
  return how > 0 && before.slice(how).every(({ kind }) => kind === 'word');
}

const isSample = (tokens: readonly Token[], at: number) =>
  /^(?:in|on|over|during)$/.test(wordAt(tokens, at - 1)) &&
  (isSampled(wordAt(tokens, at + 1)) || (wordAt(tokens, at) === 'any' && wordAt(tokens, at + 1) === 'one')) &&
  isLong(wordAt(tokens, at + 2)) &&
  !tokens[at + 2]?.joined;

const isWhole = (tokens: readonly Token[], of: number) =>
  wordAt(tokens, of) === 'of' && wordAt(tokens, of + 1) === 'the' && isLong(wordAt(tokens, of + 2));

/** "week in, week out", "day after day", "at weekends", "all year round" */
function readRepeated(tokens: readonly Token[], at: number): TimeReference | undefined {
  if (isPluralPart(wordAt(tokens, at)))
    return /^(?:at|on|in)$/.test(wordAt(tokens, at - 1)) && wordAt(tokens, at + 1) !== 'out'
      ? timeOf('cadence', at, at + 1)
      : undefined;
  if (wordAt(tokens, at) === 'year' && wordAt(tokens, at + 1) === 'round') {
    // "a year-round attraction" is a kind of attraction
    const isKind =
      /^(?:an?|the|our|its|my|their|more)$/.test(wordAt(tokens, at - 1)) && !endsANoun(tokens[at + 2]);
    return timeOf(isKind ? 'other' : 'event', at, at + 2);
  }
  const isAfterAnother =
    /^(?:after|by)$/.test(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2) === wordAt(tokens, at);
  if (isAfterAnother) return timeOf('cadence', at, at + 3);
  const again = wordAt(tokens, at + 2) === ',' ? at + 3 : at + 2;
  const isInAndOut = wordAt(tokens, at + 1) === 'in' && wordAt(tokens, again + 1) === 'out';
  return isInAndOut && wordAt(tokens, again) === wordAt(tokens, at)
    ? timeOf('cadence', at, again + 2)
    : undefined;
}

const isLong = (stem: string) => (calendarUnit(stem) ?? 'hour') !== 'hour';

function unitAfter(tokens: readonly Token[], at: number): number {
  let unit = at + 1;
  const isWhich = (word: string) => isKindOfYear(word) || (isEach(wordAt(tokens, at)) && saysWhich(word));
  while (isWhich(wordAt(tokens, unit)) && unit < at + 4) unit += 1;
  const isDescribed =
    /^(?:each|every)$/.test(wordAt(tokens, at)) &&
    tokens[unit]?.kind === 'word' &&
    !isLong(wordAt(tokens, unit)) &&
    isMetDaily(wordAt(tokens, unit + 1));
  return isDescribed ? unit + 1 : unit;
}

const LONGEST_COUNTED = 4;

/** "eight covers a night", not "a night out" */
function isCounted(tokens: readonly Token[], at: number, to: number): boolean {
  const after = tokens[to];
  if (after?.kind === 'word' && !opensAside(after.word)) return false;
  return tokensBefore(tokens, at, LONGEST_COUNTED).some(
    ({ kind, word }) => kind === 'number' || smallNumber(word) !== undefined,
  );
}

/** "60 a month" is a rate; "within a month" is a time frame; "a month" after nothing says nothing. */
function isPerUnit(tokens: readonly Token[], at: number, to: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (/^(?:within|in|for|over|inside|during|than|of|half|after|about|around)$/.test(before))
    return isComingIn(tokens, at - 1);
  // "by a quarter", "a quarter of our revenue", "a quarter more visits"
  const isLength = /^(?:long|round)$/.test(wordAt(tokens, to)) && tokens[to]?.joined;
  const isPart =
    wordAt(tokens, to - 1) === 'quarter' &&
    /^(?:more|fewer|less|off|as|higher|lower)$/.test(wordAt(tokens, to));
  return !isPart && !isLength && !/^(?:by|from|to)$/.test(before) && wordAt(tokens, to) !== 'of';
}

/** "three jobs coming in a week", "once in a month" */
export function isComingIn(tokens: readonly Token[], at: number): boolean {
  return (
    wordAt(tokens, at) === 'in' &&
    /^(?:once|twice|times|come|comes|(?:com|roll|pour|flow|walk|phon|ring|call|dropp|trickl|flood)ing)$/.test(
      wordAt(tokens, at - 1),
    )
  );
}

const INCOME =
  /^(?:revenues?|sales|turnover|income|profits?|takings|earnings|billings|commissions?|fees|bookings|donations|giving|savings|receipts)$/;
const LONGEST_SUM = 4;

/** "$700,000 in annual practice revenue": so much each year. */
function isEarned(tokens: readonly Token[], at: number): boolean {
  const isSum =
    /^(?:in|of)$/.test(wordAt(tokens, at - 1)) &&
    tokensBefore(tokens, at - 1, LONGEST_SUM).some(({ kind }) => kind === 'number');
  return isSum && [1, 2, 3].some((step) => INCOME.test(wordAt(tokens, at + step)));
}

export const opensYearly = ({ word }: Token) => word === 'annual' || word === 'yearly';

/** "5% annual growth": so much each year. "The annual gala" is a name. */
export function readYearly(tokens: readonly Token[], at: number): TimeReference | undefined {
  const change = /^(?:growth|increase|rise|gain|improvement|decline|reduction)$/.test(wordAt(tokens, at + 1));
  return change || isEarned(tokens, at) ? timeOf('cadence', at, at + 1) : undefined;
}
