import type { Parameter, ValuesOf } from '../cells/parameter.ts';
import type { Result } from '../cells/value.ts';

type ParameterList = readonly Parameter<unknown>[];

/** What every formula tells people, wherever its help is shown. */
export interface Help<P extends ParameterList> {
  /** Upper-case, as typed in a cell. */
  readonly name: string;
  /** The title of the result's column, or of its columns where an answer fills several cells. */
  readonly header: string | readonly string[];
  /** One sentence: what the figure means to a marketer, and its unit. */
  readonly summary: string;
  /** What marketers look for it by, with commas between, beside the words of its name, summary and arguments. */
  readonly soughtAs: string;
  readonly parameters: P;
  readonly example: Example;
  /** Where the definition comes from. */
  readonly source: string;
  /** Which definition was chosen where sources disagree, and why; limits worth knowing. */
  readonly note?: string;
  /** Calls that it refuses for more than one bad cell, shown on the reference page with their messages. */
  readonly refuses?: readonly Example['args'][];
  /**
   * The same in Sheets' own functions, with {parameter} for the arguments and `;` between them. It works
   * for one value and, inside ARRAYFORMULA, for a column.
   */
  readonly native?: string;
}

export interface Example {
  /** The arguments as a cell formula passes them; a list or table stands for a range. */
  readonly args: readonly unknown[];
  /** What the cell, or the spilled table, shows. */
  readonly result: unknown;
  /** What is typed, where arguments are ranges, with `;` between them and no decimals: `=WALKBACK(100000; 500; A2:D5)`. */
  readonly typed?: string;
}

/** The answer of a formula's maths for one row: a cell, or a row of cells. */
export type RowResult = Result | readonly Result[];
/** The answer of a formula that reads whole ranges: a cell, or a table. */
export type TableResult = Result | readonly (readonly Result[])[];

/** A formula that answers for each row: one value or a whole column in one call. */
export interface RowFormula extends Help<ParameterList> {
  readonly spills: 'rows';
  readonly compute: (...values: never[]) => RowResult;
}

/** A formula that reads whole ranges and answers once. */
export interface TableFormula extends Help<ParameterList> {
  readonly spills: 'table';
  readonly compute: (...values: never[]) => TableResult;
}

export type Formula = RowFormula | TableFormula;

/** Formulas that belong together on the reference page. */
export interface Family {
  readonly title: string;
  readonly formulas: readonly Formula[];
}

/** Declares a formula that answers for each row. */
export function rowFormula<const P extends ParameterList>(
  entry: Help<P> & { compute(...values: ValuesOf<P>): RowResult },
): RowFormula {
  return { ...entry, spills: 'rows' } as RowFormula;
}

/** Declares a formula that reads whole ranges. */
export function tableFormula<const P extends ParameterList>(
  entry: Help<P> & { compute(...values: ValuesOf<P>): TableResult },
): TableFormula {
  return { ...entry, spills: 'table' } as TableFormula;
}
