import { tokenise } from './tokens.ts';

/** Phrases of a list that stand for the same thing there. */
export interface Entry<Lists> extends Meaning<Lists> {
  readonly phrases: readonly string[];
}

/** A list, and what its phrase stands for in it. */
export interface Meaning<Lists> {
  readonly list: keyof Lists & string;
  readonly value: Lists[keyof Lists];
}

/** Many lists of phrases by their first words: plain data, which can be made before it is needed. */
export interface PhraseIndex<Lists> {
  readonly meanings: readonly Meaning<Lists>[];
  /** How the phrases with a first word go on, each with the number of its meaning: "up 3,up for 4,7". */
  readonly after: Readonly<Record<string, string>>;
}

/** Sorts phrases by their first words. */
export function indexPhrases<Lists>(entries: readonly Entry<Lists>[]): PhraseIndex<Lists> {
  const after = new Map<string, string>();
  entries.forEach(({ phrases }, meaning) => {
    for (const phrase of phrases) {
      const [first = '', ...rest] = inPlainWords(phrase).split(' ');
      const others = after.get(first);
      const goingOn = [...rest, meaning].join(' ');
      after.set(first, others === undefined ? goingOn : `${others},${goingOn}`);
    }
  });
  return {
    meanings: entries.map(({ list, value }) => ({ list, value })),
    after: Object.fromEntries(after),
  };
}

/** Most phrases are plain: they need no tokeniser. */
const PLAIN = /^[a-z]+(?:[ -][a-z]+)*$/;

/** With one space between any two words. */
function inPlainWords(phrase: string): string {
  return PLAIN.test(phrase)
    ? phrase.replace(/-/g, ' ')
    : tokenise(phrase)
        .map(({ word }) => word)
        .join(' ');
}
