import { isPlural } from '../text/nouns.ts';
import { isDefinite } from '../text/small-words.ts';
import { type Token, tokensBefore, wordAt, wordsOf } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { OWN_WORK } from '../vocabulary/activities.ts';
import { GAINING } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { type Amount, amountOf } from './amount.ts';
import type { Quantity, QuantityUnit } from './quantity.ts';
import { isChangeVerb, isMore, roleOf, wordsAhead } from './roles.ts';
import { standing } from './standing.ts';
import { steppedPair } from './steps.ts';

const CLOSE = 7;
const FARTHEST = 24;
const BACK = 16;
const FROM_WORDS = /^(?:from|currently|current|now|today|baseline|was|at)$/;
const UP_FROM = /^(?:from|versus|vs|than|baseline|against|compared|instead)$/;

/** Two quantities that follow each other. */
interface Couple {
  readonly tokens: readonly Token[];
  readonly first: Quantity;
  readonly second: Quantity;
  /** The words between them. */
  readonly gap: readonly string[];
  /** What both are counted in; absent where nothing is. */
  readonly unit: QuantityUnit | undefined;
}

/** Two quantities that say where something stands and where it should: "from 40 to 60", "60, up from 40". */
export function pairOf(tokens: readonly Token[], first: Quantity, second: Quantity): Amount | undefined {
  if (second.from - first.to > FARTHEST) return undefined;
  const gap = tokens.slice(first.to, second.from).map(({ word }) => word);
  // "double our 200 members" says what there is now
  if (first.unit === 'multiple' && second.unit === 'count' && isDefinite(gap.join(' ')))
    return amountOf({ ...second, from: first.from, value: second.value * first.value }, 'pair', second.value);
  const couple = { tokens, first, second, gap, unit: unitOfBoth(first, second, gap[0] ?? '') };
  return (
    steppedPair(tokens, first, second) ??
    linkedPair(couple) ??
    toldPair(couple) ??
    comparedPair(couple) ??
    rangeOf(couple)
  );
}

/** "240 now, 310 by June", "70% by June; we're at 62%": what is said around each tells which of them stands today. */
function toldPair(couple: Couple): Amount | undefined {
  const { tokens, first, second, gap } = couple;
  const unit = isBareShare(first, second) ? 'percent' : couple.unit;
  if (unit === undefined) return undefined;
  const stands = standing(tokens, first, second);
  if (stands === undefined || (stands === 'first' && isOrder(couple))) return undefined;
  // "the three estates (today 200 a year)" are there already
  if (stands === 'second' && isDefinite(wordAt(tokens, first.from - 1))) return undefined;
  const before = tokensBefore(tokens, first.from, BACK).map(({ word }) => word);
  if (isSource(couple, [...before, ...gap])) return undefined;
  // "360, which is 60 more than last year", "300 now, 60 more by May"
  const isOnTop = roleOf(tokens, second) === 'added';
  const found = stands === 'first' ? pair(first, second, unit) : pair(second, first, unit);
  if (stands === 'first') return isOnTop ? { ...found, value: first.value + second.value } : found;
  const base = isOnTop ? first.value - second.value : found.base;
  return { ...found, from: first.from, to: first.to, base };
}

/** "hire 2 people now, 3 in June", but not "earn £9k in 2026 and £10k in 2027" */
function isOrder({ tokens, first: { from }, gap }: Couple): boolean {
  if (gap.some((word) => /^20\d\d$/.test(word))) return false;
  return (from === 1 || (from === 2 && wordAt(tokens, 0) === 'to')) && bringsIn(wordAt(tokens, from - 1));
}

/** "from 40 members to 60", "our 300 donors up to 360", "4% → 5%": first where it stands, then where it should. */
function linkedPair(couple: Couple): Amount | undefined {
  const { tokens, first, second, gap, unit } = couple;
  if (unit === undefined || gap.length > CLOSE || gap.includes('.')) return undefined;
  const last = gap[gap.length - 1] as string;
  const before = tokens[first.from - 1];
  const led =
    [1, 2, 3].some((back) => FROM_WORDS.test(wordAt(tokens, first.from - back))) ||
    [4, 5].some((back) => wordAt(tokens, first.from - back) === 'from');
  const isOwn = before?.possessive === true || isDefinite(before?.word ?? '');
  const becomes = /^(?:to|into)$/.test(last) && (isOwn || last === 'into') && !isSource(couple);
  // "to 15%", but not "leading to a 15% increase"
  const leads = gap.includes('→') || (gap.includes('to') && led && !/^an?$/.test(last)) || becomes;
  return leads ? pair(first, second, unit) : undefined;
}

/** Of the first to the second, in their common unit. */
function pair(first: Quantity, second: Quantity, unit: QuantityUnit): Amount {
  const span = { from: first.from, to: second.to };
  // "from 2 hours to 30 minutes" is 120 to 30
  const spells = first.seconds && second.seconds ? first.seconds / second.seconds : 1;
  const base = inUnit(first, unit) * spells;
  return amountOf({ ...span, value: inUnit(second, unit), unit }, 'pair', base);
}

/** "85% of our rooms in July and August, up from 78%", "60 members instead of the 40 we have": first where it should stand. */
function comparedPair(couple: Couple): Amount | undefined {
  const { first, second, gap, unit } = couple;
  if (unit === undefined) return undefined;
  const isAside = isComparedAside(couple);
  const isClose = gap.length <= CLOSE && !gap.some((word) => word === '.' || word === ';');
  if (!isAside && !(isClose && leadsBack(couple))) return undefined;
  const found = pair(second, first, unit);
  return { ...found, from: first.from, to: isAside ? first.to : second.to };
}

const ROUGHLY = /^(?:just|about|around|only|over|under|nearly|almost|some|the|our|a|present|current)$/;

/** "up from just 78%", "as against $35,000", "compared with 2,900" */
function isComparedAside(couple: Couple): boolean {
  const { first, second, gap } = couple;
  let at = gap.length - 1;
  while (ROUGHLY.test(gap[at] ?? '')) at -= 1;
  const [before = '', last = ''] = [gap[at - 1], gap[at]];
  if (last === 'from') return /^(?:up|down)$/.test(before) || (before === ',' && isOfBefore(couple));
  const compares =
    /^(?:against|versus|vs)$/.test(last) ||
    /^(?:compared (?:to|with)|rather than)$/.test(`${before} ${last}`);
  return compares && first.unit === second.unit && !isSource(couple);
}

/** ", from £1.2m last fiscal year": a figure of its own time, and no source. */
function isOfBefore({ tokens, first, second }: Couple): boolean {
  const after = wordsOf(tokens, second.to, second.to + 2);
  return (
    first.unit === second.unit && /^(?:last|previous|now|today|currently|in (?:20\d\d|fy\S*))\b/.test(after)
  );
}

/** "60 members instead of 40", "6 rather than 5" */
function leadsBack(couple: Couple): boolean {
  const { tokens, first, second, gap } = couple;
  return (
    gap.some((word) => UP_FROM.test(word)) &&
    !gap.some((word) => /^(?:to|more|less|fewer|and)$/.test(word)) &&
    !(gap.includes('instead') && roleOf(tokens, first) === 'change') &&
    !(gap[gap.length - 1] === 'from' && wordAt(tokens, first.from - 1) === 'by') &&
    !isSource(couple) &&
    !startsAPair(tokens, second)
  );
}

/** "win 200 to 250 members", "by 5 to 10%": the goal is met at the lower end; "CTR 2% to 5%" is a pair. */
function rangeOf({ tokens, first, second, gap, unit }: Couple): Amount | undefined {
  if (unit === undefined || gap.length !== 1 || !/^(?:-|to|and|\/)$/.test(gap[0] as string)) return undefined;
  if (gap[0] === 'to' && !isRange(tokens, first, second)) return pair(first, second, unit);
  if (gap[0] === 'and' && wordAt(tokens, first.from - 1) !== 'between') return undefined;
  const range = { from: first.from, to: second.to, value: inUnit(first, unit), unit };
  return amountOf(range, roleOf(tokens, { ...second, from: first.from }));
}

/** "win 200 to 250 members", "10 to 15% more": anything between the two will do. */
function isRange(tokens: readonly Token[], first: Quantity, second: Quantity): boolean {
  const before = wordAt(tokens, first.from - 1);
  return (
    /^(?:|by|of|between|about|around|over|another|with|for|on|in|within|each|an?)$/.test(before) ||
    bringsIn(before) ||
    wordsAhead(tokens, second.to).some(isMore) ||
    isGrowth(tokens, first, second)
  );
}

/** "grow sales 5 to 8 percent": what is no rate itself changes by a share, while "raise the reply rate 5 to 8%" says two. */
function isGrowth(tokens: readonly Token[], first: Quantity, second: Quantity): boolean {
  if (first.unit !== 'count' || second.unit !== 'percent' || inUnit(first, 'percent') > second.value)
    return false;
  const what = tokens[first.from - 1];
  if (
    !isPlural(what) &&
    !/^(?:sales?|turnover|revenue|income|traffic|spend|footfall|output)$/.test(what?.stem ?? '')
  )
    return false;
  return tokensBefore(tokens, first.from, CLOSE).some(isChangeVerb);
}

/** "reach 28%, we are at 24" */
function isBareShare(first: Quantity, second: Quantity): boolean {
  return first.unit === 'percent' && second.unit === 'count' && second.value <= 100;
}

/** "donors of more than $500 a year from 60 to 85": the pair is of its own. */
function startsAPair(tokens: readonly Token[], { to }: Quantity): boolean {
  return wordAt(tokens, to) === 'to' && tokens[to + 1]?.kind === 'number';
}

/** "$60,000 from 400 donors", "60 leads from 10 fairs": what the second number counts is something else. */
function isSource({ tokens, gap, second: { unit, to } }: Couple, said = gap): boolean {
  if (unit !== 'count') return false;
  return tokens.slice(to, to + 2).some((token) => isPlural(token) && !said.includes(token.word));
}

const BARE_BEFORE = /^(?:to|-|→|and|or|\/|from|up|down|[,(]|now|today)$/;

/** "from 2 to 5%", "10-15 %": a bare number takes the other's unit. */
function unitOfBoth(first: Quantity, second: Quantity, next: string): QuantityUnit | undefined {
  if (first.unit === second.unit) return first.unit;
  // "180 leads from HR directors at $140" are no dollars
  if (first.unit === 'count' && !BARE_BEFORE.test(next)) return undefined;
  // "2-3x"
  if (first.unit === 'count') return second.unit === 'multiple' && next !== '-' ? undefined : second.unit;
  if (second.unit === 'count')
    return first.unit === 'multiple' || first.unit === 'percent' ? undefined : first.unit;
  return undefined;
}

function inUnit(quantity: Quantity, unit: QuantityUnit): number {
  const bare = quantity.unit === 'count' && (unit === 'percent' || unit === 'points');
  return bare ? quantity.value / 100 : quantity.value;
}

/** After these an amount with "to" is a range: "win 200 to 250 members". */
const bringsIn = oneOf(`${GAINING}, ${OWN_WORK}, have, make, see`, inflect);
