import { isPlural } from '../text/nouns.ts';
import { isPreposition } from '../text/small-words.ts';
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

/** A figure that tells which people, places or orders are meant: "firms with 10 to 50 staff", "a sub-£500 tour". */
export function isAside(tokens: readonly Token[], quantity: Quantity): boolean {
  const { from, to } = quantity;
  const next = tokens[to];
  if ([1, 2].some((back) => wordAt(tokens, from - back) === 'sub' && tokens[from - back + 1]?.joined))
    return next?.kind === 'word' && !/ly$/.test(next.word);
  if (wordAt(tokens, from - 1) === 'with' && OWNED.test(next?.stem ?? '')) return from > 2;
  return isDistance(tokens, quantity) || isTold(tokens, from) || isOfEach(tokens, quantity);
}

const OWNED = /^(?:staff|employee|worker|seat|room|bed)$/;

/** "within 10 miles", "20 km around the town" */
function isDistance(tokens: readonly Token[], { from, to }: Quantity): boolean {
  if (!/^(?:mile|km|kilometre|kilometer|metre|meter|yard)$/.test(stemAt(tokens, to))) return false;
  return (
    /^(?:within|inside|radius)$/.test(wordAt(tokens, from - 1)) ||
    /^(?:away|radius|around|from|of|off)$/.test(wordAt(tokens, to + 1))
  );
}

const TOLD = 9;
/** Of these there are several, and what is told of them says which. */
const SOME =
  /^(?:area|region|town|city|district|country|county|borough|parish|village|suburb|state|market|shop|store|outlet|branch|place|school)$/;

/** "towns where it is below 40%", "ads that cost less than £200" */
function isTold(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > from - TOLD && tokens[at]?.kind === 'word'; at--) {
    if (/^(?:where|whose)$/.test(wordAt(tokens, at))) return SOME.test(stemAt(tokens, at - 1));
    if (/^costs?$/.test(wordAt(tokens, at)) && /^(?:that|which|will)$/.test(wordAt(tokens, at - 1)))
      return tokens[at - 2]?.kind === 'word';
  }
  return false;
}

const LIMITING =
  /^(?:more|less|fewer|over|under|above|below|than|at|least|most|up|to|of|about|around|between|an?)$/;
/** What each of them does or has, before the figure. */
const HAVING =
  /^(?:with|worth|earn|earning|give|giving|spend|spending|pay|paying|donate|donating|buying|costing|employ|employing|have|having)$/;
/** Of these each has its own value. */
const ITEM = /^(?:order|booking|donation|gift|basket|deal|contract|purchase|event|stay|trip)$/;
const isAmong = (word: string) => isPreposition(word) || /^(?:more|fewer)$/.test(word);

/** "from households earning over £60,000", "more orders over £50": each of them, not all of them together. */
function isOfEach(tokens: readonly Token[], { unit, from, to }: Quantity): boolean {
  if (unit !== 'money' && !(unit === 'count' && isPlural(tokens[to]))) return false;
  let at = from - 1;
  while (LIMITING.test(wordAt(tokens, at))) at -= 1;
  if (unit === 'money' && at < from - 1 && ITEM.test(stemAt(tokens, at)))
    return [1, 2].some((back) => /^(?:more|fewer)$/.test(wordAt(tokens, at - back)));
  if (!HAVING.test(wordAt(tokens, at))) return false;
  const whom = at - (/^(?:who|that|which)$/.test(wordAt(tokens, at - 1)) ? 2 : 1);
  return isPlural(tokens[whom]) && [1, 2, 3].some((back) => isAmong(wordAt(tokens, whom - back)));
}
