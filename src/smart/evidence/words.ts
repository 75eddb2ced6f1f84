import type { MetricClass } from '../../marketing/metrics/metric.ts';
import type { TimeWord } from '../dates/words.ts';
import type { Found, Matches } from '../text/phrases.ts';

/** Something that can be counted or measured, and what it is worth to a business. */
export interface Outcome {
  readonly class: MetricClass;
  /** The key of a metric in the catalogue; absent for the outcomes that are none. */
  readonly metric?: string | undefined;
  /** Names one product. */
  readonly narrow?: true | undefined;
}

export type VerbGroup = 'raise' | 'lower' | 'acquire' | 'work';

/** A verb in use, not a noun that is spelled like one. */
export type Verb = Found<VerbGroup>;

/** The lists that a goal is read for, and what a phrase stands for in each. */
export interface Lists {
  time: TimeWord;
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
