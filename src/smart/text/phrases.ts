import { perWord } from './per-word.ts';
import { type Token, tokenise } from './tokens.ts';

/** Phrases of a list that stand for the same thing there. */
export interface Entry<Lists> {
  readonly phrases: readonly string[];
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

/** A place in the tree of phrases: what ends here, and the words that go on. */
interface Node {
  meanings: Meaning[] | undefined;
  next: Map<string, Node> | undefined;
}

/** All phrases with one first word, as they were listed until a text has that word, then as a tree. */
interface Opening {
  readonly listed: { readonly phrase: string; readonly meaning: Meaning }[];
  tree: Node | undefined;
}

/** Many lists of phrases by their first words, so that a text is read once for all of them. */
export interface PhraseBook<Lists> {
  /** The trees that a word opens, as it is written and in the singular. */
  readonly treesAt: (token: Token) => readonly Node[];
  /** What is found in a text that holds none of the phrases. */
  readonly nothing: Matches<Lists>;
}

const NONE: readonly never[] = [];

/**
 * Sorts phrases by their first words, and no more: a column of goals uses few words of the vocabulary.
 * A phrase listed twice in a list keeps its first value.
 */
export function phraseBook<Lists>(
  lists: readonly (keyof Lists & string)[],
  entries: Iterable<Entry<Lists>>,
): PhraseBook<Lists> {
  const openings = new Map<string, Opening>();
  for (const { phrases, list, value } of entries) addPhrases(openings, phrases, { list, value });
  return {
    treesAt: perWord(({ word, stem }) => {
      const known = (stem === word ? [word] : [word, stem]).filter((form) => openings.has(form));
      return known.length === 0 ? NONE : known.map((form) => treeOf(openings.get(form) as Opening));
    }),
    nothing: Object.fromEntries(lists.map((list) => [list, NONE])) as unknown as Matches<Lists>,
  };
}

/** Runs over the whole vocabulary before the first goal is read: it makes no more than it must. */
function addPhrases(openings: Map<string, Opening>, phrases: readonly string[], meaning: Meaning): void {
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i] as string;
    const first = firstWordOf(phrase);
    const opening = openings.get(first);
    if (opening === undefined) openings.set(first, { listed: [{ phrase, meaning }], tree: undefined });
    else opening.listed.push({ phrase, meaning });
  }
}

/** Most phrases are plain: they need no tokeniser. */
const PLAIN = /^[a-z]+(?:[ -][a-z]+)*$/;
const NO_LETTER = /[^a-z]/;

function firstWordOf(phrase: string): string {
  const end = phrase.search(NO_LETTER);
  if (end < 0) return phrase;
  const isPlainWord = phrase[end] === ' ' || phrase[end] === '-';
  return isPlainWord ? phrase.slice(0, end) : (wordsOf(phrase)[0] ?? '');
}

function wordsOf(phrase: string): string[] {
  return PLAIN.test(phrase) ? phrase.split(/[ -]/) : tokenise(phrase).map(({ word }) => word);
}

function treeOf(opening: Opening): Node {
  if (opening.tree) return opening.tree;
  const tree: Node = { meanings: undefined, next: undefined };
  for (const { phrase, meaning } of opening.listed) {
    const words = wordsOf(phrase);
    let node = tree;
    for (let i = 1; i < words.length; i++) node = branch(node, words[i] as string);
    node.meanings ??= [];
    if (!node.meanings.some(({ list }) => list === meaning.list)) node.meanings.push(meaning);
  }
  opening.tree = tree;
  return tree;
}

function branch(node: Node, word: string): Node {
  node.next ??= new Map();
  const known = node.next.get(word);
  if (known) return known;
  const made: Node = { meanings: undefined, next: undefined };
  node.next.set(word, made);
  return made;
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
  if (meanings) for (const { list, value } of meanings) note(matches, list, { from, to, value });
  const token = tokens[to];
  if (!next || !token) return;
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
