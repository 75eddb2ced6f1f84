import { type Token, tokenise } from './tokens.ts';

interface Node<V> {
  readonly next: Map<string, Node<V>>;
  values: V[];
}

/** A vocabulary made ready for reading: phrases by their words, each with what it stands for. */
export interface Phrases<V> {
  readonly root: Node<V>;
}

/** A phrase of the vocabulary found at `tokens[from] … tokens[to − 1]`. */
export interface Found<V> {
  readonly from: number;
  readonly to: number;
  readonly value: V;
}

export function phrases<V>(entries: Iterable<readonly [phrase: string, value: V]>): Phrases<V> {
  const root: Node<V> = { next: new Map(), values: [] };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const { word } of tokenise(phrase)) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    node.values.push(value);
  }
  return { root };
}

/**
 * All phrases of the vocabulary in the text, the longest at each word; a plural matches its singular, but a
 * term listed only in the plural (likes, leads) does not match its singular. Each word is looked at as often
 * as the longest phrase has words, so a text of any length is read in linear time.
 */
export function findPhrases<V>({ root }: Phrases<V>, tokens: readonly Token[]): Found<V>[] {
  const found: Found<V>[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let best: { values: V[]; to: number } | undefined;
    let nodes: Node<V>[] = [root];
    for (let to = from; to < tokens.length && nodes.length > 0; to++) {
      const token = tokens[to] as Token;
      nodes = step(nodes, token);
      const values = nodes.flatMap((node) => node.values);
      if (values.length > 0) best = { values, to: to + 1 };
    }
    if (best) for (const value of best.values) found.push({ from, to: best.to, value });
  }
  return found;
}

function step<V>(nodes: readonly Node<V>[], { word, stem }: Token): Node<V>[] {
  const next: Node<V>[] = [];
  for (const node of nodes) {
    const exact = node.next.get(word);
    if (exact) next.push(exact);
    const single = stem === word ? undefined : node.next.get(stem);
    if (single) next.push(single);
  }
  return next;
}
