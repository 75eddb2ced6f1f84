import { type Token, wordAt } from './tokens.ts';

/** Words that stand together, as they are written in a list. */
export interface Saying {
  readonly words: readonly string[];
}

/** Sayings by their first words, in their order. */
export function byFirstWord<T extends Saying>(sayings: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const saying of sayings) {
    const first = saying.words[0] as string;
    const others = found.get(first);
    if (others) others.push(saying);
    else found.set(first, [saying]);
  }
  return found;
}

/** Whether the words of a saying stand at a place. */
export function isSaidAt(tokens: readonly Token[], at: number, { words }: Saying): boolean {
  return words.every((word, step) => wordAt(tokens, at + step) === word);
}
