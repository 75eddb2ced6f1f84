import { perWord } from '../text/per-word.ts';
import { smallNumber } from '../text/small-numbers.ts';
import { isDefinite } from '../text/small-words.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { isAgain, readPart, timesOf } from './parts.ts';
import type { Quantity } from './quantity.ts';

const isDouble = oneOf('double, doubles, doubling, doubled, twice');
const isTriple = oneOf('triple, triples, tripling, tripled, treble, trebles, trebling, trebled, thrice');
const isQuadruple = oneOf('quadruple, quadruples, quadrupling, quadrupled');
const isQuintuple = oneOf('quintuple, quintuples, quintupling, quintupled');

/** "double", "tripled", "tenfold": how many times as much there should be. */
function multipleOf(word: string): number | undefined {
  if (isDouble(word)) return 2;
  if (isTriple(word)) return 3;
  if (isQuadruple(word)) return 4;
  if (isQuintuple(word)) return 5;
  return word.endsWith('fold') ? smallNumber(word.slice(0, -'fold'.length)) : undefined;
}

const HALVED = /^halv(?:e|es|ed|ing)$/;
const NOT_DOUBLED =
  /^(?:digit|digits|dip|decker|glazed|glazing|edged|down|opt|check|click|sided|page|room|rooms|bed)$/;

/** Words that may begin a proportion without being a number. */
export const mayOpen = perWord(
  ({ kind, word }) =>
    kind === 'number' ||
    timesOf(word) !== undefined ||
    multipleOf(word) !== undefined ||
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
  const value = multipleOf(word);
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
