import { unicodePattern } from '../unicode-pattern.ts';
import { downstream } from './family.ts';
import { allMetrics, metricById, metricsMentioned } from './find.ts';
import type { Metric, Purpose } from './metric.ts';
import type { Platform } from './platforms.ts';
import { nameKey } from './words.ts';

export type FitVerdict = 'Good' | 'Supporting' | 'Vanity';

export interface MetricFit {
  readonly verdict: FitVerdict;
  /** What to track with it or instead of it; '' for a good metric. */
  readonly advice: string;
}

/** The metrics that the advice names at most. */
const NAMED = 3;

/**
 * What a metric is worth as the measure of a goal, on a platform or in general. Good: an outcome the company
 * lives on, or one of the platform's own telling metrics. Supporting: leads to an outcome, or has figures that
 * mislead, and should stand beside one. Vanity: looks good but decides nothing.
 * @param said the words that the metric was found by: some stand for two
 */
export function metricFit(metric: Metric, platform?: Platform, said = metric.name): MetricFit {
  if (platform?.good.includes(metric.id) && !metric.doubt) return { verdict: 'Good', advice: '' };
  if (metric.class === 'vanity') return { verdict: 'Vanity', advice: insteadOf(metric, platform) };
  if (platform && !isMeasuredOn(metric, platform)) {
    const advice = `${inSentence(metric)} is not measured ${platform.place}; track ${betterThere(metric, platform)}`;
    return { verdict: 'Supporting', advice };
  }
  if (metric.class === 'business') return { verdict: 'Good', advice: '' };
  const advice = platform
    ? `${platform.place}, pair it with ${betterThere(metric, platform)}`
    : `pair it with an outcome, such as ${listed(outcomes(metric))}`;
  if (!platform && isTwofold(metric, said))
    return { verdict: 'Supporting', advice: bothWays(metric, advice) };
  return { verdict: 'Supporting', advice: metric.doubt ? `${metric.doubt}; ${advice}` : advice };
}

/** An open rate is only known in email, story views only where there are stories. */
export function isMeasuredOn({ only }: Metric, { id }: Platform): boolean {
  return !only || only.includes(id);
}

/** Whether the words do not tell the metric from another: "subscribers", but not "email subscribers". */
function isTwofold({ id, twofold }: Metric, said: string): boolean {
  const plain = twofold?.names.map(nameKey);
  return metricsMentioned(said).some(
    ({ thing, start, end }) => thing.id === id && plain?.includes(nameKey(said.slice(start, end))),
  );
}

function bothWays({ twofold }: Metric, advice: string): string {
  if (!twofold) return advice;
  const { here, there, other } = twofold;
  return `${here}, ${advice}; ${there}, it is Good: write "${inSentence(metricById(other))}"`;
}

/** The fit as one line: "Good", or "Vanity: on Instagram, track story views, shares or click-through rate". */
export function fitInWords({ verdict, advice }: MetricFit): string {
  return advice === '' ? verdict : `${verdict}: ${advice}`;
}

/** The metrics worth choosing from for a platform and a purpose, the most telling first; none is vanity. */
export function metricsFor(platform?: Platform, purpose?: Purpose): readonly Metric[] {
  const candidates = platform
    ? platform.good.map(metricById)
    : allMetrics().filter((metric) => metric.class !== 'vanity');
  if (purpose === undefined) return candidates;
  const rank = (metric: Metric) => metric.purposes.indexOf(purpose);
  return candidates
    .filter((metric) => rank(metric) >= 0)
    .sort((one, other) => rank(one) - rank(other) || businessFirst(one, other));
}

function businessFirst(one: Metric, other: Metric): number {
  return Number(other.class === 'business') - Number(one.class === 'business');
}

function insteadOf(metric: Metric, platform?: Platform): string {
  if (platform) return `${platform.place}, track ${betterThere(metric, platform)}`;
  return `track ${listed((metric.instead ?? []).map(metricById))} instead`;
}

function betterThere(metric: Metric, platform: Platform): string {
  return listed(platform.instead.filter((id) => id !== metric.id).map(metricById));
}

function outcomes(metric: Metric): readonly Metric[] {
  return downstream(metric).filter((one) => one.class === 'business');
}

/** "story views, shares or click-through rate" */
function listed(metrics: readonly Metric[]): string {
  const names = metrics.slice(0, NAMED).map(inSentence);
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} or ${last}` : last;
}

const CAPITALS = unicodePattern(String.raw`^(\p{Lu}{2}|\w+ \p{Lu})`);

/** A metric's name within a sentence: abbreviations and proper names keep their capitals. */
export function inSentence({ name }: Pick<Metric, 'name'>): string {
  return CAPITALS().test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
