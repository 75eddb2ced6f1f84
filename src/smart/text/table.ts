/** A small table for words of a text, which may be anything, "constructor" included. */
export function table<T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries));
}

/** A table of words that count on: "three" stands for one step more than "two". */
export function inOrder(words: string, from = 1, step = 1): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, place) => [word, from + place * step]));
}
