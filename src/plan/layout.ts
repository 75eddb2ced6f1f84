/** Where the planning sheets and their columns stand in one spreadsheet, and formulas written for it. */
import type { SheetKey } from './sheet.ts';

export interface SheetLayout {
  name: string;
  /** Column numbers from 1, by key; a deleted column is absent. */
  columns: Readonly<Record<string, number>>;
  /** The row of the titles: the first, unless people moved it down. */
  titlesRow?: number | undefined;
}

export type Layout = Readonly<Partial<Record<SheetKey, SheetLayout>>>;

/** 1 → A, 27 → AA */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * A formula with ranges in place of `{column}` (of the sheet it stands in) and `{sheet.column}`, or undefined
 * where one of those columns is missing.
 */
export function formulaFor(template: string, sheet: SheetKey, layout: Layout): string | undefined {
  let complete = true;
  const formula = template.replace(
    /\{(?:(\w+)\.)?(\w+)\}/g,
    (_, other: SheetKey | undefined, key: string) => {
      const place = layout[other ?? sheet];
      const column = place?.columns[key];
      if (!place || !column) {
        complete = false;
        return '';
      }
      const letters = columnLetters(column);
      const range = `${letters}${place.titlesRow ?? 1}:${letters}`;
      return other && other !== sheet ? `'${place.name.replace(/'/g, "''")}'!${range}` : range;
    },
  );
  return complete ? formula : undefined;
}
