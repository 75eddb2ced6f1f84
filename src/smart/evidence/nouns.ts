import type { Token } from '../text/tokens.ts';

/** Whether a word looks like the plural of another: posts, but not news. */
export function isPlural(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.word !== token.stem;
}

const ENDS_A_NOUN =
  /^(?:and|or|by|in|of|for|with|to|from|among|amongst|through|via|on|at|over|during|per|within|this|next|each|every|so|that|who|across|around|before|until|while|up|using|a|we)$/;

const ENDS_AN_OBJECT =
  /^(?:of|in|on|at|for|with|by|to|from|among|across|through|via|and|or|that|which|who|so|as|into|within|this|next|per|every|each|before|after|until|during|while|we)$/;

/** Whether a verb's object ends before a word: "posts" in "write posts about kayaks by May" has the rest beside it. */
export function endsAnObject(word: string): boolean {
  return ENDS_AN_OBJECT.test(word);
}

/** Whether a noun ends before a token: "membership" in "build membership in spring", not in "build a membership page". */
export function endsANoun(next: Token | undefined): boolean {
  return next?.kind !== 'word' || ENDS_A_NOUN.test(next.word);
}
