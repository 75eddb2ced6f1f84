/** The terms of a comma-separated list. */
export function terms(list: string): string[] {
  return list
    .replace(/\n\s*/g, ' ')
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');
}

/** Whether a word is one of a list's, or one of their forms. The list is made ready when it is first asked. */
export function oneOf(
  list: string,
  forms: (term: string) => readonly string[] = (term) => [term],
): (word: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (word) => {
    known ??= new Set(terms(list).flatMap(forms));
    return known.has(word);
  };
}
