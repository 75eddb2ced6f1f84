/** The add-on's formulas as Help shows them; the build fills them in from the registry. */

export interface FormulaHelp {
  /** As typed in a cell: CTR. */
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly summary: string }[];
  /** Ready to be typed: =CTR(50, 2000). */
  readonly example: string;
}

/**
 * The formulas that a search is after: those whose name begins with it first, then those whose name, summary
 * or parameters hold all of its words. All of them for an empty search.
 */
export function searchFormulas(formulas: readonly FormulaHelp[], search: string): readonly FormulaHelp[] {
  const wanted = search.trim().toLowerCase().replace(/^=/, '');
  if (wanted === '') return formulas;
  const begins = formulas.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  const words = wanted.split(/\s+/);
  const holds = formulas.filter((formula) => {
    const text =
      `${formula.name} ${formula.summary} ${formula.parameters.map(({ name }) => name).join(' ')}`.toLowerCase();
    return !begins.includes(formula) && words.every((word) => text.includes(word));
  });
  return [...begins, ...holds];
}
