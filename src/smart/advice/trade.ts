import type { Evidence } from '../evidence/evidence.ts';
import { cover } from '../text/cover.ts';
import { perWord } from '../text/per-word.ts';
import { terms } from '../vocabulary/terms.ts';
import { ANY_TRADE, TRADES, type Trade } from '../vocabulary/trades.ts';

let byWord: ReadonlyMap<string, Trade> | undefined;

const tradeNamedBy = perWord(({ word, stem }) => {
  byWord ??= new Map(TRADES.flatMap((trade) => terms(trade.words).map((word) => [word, trade] as const)));
  return byWord.get(word) ?? byWord.get(stem) ?? null;
});

/**
 * The trade whose results a goal's advice may speak of, by the first word that tells it: a charity is asked for
 * donations, not for orders.
 */
export function tradeOf({ tokens, times }: Evidence): Trade {
  const isTime = cover(tokens.length, times);
  for (const [at, token] of tokens.entries()) {
    // "back to school" is a season of every shop
    const trade = isTime(at) ? null : tradeNamedBy(token);
    if (trade) return trade;
  }
  return ANY_TRADE;
}
