import { isAnotherMeasure, isItsChange } from './another.ts';
import { AD_METRICS } from './catalogue/ads.ts';
import { CAUSE_METRICS } from './catalogue/causes.ts';
import { CUSTOMER_METRICS } from './catalogue/customers.ts';
import { EMAIL_METRICS } from './catalogue/email.ts';
import { PIPELINE_METRICS } from './catalogue/pipeline.ts';
import { PLACE_METRICS } from './catalogue/places.ts';
import { SALES_METRICS } from './catalogue/sales.ts';
import { SOCIAL_METRICS } from './catalogue/social.ts';
import { WEB_METRICS } from './catalogue/web.ts';
import type { Metric, MetricEntry } from './metric.ts';
import { PLATFORMS, type Platform } from './platforms.ts';
import { type Mention, mentions, nameKey } from './words.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly titles: readonly string[];
}

interface Directory<T> {
  readonly all: readonly T[];
  readonly byId: ReadonlyMap<string, T>;
  /** By every name; made when the first name is looked up, for most readers never look one up. */
  readonly byKey: () => ReadonlyMap<string, T>;
  /** By the names that stand for it only where nothing else is said. */
  readonly byTitle: () => ReadonlyMap<string, T>;
}

function directory<E extends { name: string; aliases: string; titles?: string }>(
  entries: Readonly<Record<string, E>>,
): Directory<Omit<E, 'aliases' | 'titles'> & Omit<Named, 'name'>> {
  const all = Object.entries(entries).map(([id, entry]) => ({
    ...entry,
    id,
    aliases: listed(entry.aliases),
    titles: listed(entry.titles ?? ''),
  }));
  let keys: ReadonlyMap<string, (typeof all)[number]> | undefined;
  let titles: ReadonlyMap<string, (typeof all)[number]> | undefined;
  return {
    all,
    byId: new Map(all.map((thing) => [thing.id, thing])),
    byKey: () => {
      keys ??= keyed(all, ({ name, aliases }) => [name, ...aliases]);
      return keys;
    },
    byTitle: () => {
      titles ??= keyed(all, (thing) => thing.titles);
      return titles;
    },
  };
}

function listed(names: string): readonly string[] {
  return names === '' ? [] : names.split(',').map((name) => name.trim());
}

function keyed<T>(things: readonly T[], namesOf: (thing: T) => readonly string[]): ReadonlyMap<string, T> {
  return new Map(things.flatMap((thing) => namesOf(thing).map((name) => [nameKey(name), thing] as const)));
}

let metricDirectory: Directory<Metric> | undefined;
let platformDirectory: Directory<Platform> | undefined;

/** Built on first use: a cell that only needs CTR never pays for the catalogue. */
function metrics(): Directory<Metric> {
  metricDirectory ??= directory<MetricEntry>({
    ...SALES_METRICS,
    ...CUSTOMER_METRICS,
    ...PLACE_METRICS,
    ...CAUSE_METRICS,
    ...PIPELINE_METRICS,
    ...AD_METRICS,
    ...WEB_METRICS,
    ...SOCIAL_METRICS,
    ...EMAIL_METRICS,
  });
  return metricDirectory;
}

function platforms(): Directory<Platform> {
  platformDirectory ??= directory(PLATFORMS);
  return platformDirectory;
}

export function allMetrics(): readonly Metric[] {
  return metrics().all;
}

export function allPlatforms(): readonly Platform[] {
  return platforms().all;
}

/** The metric under a key of the catalogue; the catalogue's tests see to it that every key used exists. */
export function metricById(id: string): Metric {
  const metric = metrics().byId.get(id);
  if (!metric) throw new RangeError(`No metric has the key ${id}`);
  return metric;
}

/**
 * The metrics that a text mentions, from left to right, with where they stand in it; not those that only help
 * to name another measure, as sales do in "cost of sales" and "sales per rep".
 */
export function metricsMentioned(text: string): readonly Mention<Metric>[] {
  return mentions(text, metrics().byKey()).filter((mention) => !isAnotherMeasure(text, mention));
}

/**
 * The metric that a name stands for: "CTR", "click-through rates", "Monthly newsletter open rate". Case,
 * hyphens, spaces, punctuation and plurals do not matter. Words around a known name are allowed, unless they
 * make it another measure: "revenue growth", "share of sales". Of several names the one that the others only
 * describe counts: the open rate of subscribers. undefined where none is known.
 * @param platform where it is tracked, for a subscriber on YouTube is not one to a newsletter
 */
export function findMetric(text: string, platform?: Platform): Metric | undefined {
  const { byKey, byTitle } = metrics();
  const key = nameKey(text);
  return (
    (platform && byKey().get(nameKey(`${platform.name} ${text}`))) ??
    byKey().get(key) ??
    byTitle().get(key) ??
    metricIn(text)
  );
}

function metricIn(text: string): Metric | undefined {
  const head = metricHead(text);
  return head && !isItsChange(text, head) ? head.thing : undefined;
}

/** The metric that a name tells the change of: "revenue growth", "increase in leads". */
export function findChanging(text: string): Metric | undefined {
  const head = metricHead(text);
  return head && isItsChange(text, head) ? head.thing : undefined;
}

function metricHead(text: string): Mention<Metric> | undefined {
  const head = headOf(text, mentions(text, metrics().byKey()));
  return head && !isAnotherMeasure(text, head) ? head : undefined;
}

/** What ends a noun and what stands before it: "of", "from", a comma. */
const BREAK =
  /[,;:.()/|&+–—]|(?:^|\s)(?:of|in|on|at|per|for|to|from|by|via|with|through|after|and|or|vs|versus)(?:\s|$)/i;

/** English puts what counts last, before any "of" or "from": "customer orders from email subscribers". */
function headOf<T>(text: string, found: readonly Mention<T>[]): Mention<T> | undefined {
  const place = found.findIndex(({ end }, at) => BREAK.test(text.slice(end, found[at + 1]?.start)));
  return found[place < 0 ? found.length - 1 : place];
}

/** The platform that a name or a channel stands for: "Twitter", "Facebook ads", "Our newsletter". */
export function findPlatform(text: string): Platform | undefined {
  return platforms().byKey().get(nameKey(text)) ?? longest(mentions(text, platforms().byKey()));
}

/** The platform whose own name a text contains: "Facebook fans". X is too short to be told from a letter. */
export function platformNamedIn(text: string): Platform | undefined {
  const spoken = ` ${text.toLowerCase()} `;
  return allPlatforms().find(({ name }) => name.length > 1 && spoken.includes(` ${name.toLowerCase()} `));
}

function longest<T>(found: readonly Mention<T>[]): T | undefined {
  let best: Mention<T> | undefined;
  for (const mention of found) {
    if (!best || mention.end - mention.start > best.end - best.start) best = mention;
  }
  return best?.thing;
}
