import { allMetrics } from '../../marketing/metrics/find.ts';
import type { Metric, MetricClass } from '../../marketing/metrics/metric.ts';
import { type Phrases, phrases } from '../text/phrases.ts';
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
import { RED_FLAGS } from '../vocabulary/red-flags.ts';
import { terms } from '../vocabulary/terms.ts';
import { ASPIRATIONS, BUSINESS_WISHES, BUSINESS_WORDS, PERSONAL, WOOLLY } from '../vocabulary/wishes.ts';

/** Something that can be counted or measured, and what it is worth to a business. */
export interface Outcome {
  readonly class: MetricClass;
  /** Absent for the outcomes that are no metric of the catalogue. */
  readonly metric?: Metric;
}

export type VerbGroup = 'raise' | 'lower' | 'acquire' | 'work';

export interface Vocabularies {
  readonly outcomes: Phrases<Outcome>;
  readonly verbs: Phrases<VerbGroup>;
  /** What the team's selling brings about. */
  readonly selling: Phrases<MetricClass>;
  /** What customers do, and what it is worth. */
  readonly deeds: Phrases<MetricClass>;
  /** The value says whether the term is broad. */
  readonly channels: Phrases<boolean>;
  readonly audiences: Phrases<boolean>;
  readonly deliverables: Phrases<true>;
  readonly fields: Phrases<true>;
  readonly means: Phrases<true>;
  readonly woolly: Phrases<true>;
  readonly aspirations: Phrases<true>;
  readonly wishes: Phrases<true>;
  readonly business: Phrases<true>;
  readonly personal: Phrases<true>;
  readonly purposeOpeners: Phrases<true>;
  readonly meansOpeners: Phrases<true>;
  readonly owners: Phrases<true>;
  /** The value is the reason. */
  readonly redFlags: Phrases<string>;
  readonly plain: ReadonlySet<string>;
}

let ready: Vocabularies | undefined;

/** All vocabularies, made ready at the first goal. */
export function vocabularies(): Vocabularies {
  ready ??= prepare();
  return ready;
}

function prepare(): Vocabularies {
  return {
    outcomes: phrases(outcomes()),
    verbs: phrases([
      ...verbs<VerbGroup>(RAISE, 'raise'),
      ...verbs<VerbGroup>(LOWER, 'lower'),
      ...verbs<VerbGroup>(`${ACQUIRE}, ${SELLING}`, 'acquire'),
      ...verbs<VerbGroup>(OWN_WORK, 'work'),
    ]),
    selling: phrases([
      ...verbs<MetricClass>(SELLING, 'business'),
      ...verbs<MetricClass>(RANKING, 'supporting'),
    ]),
    deeds: phrases([
      ...verbs<MetricClass>(CUSTOMER_DEEDS, 'business'),
      ...verbs<MetricClass>(SUPPORTING_DEEDS, 'supporting'),
    ]),
    channels: phrases([...tagged(BROAD_CHANNELS, true), ...tagged(CHANNELS, false)]),
    audiences: phrases([...tagged(BROAD_AUDIENCES, true), ...tagged(AUDIENCES, false)]),
    deliverables: phrases(tagged(DELIVERABLES, true)),
    fields: phrases(tagged(FIELDS, true)),
    means: phrases(tagged(MEANS, true)),
    woolly: phrases(tagged(WOOLLY, true)),
    aspirations: phrases(tagged(ASPIRATIONS, true)),
    wishes: phrases(tagged(BUSINESS_WISHES, true)),
    business: phrases(tagged(BUSINESS_WORDS, true)),
    personal: phrases(tagged(PERSONAL, true)),
    purposeOpeners: phrases(tagged(PURPOSE_OPENERS, true)),
    meansOpeners: phrases(tagged(MEANS_OPENERS, true)),
    owners: phrases(tagged(OWNERS, true)),
    redFlags: phrases(RED_FLAGS.flatMap((flag) => tagged(flag.phrases, flag.reason))),
    plain: new Set([...terms(FUNCTION_WORDS), ...terms(GENERIC_WORDS)]),
  };
}

function tagged<const V>(list: string, value: V): (readonly [string, V])[] {
  return terms(list.toLowerCase()).map((term) => [term, value] as const);
}

function verbs<V>(list: string, group: V): (readonly [string, V])[] {
  return terms(list.toLowerCase()).flatMap((verb) => inflect(verb).map((form) => [form, group] as const));
}

/** Counts of a team's own work: what is published and sent says nothing of what comes of it. */
const WORK_METRICS = new Set(['contentPublished', 'emailsSent']);

/** Whatever it is spent on, money is a business's own concern. */
function worth({ class: listed, unit }: Metric): MetricClass {
  return unit === 'money' && listed === 'supporting' ? 'business' : listed;
}

/** The catalogue's metrics under every spelling: "sign-ups" also stands for "signups". */
function outcomes(): (readonly [string, Outcome])[] {
  const known = allMetrics()
    .filter(({ id }) => !WORK_METRICS.has(id))
    .flatMap((metric) =>
      [metric.name, ...metric.aliases].flatMap((name) =>
        spellings(name.toLowerCase()).map(
          (spelling) => [spelling, { class: worth(metric), metric }] as const,
        ),
      ),
    );
  const others = Object.values(OUTCOMES).flatMap((family) => tagged(family.terms, { class: family.class }));
  return [...known, ...others];
}

function spellings(name: string): string[] {
  const words = name.split(/[\s-]+/);
  const last = words[words.length - 1] as string;
  const single = words.length > 1 && /[^su]s$/.test(last) ? [`${name.slice(0, -1)}`] : [];
  return words.length === 2 && name.includes('-') ? [name, words.join(''), ...single] : [name, ...single];
}

/** A word that any goal may hold: it narrows nothing. */
export function isPlain({ word, stem }: Token): boolean {
  const { plain } = vocabularies();
  return plain.has(word) || plain.has(stem);
}

/** Whether a word is one that English goals are made of. */
export function isEnglish(token: Token): boolean {
  const { verbs, business } = vocabularies();
  if (isPlain(token)) return true;
  return [verbs, business].some(({ root }) => root.next.has(token.word) || root.next.has(token.stem));
}
