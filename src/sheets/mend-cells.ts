/** Puts labelled cells back that people deleted, and what those still there have lost. */
import { type CellFault, locateCells } from '../plan/labelled-cells.ts';
import type { Layout } from '../plan/layout.ts';
import { planningSheet } from '../plan/planning-sheets.ts';
import { defaultSettings } from '../plan/settings-sheet.ts';
import type { LabelledCell, SheetKey } from '../plan/sheet.ts';
import type { Book } from './book.ts';
import { cellsOf, firstTexts, fitCells, type PlacedCell } from './labelled-cells.ts';
import { readCurrency } from './settings.ts';
import { headerRow, openTable, type Table } from './table.ts';
import { asRead } from './typed.ts';

/** Makes the first labelled cell of a sheet anew that is gone. Answers which; undefined where all are there. */
export function restoreCell(book: Book, key: SheetKey, layout: Layout): LabelledCell | undefined {
  const { labelled } = planningSheet(key);
  const table = labelled && openTable(book, key);
  const [left, right] = [table?.columns[labelled?.label ?? ''], table?.columns[labelled?.value ?? '']];
  if (!table || !labelled || !left || !right) return undefined;
  const { formulas, ...cells } = cellsOf(book, table);
  const located = locateCells(labelled, { formulas, ...cells });
  const at = located.findIndex(({ row }) => !row);
  const cell = located[at]?.cell;
  if (!cell) return undefined;
  const above = located.slice(0, at).flatMap(({ row }) => row ?? []);
  const row = (above.pop() ?? headerRow(table.description)) + 1;
  const moved = freeRow(table, formulas, [left, right], row);
  const placed = located.flatMap((each): PlacedCell[] =>
    each.row && moved.includes(each.row) ? [{ cell: each.cell, row: each.row + 1 }] : [],
  );
  writeTexts(book, table, { cell, row }, []);
  fitCells(book, table, [{ cell, row }, ...placed], readCurrency(book), layout);
  return cell;
}

/** Has a row's labelled cells be free. Answers the rows whose cells went one down for that. */
function freeRow(
  { sheet, values, description }: Table,
  formulas: readonly (readonly string[])[],
  columns: readonly number[],
  row: number,
): number[] {
  const held = (at: number, column: number) =>
    formulas[at - 1]?.[column - 1] || asRead(values[at - 1]?.[column - 1] ?? '');
  const isFree = (at: number) => columns.every((column) => held(at, column) === '');
  if (isFree(row)) return [];
  if (description.labelled?.ownRows) {
    sheet.insertRowBefore(row);
    return [];
  }
  const moved: number[] = [];
  for (let at = row; !isFree(at); at++) moved.push(at);
  for (const column of columns) {
    const down = moved.map((at) => [held(at, column)]);
    sheet.getRange(row + 1, column, moved.length, 1).setValues(down);
  }
  return moved;
}

/** Writes label, note and first value of a labelled cell where nothing stands. */
function writeTexts(book: Book, table: Table, { cell, row }: PlacedCell, stands: readonly unknown[]): void {
  const { description, sheet, columns } = table;
  const texts = firstTexts(description, cell, defaultSettings(book.spreadsheet.getSpreadsheetLocale()));
  for (const [at, { key }] of description.columns.entries()) {
    const column = columns[key];
    const text = texts[at] ?? '';
    if (!column || text === '' || (stands[column - 1] ?? '') !== '') continue;
    const range = sheet.getRange(row, column);
    // A row inserted here refuses what the one beside it does.
    if (key === description.labelled?.value) range.clearDataValidations();
    range.setValue(text);
  }
}

/** Fills in labels, notes and values of a sheet's labelled cells whose columns were made anew. */
export function refillCells(book: Book, key: SheetKey): void {
  const { labelled } = planningSheet(key);
  const table = labelled && openTable(book, key);
  if (!table || !labelled) return;
  for (const { cell, row } of locateCells(labelled, cellsOf(book, table))) {
    if (row) writeTexts(book, table, { cell, row }, table.values[row - 1] ?? []);
  }
}

/** Puts a labelled cell right that is still there. */
export function mendCell(book: Book, table: Table, { cell, row }: CellFault, layout: Layout): void {
  if (!row) return;
  writeTexts(book, table, { cell, row }, table.values[row - 1] ?? []);
  fitCells(book, table, [{ cell, row }], readCurrency(book), layout);
}
