import { perWord } from '../text/per-word.ts';
import { isDefinite } from '../text/small-words.ts';
import { table } from '../text/table.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { isAgain, readPart, timesOf } from './parts.ts';
import type { Quantity } from './quantity.ts';

const MULTIPLES = table<number>({
  double: 2,
  doubles: 2,
  doubling: 2,
  doubled: 2,
  twice: 2,
  twofold: 2,
  triple: 3,
  triples: 3,
  tripling: 3,
  tripled: 3,
  treble: 3,
  trebling: 3,
  trebled: 3,
  threefold: 3,
  thrice: 3,
  quadruple: 4,
  quadrupling: 4,
  quadrupled: 4,
  fourfold: 4,
  fivefold: 5,
  quintuple: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  tenfold: 10,
  '10fold': 10,
});
const HALVED = /^halv(?:e|es|ed|ing)$/;
const NOT_DOUBLED =
  /^(?:digit|digits|dip|decker|glazed|glazing|edged|down|opt|check|click|sided|page|room|rooms|bed)$/;

/** Words that may begin a proportion without being a number. */
export const mayOpen = perWord(
  ({ word }) =>
    timesOf(word) !== undefined ||
    MULTIPLES.has(word) ||
    word === 'half' ||
    word === 'as' ||
    word === 'quarter' ||
    HALVED.test(word),
);

/** Parts and multiples in words: "a third more", "half of our revenue", "twice as many". */
export function readProportion(tokens: readonly Token[], at: number): Quantity | undefined {
  return readPart(tokens, at) ?? readAsManyAgain(tokens, at) ?? readMultipleWord(tokens, at);
}

/** "as many bookings again": twice as many */
function readAsManyAgain(tokens: readonly Token[], at: number): Quantity | undefined {
  const isAsMany = wordAt(tokens, at) === 'as' && /^(?:many|much)$/.test(wordAt(tokens, at + 1));
  return isAsMany && isAgain(tokens, at + 2)
    ? { from: at, to: at + 2, value: 2, unit: 'multiple' }
    : undefined;
}

/** `double`, `twice as many`, `tenfold`, `in half`, "quarter our waste"; "twice a week" is a count of times. */
function readMultipleWord(tokens: readonly Token[], at: number): Quantity | undefined {
  const word = wordAt(tokens, at);
  const value = MULTIPLES.get(word);
  const found = { from: at, to: at + 1 };
  if (value !== undefined) {
    if (tokens[at + 1]?.joined || NOT_DOUBLED.test(wordAt(tokens, at + 1))) return undefined;
    const rhythm =
      /^(?:twice|thrice)$/.test(word) &&
      /^(?:a|per|each|every|weekly|monthly|daily)$/.test(wordAt(tokens, at + 1));
    return { ...found, value, unit: rhythm ? 'count' : 'multiple' };
  }
  if (HALVED.test(word)) return { ...found, value: 1 / 2, unit: 'multiple' };
  const quartered =
    word === 'quarter' &&
    /^(?:|to|and|will)$/.test(wordAt(tokens, at - 1)) &&
    isDefinite(wordAt(tokens, at + 1));
  return quartered ? { ...found, value: 1 / 4, unit: 'multiple' } : undefined;
}
