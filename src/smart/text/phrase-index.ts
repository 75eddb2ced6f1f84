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
  /**
   * A sorted line for every first word, with how its phrases go on and the numbers of their meanings:
   * "sign up 3,up for 4,7".
   */
  readonly lines: string;
}

/** Sorts phrases by their first words. */
export function indexPhrases<Lists>(entries: readonly Entry<Lists>[]): PhraseIndex<Lists> {
  const lines = new Map<string, string>();
  entries.forEach(({ phrases }, meaning) => {
    for (const phrase of phrases) {
      const [first = '', ...rest] = inPlainWords(phrase).split(' ');
      const others = lines.get(first);
      const goingOn = [...rest, meaning].join(' ');
      lines.set(first, others === undefined ? `${first} ${goingOn}` : `${others},${goingOn}`);
    }
  });
  return {
    meanings: entries.map(({ list, value }) => ({ list, value })),
    lines: [...lines.keys()]
      .sort()
      .map((first) => `${lines.get(first)}\n`)
      .join(''),
  };
}

/** How the phrases with a first word go on: its line, found by halving. undefined where there are none. */
export function phrasesAfter(first: string, lines: string): string | undefined {
  let [from, to] = [0, lines.length];
  while (from < to) {
    const start = lines.lastIndexOf('\n', Math.floor((from + to) / 2) - 1) + 1;
    const end = lines.indexOf('\n', start);
    const space = lines.indexOf(' ', start);
    const found = lines.slice(start, space);
    if (found === first) return lines.slice(space + 1, end);
    if (found < first) from = end + 1;
    else to = start;
  }
  return undefined;
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
