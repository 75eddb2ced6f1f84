import { slips } from '../../marketing/slips.ts';

/** The add-on's formulas as Help shows them; the build fills them in from the registry. */

export interface FormulaHelp {
  /** As typed in a cell: CTR. */
  readonly name: string;
  /** The title, or titles, of its answer: Leads needed. */
  readonly header: string | readonly string[];
  readonly summary: string;
  /** Other words that it is looked for by. */
  readonly soughtAs: string;
  readonly parameters: readonly { readonly name: string; readonly summary: string }[];
  /** As people read it: =CTR(50, 2000). */
  readonly example: string;
  /** What has to stand in the cells that the example refers to. */
  readonly cells: ExampleCells | null;
  /** The same, standing alone, as a cell takes it whatever the decimal sign is: =CTR(50; 2000). */
  readonly inserted: string;
}

/** Cells that an example reads, side by side. */
export interface ExampleCells {
  /** A, B */
  readonly columns: readonly string[];
  readonly firstRow: number;
  readonly rows: readonly (readonly unknown[])[];
}

/** Shorter words are too much alike to be told from their slips. */
const FORGIVING_FROM = 5;

/**
 * The formulas that a search is after: those whose name begins with it first, then those that are described, or
 * looked for, by words that begin with all of its words. Where there are none, one slip a word is forgiven. All of
 * them for an empty search.
 */
export function searchFormulas(formulas: readonly FormulaHelp[], search: string): readonly FormulaHelp[] {
  const wanted = search.trim().toLowerCase().replace(/^=/, '');
  const sought = wordsOf(wanted);
  if (sought.length === 0) return formulas;
  const begins = formulas.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  const described = (is: (word: string, sought: string) => boolean) =>
    formulas.filter((formula) => {
      const words = wordsOf(describing(formula));
      return !begins.includes(formula) && sought.every((one) => words.some((word) => is(word, one)));
    });
  const found = [...begins, ...described(beginsWith)];
  return found.length > 0 ? found : described(nearlyBeginsWith);
}

function describing({ name, header, summary, soughtAs, parameters }: FormulaHelp): string {
  return [name, header, summary, soughtAs, ...parameters.map((parameter) => parameter.name)].flat().join(' ');
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9/&%]+/)
    .filter(Boolean);
}

function beginsWith(word: string, sought: string): boolean {
  return word.startsWith(sought) || (sought.length > 3 && word.startsWith(sought.replace(/s$/, '')));
}

function nearlyBeginsWith(word: string, sought: string): boolean {
  if (beginsWith(word, sought)) return true;
  const { length } = sought;
  return (
    length >= FORGIVING_FROM && [length, length + 1].some((end) => slips(sought, word.slice(0, end)) <= 1)
  );
}
