/** Rows of the planning sheets as the domain sees them: cells by column key, days as days. */
import type { Day } from '../marketing/day.ts';

/** What a cell holds. Strings are text (never a formula), '' is a blank cell. */
export type Cell = string | number | boolean | { day: Day };

export type Cells = Record<string, Cell>;

export interface ExistingRow {
  /** The row's number in the sheet. */
  row: number;
  /** What the column holds; '' for a missing column. */
  cell(key: string): Cell;
}

export interface SheetRows {
  /** The rows in use, from the top. */
  rows: readonly ExistingRow[];
  /** The first row below them: where the next one goes. */
  nextRow: number;
}

export interface NewRow {
  cells: Cells;
  /** How the row's figures are shown; absent leaves their format alone. */
  pattern?: string | undefined;
}

export interface RowUpdate extends NewRow {
  row: number;
}

/** What to do to a sheet. Updates come first, then deletions, then new rows under the last one in use. */
export interface RowChanges {
  /** One without cells only shows its row's figures anew. */
  updates: RowUpdate[];
  /** Row numbers. */
  deletions: number[];
  additions: NewRow[];
}

export function textOf(row: ExistingRow, key: string): string {
  const cell = row.cell(key);
  return typeof cell === 'object' ? '' : String(cell).trim();
}

/** The choice that a text names, in whatever letters. */
export function oneOf<T extends string>(choices: readonly T[], text: string): T | undefined {
  return choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
}

/** Whether two texts are the same ID; in small letters too, as the sheets' own formulas compare. */
export function isSameId(a: string, b: string): boolean {
  return a.trim().toUpperCase() === b.trim().toUpperCase();
}

export function numberOf(row: ExistingRow, key: string): number | null {
  const cell = row.cell(key);
  return typeof cell === 'number' ? cell : null;
}

export function dayOf(row: ExistingRow, key: string): Day | null {
  const cell = row.cell(key);
  return typeof cell === 'object' ? cell.day : null;
}

/** A missing figure or day is a blank cell. */
export function orBlank(value: number | null): Cell {
  return value ?? '';
}

export function dayOrBlank(day: Day | null): Cell {
  return day === null ? '' : { day };
}

/** Figures are read and written with twelve digits: what differs less is the same. */
const DUST = 1e-11;

/** Whether two cells say the same; what is not known says nothing. */
export function isSame(a: Cell | undefined, b: Cell | undefined): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.day === b.day;
  if (typeof a === 'string' && typeof b === 'string') return a.trim() === b.trim();
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= DUST * Math.max(Math.abs(a), Math.abs(b));
  }
  return a !== undefined && a === b;
}
