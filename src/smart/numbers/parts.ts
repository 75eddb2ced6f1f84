import { smallNumber, smallOrdinal } from '../text/small-numbers.ts';
import { isDefinite, opensAside } from '../text/small-words.ts';
import type { Span } from '../text/span.ts';
import { table } from '../text/table.ts';
import { stemAt, type Token, tokensBefore, wordAt } from '../text/tokens.ts';
import { COMPARATIVES } from '../vocabulary/changes.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { Quantity } from './quantity.ts';
import { isChangeVerb } from './roles.ts';

const PARTS = table<number>({ half: 2, halves: 2, quarter: 4, quarters: 4, twelfth: 12, twentieth: 20 });

/** "halves", "thirds": how many of them make a whole. */
function partsIn(tokens: readonly Token[], at: number): number | undefined {
  const ordinal = smallOrdinal(stemAt(tokens, at));
  return ordinal !== undefined && ordinal > 2 ? ordinal : PARTS.get(wordAt(tokens, at));
}

const MOST_TIMES = 9;

/** "a third", "two thirds": how many parts. */
export function timesOf(word: string): number | undefined {
  if (word === 'a' || word === 'an') return 1;
  const times = smallNumber(word);
  return times !== undefined && times >= 1 && times <= MOST_TIMES ? times : undefined;
}

interface Part extends Span {
  readonly value: number;
}

/** "half", "a third", "two thirds", "a good quarter", "3/4 of" */
export function partAt(tokens: readonly Token[], from: number): Part | undefined {
  const figures = partInFigures(tokens, from);
  if (figures) return figures;
  if (wordAt(tokens, from) === 'half') return { from, to: from + 1, value: 1 / 2 };
  const share = timesOf(wordAt(tokens, from));
  const noun = from + (/^(?:good|full|whole|further)$/.test(wordAt(tokens, from + 1)) ? 2 : 1);
  const parts = partsIn(tokens, noun);
  if (share === undefined || parts === undefined || share >= parts) return undefined;
  return { from, to: noun + 1, value: share / parts };
}

const MOST_PARTS = 12;

/** "3/4 of the members", "1/3 more"; "3/4" alone may be a day. */
function partInFigures(tokens: readonly Token[], from: number): Part | undefined {
  const [part, mark, whole] = tokens.slice(from, from + 3);
  if (
    part?.kind !== 'number' ||
    mark?.word !== '/' ||
    !mark.joined ||
    whole?.kind !== 'number' ||
    !whole.joined
  )
    return undefined;
  const isPart =
    Number.isInteger(part.value) && part.value < whole.value && whole.value <= MOST_PARTS && part.value > 0;
  const next = wordAt(tokens, from + 3);
  return isPart && (OF_WHAT.test(next) || isComparing(next))
    ? { from, to: from + 3, value: part.value / whole.value }
    : undefined;
}

/** A part of a whole in words: "a third more", "half of our revenue", "two thirds", "half as many again". */
export function readPart(tokens: readonly Token[], at: number): Quantity | undefined {
  const part = partAt(tokens, at);
  if (!part) return undefined;
  const found = partOfAPoint(tokens, part) ?? comparedPart(tokens, part);
  if (found || part.to === at + 1) return found ?? halfOf(tokens, at);
  return isFraction(tokens, part) ? { ...part, unit: 'percent' } : undefined;
}

/** "half a percentage point", "a tenth of a percent" */
function partOfAPoint(tokens: readonly Token[], { from, to: end, value }: Part): Quantity | undefined {
  const unit = end + (wordAt(tokens, end) === 'of' ? 2 : 1);
  const to = unit + (wordAt(tokens, unit) === 'percentage' ? 2 : 1);
  const isPoint = wordAt(tokens, unit - 1) === 'a' && /^(?:point|percent|%)$/.test(wordAt(tokens, to - 1));
  return isPoint ? { from, to, value: value / 100, unit: 'points' } : undefined;
}

/** After "as" they compare nothing: "half as a gift". */
const NO_MEASURE = /^(?:an?|the|our|my|its|their|part|well|of|in|for|we|it|they|you)$/;

/** "half as many calls again", "a third as long", "half again as much", "half again what we sell now" */
function comparedPart(tokens: readonly Token[], { from, to, value }: Part): Quantity | undefined {
  const cuts = /^(?:by|in)$/.test(wordAt(tokens, from - 1)) && wordAt(tokens, to + 1) !== 'as';
  if (wordAt(tokens, to) === 'again' && !cuts)
    return { from, to: to + 1, value: 1 + value, unit: 'multiple' };
  const measure = tokens[to + 1];
  if (wordAt(tokens, to) !== 'as' || measure?.kind !== 'word' || NO_MEASURE.test(measure.word))
    return undefined;
  return { from, to: to + 2, value: value + (isAgain(tokens, to + 2) ? 1 : 0), unit: 'multiple' };
}

const REACH = 6;

/** Whether it is to come on top: "half as many calls again", but not "as many as will come again". */
export function isAgain(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + REACH && tokens[at]?.kind === 'word'; at++) {
    if (wordAt(tokens, at) === 'again') return true;
    if (/^(?:as|to)$/.test(wordAt(tokens, at))) return false;
  }
  return false;
}

/** "three quarters of the rooms", "three quarters full" */
const OF_WHAT = /^(?:of|full|empty|booked|filled|sold|let|capacity|complete)$/;
const isComparing = oneOf(COMPARATIVES);
/** Before a part that nothing follows: "up a third", "at two thirds". */
const LEADS =
  /^(?:by|to|from|than|nearly|almost|over|under|at|up|down|plus|minus|least|only|fully|about|around)$/;
/** Behind a part that is no noun's: "by a third when the shop opens", not "a third shop". */
const GOES_ON =
  /^(?:when|once|after|since|because|compared|versus|vs|against|than|year|again|as|without|but|then|last|now|today|overall)$/;

/** "by a third", "a quarter of our revenue", "two thirds", "climb a tenth", but not "a third café". */
function isFraction(tokens: readonly Token[], { from, to }: Part): boolean {
  const [before, next] = [wordAt(tokens, from - 1), tokens[to]];
  const follows = next?.word ?? '';
  if (OF_WHAT.test(follows) || isComparing(follows) || wordAt(tokens, to + 1) === 'than') return true;
  if (wordAt(tokens, from) === 'one' || /(?:th|rd)s$/.test(wordAt(tokens, to - 1))) return true;
  if (before === 'by') return !/^part(?:y|ies)$/.test(follows);
  if (next?.kind === 'word' && !opensAside(follows) && !isDefinite(follows) && !GOES_ON.test(follows))
    return false;
  return LEADS.test(before) || isMoved(tokens, from);
}

const BACK_TO_VERB = 6;

/** "have our takings grow a third", but not "grow the first and a third" */
function isMoved(tokens: readonly Token[], at: number): boolean {
  const before = tokensBefore(tokens, at, BACK_TO_VERB);
  return before.some(isChangeVerb) && before[before.length - 1]?.word !== 'and';
}

const MEASURED = /^(?:number|amount|time|cost|costs|price|size|rate|length|share|volume|level|figure)$/;

/** "by half", "in half", "half of our members", "half the cost"; "the second half" is a time. */
function halfOf(tokens: readonly Token[], at: number): Quantity | undefined {
  const [before, after] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  const half = { from: at, to: at + 1, value: 1 / 2 };
  if (before === 'in') return { ...half, unit: 'multiple' };
  if (before === 'by') return { ...half, unit: 'percent' };
  if (tokens[at + 1]?.joined || /^(?:the|a|first|second|other|latter|each|this|next|last)$/.test(before))
    return undefined;
  if (isDefinite(after) && MEASURED.test(wordAt(tokens, at + 2))) return { ...half, unit: 'multiple' };
  return /^(?:of|all)$/.test(after) || isDefinite(after) ? { ...half, unit: 'percent' } : undefined;
}
