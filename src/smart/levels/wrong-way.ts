import type { Evidence } from '../evidence/evidence.ts';
import { wordAt } from '../text/tokens.ts';

/** What stands between a verb and the rate that it moves: "raise our shop's bounce rate". */
const BESIDE = /^(?:the|our|my|its|overall|average|total|monthly|annual|yearly|online)$/;
const MOVED = /^(?:from|by|to|of|for|on|in|,|:)$/;

/**
 * "Increase churn from 3% to 5%", "cut the conversion rate by a tenth": the rate itself is to move, and not to
 * where it does any good. Sums are left alone: there are reasons to raise the ad spend.
 */
export function wrongWay({ clauses, outcomes, amounts, tokens }: Evidence): string | undefined {
  const verb = clauses.verbs.find(({ value }) => value === 'raise' || value === 'lower');
  if (!verb) return undefined;
  const rate = outcomes.find(({ from, metric }) => metric?.unit === 'share' && from >= verb.to);
  if (!rate?.metric || !MOVED.test(wordAt(tokens, rate.to))) return undefined;
  for (let at = verb.to; at < rate.from; at++)
    if (!BESIDE.test(wordAt(tokens, at)) && !tokens[at]?.possessive) return undefined;
  const rises = verb.value === 'raise';
  const amount = amounts.find(({ from }) => from >= rate.to);
  if (!amount || (amount.base !== undefined && amount.value > amount.base !== rises)) return undefined;
  if (rises === (rate.metric.better === 'up')) return undefined;
  return `${rate.metric.name} should go ${rises ? 'down, not up' : 'up, not down'}`;
}
