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

/** A place in the tree of phrases: what ends here, and where the phrases go on that pass it. */
interface Node {
  meanings: Meaning[] | undefined;
  /** Phrases that go on, until a text comes by: a column of goals uses few words of the vocabulary. */
  passing: Passing[] | undefined;
  next: Map<string, Node> | undefined;
}

interface Passing {
  readonly phrase: string;
  /** Where its next word begins. */
  readonly from: number;
  readonly meaning: Meaning;
}

/** Many lists of phrases by their first words, so that a text is read once for all of them. */
export interface PhraseBook<Lists> {
  /** The trees that a word opens, as it is written and in the singular. */
  readonly treesAt: (token: Token) => readonly Node[];
  /** What is found in a text that holds none of the phrases. */
  readonly nothing: Matches<Lists>;
}

const NONE: readonly never[] = [];

/** Sorts phrases by their first words, and no more. A phrase listed twice in a list keeps its first value. */
export function phraseBook<Lists>(
  lists: readonly (keyof Lists & string)[],
  entries: Iterable<Entry<Lists>>,
): PhraseBook<Lists> {
  const openings = new Map<string, Node>();
  for (const { phrases, list, value } of entries) addPhrases(openings, phrases, { list, value });
  return {
    treesAt: perWord(({ word, stem }) => {
      const known = (stem === word ? [word] : [word, stem]).filter((form) => openings.has(form));
      return known.length === 0 ? NONE : known.map((form) => openings.get(form) as Node);
    }),
    nothing: Object.fromEntries(lists.map((list) => [list, NONE])) as unknown as Matches<Lists>,
  };
}

/** Runs over the whole vocabulary before the first goal is read: it makes no more than it must. */
function addPhrases(openings: Map<string, Node>, phrases: readonly string[], meaning: Meaning): void {
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i] as string;
    const end = phrase.search(NO_LETTER);
    if (end < 0 || phrase[end] === ' ' || phrase[end] === '-') lead(openings, phrase, 0, end, meaning);
    else {
      const plain = inPlainWords(phrase);
      lead(openings, plain, 0, plain.indexOf(' '), meaning);
    }
  }
}

/** Most phrases are plain: they need no tokeniser. */
const PLAIN = /^[a-z]+(?:[ -][a-z]+)*$/;
const NO_LETTER = /[^a-z]/;

/** With one space between any two words. */
function inPlainWords(phrase: string): string {
  return PLAIN.test(phrase)
    ? phrase.replace(/-/g, ' ')
    : tokenise(phrase)
        .map(({ word }) => word)
        .join(' ');
}

/** Leads a phrase to the place of its next word, which ends at `end`, or with the phrase at −1. */
function lead(places: Map<string, Node>, phrase: string, from: number, end: number, meaning: Meaning): void {
  const word = end < 0 ? phrase.slice(from) : phrase.slice(from, end);
  let node = places.get(word);
  if (node === undefined) {
    node = { meanings: undefined, passing: undefined, next: undefined };
    places.set(word, node);
  }
  if (end >= 0) {
    if (node.passing === undefined) node.passing = [];
    node.passing.push({ phrase, from: end + 1, meaning });
  } else if (node.meanings === undefined) node.meanings = [meaning];
  else if (!node.meanings.some(({ list }) => list === meaning.list)) node.meanings.push(meaning);
}

/** Where the phrases go on that pass here. */
function nextOf(node: Node): ReadonlyMap<string, Node> | undefined {
  const { passing } = node;
  if (passing === undefined) return node.next;
  const next = new Map<string, Node>();
  for (const { phrase, from, meaning } of passing) {
    const plain = inPlainWords(phrase);
    lead(next, plain, from, plain.indexOf(' ', from), meaning);
  }
  node.passing = undefined;
  node.next = next;
  return next;
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
  node: Node,
  tokens: readonly Token[],
  from: number,
  to: number,
  matches: Record<string, Found<unknown>[]>,
): void {
  if (node.meanings) for (const { list, value } of node.meanings) note(matches, list, { from, to, value });
  const token = tokens[to];
  if (!token) return;
  const next = nextOf(node);
  if (!next) return;
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
