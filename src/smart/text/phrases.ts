import { perWord } from './per-word.ts';
import { type Meaning, type PhraseIndex, phrasesAfter } from './phrase-index.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** A phrase of a list that was found in a text. */
export interface Found<V> extends Span {
  readonly value: V;
}

/** What was found in a text, list by list, from left to right. */
export type Matches<Lists> = { readonly [K in keyof Lists]: readonly Found<Lists[K]>[] };

/** A place in a tree of phrases: what ends here, and where the phrases go on that pass it. */
interface Node {
  readonly meanings: Meaning<unknown>[];
  readonly next: Map<string, Node>;
}

/** Many lists of phrases, so that a text is read once for all of them. */
export interface PhraseBook<Lists> {
  /** The trees that a word opens, as it is written and in the singular. */
  readonly treesAt: (token: Token) => readonly Node[];
  /** What is found in a text that holds none of the phrases. */
  readonly nothing: Matches<Lists>;
}

const NONE: readonly never[] = [];

/**
 * Makes a tree of the phrases with a first word when a text comes by that has it: a column of goals uses few
 * words of the vocabulary. A phrase listed twice in a list keeps its first value.
 */
export function phraseBook<Lists>(
  lists: readonly (keyof Lists & string)[],
  { meanings, lines }: PhraseIndex<Lists>,
): PhraseBook<Lists> {
  const trees = new Map<string, Node>();
  const treeOf = (first: string): readonly Node[] => {
    const phrases = trees.has(first) ? undefined : phrasesAfter(first, lines);
    if (phrases !== undefined) trees.set(first, treeFrom(phrases, meanings));
    const tree = trees.get(first);
    return tree ? [tree] : NONE;
  };
  return {
    treesAt: perWord(({ word, stem }) => (stem === word ? treeOf(word) : [...treeOf(word), ...treeOf(stem)])),
    nothing: Object.fromEntries(lists.map((list) => [list, NONE])) as unknown as Matches<Lists>,
  };
}

function treeFrom<Lists>(phrases: string, meanings: readonly Meaning<Lists>[]): Node {
  const tree: Node = { meanings: [], next: new Map() };
  for (const phrase of phrases.split(',')) {
    const words = phrase.split(' ');
    const meaning = meanings[Number(words.pop())] as Meaning<unknown>;
    let node = tree;
    for (const word of words) {
      const next: Node = node.next.get(word) ?? { meanings: [], next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    if (!node.meanings.some(({ list }) => list === meaning.list)) node.meanings.push(meaning);
  }
  return tree;
}

/**
 * Of every list, the longest phrase at each word. A plural matches its singular, but a term listed only in
 * the plural (likes, leads) does not match its singular. A word is looked at as often as the longest phrase
 * has words, so a text of any length is read in linear time.
 */
export function findPhrases<Lists>(
  { treesAt, nothing }: PhraseBook<Lists>,
  tokens: readonly Token[],
): Matches<Lists> {
  const matches: Record<string, Found<unknown>[]> = {
    ...(nothing as unknown as Record<string, Found<unknown>[]>),
  };
  for (let from = 0; from < tokens.length; from++) {
    for (const tree of treesAt(tokens[from] as Token)) reach(tree, tokens, from, from + 1, matches);
  }
  return matches as unknown as Matches<Lists>;
}

function reach(
  { meanings, next }: Node,
  tokens: readonly Token[],
  from: number,
  to: number,
  matches: Record<string, Found<unknown>[]>,
): void {
  for (const { list, value } of meanings) note(matches, list, { from, to, value });
  const token = tokens[to];
  if (!token || next.size === 0) return;
  const exact = next.get(token.word);
  if (exact) reach(exact, tokens, from, to + 1, matches);
  const single = token.stem === token.word ? undefined : next.get(token.stem);
  if (single) reach(single, tokens, from, to + 1, matches);
}

/** Of the phrases of a list that begin at the same word, the longest stays. */
function note(matches: Record<string, Found<unknown>[]>, list: string, phrase: Found<unknown>): void {
  const found = matches[list] as Found<unknown>[];
  const last = found[found.length - 1];
  if (!last) matches[list] = [phrase];
  else if (last.from !== phrase.from) found.push(phrase);
  else if (last.to < phrase.to) found[found.length - 1] = phrase;
}
