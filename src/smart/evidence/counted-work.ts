import type { Amount } from '../numbers/amount.ts';
import type { Span } from '../text/span.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { DONE_IF_COUNTED } from '../vocabulary/activities.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { isWon, objectOf } from './light-verbs.ts';
import type { Words } from './words.ts';

const isDone = oneOf(DONE_IF_COUNTED);
const OPENS = /^(?:|and|to|will|,)$/;
const BEFORE_A_COUNT = /^(?:to|in|on|at|with|least|about|around|some|no|fewer|less|than|another)$/;
const NEAR = 3;

/** "take four modules", "make ten introductions": a count of what is no figure, nor people to be won. */
export function isCountedWork(
  tokens: readonly Token[],
  { from, to }: Span,
  words: Words,
  amounts: readonly Amount[],
): boolean {
  if (!isDone(wordAt(tokens, from)) || !OPENS.test(wordAt(tokens, from - 1))) return false;
  let start = to;
  while (BEFORE_A_COUNT.test(wordAt(tokens, start))) start += 1;
  const counted = amounts.find(
    ({ unit, use, from: at }) => unit === 'count' && use !== 'pair' && at === start,
  );
  return (
    counted !== undefined && objectOf(tokens, counted.to).length > 0 && !isWon(tokens, counted.to, words)
  );
}

/** "build relationships with ten bloggers": as many as that can be seen to be made. */
export function isWithSome(tokens: readonly Token[], to: number, amounts: readonly Amount[]): boolean {
  return amounts.some(
    ({ unit, from }) =>
      unit === 'count' && from > to && from <= to + NEAR && wordAt(tokens, from - 1) === 'with',
  );
}
