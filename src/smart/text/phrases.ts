import { type Token, tokenise } from './tokens.ts';

/** A phrase, the list it belongs to, and what it stands for there. */
export interface Entry<Lists> {
  readonly phrase: string;
  readonly list: keyof Lists & string;
  readonly value: Lists[keyof Lists];
}

/** A phrase of a list found at `tokens[from] … tokens[to − 1]`. */
export interface Found<V> {
  readonly from: number;
  readonly to: number;
  readonly value: V;
}

/** What was found in a text, list by list, from left to right. */
export type Matches<Lists> = { readonly [K in keyof Lists]: readonly Found<Lists[K]>[] };

interface Meaning {
  readonly list: string;
  readonly value: unknown;
}

interface Node {
  next?: Map<string, Node>;
  meanings?: Meaning[];
}

/** Many lists of phrases in one tree by their words, so that a text is read once for all of them. */
export interface PhraseBook<Lists> {
  readonly root: Node;
  readonly lists: readonly (keyof Lists & string)[];
}

/** Builds the tree. A phrase listed twice in a list keeps its first value. */
export function phraseBook<Lists>(
  lists: readonly (keyof Lists & string)[],
  entries: Iterable<Entry<Lists>>,
): PhraseBook<Lists> {
  const root = {} as Node;
  for (const { phrase, list, value } of entries) {
    let node = root;
    for (const word of wordsOf(phrase)) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) {
        next = {} as Node;
        node.next.set(word, next);
      }
      node = next;
    }
    node.meanings ??= [];
    if (!node.meanings.some((meaning) => meaning.list === list)) node.meanings.push({ list, value });
  }
  return { root, lists };
}

const PLAIN = /^[a-z]+(?:[ -][a-z]+)*$/;

/** The words of a phrase as the tokeniser reads them; most phrases need no tokeniser. */
function wordsOf(phrase: string): string[] {
  return PLAIN.test(phrase) ? phrase.split(/[ -]/) : tokenise(phrase).map(({ word }) => word);
}

/**
 * Of every list, the longest phrase at each word. A plural matches its singular, but a term listed only in
 * the plural (likes, leads) does not match its singular. A word is looked at as often as the longest phrase
 * has words, so a text of any length is read in linear time.
 */
export function findPhrases<Lists>(
  { root, lists }: PhraseBook<Lists>,
  tokens: readonly Token[],
): Matches<Lists> {
  const matches: Record<string, Found<unknown>[]> = {};
  for (const list of lists) matches[list] = [];
  for (let from = 0; from < tokens.length; from++) walk(root, tokens, from, from, matches);
  return matches as unknown as Matches<Lists>;
}

function walk(
  node: Node,
  tokens: readonly Token[],
  from: number,
  at: number,
  matches: Record<string, Found<unknown>[]>,
): void {
  const token = tokens[at];
  if (!node.next || !token) return;
  const exact = node.next.get(token.word);
  if (exact) reach(exact, tokens, from, at + 1, matches);
  if (token.stem === token.word) return;
  const single = node.next.get(token.stem);
  if (single) reach(single, tokens, from, at + 1, matches);
}

function reach(
  node: Node,
  tokens: readonly Token[],
  from: number,
  to: number,
  matches: Record<string, Found<unknown>[]>,
): void {
  for (const { list, value } of node.meanings ?? []) {
    const found = matches[list] as Found<unknown>[];
    const last = found[found.length - 1];
    if (last?.from !== from) found.push({ from, to, value });
    else if (last.to < to) found[found.length - 1] = { from, to, value };
  }
  walk(node, tokens, from, to, matches);
}
