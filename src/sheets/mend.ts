/** Finds what was broken in the planning sheets and puts it right, leaving everything else alone. */
import { type Fault, faultsOf, numberInText } from '../plan/faults.ts';
import { columnLetters } from '../plan/layout.ts';
import { isMarked } from '../plan/locate.ts';
import type { SheetKey } from '../plan/sheet.ts';
import type { Book } from './book.ts';
import { dressColumns } from './dress.ts';
import { layoutOf, markColumn, writeFormulas } from './set-up.ts';
import { readCurrency } from './settings.ts';
import { headerRow, openTable, type Table } from './table.ts';
import { asText } from './typed.ts';

/** What is wrong with the Plan sheet at first sight, in sentences. */
export function findFaults(book: Book): string[] {
  const table = openTable(book, 'plan');
  return table ? inspect(table).map(({ message }) => message) : [];
}

/** What is wrong with any of the sheets, in sentences. */
export function findAllFaults(book: Book): string[] {
  return keysOf(book).flatMap((key) => {
    const table = openTable(book, key);
    return table ? inspect(table, true).map(({ message }) => message) : [];
  });
}

/** Mends all sheets. Answers what was done, and what a person has to do. */
export function mendSheets(book: Book): string[] {
  const done = keysOf(book).flatMap((key) => restoreColumns(book, key));
  SpreadsheetApp.flush();
  const layout = layoutOf(book);
  for (const key of keysOf(book)) {
    const table = openTable(book, key);
    if (!table) continue;
    const faults = inspect(table, true);
    for (const fault of faults) done.push(mend(table, fault));
    const broken = faults.filter(({ what }) => what === 'formula').map(({ column }) => column);
    // A restored column is read by formulas of other sheets too, which show #REF! until they are written again.
    if (broken.length > 0) writeFormulas(book, key, layout, broken);
  }
  return done;
}

function keysOf(book: Book): SheetKey[] {
  return Object.keys(book.ledger.sheets) as SheetKey[];
}

function inspect(table: Table, thoroughly = false): Fault[] {
  const { description, sheet, columns, values, titles } = table;
  const row = headerRow(description);
  const headerFormulas = thoroughly ? sheet.getRange(row, 1, 1, titles.length).getFormulas()[0] : undefined;
  return faultsOf({
    description,
    name: sheet.getName(),
    columns,
    values,
    ...(headerFormulas ? { headerFormulas } : {}),
  });
}

function restoreColumns(book: Book, key: SheetKey): string[] {
  const done: string[] = [];
  for (;;) {
    const table = openTable(book, key);
    const lost = table && inspect(table).find(({ what }) => what === 'column');
    if (!table || !lost) return done;
    restoreColumn(book, table, lost.column);
    SpreadsheetApp.flush();
    done.push(`${lost.message} It is back, empty where people fill it in.`);
  }
}

/** Inserts a lost column right of the one that used to stand before it. */
function restoreColumn(book: Book, { description, sheet, columns }: Table, key: string): void {
  const at = description.columns.findIndex((column) => column.key === key);
  const column = description.columns[at];
  if (!column) return;
  const before = description.columns.slice(0, at).reverse();
  const left = before.map((each) => columns[each.key] ?? 0).find((place) => place > 0) ?? 0;
  if (left > 0) sheet.insertColumnAfter(left);
  else sheet.insertColumnBefore(1);
  const place = left + 1;
  const row = headerRow(description);
  sheet.getRange(row, place).setValue(asText(column.title));
  sheet.getRange(row + 1, place, sheet.getMaxRows() - row, 1).clearDataValidations();
  dressColumns(sheet, row, [{ ...column, place }], readCurrency(book));
  if (isMarked(description, column)) markColumn(sheet, place, key);
}

function mend(table: Table, fault: Fault): string {
  const { sheet, columns } = table;
  switch (fault.what) {
    case 'column':
      return fault.message;
    case 'formula': {
      if (!fault.blockedAt) return `${fault.message} The formula is back.`;
      const { row, column, text } = fault.blockedAt;
      sheet.getRange(row, column).setNote(`Stood here: ${text}`).clearContent();
      return `${fault.message} It is now in a note of that cell.`;
    }
    case 'number': {
      const number = numberInText(fault.text);
      if (number === undefined) return `${fault.message} This one is yours to change.`;
      const place = columns[fault.column] ?? 0;
      sheet.getRange(fault.row, place).setValue(number);
      return `${sheet.getName()}, ${columnLetters(place)}${fault.row}: the text “${fault.text}” is now the number ${number}.`;
    }
  }
}
