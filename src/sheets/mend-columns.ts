/** Puts back columns that people deleted. */

import { filledBy, isMarked } from '../plan/locate.ts';
import { planningSheet } from '../plan/planning-sheets.ts';
import type { Column, SheetKey } from '../plan/sheet.ts';
import type { Book } from './book.ts';
import { dressColumns } from './dress.ts';
import { inspect } from './inspect.ts';
import { refillCells } from './mend-cells.ts';
import { markColumn } from './set-up.ts';
import { readCurrency } from './settings.ts';
import { headerRow, openTable, type Table } from './table.ts';
import { asText } from './typed.ts';

export interface RestoredColumn {
  column: string;
  /** What was done, in a sentence. */
  line: string;
}

/** Makes a sheet's deleted columns anew, one after another: each moves those right of it. */
export function restoreColumns(book: Book, key: SheetKey): RestoredColumn[] {
  const done: RestoredColumn[] = [];
  // What one try does not bring back, another would not either.
  while (done.length < planningSheet(key).columns.length) {
    const table = openTable(book, key);
    const lost = table && inspect(book, table).find((fault) => fault.what === 'column');
    if (!table || !lost) break;
    const line = `${lost.message} ${restoreColumn(book, table, lost.column)}`;
    SpreadsheetApp.flush();
    done.push({ column: lost.column, line });
  }
  if (done.length > 0) refillCells(book, key);
  return done;
}

/**
 * The title goes last: until it stands, a try that broke off is told by it, and the next one goes on with the column.
 * Answers what was done.
 */
function restoreColumn(book: Book, table: Table, key: string): string {
  const { description, sheet, columns } = table;
  const at = description.columns.findIndex((column) => column.key === key);
  const column = description.columns[at];
  if (!column) return '';
  const row = headerRow(description);
  const there = columns[key];
  if (there) {
    sheet.getRange(row, there).setValue(asText(column.title));
    return 'It is back.';
  }
  const before = description.columns.slice(0, at).reverse();
  const left = before.map((each) => columns[each.key] ?? 0).find((place) => place > 0) ?? 0;
  const place = left + 1;
  if (!isLeftOver(table, place) || description.columns[at + 1]?.spilled) {
    if (left > 0) sheet.insertColumnAfter(left);
    else sheet.insertColumnBefore(1);
  }
  sheet.getRange(row + 1, place, sheet.getMaxRows() - row, 1).clearDataValidations();
  const filler = filledBy(description, column);
  if (filler) fillAgain(sheet.getRange(row, columns[filler.key] ?? place));
  dressColumns(sheet, row, placedWith(table, column, place), readCurrency(book));
  if (filler) return 'There is room for them all again.';
  if (isMarked(description, column)) markColumn(sheet, place, key);
  sheet.getRange(row, place).setValue(asText(column.title));
  return 'It is back, empty where people fill it in.';
}

/** A formula that had no room is worked out anew. */
function fillAgain(cell: GoogleAppsScript.Spreadsheet.Range): void {
  cell.setFormula(cell.getFormula());
  SpreadsheetApp.flush();
}

/** A column without a title, or anything else, at the place of the one that is missing: an earlier try broke off. */
function isLeftOver({ columns, values }: Table, place: number): boolean {
  if (Object.values(columns).includes(place)) return false;
  return values.every((cells) => cells[place - 1] === '');
}

/** A column, and those beside it that the same formula fills: which of them was deleted nobody can tell. */
function placedWith({ description, columns }: Table, column: Column, place: number) {
  if (!column.spilled) return [{ ...column, place }];
  const placed = [{ ...column, place }];
  for (let at = description.columns.indexOf(column) - 1; description.columns[at]?.spilled; at--) {
    const left = description.columns[at];
    if (left) placed.unshift({ ...left, place: columns[left.key] ?? 0 });
  }
  return placed;
}
