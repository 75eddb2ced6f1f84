import type { Token } from '../text/tokens.ts';
import { type Amount, amountOf } from './amount.ts';
import { isAside, isGivenAway } from './asides.ts';
import { isMoreOfThem, isWhatThereIs } from './baselines.ts';
import { pairOf } from './pairs.ts';
import type { Quantity } from './quantity.ts';
import { roleOf } from './roles.ts';
import { standing } from './standing.ts';

/** What the quantities of a goal do: from–to pairs first, then changes, additions and levels. */
export function readAmounts(tokens: readonly Token[], quantities: readonly Quantity[]): Amount[] {
  const found: Amount[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const [first, second] = [quantities[i] as Quantity, quantities[i + 1]];
    if (isMoreOfThem(tokens, first)) {
      // nor is what comes today a target
      if (second && standing(tokens, first, second) === 'second') i += 1;
      continue;
    }
    const pair = second && pairOf(tokens, first, second);
    if (pair) i += 1;
    found.push(pair ?? amountOf(first, roleOf(tokens, first)));
  }
  return found.filter(
    (amount) =>
      !isGivenAway(tokens, amount) &&
      !isAside(tokens, amount) &&
      !(amount.use !== 'pair' && isWhatThereIs(tokens, amount)),
  );
}
