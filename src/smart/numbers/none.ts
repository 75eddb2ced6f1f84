import { perWord } from '../text/per-word.ts';
import { isDefinite } from '../text/small-words.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import type { Quantity } from './quantity.ts';

export const opensNone = perWord(({ word }) => word === 'not' || word === 'no');

const LONGEST = 6;
const STAYS = /^(?:left|goes?|going|is|are|stays?|staying|remains?|remaining|be|being|stands?)$/;
/** What nobody wants to be left: "without a reply", "unsold", "empty". */
const WANTING =
  /^(?:without|empty|idle|vacant|behind|over|waiting|hanging|un(?:\w+ed|let|sold|paid|read|met|heard|seen|done|taken))$/;

/** "not one of the 64 flats", "not a single refund", "no enquiry left unanswered": zero, in words. */
export function noneAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const to = wordAt(tokens, at) === 'no' ? endOfNo(tokens, at) : endOfNotOne(tokens, at);
  return to === undefined ? undefined : { from: at, to, value: 0, unit: 'count' };
}

/** "not one", "not a single one of our 40": those there are belong to it. */
function endOfNotOne(tokens: readonly Token[], at: number): number | undefined {
  if (wordAt(tokens, at) !== 'not') return undefined;
  const single = wordAt(tokens, at + 1) === 'a' && wordAt(tokens, at + 2) === 'single';
  if (!single && wordAt(tokens, at + 1) !== 'one') return undefined;
  let to = at + (single ? 3 : 2);
  if (single && wordAt(tokens, to) === 'one') to += 1;
  const ofSome = wordAt(tokens, to) === 'of' && isDefinite(wordAt(tokens, to + 1));
  return ofSome && tokens[to + 2]?.kind === 'number' ? to + 3 : to;
}

/** "no stall stays empty", "leave no call unanswered", but not "no later than May" */
function endOfNo(tokens: readonly Token[], at: number): number | undefined {
  if (wordAt(tokens, at) !== 'no') return undefined;
  let stays = /^leav(?:e|es|ing)$/.test(wordAt(tokens, at - 1));
  for (let next = at + 2; next < at + LONGEST && tokens[next]?.kind === 'word'; next++) {
    if (stays && WANTING.test(wordAt(tokens, next))) return at + 1;
    stays ||= STAYS.test(wordAt(tokens, next));
  }
  return undefined;
}
