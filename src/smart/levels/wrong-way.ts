import { type Evidence, quoted } from '../evidence/evidence.ts';
import { wordAt } from '../text/tokens.ts';

/** What stands between a verb and the rate that it moves: "raise our shop's bounce rate". */
const BESIDE = /^(?:the|our|my|its|overall|average|total|monthly|annual|yearly|online)$/;
const MOVED = /^(?:from|by|to|of|for|on|in|,|:)$/;

/**
 * "Increase churn from 3% to 5%", "cut the conversion rate by a tenth": the rate itself is to move, and not to
 * where it does any good. Totals are left alone: there are reasons to raise the ad spend. "Raise orders from 120
 * to 100" says both, of whatever it is.
 */
export function wrongWay(evidence: Evidence): string | undefined {
  const { clauses, outcomes, amounts, tokens } = evidence;
  const verb = clauses.verbs.find(({ value }) => value === 'raise' || value === 'lower');
  if (!verb) return undefined;
  const moved = outcomes.find(({ from, metric }) => metric && from >= verb.to);
  const { metric } = moved ?? {};
  if (!moved || !metric || metric.unit === 'rank' || !MOVED.test(wordAt(tokens, moved.to))) return undefined;
  for (let at = verb.to; at < moved.from; at++)
    if (!BESIDE.test(wordAt(tokens, at)) && !tokens[at]?.possessive) return undefined;
  const rises = verb.value === 'raise';
  const amount = amounts.find(({ from }) => from >= moved.to);
  if (!amount) return undefined;
  const isWanted = rises === (metric.better === 'up');
  if (amount.base !== undefined && amount.value > amount.base !== rises)
    return isWanted
      ? `${quoted(evidence, amount)} goes ${rises ? 'down, not up' : 'up, not down'}`
      : undefined;
  if (isWanted || metric.kind === 'total') return undefined;
  return `${metric.name} should go ${rises ? 'down, not up' : 'up, not down'}`;
}
