import { isPlural } from '../text/nouns.ts';
import { perWord } from '../text/per-word.ts';
import { opensAside } from '../text/small-words.ts';
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
/** What may have parts: "1.125 litres" */
const MEASURED =
  /^(?:second|minute|hour|day|week|month|quarter|year|time|metre|meter|kilometre|kilometer|mile|km|litre|liter|tonne|ton|kg|kilo|gram|pound|gallon|acre|hectare|degree|star|point|percent)s?$/;

/** "1.200 orders", "1.000 print subscribers": nobody has a fraction of one. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (next?.kind !== 'word' || opensAside(next.word) || MEASURED.test(next.word)) return false;
  return isPlural(next) || (isPlural(second) && !MEASURED.test(second?.word ?? ''));
}

/** "from 900 to 1.200" */
const isBesideHundreds = (tokens: readonly Token[], at: number) =>
  [-1, 1].some(
    (way) =>
      /^(?:to|and|-|→)$/.test(wordAt(tokens, at + way)) && /^[1-9]\d{2,}$/.test(wordAt(tokens, at + 2 * way)),
  );

/**
 * The words of a goal, with the figures in them as its writer meant them: no sum of money has three decimals and
 * no order has parts, so "120.000 €" and "1.200 orders" are thousands, and so are the other figures of a goal
 * where one is written so.
 */
export function withDottedThousands(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isDotted)) return tokens;
  const isGrouped = (token: Token, at: number) => isDotted(token) && !UNIT.test(wordAt(tokens, at + 1));
  const isMoney = (at: number) => [tokens[at - 1], tokens[at + 1]].some((next) => next && isCurrency(next));
  const isStyle = tokens.some(
    (token, at) =>
      isContinental(token) ||
      (isGrouped(token, at) && (isMoney(at) || isCounted(tokens, at) || isBesideHundreds(tokens, at))),
  );
  if (!isStyle) return tokens;
  return tokens.map((token, at) => (isGrouped(token, at) ? inThousands(token) : token));
}

/** Of the same shape as all tokens; what has been found out about the word may rest on its value. */
function inThousands({ kind, text, word, stem, value, joined, possessive, start, end }: Token): Token {
  return { kind, text, word, stem, value: value * 1000, joined, possessive, start, end, told: [] };
}
