import { opensAside } from './small-words.ts';
import type { Token } from './tokens.ts';

const NO_NOUN = /^(?:thanks|towards|always|perhaps|besides|afterwards|was|has|does|its|yes)$/;

/** Whether a word looks like the plural of another: posts, but not news, nor "always". */
export function isPlural(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.word !== token.stem && !NO_NOUN.test(token.word);
}

/** Whether a verb's object ends before a word: "posts" in "write posts about kayaks by May" has the rest beside it. */
export function endsAnObject(word: string): boolean {
  return opensAside(word) || /^(?:which|as|into|after)$/.test(word);
}

/** Whether a noun ends before a token: "membership" in "build membership in spring", not in "build a membership page". */
export function endsANoun(next: Token | undefined): boolean {
  if (next?.kind !== 'word') return true;
  return opensAside(next.word) || /^(?:up|a)$/.test(next.word);
}

/** What can be numbered without being counted: "improve in three ways". */
export const NOTHING_COUNTED = /^(?:ways|things|steps|reasons|areas|aspects|fronts|levels|goals|objectives)$/;
const LONGEST_NAME = 4;

/** Whether a noun of some words is a plural: "projects", "plumbing projects", "hotel industry events". */
export function endsInPlural(tokens: readonly Token[], at: number): boolean {
  for (let to = at; to < at + LONGEST_NAME && tokens[to]?.kind === 'word'; to++)
    if (endsANoun(tokens[to + 1]))
      return isPlural(tokens[to]) && !NOTHING_COUNTED.test(tokens[to]?.word ?? '');
  return false;
}
