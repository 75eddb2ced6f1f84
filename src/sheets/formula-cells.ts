/** Cells with formulas, and what replaces them. */
import { columnLetters } from '../plan/layout.ts';
import type { Book } from './book.ts';
import { asText } from './typed.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface FormulaCell {
  sheet: Sheet;
  row: number;
  column: number;
  formula: string;
  /** What the cell shows now. */
  shown: unknown;
  /** Such as Sheet1!C2. */
  address: string;
}

/** The formulas in the selected cells, or in the whole sheet where only one cell is selected. */
export function selectedFormulas(book: Book): FormulaCell[] {
  const selected = book.spreadsheet.getActiveRange();
  const sheet = selected?.getSheet() ?? book.spreadsheet.getActiveSheet();
  const several = selected && selected.getNumRows() * selected.getNumColumns() > 1;
  const used = sheet.getDataRange();
  const [top, left] = several ? [selected.getRow(), selected.getColumn()] : [1, 1];
  const rows = Math.min(several ? selected.getNumRows() : used.getNumRows(), used.getNumRows() - top + 1);
  const width = used.getNumColumns() - left + 1;
  const columns = Math.min(several ? selected.getNumColumns() : width, width);
  if (rows < 1 || columns < 1) return [];
  const range = sheet.getRange(top, left, rows, columns);
  const [formulas, values] = [range.getFormulas(), range.getValues() as unknown[][]];
  const name = sheet.getName();
  return formulas.flatMap((cells, down) =>
    cells.flatMap((formula, right) => {
      if (formula === '') return [];
      const [row, column] = [top + down, left + right];
      const address = `${name}!${columnLetters(column)}${row}`;
      return [{ sheet, row, column, formula, shown: values[down]?.[right], address }];
    }),
  );
}

/** Puts a formula in the place of another; the old one stays in the cell's note. */
export function replaceFormula(cell: FormulaCell, formula: string): void {
  cell.sheet.getRange(cell.row, cell.column).setFormula(formula).setNote(noteOf(cell));
}

/** Leaves only what a formula shows, in all the cells that it fills. */
export function replaceByValues(cell: FormulaCell): void {
  const { sheet, row, column } = cell;
  const used = sheet.getDataRange();
  const area = sheet.getRange(row, column, used.getNumRows() - row + 1, used.getNumColumns() - column + 1);
  const before: unknown[][] = area.getValues();
  const anchor = sheet.getRange(row, column);
  anchor.clearContent();
  SpreadsheetApp.flush();
  const after: unknown[][] = area.getValues();
  // What vanished with the formula is what it had filled.
  const filled = (down: number, right: number) => before[down]?.[right] !== '' && after[down]?.[right] === '';
  const rows = before.map((cells, down) => cells.findIndex((_, right) => filled(down, right)) >= 0);
  const height = rows.lastIndexOf(true) + 1;
  const width = Math.max(
    0,
    ...before.map((cells, down) =>
      cells.reduce<number>((end, _, right) => (filled(down, right) ? right + 1 : end), 0),
    ),
  );
  if (height > 0 && width > 0) {
    const block = before
      .slice(0, height)
      .map((cells) =>
        cells.slice(0, width).map((value) => (typeof value === 'string' ? asText(value) : value)),
      );
    sheet.getRange(row, column, height, width).setValues(block);
  }
  anchor.setNote(noteOf(cell));
}

function noteOf({ formula }: FormulaCell): string {
  return `Was: ${formula}`;
}
