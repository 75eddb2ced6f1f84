import type { MetricClass } from '../../marketing/metrics/metric.ts';
import type { TimeWord } from '../dates/words.ts';
import { perWord } from '../text/per-word.ts';
import { findPhrases, type Matches, type PhraseBook, phraseBook } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { CHANGE_NOUNS } from '../vocabulary/changes.ts';
import { FUNCTION_WORDS, GENERIC_WORDS } from '../vocabulary/plain-words.ts';
import { terms } from '../vocabulary/terms.ts';
import { vocabularyIndex } from './vocabulary-index.ts';

/** Something that can be counted or measured, and what it is worth to a business. */
export interface Outcome {
  readonly class: MetricClass;
  /** The key of a metric in the catalogue; absent for the outcomes that are none. */
  readonly metric?: string | undefined;
  /** Names one product. */
  readonly narrow?: true | undefined;
}

export type VerbGroup = 'raise' | 'lower' | 'acquire' | 'work';

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

const LISTS: readonly (keyof Lists)[] = [
  'time',
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

/** All that the vocabularies know in a text. */
export function readWords(tokens: readonly Token[]): Words {
  book ??= phraseBook(LISTS, vocabularyIndex());
  return findPhrases(book, tokens);
}

/** A word that any goal may hold: it narrows nothing. */
export const isPlain = perWord(({ word, stem }) => {
  plain ??= new Set([FUNCTION_WORDS, GENERIC_WORDS, CHANGE_NOUNS].flatMap(terms));
  return plain.has(word) || plain.has(stem);
});
