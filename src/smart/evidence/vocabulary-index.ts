import { allMetrics } from '../../marketing/metrics/find.ts';
import type { Metric, MetricClass } from '../../marketing/metrics/metric.ts';
import { NAMED_DAYS } from '../dates/named-days.ts';
import { type Entry, indexPhrases, type PhraseIndex } from '../text/phrase-index.ts';
import { inflect } from '../text/verbs.ts';
import { DELIVERABLES, FIELDS, MEANS, OWN_WORK } from '../vocabulary/activities.ts';
import { AUDIENCES, BROAD_AUDIENCES, MET_AGAIN, MET_BEFORE } from '../vocabulary/audiences.ts';
import {
  ACQUIRE,
  CUSTOMER_DEEDS,
  LOWER,
  RAISE,
  RANKING,
  SELLING,
  SUPPORTING_DEEDS,
} from '../vocabulary/changes.ts';
import { BROAD_CHANNELS, CHANNELS } from '../vocabulary/channels.ts';
import { OUTCOMES } from '../vocabulary/outcomes.ts';
import { MEANS_OPENERS, OWNERS, PURPOSE_OPENERS } from '../vocabulary/plain-words.ts';
import { ONES_OWN, PRIVATE_LIFE } from '../vocabulary/private-life.ts';
import { RED_FLAGS } from '../vocabulary/red-flags.ts';
import { terms } from '../vocabulary/terms.ts';
import { CADENCES, COMPARISONS, EVENTS, FAIRS, VAGUE_TIMES } from '../vocabulary/time.ts';
import {
  ASPIRATIONS,
  BUSINESS_WISHES,
  BUSINESS_WORDS,
  GROWING,
  OWN_FIRM,
  WOOLLY,
} from '../vocabulary/wishes.ts';
import type { Lists } from './words.ts';

/**
 * All vocabularies by the first words of their phrases. To sort them takes longer than to read a goal: the
 * build does it once and puts the finished index in this module's place.
 */
export function vocabularyIndex(): PhraseIndex<Lists> {
  return indexPhrases(entries());
}

function entries(): Entry<Lists>[] {
  return [
    listed('time', CADENCES, { kind: 'cadence' }),
    listed('time', COMPARISONS, { kind: 'comparison' }),
    listed('time', VAGUE_TIMES, { kind: 'vague' }),
    listed('time', EVENTS, { kind: 'event' }),
    listed('time', FAIRS, { kind: 'fair' }),
    ...NAMED_DAYS.map(({ names }, day) => listed('time', names, { day })),
    ...outcomes(),
    listed('verbs', OWN_WORK, 'work', inflect),
    listed('verbs', RAISE, 'raise', inflect),
    listed('verbs', LOWER, 'lower', inflect),
    listed('verbs', `${ACQUIRE}, ${SELLING}`, 'acquire', inflect),
    listed('selling', SELLING, 'business', inflect),
    listed('selling', RANKING, 'supporting', inflect),
    listed('deeds', CUSTOMER_DEEDS, 'business', inflect),
    listed('deeds', SUPPORTING_DEEDS, 'supporting', inflect),
    listed('channels', BROAD_CHANNELS, true),
    listed('channels', CHANNELS, false),
    listed('audiences', BROAD_AUDIENCES, true),
    listed('audiences', AUDIENCES, false),
    listed('audiences', MET_AGAIN, false, metBefore),
    listed('deliverables', DELIVERABLES, true),
    listed('fields', FIELDS, true),
    listed('means', MEANS, true),
    listed('woolly', WOOLLY, true),
    listed('aspirations', ASPIRATIONS, true),
    listed('wishes', BUSINESS_WISHES, true),
    listed('wishes', OWN_FIRM, true, growing),
    listed('business', BUSINESS_WORDS, true),
    listed('personal', PRIVATE_LIFE, true),
    listed('personal', ONES_OWN, true, (thing) => [`my ${thing}`]),
    listed('purposeOpeners', PURPOSE_OPENERS, true),
    listed('meansOpeners', MEANS_OPENERS, true),
    listed('owners', OWNERS, true),
    ...RED_FLAGS.map(({ phrases, reason }) => listed('redFlags', phrases, reason)),
  ];
}

/** "lapsed donors", "old clients" */
const metBefore = (people: string) => terms(MET_BEFORE).map((before) => `${before} ${people}`);

/** "grow the business", "double our company" */
const growing = (firm: string) => terms(GROWING).map((verb) => `${verb} ${firm}`);

function listed<K extends keyof Lists>(
  list: K,
  words: string,
  value: Lists[K],
  forms?: (term: string) => readonly string[],
): Entry<Lists> {
  const phrases = terms(words.toLowerCase());
  return { list, value, phrases: forms ? phrases.flatMap(forms) : phrases };
}

/** Counts of a team's own work: what is published and sent says nothing of what comes of it. */
const WORK_METRICS = new Set(['contentPublished', 'emailsSent']);

/** Steps on the way through an app or a shop that a part of the users takes: each is a conversion. */
const CONVERSIONS = new Set(['activationRate', 'addToCartRate']);

/** Fuller orders earn as more of them would, and whoever uses a product is the customer it lives on. */
const SOLD = new Set(['unitsPerOrder', 'activeUsers']);

/** Not applause: who subscribes or opens will hear more, and search engines send visits. */
const ON_THE_WAY = new Set(['channelSubscribers', 'emailOpens', 'domainAuthority']);

/** Whatever it is spent on, money is a business's own concern. */
function worth({ id, class: listed, unit }: Metric): MetricClass {
  if (ON_THE_WAY.has(id)) return 'supporting';
  if (CONVERSIONS.has(id) || SOLD.has(id)) return 'business';
  return unit === 'money' && listed === 'supporting' ? 'business' : listed;
}

/** The catalogue's metrics under every spelling ("sign-ups" also stands for "signups"), then the others. */
function outcomes(): Entry<Lists>[] {
  const known = allMetrics().filter(({ id }) => !WORK_METRICS.has(id));
  return [
    ...known.map((metric) => ({
      list: 'outcomes' as const,
      value: { class: worth(metric), metric: metric.id },
      phrases: [metric.name, ...metric.aliases].flatMap((name) => spellings(name.toLowerCase())),
    })),
    ...Object.values(OUTCOMES).map((family) =>
      listed('outcomes', family.terms, { class: family.class, narrow: family.narrow }),
    ),
  ];
}

function spellings(name: string): string[] {
  const words = name.split(/[\s-]+/);
  const last = words[words.length - 1] as string;
  const single = words.length > 1 && /[^su]s$/.test(last) ? [`${name.slice(0, -1)}`] : [];
  return name.includes('-') ? [name, name.replace(/-/g, ''), ...single] : [name, ...single];
}
