/** Whether a word says that a certain one is meant: "the list", "our list", "this list". */
export function isDefinite(word: string): boolean {
  return /^(?:the|our|my|its|their|your|his|her|this|these)$/.test(word);
}

/** Whether a noun is bound to follow, be it after some adjectives: "a list", "each list", "our list". */
export function isDeterminer(word: string): boolean {
  return isDefinite(word) || /^(?:an?|each|every|all|both)$/.test(word);
}

/** Whether a word ties a noun to what stands before it: "of clients", "through ads". */
export function isPreposition(word: string): boolean {
  return /^(?:of|in|on|at|for|with|by|to|from|into|among|amongst|across|through|via|about|within|between)$/.test(
    word,
  );
}

/** Whether a noun that stands before a word is over: another phrase begins there, or another clause. */
export function opensAside(word: string): boolean {
  return /^(?:of|in|on|at|for|with|by|to|from|among|amongst|across|around|through|via|over|using|and|or|that|who|so|within|this|next|per|every|each|before|until|during|while|we)$/.test(
    word,
  );
}

/** Whether a mark ends what is said, so that something else may follow. */
export function endsASentence(mark: string): boolean {
  return /^[.;!?]$/.test(mark);
}
