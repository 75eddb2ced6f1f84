/** Finds what was broken in the planning sheets by hand. */
import { type Fault, faultsOf } from '../plan/faults.ts';
import { SETTINGS } from '../plan/settings-sheet.ts';
import type { LabelledCell, SheetKey } from '../plan/sheet.ts';
import type { Book } from './book.ts';
import { cellsOf } from './labelled-cells.ts';
import { openTable, type Table } from './table.ts';

/** What is wrong with the Plan sheet at first sight, and with Settings that formulas do not find, in sentences. */
export function findFaults(book: Book): string[] {
  const table = openTable(book, 'plan');
  const faults = table ? inspect(book, table) : [];
  const isNamed = ({ named }: LabelledCell) => named === undefined || book.setting(named) !== undefined;
  const settings = SETTINGS.every(isNamed) ? [] : faultsIn(book, 'settings').map(({ fault }) => fault);
  return [...faults, ...settings].map(({ message }) => message);
}

/** What is wrong with any of the sheets, in sentences. */
export function findAllFaults(book: Book): string[] {
  return keysOf(book).flatMap((key) => {
    return faultsIn(book, key).map(({ fault }) => fault.message);
  });
}

export interface Found {
  table: Table;
  fault: Fault;
}

export function faultsIn(book: Book, key: SheetKey): Found[] {
  const table = openTable(book, key);
  return table ? inspect(book, table, true).map((fault) => ({ table, fault })) : [];
}

/** Settings first: the other sheets' formulas read its named cells. */
export function keysOf(book: Book): SheetKey[] {
  const keys = Object.keys(book.ledger.sheets) as SheetKey[];
  return keys.sort((a, b) => Number(b === 'settings') - Number(a === 'settings'));
}

export function inspect(book: Book, table: Table, thoroughly = false): Fault[] {
  const { description, sheet, columns, values } = table;
  const cells = thoroughly ? cellsOf(book, table) : {};
  return faultsOf({ description, name: sheet.getName(), columns, values, ...cells });
}
