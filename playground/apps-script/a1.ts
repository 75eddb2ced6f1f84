import type { Area } from '../engine/cells.ts';
import { columnLetters, columnNumber } from '../engine/google-syntax.ts';

/** `B2`, `B2:D9`; ranges that were asked for as whole columns or rows keep the form `B:D`, `2:9`. */
export function a1Of(area: Area, whole?: Whole): string {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = columnLetters(area.column + area.columns - 1);
  if (whole === 'columns') return `${columnLetters(area.column)}:${lastColumn}`;
  if (whole === 'rows') return `${area.row}:${lastRow}`;
  const first = columnLetters(area.column) + area.row;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

export type Whole = 'rows' | 'columns';

export interface A1 {
  /** The sheet's name, where one was given. */
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  /** Infinity: to the end of the grid. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** `B2`, `B2:D9`, `B:D`, `B2:B`, `2:9`, each with or without `Sheet!` or `'My sheet'!`; undefined for others. */
export function parseA1(text: string): A1 | undefined {
  const [, quoted, plain, cells = ''] =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim()) ?? [];
  const corners = cells.split(':').map(parseCorner);
  const [first, last = first] = corners;
  if (corners.length > 2 || !first || !last) return undefined;
  const isSingle = corners.length === 1;
  if (isSingle && (first.row === undefined || first.column === undefined)) return undefined;
  const rows = [first.row ?? 1, last.row ?? Infinity];
  const columns = [first.column ?? 1, last.column ?? Infinity];
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain,
    row: Math.min(...rows),
    column: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
}

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/.exec(text.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    column: match[1] === undefined ? undefined : columnNumber(match[1]),
    row: match[2] === undefined ? undefined : Number(match[2]),
  };
}
