import { perWord } from '../text/per-word.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { isCurrency } from './currency.ts';

const isDotted = perWord(({ kind, word }) => kind === 'number' && /^[1-9]\d{0,2}\.\d{3}$/.test(word));
/** "1.250.000", "38,50": they can only be read one way. */
const isContinental = perWord(
  ({ kind, word }) => kind === 'number' && /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d+,\d{1,2}$/.test(word),
);
/** Where a unit follows, three decimals may be meant: "£1.125m", "2.125%". */
const UNIT =
  /^(?:%|percent|per|pct|points?|pp|k|m|mm|mn|b|bn|thousand|million|billion|mil|mio|mln|mrd|tsd|x)$/;

/**
 * The words of a goal, with the figures in them as its writer meant them: no sum of money has three decimals, so
 * "120.000 €" are thousands, and so are the other figures of a goal where one is written so.
 */
export function withDottedThousands(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isDotted)) return tokens;
  const isGrouped = (token: Token, at: number) => isDotted(token) && !UNIT.test(wordAt(tokens, at + 1));
  const isMoney = (at: number) => [tokens[at - 1], tokens[at + 1]].some((next) => next && isCurrency(next));
  const isStyle = tokens.some((token, at) => isContinental(token) || (isGrouped(token, at) && isMoney(at)));
  if (!isStyle) return tokens;
  return tokens.map((token, at) => (isGrouped(token, at) ? inThousands(token) : token));
}

/** Of the same shape as all tokens; what has been found out about the word may rest on its value. */
function inThousands({ kind, text, word, stem, value, joined, possessive, start, end }: Token): Token {
  return { kind, text, word, stem, value: value * 1000, joined, possessive, start, end, told: [] };
}
