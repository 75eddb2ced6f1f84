import { looksNumeric } from './number.ts';
import type { Parameter } from './parameter.ts';
import { errorText, isBlank } from './value.ts';

/** An argument as it came: one value, or a range of at least two cells. */
export type Argument =
  | { readonly range: false; readonly cell: unknown }
  | { readonly range: true; readonly cells: readonly (readonly unknown[])[] };

/** A 1×1 range is a value; a list is a column; a ragged range is filled with blanks. */
export function asArgument(given: unknown): Argument {
  if (!Array.isArray(given)) return { range: false, cell: given };
  const cells = isRectangular(given) ? given : rectangular(given);
  if (cells.length === 0 || cells[0]?.length === 0) return { range: false, cell: '' };
  if (cells.length === 1 && cells[0]?.length === 1) return { range: false, cell: cells[0][0] };
  return { range: true, cells };
}

function isRectangular(rows: readonly unknown[]): rows is readonly (readonly unknown[])[] {
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== width) return false;
  }
  return true;
}

function rectangular(given: readonly unknown[]): readonly (readonly unknown[])[] {
  const rows = given.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => [...row, ...Array(width - row.length).fill('')]);
}

/** Rows × columns, as people name a range's size: `10×1`. */
export function shapeOf(cells: readonly (readonly unknown[])[]): string {
  return `${cells.length}×${cells[0]?.length ?? 0}`;
}

/** One past the last row in which any of the ranges holds a value, so that `A2:A` fills no empty rows. */
export function lastUsedRow(ranges: readonly (readonly (readonly unknown[])[])[]): number {
  let last = 0;
  for (const cells of ranges) {
    let row = cells.length;
    while (row > last && cells[row - 1]?.every(isBlank)) row--;
    last = row;
  }
  return last;
}

/** Titles by which a column of text is known to begin with its header, never with a first goal. */
const TEXT_HEADERS = new Set([
  'aim',
  'aims',
  'channel',
  'channels',
  'goal',
  'goals',
  'goal statement',
  'key result',
  'key results',
  'kpi',
  'kpis',
  'metric',
  'metrics',
  'objective',
  'objectives',
  'okr',
  'okrs',
  'platform',
  'platforms',
  'priorities',
  'priority',
  'smart goal',
  'smart goals',
  'statement',
  'statements',
  'target',
  'targets',
]);

/**
 * Whether the first row of these columns is a header: a column that takes numbers or dates begins with a
 * title, and every other one with text or a blank. Where all columns hold text, the first must begin with a
 * known title: a first goal whose metric is "Goals" is no header.
 */
export function beginsWithHeader(
  columns: readonly {
    readonly takes: Parameter<unknown>['takes'];
    readonly cells: readonly (readonly unknown[])[];
  }[],
): boolean {
  if (columns.length === 0) return false;
  if (columns.some(({ cells }) => cells.length < 2)) return false;
  const firsts = columns.map(({ cells }) => cells[0]?.[0]);
  const figures = firsts.filter((_, i) => columns[i]?.takes !== 'text');
  if (figures.length > 0) return areTitles(firsts, figures);
  const first = firsts.find((cell) => !isBlank(cell));
  return firsts.every(isTextOrBlank) && TEXT_HEADERS.has(String(first).trim().toLowerCase());
}

/**
 * Whether cells that stand side by side are titles: none holds a figure.
 * @param figures those of them where a figure belongs; one at least must be a title
 */
export function areTitles(cells: readonly unknown[], figures: readonly unknown[]): boolean {
  return cells.every(isTextOrBlank) && figures.some(isTitle);
}

function isTextOrBlank(cell: unknown): boolean {
  return isBlank(cell) || isTextCell(cell);
}

function isTextCell(cell: unknown): boolean {
  return typeof cell === 'string' && errorText(cell) === undefined && !looksNumeric(cell);
}

function isTitle(cell: unknown): boolean {
  return isTextCell(cell) && !/^n\/?a\.?$/i.test((cell as string).trim());
}
