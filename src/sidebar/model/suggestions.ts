/** What a field proposes while someone types: metrics, channels, goals of the plan. */
import { allMetrics, allPlatforms } from '../../marketing/metrics/find.ts';
import { metricsFor } from '../../marketing/metrics/fit.ts';
import type { Metric, Purpose } from '../../marketing/metrics/metric.ts';
import type { Platform } from '../../marketing/metrics/platforms.ts';
import type { PlanRowSummary } from '../../rpc.ts';
import { gist } from '../statement/purpose.ts';

export interface Suggestion {
  readonly value: string;
  /** What else it is called; shown where that is what was typed. */
  readonly note?: string;
}

export interface SuggestionGroup {
  readonly title: string;
  readonly suggestions: readonly Suggestion[];
}

const TITLES: readonly (readonly [Purpose, string])[] = [
  ['sales', 'Sales'],
  ['leads', 'Leads'],
  ['pipeline', 'Pipeline'],
  ['traffic', 'Traffic'],
  ['engagement', 'Engagement'],
  ['awareness', 'Awareness'],
  ['retention', 'Loyalty'],
  ['efficiency', 'Efficiency'],
  ['satisfaction', 'Satisfaction'],
];
const MOST_OF_CHANNEL = 8;
const MOST_OF_PURPOSE = 6;
const MOST_MATCHES = 8;

/** Metrics to choose from: the channel's own first, then by what they show. */
export function suggestMetrics(text: string, platform: Platform | undefined): readonly SuggestionGroup[] {
  const wanted = text.trim().toLowerCase();
  return wanted === '' ? overview(platform) : matches(wanted);
}

function overview(platform: Platform | undefined): readonly SuggestionGroup[] {
  const here = platform ? metricsFor(platform).slice(0, MOST_OF_CHANNEL) : [];
  const named = new Set(here);
  const byPurpose = TITLES.map(([purpose, title]) => ({
    title,
    metrics: metricsFor(undefined, purpose)
      .filter((metric) => metric.purposes[0] === purpose && !named.has(metric))
      .slice(0, MOST_OF_PURPOSE),
  }));
  return [{ title: `Telling ${platform?.place ?? ''}`, metrics: here }, ...byPurpose]
    .filter(({ metrics }) => metrics.length > 0)
    .map(({ title, metrics }) => ({ title, suggestions: metrics.map(({ name }) => ({ value: name })) }));
}

function matches(wanted: string): readonly SuggestionGroup[] {
  const ranked = allMetrics()
    .flatMap((metric) => {
      const hit = bestHit(metric, wanted);
      return hit === undefined ? [] : [{ metric, ...hit }];
    })
    .sort((one, other) => one.rank - other.rank)
    .slice(0, MOST_MATCHES);
  if (ranked.length === 0) return [];
  const suggestions = ranked.map(({ metric, alias }) =>
    alias === metric.name ? { value: metric.name } : { value: metric.name, note: alias },
  );
  return [{ title: 'Known measures', suggestions }];
}

/** A name that begins with the text comes before one that holds it, the metric's own before another. */
function bestHit({ name, aliases }: Metric, wanted: string): { rank: number; alias: string } | undefined {
  const own = name.toLowerCase();
  if (own.startsWith(wanted)) return { rank: 0, alias: name };
  const begins = aliases.find((alias) => alias.toLowerCase().startsWith(wanted));
  if (begins) return { rank: 1, alias: begins };
  if (own.includes(` ${wanted}`)) return { rank: 2, alias: name };
  const holds = aliases.find((alias) => alias.toLowerCase().includes(` ${wanted}`));
  return holds === undefined ? undefined : { rank: 3, alias: holds };
}

export function suggestChannels(text: string): readonly SuggestionGroup[] {
  const wanted = text.trim().toLowerCase();
  const fits = allPlatforms().filter(({ name, aliases }) =>
    [name, ...aliases].some((alias) => alias.toLowerCase().startsWith(wanted)),
  );
  return titled(
    'Where it happens',
    fits.map(({ name }) => name),
  );
}

/** The goals that another may serve, by ID and a few words. */
export function suggestGoals(text: string, rows: readonly PlanRowSummary[]): readonly SuggestionGroup[] {
  const wanted = text.trim().toLowerCase();
  const goals = rows
    .filter(({ type }) => type === 'Goal')
    .map(({ id, statement }) => `${id} ${gist(statement)}`);
  return titled(
    'In the plan',
    goals.filter((goal) => goal.toLowerCase().includes(wanted)),
  );
}

function titled(title: string, values: readonly string[]): readonly SuggestionGroup[] {
  return values.length === 0 ? [] : [{ title, suggestions: values.map((value) => ({ value })) }];
}
