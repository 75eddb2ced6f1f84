import { metricsMentioned } from '../../marketing/metrics/find.ts';
import type { Metric, MetricUnit } from '../../marketing/metrics/metric.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { clauseAt, type OutcomeMention } from '../evidence/outcome-mention.ts';
import type { Amount } from '../numbers/amount.ts';
import { endsANoun } from '../text/nouns.ts';
import type { Span } from '../text/span.ts';
import { wordAt } from '../text/tokens.ts';
import { wordsOf } from './words-of.ts';

/** The metric that stands nearest to the figure; the first where there is none. */
export function metricSaid(evidence: Evidence, amount: Amount | undefined): Metric | undefined {
  const { outcomes, woolly, clauses } = evidence;
  const aimed = [...outcomes, ...woolly].flatMap((outcome: Span & Partial<OutcomeMention>) =>
    clauseAt(clauses, outcome.from) === 'aim' ? [outcome] : [],
  );
  const named = aimed.filter(({ metric }) => metric);
  const near = named.length > 0 ? named : aimed;
  if (amount) near.sort((a, b) => distance(amount, a) - distance(amount, b));
  for (const outcome of near) {
    const metric = outcome.metric ?? kindOf(wordsOf(evidence, outcome));
    if (metric && (!amount || isOf(evidence, metric, amount))) return metric;
  }
  return undefined;
}

const FAR = 100;

/** A pair follows what it is of: "rating from 4.1 to 4.5 stars". */
function distance({ use, from, to }: Amount, outcome: Span): number {
  if (outcome.to <= from) return from - outcome.to;
  return outcome.from - to + (use === 'pair' ? FAR : 0);
}

/** The metric that an outcome is a kind of: "Instagram followers", "direct bookings". */
function kindOf(words: string): Metric | undefined {
  return metricsMentioned(words).find(({ end }) => end === words.length)?.thing;
}

const TIMES: readonly MetricUnit[] = ['seconds', 'days', 'months'];

/** Whether a figure can be a metric's: 12% is no number of orders, and 12% of the baskets no abandonment rate. */
function isOf({ tokens }: Evidence, { unit }: Metric, { unit: given, use, to }: Amount): boolean {
  if (given === 'percent' && use !== 'change')
    return (unit === 'share' || unit === 'ratio') && wordAt(tokens, to) !== 'of';
  if (given === 'points') return unit === 'share' || unit === 'score';
  if (given === 'money') return unit === 'money';
  if (given === 'duration') return TIMES.includes(unit);
  if (given !== 'count') return true;
  // "sales from 100 to 120 units" are no money
  return unit === 'money' ? endsANoun(tokens[to]) : unit !== 'rank';
}
