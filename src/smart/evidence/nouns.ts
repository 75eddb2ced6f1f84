import type { Token } from '../text/tokens.ts';

const ENDS_A_NOUN =
  /^(?:and|or|by|in|of|for|with|to|from|among|amongst|through|via|on|at|over|during|per|within|this|next|each|every|so|that|who|across|around|before|until|while|up|using|a|we)$/;

/** Whether a noun ends before a token: "membership" in "build membership in spring", not in "build a membership page". */
export function endsANoun(next: Token | undefined): boolean {
  return next?.kind !== 'word' || ENDS_A_NOUN.test(next.word);
}
