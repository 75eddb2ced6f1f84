import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import type { Quantity } from './quantity.ts';

/** "cut a quarter off our costs" */
const CUTTING =
  /^(?:cut|cutting|take|taking|took|knock|knocking|shave|shaving|trim|trimming|slash|slashing)$/;

/** "a third off our heating bill" */
const COST = /^(?:bill|cost|expense|overhead|spend|spending|budget|rent|outlay)$/;

/** "coupons for 30¢ off", "a 10% discount": what the customer gets, not what should come of it. */
export function isGivenAway(tokens: readonly Token[], { unit, from, to }: Quantity): boolean {
  if (wordAt(tokens, to) === 'off' || wordAt(tokens, to + 1) === 'off')
    return (
      ![1, 2, 3].some((back) => CUTTING.test(wordAt(tokens, from - back))) &&
      ![2, 3, 4].some((ahead) => COST.test(stemAt(tokens, to + ahead)))
    );
  return (
    (unit === 'percent' || unit === 'money') &&
    [0, 1].some((step) => /^(?:discount|voucher|coupon|rebate|cashback)$/.test(stemAt(tokens, to + step)))
  );
}

/** "towns where it is below 40%", "ads that cost less than £200", "a sub-£500 tour", "firms with 10 to 50 staff". */
export function isAside(tokens: readonly Token[], { from, to }: Quantity): boolean {
  const next = tokens[to];
  if ([1, 2].some((back) => wordAt(tokens, from - back) === 'sub'))
    return next?.kind === 'word' && !/ly$/.test(next.word);
  if (
    wordAt(tokens, from - 1) === 'with' &&
    /^(?:staff|employees|workers|seats|rooms|beds)$/.test(next?.word ?? '')
  )
    return from > 2;
  for (let at = from - 1; at > from - TOLD && tokens[at]?.kind === 'word'; at--) {
    if (/^(?:where|whose)$/.test(wordAt(tokens, at))) return SOME.test(stemAt(tokens, at - 1));
    if (/^costs?$/.test(wordAt(tokens, at)) && /^(?:that|which|will)$/.test(wordAt(tokens, at - 1)))
      return tokens[at - 2]?.kind === 'word';
  }
  return false;
}

const TOLD = 9;
/** Of these there are several, and what is told of them says which. */
const SOME =
  /^(?:area|region|town|city|district|country|county|borough|parish|village|suburb|state|market|shop|store|outlet|branch|place|school)$/;
