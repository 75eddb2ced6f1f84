import { perWord } from '../text/per-word.ts';
import { findPhrases, type PhraseBook, phraseBook } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { CHANGE_NOUNS } from '../vocabulary/changes.ts';
import { FUNCTION_WORDS, GENERIC_WORDS } from '../vocabulary/plain-words.ts';
import { terms } from '../vocabulary/terms.ts';
import { vocabularyIndex } from './vocabulary-index.ts';
import type { Lists, Words } from './words.ts';

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
