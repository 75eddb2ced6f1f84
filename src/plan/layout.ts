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

/** Cells of a sheet as people read them: Sheet1!C3, 'My ads'!C3. */
export function addressOf(sheetName: string, cells: string): string {
  return `${/^[A-Za-z_]\w*$/.test(sheetName) ? sheetName : quoted(sheetName)}!${cells}`;
}

/** A formula may always have a sheet's name so, and must where it could be read as a cell: 'Q4'!C3. */
function quoted(sheetName: string): string {
  return `'${sheetName.replace(/'/g, "''")}'`;
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
      return other && other !== sheet ? `${quoted(place.name)}!${range}` : range;
    },
  );
  return complete ? formula : undefined;
}
