import { allMetrics } from '../../marketing/metrics/find.ts';
import type { Metric, MetricClass } from '../../marketing/metrics/metric.ts';
import { perWord } from '../text/per-word.ts';
import { type Entry, findPhrases, type Matches, type PhraseBook, phraseBook } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { DELIVERABLES, FIELDS, MEANS, OWN_WORK } from '../vocabulary/activities.ts';
import { AUDIENCES, BROAD_AUDIENCES } from '../vocabulary/audiences.ts';
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
import {
  FUNCTION_WORDS,
  GENERIC_WORDS,
  MEANS_OPENERS,
  OWNERS,
  PURPOSE_OPENERS,
} from '../vocabulary/plain-words.ts';
import { ONES_OWN, PRIVATE_LIFE } from '../vocabulary/private-life.ts';
import { RED_FLAGS } from '../vocabulary/red-flags.ts';
import { terms } from '../vocabulary/terms.ts';
import { ASPIRATIONS, BUSINESS_WISHES, BUSINESS_WORDS, WOOLLY } from '../vocabulary/wishes.ts';

/** Something that can be counted or measured, and what it is worth to a business. */
export interface Outcome {
  readonly class: MetricClass;
  /** Absent for the outcomes that are no metric of the catalogue. */
  readonly metric?: Metric;
  /** Names one product. */
  readonly narrow?: true | undefined;
}

export type VerbGroup = 'raise' | 'lower' | 'acquire' | 'work';

/** The lists that a goal is read for, and what a phrase stands for in each. */
export interface Lists {
  outcomes: Outcome;
  verbs: VerbGroup;
  /** What the team's own selling and standing bring about. */
  selling: MetricClass;
  /** What customers do, and what it is worth. */
  deeds: MetricClass;
  /** Whether the channel is broad. */
  channels: boolean;
  /** Whether the audience is broad. */
  audiences: boolean;
  deliverables: true;
  fields: true;
  means: true;
  woolly: true;
  aspirations: true;
  wishes: true;
  business: true;
  personal: true;
  purposeOpeners: true;
  meansOpeners: true;
  owners: true;
  /** Why the promise cannot be kept. */
  redFlags: string;
}

export type Words = Matches<Lists>;

const LISTS: readonly (keyof Lists)[] = [
  'outcomes',
  'verbs',
  'selling',
  'deeds',
  'channels',
  'audiences',
  'deliverables',
  'fields',
  'means',
  'woolly',
  'aspirations',
  'wishes',
  'business',
  'personal',
  'purposeOpeners',
  'meansOpeners',
  'owners',
  'redFlags',
];

let book: PhraseBook<Lists> | undefined;
let plain: ReadonlySet<string> | undefined;

/** All that the vocabularies know in a text. They are made ready at the first goal. */
export function readWords(tokens: readonly Token[]): Words {
  book ??= phraseBook<Lists>(LISTS, entries());
  return findPhrases(book, tokens);
}

/** A word that any goal may hold: it narrows nothing. */
export const isPlain = perWord(({ word, stem }) => {
  plain ??= new Set([...terms(FUNCTION_WORDS), ...terms(GENERIC_WORDS)]);
  return plain.has(word) || plain.has(stem);
});

function entries(): Entry<Lists>[] {
  return [
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
    listed('deliverables', DELIVERABLES, true),
    listed('fields', FIELDS, true),
    listed('means', MEANS, true),
    listed('woolly', WOOLLY, true),
    listed('aspirations', ASPIRATIONS, true),
    listed('wishes', BUSINESS_WISHES, true),
    listed('business', BUSINESS_WORDS, true),
    listed('personal', PRIVATE_LIFE, true),
    listed('personal', ONES_OWN, true, (thing) => [`my ${thing}`]),
    listed('purposeOpeners', PURPOSE_OPENERS, true),
    listed('meansOpeners', MEANS_OPENERS, true),
    listed('owners', OWNERS, true),
    ...RED_FLAGS.map(({ phrases, reason }) => listed('redFlags', phrases, reason)),
  ];
}

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

/** Fuller orders earn as more of them would. */
const SOLD = new Set(['unitsPerOrder']);

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
      value: { class: worth(metric), metric },
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
  return words.length === 2 && name.includes('-') ? [name, words.join(''), ...single] : [name, ...single];
}
