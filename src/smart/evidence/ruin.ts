import { endsANoun } from '../text/nouns.ts';
import { perWord } from '../text/per-word.ts';
import type { Found } from '../text/phrases.ts';
import { isDefinite } from '../text/small-words.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { RIVALS, RUINING, TURNING_OUT } from '../vocabulary/red-flags.ts';
import { oneOf } from '../vocabulary/terms.ts';

const ruins = oneOf(RUINING, inflect);
const turnsOut = oneOf(TURNING_OUT, inflect);
const isListedRival = oneOf(RIVALS);
const isRuin = perWord(({ word }) => ruins(word));
const isTurningOut = perWord(({ word }) => turnsOut(word));
const isRival = perWord(({ stem }) => isListedRival(stem));

const NEAR = 7;
const TRADE = /^(?:business|market|town|trade|industry|city|race)$/;
const REASON = 'what becomes of others is not in your hands';

/** "put the shop next door out of business", "ruin our rival", "see the competition fail" */
export function ruin(tokens: readonly Token[]): Found<string>[] {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const to = isRuin(token) ? rivalAfter(tokens, at) : isTurningOut(token) ? outOf(tokens, at) : undefined;
    if (to !== undefined) return [{ from: at, to, value: REASON }];
    if (isRival(token) && FAILS.test(wordAt(tokens, at + 1)))
      return [{ from: at, to: at + 2, value: REASON }];
  }
  return [];
}

const FAILS = /^(?:fail|fails|close|closes|collapse|collapses|disappear|disappears|go|goes)$/;

function rivalAfter(tokens: readonly Token[], verb: number): number | undefined {
  for (let at = verb + 1; at <= verb + NEAR; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    if (isRival(token)) return at + 1;
  }
  return undefined;
}

/** "drive them out of town", but not "get out of town" */
function outOf(tokens: readonly Token[], verb: number): number | undefined {
  for (let at = verb + 2; at <= verb + NEAR; at++) {
    if (wordAt(tokens, at) !== 'out' || wordAt(tokens, at + 1) !== 'of') continue;
    const place = isDefinite(wordAt(tokens, at + 2)) ? at + 3 : at + 2;
    return TRADE.test(wordAt(tokens, place)) && endsANoun(tokens[place + 1]) ? place + 1 : undefined;
  }
  return undefined;
}
