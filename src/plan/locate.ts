import type { Column, SheetDescription } from './sheet.ts';

/** A column that carries our mark. */
export interface ColumnMark {
  key: string;
  /** From 1. */
  column: number;
}

/**
 * Finds a sheet's columns: by their marks, which follow a column wherever it is moved and whatever its header
 * says, and by header text for those that have lost theirs. Columns that the one to their left fills are found
 * beside it. A deleted column is absent.
 */
export function locateColumns(
  sheet: SheetDescription,
  marks: readonly ColumnMark[],
  titles: readonly string[],
): Record<string, number> {
  const columns: Record<string, number> = {};
  const taken = new Set<number>();
  const claim = (key: string, column: number | undefined) => {
    if (!column || taken.has(column)) return;
    columns[key] = column;
    taken.add(column);
  };
  const own = sheet.columns.filter(({ spilled }) => !spilled);
  for (const { key } of own) claim(key, marks.find((mark) => mark.key === key)?.column);
  for (const { key, title } of own) {
    if (columns[key] || title === '') continue;
    const place = titles.findIndex((text, at) => !taken.has(at + 1) && sameTitle(text, title));
    claim(key, place + 1);
  }
  let left = 0;
  for (const { key, spilled } of sheet.columns) {
    if (spilled && left > 0) columns[key] = left + 1;
    left = columns[key] ?? 0;
  }
  return columns;
}

/** The columns that should be there and are not. */
export function missingColumns(sheet: SheetDescription, columns: Record<string, number>): Column[] {
  return sheet.columns.filter(({ key, spilled, title }) => !spilled && title !== '' && !columns[key]);
}

function sameTitle(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
