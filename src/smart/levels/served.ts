import type { Evidence } from '../evidence/evidence.ts';
import { keepsALimit } from '../evidence/limits.ts';
import { isPlural } from '../text/nouns.ts';
import { perWord } from '../text/per-word.ts';
import type { Span } from '../text/span.ts';
import { wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { TRADE_SERVICES } from '../vocabulary/changes.ts';
import { ASKED, OF_THE_PRESS } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { isOfTheTrade, isOnSite } from './gains.ts';
import { objectHead } from './object-head.ts';

const isTradeService = oneOf(TRADE_SERVICES, inflect);
const asks = oneOf(ASKED);
const isAsked = perWord(({ stem }) => asks(stem));
const isPress = oneOf(OF_THE_PRESS);

/** "answer every chat within 30 seconds": how soon whoever asks is served is what they rate, not so the press. */
export function servedInTime({ tokens, clauses, outcomes }: Evidence): Span | undefined {
  const verb = clauses.verbs.find(({ from }) => clauses.of[from] === 'aim');
  if (!verb || !keepsALimit(tokens, clauses)) return undefined;
  const at = tokens.findIndex((token, after) => after >= verb.to && isAsked(token));
  if (at < 0) return undefined;
  const isApplause = outcomes.some(({ from }) => /^(?:review|comment|mention)s?$/.test(wordAt(tokens, from)));
  const isOfThePress = tokens.slice(verb.to, at + LONGEST_NAME).some(({ stem }) => isPress(stem));
  return isApplause || isOfThePress ? undefined : { from: verb.from, to: at + 1 };
}

const LONGEST_NAME = 4;

/** "mow 200 lawns", "wash 50 cars a week": by hand, for those who pay; nobody counts their own flyers so. */
export function workedToOrder(evidence: Evidence): Span | undefined {
  const { tokens, amounts, clauses, words } = evidence;
  const [verb] = clauses.verbs;
  if (!verb || !isTradeService(wordAt(tokens, verb.from)) || isOnSite(words)) return undefined;
  const counted = amounts.find(({ unit, from }) => unit === 'count' && from === verb.to);
  const head = counted ? objectHead(tokens, counted.to) : -1;
  return isOfTheTrade({ ...evidence, work: { ...evidence.work, active: false } }) && isPlural(tokens[head])
    ? { from: verb.from, to: head + 1 }
    : undefined;
}
