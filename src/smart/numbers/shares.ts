import { endsANoun, isPlural } from '../text/nouns.ts';
import type { Span } from '../text/span.ts';
import { stemAt, type Token, tokensBefore, wordAt } from '../text/tokens.ts';
import { PEOPLE } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { Numeral, Reading } from './numerals.ts';
import type { Quantity } from './quantity.ts';

/** `3 out of 5`, `one in three`, "38 orders in 100", "nine in every ten", "every fourth visitor". */
export function shareOf(
  { tokens, starts, isTime }: Reading,
  { from, to, value, ordinal }: Numeral,
): Quantity | undefined {
  if (ordinal)
    return value > 1 && wordAt(tokens, from - 1) === 'every' && tokens[to]?.kind === 'word'
      ? { from: from - 1, to, value: 1 / value, unit: 'percent' }
      : undefined;
  const link = linkAfter(tokens, to);
  const whole = link && starts.get(link.to);
  // "a score of 4.6 in 6 months"
  if (!link || !whole || whole.value < value || whole.value > MOST_PARTS || isTime(whole.from))
    return undefined;
  if (link.sure && isScored(tokens, from, value, whole.value))
    return { from, to: whole.to, value, unit: 'count' };
  const isShare =
    link.sure ||
    (link.from === to ? isShareAlone(tokens, from, whole) : isShareOfThem(tokens, from, link.from, whole.to));
  return Number.isInteger(value) && isShare
    ? { from, to: whole.to, value: value / whole.value, unit: 'percent' }
    : undefined;
}

const MOST_PARTS = 1000;
const LONGEST_NOUN = 2;

/** What leads from a part to its whole: "in", or what leaves no doubt: "out of", "of every". */
interface Link extends Span {
  readonly sure: boolean;
}

function linkAfter(tokens: readonly Token[], to: number): Link | undefined {
  let from = to;
  while (from < to + LONGEST_NOUN && !endsANoun(tokens[from]) && wordAt(tokens, from) !== 'out') from += 1;
  const at = wordAt(tokens, from) === 'out' ? from + 1 : from;
  const every = /^(?:every|each)$/.test(wordAt(tokens, at + 1));
  const out = at > from;
  const leads = wordAt(tokens, at) === (out ? 'of' : 'in') || (every && wordAt(tokens, at) === 'of');
  return leads ? { from, to: at + (every ? 2 : 1), sure: out || every } : undefined;
}

/** "one in three guests", "up to 38 in 100", but not "sell 50 in 60" */
function isShareAlone(tokens: readonly Token[], from: number, { to, value }: Numeral): boolean {
  if (tokens[to]?.kind === 'word' || value === 10 || value === 100) return true;
  return /^(?:of|than|from|to|it|be|least|over|under)$/.test(wordAt(tokens, from - 1));
}

const isPeople = oneOf(PEOPLE);
/** "one order in twelve comes from the app" */
const DOES = /^(?:comes|goes|gets|becomes|turns|leads|ends|makes|brings|includes|contains|uses)$/;

const IS = /^(?:is|are|was|were|has|have|will|should|must|to)$/;

/** "one guest in five", "38 orders in 100", but not "one fair in five towns" */
function isShareOfThem(tokens: readonly Token[], from: number, link: number, to: number): boolean {
  const [next, second] = [tokens[to], tokens[to + 1]];
  const people = isPeople(stemAt(tokens, link - 1));
  if (next?.word === 'of') return false;
  if (IS.test(next?.word ?? '')) return true;
  if (!next || !isPlural(next)) return people || !isPlural(second);
  if (isPlural(tokens[link - 1])) return false;
  return DOES.test(next.word) || (people && tokens[from - 1]?.kind !== 'word');
}

const BACK_TO_SCORE = 6;

/** "rated 4.5 out of 5", "a score of 9 out of 10" */
function isScored(tokens: readonly Token[], from: number, value: number, scale: number): boolean {
  if (scale !== 5 && scale !== 10) return false;
  const before = tokensBefore(tokens, from, BACK_TO_SCORE);
  return !Number.isInteger(value) || before.some(({ stem }) => /^(?:scor|rat|satisf)/.test(stem));
}

/** "4.4/5", "a score of 8/10" */
export function isRating(tokens: readonly Token[], { from, to, value }: Numeral): boolean {
  const scale = tokens[to + 1]?.value;
  if ((scale !== 5 && scale !== 10) || value > scale) return false;
  return (
    !Number.isInteger(value) || /^(?:to|of|at|above|over|least|score|rating)$/.test(wordAt(tokens, from - 1))
  );
}
