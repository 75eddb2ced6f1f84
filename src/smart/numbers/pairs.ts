import { isDefinite } from '../text/small-words.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { OWN_WORK } from '../vocabulary/activities.ts';
import { GAINING } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { type Amount, amountOf } from './amount.ts';
import type { Quantity, QuantityUnit } from './quantity.ts';
import { isMore, roleOf, wordsAhead } from './roles.ts';

const CLOSE = 7;
const FARTHEST = 16;
const FROM_WORDS = /^(?:from|currently|current|now|today|baseline|was|at)$/;
const UP_FROM = /^(?:from|currently|was|were|versus|vs|than|now|today|baseline|against|compared|instead)$/;
const NOW = /^(?:now|today|currently|presently)$/;

/** Two quantities that say where something stands and where it should: "from 40 to 60", "60, up from 40". */
export function pairOf(tokens: readonly Token[], first: Quantity, second: Quantity): Amount | undefined {
  if (second.from - first.to > FARTHEST) return undefined;
  const gap = tokens.slice(first.to, second.from).map(({ word }) => word);
  // "double our 200 members" says what there is now
  if (first.unit === 'multiple' && second.unit === 'count' && isDefinite(gap.join(' ')))
    return amountOf({ ...second, from: first.from, value: second.value * first.value }, 'pair', second.value);
  const grown = raisedTo(tokens, first, second, gap);
  if (grown) return grown;
  const isApart = isToldApart(tokens, gap, second);
  const unit = isApart && isBareShare(first, second) ? 'percent' : unitOfBoth(first, second, gap[0] ?? '');
  const isAside = isApart || isComparedAside(tokens, first, second, gap);
  if (gap.length > (isAside ? FARTHEST : CLOSE) || unit === undefined || (gap.includes('.') && !isAside))
    return undefined;
  const opening = inUnit(first, unit);
  const closing = inUnit(second, unit);
  const pair = (base: number, value: number): Amount =>
    amountOf({ from: first.from, to: isAside ? first.to : second.to, value, unit }, 'pair', base);
  if (leadsOn(tokens, first, gap)) return pair(opening, closing);
  if (gap.includes(';') && !isAside) return undefined;
  if (isAside || leadsBack(tokens, first, second, gap)) return pair(closing, opening);
  if (isYearByYear(tokens, gap, second)) return pair(opening, closing);
  if (gap.length !== 1 || !/^(?:-|to|and|\/)$/.test(gap[0] as string)) return undefined;
  if (gap[0] === 'to' && !isRange(tokens, first, second)) return pair(opening, closing);
  if (gap[0] === 'and' && wordAt(tokens, first.from - 1) !== 'between') return undefined;
  // a range: the goal is met at its lower end
  const range = { from: first.from, to: second.to, value: opening, unit };
  return amountOf(range, roleOf(tokens, { ...second, from: first.from }));
}

/** "85% of our rooms in July and August, up from 78%", "$40,000 against $35,000", "62% (58% last year)". */
function isComparedAside(
  tokens: readonly Token[],
  first: Quantity,
  second: Quantity,
  gap: readonly string[],
): boolean {
  const last = gap[gap.length - 1] ?? '';
  return (
    (last === 'from' && /^(?:up|down)$/.test(gap[gap.length - 2] ?? '')) ||
    (/^(?:against|versus|vs)$/.test(last) && first.unit === second.unit && !isSource(tokens, gap, second)) ||
    isNowInBrackets(tokens, gap, second)
  );
}

/** "from 40 members to 60", "currently at 4%, to 5%": first where it stands, then where it should. */
function leadsOn(tokens: readonly Token[], first: Quantity, gap: readonly string[]): boolean {
  const led =
    [1, 2, 3].some((back) => FROM_WORDS.test(wordAt(tokens, first.from - back))) ||
    [4, 5].some((back) => wordAt(tokens, first.from - back) === 'from');
  // "to 15%", but not "leading to a 15% increase"
  const to = gap.includes('to') && !/^an?$/.test(gap[gap.length - 1] as string);
  return gap.includes('→') || (to && led) || isNowThen(gap);
}

/** "60 members instead of the 40 we have": first where it should stand, then where it does. */
function leadsBack(
  tokens: readonly Token[],
  first: Quantity,
  second: Quantity,
  gap: readonly string[],
): boolean {
  return (
    gap.some((word) => UP_FROM.test(word)) &&
    !gap.some((word) => /^(?:to|more|less|fewer|and)$/.test(word)) &&
    !(gap.includes('instead') && roleOf(tokens, first) === 'change') &&
    !isSource(tokens, gap, second) &&
    !startsAPair(tokens, second)
  );
}

/** "win 200 to 250 members", "by 5 to 10%", "10 to 15% more": anything between the two will do. */
function isRange(tokens: readonly Token[], first: Quantity, second: Quantity): boolean {
  const before = wordAt(tokens, first.from - 1);
  return (
    /^(?:|by|of|between|about|around|over|another|with|for|an?)$/.test(before) ||
    bringsIn(before) ||
    wordsAhead(tokens, second.to).some(isMore)
  );
}

/** "250 members now, 400 by June": what is now, then what should be. */
function isNowThen(gap: readonly string[]): boolean {
  const now = gap.findIndex((word) => NOW.test(word));
  return now >= 0 && gap.slice(now + 1).some((word) => /^[,;-]$/.test(word));
}

/** "70% by June; we're at 62%", "sell 550 tickets; last year it was 480": where it stands, in a sentence of its own. */
function isToldApart(tokens: readonly Token[], gap: readonly string[], second: Quantity): boolean {
  let start = gap.length;
  while (start > 0 && TELLS_HOW_IT_STANDS.test(gap[start - 1] as string)) start -= 1;
  if (start === 0 || !/^[;.,(-]$/.test(gap[start - 1] as string)) return false;
  return gap.slice(start).some((word) => STANDS.test(word)) && !isSource(tokens, gap, second);
}

/** "reach 28%, we are at 24" */
function isBareShare(first: Quantity, second: Quantity): boolean {
  return first.unit === 'percent' && second.unit === 'count' && second.value <= 100;
}

const STANDS = /^(?:we're|i'm|it's|is|are|was|were|have|had|currently|stand|stands|got|average|averages)$/;
const TELLS_HOW_IT_STANDS =
  /^(?:we're|i'm|it's|is|are|was|were|have|had|currently|stand|stands|got|we|i|it|they|at|now|today|last|year|season|month|quarter|this|the|figure|already|only|just|our|so|far|about|around|average)$/;

/** "to 3.5% (2% today)", "62% (58% last year)", "to 3.5%, where it is 2% now" */
function isNowInBrackets(tokens: readonly Token[], gap: readonly string[], { to }: Quantity): boolean {
  const isPast =
    wordAt(tokens, to) === 'last' && /^(?:year|month|quarter|season|time)$/.test(wordAt(tokens, to + 1));
  return (
    (isPast || [0, 1].some((step) => NOW.test(wordAt(tokens, to + step)))) &&
    gap.some((word) => /^(?:[(,]|where)$/.test(word))
  );
}

/** "up 15% to 5,000": the change and where it leads say where it starts. */
function raisedTo(
  tokens: readonly Token[],
  first: Quantity,
  second: Quantity,
  gap: readonly string[],
): Amount | undefined {
  const way = gap[0] === ',' ? gap.slice(1) : gap;
  if (first.unit !== 'percent' || way[0] !== 'to' || !way.slice(1).every((word) => ARRIVING.test(word)))
    return undefined;
  const counted = second.unit === 'money' || (second.unit === 'count' && second.value >= FEWEST);
  if (!counted || first.value >= 1 || roleOf(tokens, first) !== 'change') return undefined;
  const back = tokens.slice(Math.max(0, first.from - BACK_TO_VERB), first.from);
  const factor = back.some(({ word }) => LOWERING.test(word)) ? 1 - first.value : 1 + first.value;
  return amountOf({ ...second, from: first.from }, 'pair', second.value / factor);
}

const BACK_TO_VERB = 9;
const ARRIVING = /^(?:reach|get|arrive|at|hit|about|around|over|a|total|of|make)$/;
/** Where a change leads is not "5% to 3 stores". */
const FEWEST = 100;
const LOWERING = /^(?:-|minus|reduc\w*|decreas\w*|cut|cutting|lower|lowering|shrink|trim|slash|drop|down)$/;

/** "donors of more than $500 a year from 60 to 85": the pair is of its own. */
function startsAPair(tokens: readonly Token[], { to }: Quantity): boolean {
  return wordAt(tokens, to) === 'to' && tokens[to + 1]?.kind === 'number';
}

const YEAR = /^20\d\d$/;

/** "$9 million in 2026 and $10.5 million in 2027" */
function isYearByYear(tokens: readonly Token[], gap: readonly string[], { to }: Quantity): boolean {
  const [preposition = '', year = '', and = ''] = gap;
  const next = wordAt(tokens, to + 1);
  return (
    gap.length === 3 &&
    /^(?:in|by|for)$/.test(preposition) &&
    wordAt(tokens, to) === preposition &&
    /^(?:and|then|,)$/.test(and) &&
    YEAR.test(year) &&
    YEAR.test(next) &&
    next > year
  );
}

/** "$60,000 from 400 donors", "60 leads from 10 fairs": what the second number counts is something else. */
function isSource(tokens: readonly Token[], gap: readonly string[], { unit, to }: Quantity): boolean {
  if (unit !== 'count') return false;
  return [0, 1].some((step) => {
    const { kind, word = '', stem } = tokens[to + step] ?? {};
    return kind === 'word' && word !== stem && !gap.includes(word);
  });
}

const BARE_BEFORE = /^(?:to|-|→|and|or|\/|from|up|down|[,(]|now|today)$/;

/** "from 2 to 5%", "10-15 %": a bare number takes the other's unit. */
function unitOfBoth(first: Quantity, second: Quantity, next: string): QuantityUnit | undefined {
  if (first.unit === second.unit) return first.unit;
  // "180 leads from HR directors at $140" are no dollars
  if (first.unit === 'count' && !BARE_BEFORE.test(next)) return undefined;
  if (first.unit === 'count') return second.unit === 'multiple' ? undefined : second.unit;
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
