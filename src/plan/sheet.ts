/**
 * A planning sheet described as data. Columns are known by key; their letters are found when a formula is
 * written, so formulas here read `{target}` where the sheet says `K1:K`.
 */

import type { PlanSettings } from './goal.ts';

export type SheetKey = 'plan' | 'checkIns' | 'milestones' | 'funnel' | 'dashboard' | 'review' | 'settings';

/** What a cell shows until Google has run the add-on's formula in it. */
export const STILL_CALCULATING = 'Loading...';

/** How a column's cells are shown. `metric` follows the goal: a number, a percentage or money. */
export type Format = 'text' | 'number' | 'count' | 'percent' | 'money' | 'date' | 'ratio' | 'metric';

export interface Column {
  key: string;
  /** The header cell's text, also the title that a computed column gives itself. */
  title: string;
  /** Pixels. */
  width: number;
  /** The header's note: what belongs here, in words for people. */
  note: string;
  format?: Format;
  /** The dropdown's choices. */
  choices?: readonly string[];
  /** The smallest and the largest number that make sense. */
  between?: readonly [number, number];
  /** Long text goes over several lines. */
  wrap?: boolean;
  /** A formula for the header cell that fills the whole column, title included. */
  formula?: string;
  /** Filled by the formula of the column to its left. */
  spilled?: boolean;
  /** Short marks, read down the column rather than compared as figures. */
  centred?: boolean;
  /** There for a chart, or to keep what our own actions remember; out of people's way. */
  hidden?: boolean;
}

export type Tone = 'good' | 'warning' | 'bad' | 'quiet' | 'strong';

/** Colours the cells of a column that hold (or begin with, or contain) a text, or a number below a limit. */
export interface Rule {
  column: string;
  when:
    | { equals: string }
    | { startsWith: string }
    | { contains: string }
    | { below: number }
    | { atLeast: number };
  tone: Tone;
}

/** A value with its label beside it, such as a setting or a total. */
export interface LabelledCell {
  label: string;
  format: Format;
  /** The name of the value's cell in formulas. */
  named?: string;
  /** What it means, where the sheet has a column for that. */
  note?: string;
  /** What works the value out; without it the value is people's. */
  formula?: string;
  /** The value that people find in a new sheet; '' is a blank cell. */
  initial?: (defaults: PlanSettings) => string | number;
  /** The smallest and the largest number that make sense. */
  between?: readonly [number, number];
  /** What to write, where the cell may not hold just anything. */
  help?: string;
}

/** Labelled cells below one another, from the row under the titles down. */
export interface LabelledCells {
  cells: readonly LabelledCell[];
  /** The keys of the columns that they stand in. */
  label: string;
  value: string;
  note?: string;
  /** Whether a row of the sheet is theirs alone, so that rows may be inserted between them. */
  ownRows: boolean;
}

export interface SheetDescription {
  key: SheetKey;
  /** The name it is made with; people may rename it. */
  name: string;
  columns: readonly Column[];
  rules: readonly Rule[];
  /** The column that says whether a row is in use. */
  anchor: string;
  /** The columns that people fill in carry marks by which they are found: our actions read and write them. */
  marked?: boolean;
  /** The labelled cells that it is made with. */
  labelled?: LabelledCells;
  /** Where the titles stand, if not in the first row. */
  headerRow?: number;
  /** Columns that stay in view where the sheet is wider than the window. */
  frozenColumns?: number;
}

/** Whether a row of a column is the first that formulas read: the titles', also where people moved it down. */
export const isTitle = (column: string) => `(ROW({${column}})=MIN(ROW({${column}})))`;

/** The place of each row in a column, as MATCH tells it. */
export const placeIn = (column: string) => `(ROW({${column}})-MIN(ROW({${column}}))+1)`;

/**
 * A column that the sheet works out: its title in the first row, the expression in every row where `guard` holds
 * something. Ranges start at the titles, because a range that starts under them would lose its first row when
 * someone inserts one there.
 */
export function computed(guard: string, expression: string, column: Omit<Column, 'formula'>): Column {
  const formula = `=ARRAYFORMULA(IF(${isTitle(guard)};"${column.title}";IF({${guard}}="";"";${expression})))`;
  return { ...column, formula };
}

/**
 * For each row the cell of `column` in the row whose `id` is the `sought` one; #N/A where there is none. Blank rows are
 * left out first: a sheet has a thousand rows and a plan has twenty.
 */
export function lookedUp(sought: string, id: string, column: string): string {
  return `VLOOKUP(${sought};FILTER(HSTACK({${id}};{${column}});{${id}}<>"");2;FALSE)`;
}

/** Joins the lines of a formula written over several lines for its readers. */
export function joined(...lines: string[]): string {
  return lines.map((line) => line.trim()).join('');
}
