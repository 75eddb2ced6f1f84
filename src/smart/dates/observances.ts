import { isCapitalised } from '../text/capitals.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { type TimeReference, timeOf } from './time-reference.ts';

const opensADate = oneOf('by, before, until, till, on, for, in, during, over, of, this, next');
const isUnit = oneOf('day, week, weekend, month, night, eve');
/** What such days are of, where nothing is written with a capital. */
const isOfMany = oneOf('world, international, national, global, european');
const LONGEST_NAME = 4;

export const opensObservance = (token: Token) => isOfMany(token.word) || isCapitalised(token);

/**
 * "by World Book Day", "before National Pizza Week", "on Election Day": a day that has its place in the
 * calendar, whichever it is.
 */
export function readObservance(tokens: readonly Token[], at: number): TimeReference | undefined {
  const opener = wordAt(tokens, at - 1) === 'the' ? wordAt(tokens, at - 2) : wordAt(tokens, at - 1);
  const ofMany = isOfMany(wordAt(tokens, at));
  // "our World Book Day trail" needs no preposition
  const isWritten = ofMany && isCapitalised(tokens[at + 1]);
  if (!isWritten && !opensADate(opener)) return undefined;
  for (let to = at + 1; to <= at + LONGEST_NAME; to++) {
    const token = tokens[to];
    if (token?.kind !== 'word') return undefined;
    if (!ofMany && !isCapitalised(token)) return undefined;
    if (isUnit(token.word)) return timeOf('end', at, to + 1, { exact: token.word === 'day', months: 3 });
  }
  return undefined;
}
