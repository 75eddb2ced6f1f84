import { findMetric, metricsMentioned } from '../../marketing/metrics/find.ts';
import type { Metric, MetricUnit } from '../../marketing/metrics/metric.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { sideKept } from '../evidence/kept-limit.ts';
import { clauseAt, type OutcomeMention } from '../evidence/outcome-mention.ts';
import type { Amount } from '../numbers/amount.ts';
import { endsANoun, isPlural } from '../text/nouns.ts';
import type { Span } from '../text/span.ts';
import { stemAt, wordAt } from '../text/tokens.ts';
import { isPerThing } from './kind.ts';
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
    if (!metric) continue;
    if (!amount) return metric;
    if (isCountOf(evidence, metric, amount, outcome)) continue;
    if (isOf(evidence, metric, amount)) return metric;
    if (areStars(metric, amount)) return findMetric('Average rating');
  }
  if (!amount) return undefined;
  if (isBudgetToKeep(evidence, amount)) return findMetric('Ad spend');
  const isAnswer = evidence.clauses.verbs.some(({ from }) => ANSWERING.test(stemAt(evidence.tokens, from)));
  return isAnswer && amount.unit === 'duration' ? findMetric('Response time') : undefined;
}

const ANSWERING = /^(?:respond|repl|answer)/;

/** "cancellations from 34 to 20" are so many, where "cancellation rate from 34 to 20" is in percent. */
function isCountOf({ tokens }: Evidence, { unit }: Metric, amount: Amount, { to }: Span): boolean {
  const last = tokens[to - 1];
  const isRate = /^(?:rate|share|percentage|ratio|conversion|margin)$/.test(last?.stem ?? '');
  return unit === 'share' && amount.unit === 'count' && isPlural(last) && !isRate;
}

/** "Google reviews from 4.3 to 4.6": nobody counts reviews in tenths. */
function areStars(metric: Metric, { unit, value, base = value }: Amount): boolean {
  if (metric.id !== 'reviews' || unit !== 'count') return false;
  return Math.max(value, base) <= MOST_STARS && !(Number.isInteger(value) && Number.isInteger(base));
}

const MOST_STARS = 10;
const SPENDING =
  /^(?:spend|spending|budget|ads?|advertising|marketing|promotion|campaigns?|flyers?|leaflets?)$/;

/** "Spend no more than €900 on ads" */
function isBudgetToKeep(evidence: Evidence, amount: Amount): boolean {
  if (amount.unit !== 'money' || sideKept(evidence, amount) !== 'at most') return false;
  return evidence.tokens.some(({ word }) => SPENDING.test(word)) && !isPerThing(evidence.tokens);
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
function isOf({ tokens }: Evidence, { unit }: Metric, { unit: given, use, value, to }: Amount): boolean {
  if (given === 'percent' && use !== 'change')
    return (unit === 'share' || unit === 'ratio') && wordAt(tokens, to) !== 'of';
  if (given === 'points') return unit === 'share' || unit === 'score';
  if (given === 'money') return unit === 'money';
  if (given === 'duration') return TIMES.includes(unit);
  if (given !== 'count') return true;
  // nobody counts in tenths: "reviews from 4.3 to 4.6" are stars
  if (unit === 'count' && !Number.isInteger(value)) return false;
  // "sales from 100 to 120 units" are no money
  return unit === 'money' ? endsANoun(tokens[to]) : unit !== 'rank';
}
