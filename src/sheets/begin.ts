/** Inserts planning sheets, so that a try that breaks off leaves none that the next one does not know. */
import { type KnownSheet, withBegun } from '../plan/ledger.ts';
import { planningSheet } from '../plan/planning-sheets.ts';
import type { SheetKey } from '../plan/sheet.ts';
import type { Book } from './book.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface BegunSheet {
  sheet: Sheet;
  name: string;
  /** false: an earlier try began it, and people may have changed it since. */
  isNew: boolean;
}

/** Those of the sheets that an earlier try began, and the others, empty, right of all there are. */
export function beginSheets(book: Book, keys: readonly SheetKey[]): Map<SheetKey, BegunSheet> {
  const begun = new Map<SheetKey, BegunSheet>();
  for (const key of keys) {
    const known = book.ledger.sheets[key];
    const sheet = known && book.spreadsheet.getSheetById(known.id);
    if (sheet) begun.set(key, { sheet, name: sheet.getName(), isNew: false });
  }
  const missing = keys.filter((key) => !begun.has(key));
  if (missing.length > 0) insertSheets(book, missing, begun);
  for (const { sheet } of begun.values()) book.adopt(sheet);
  return begun;
}

function insertSheets(book: Book, keys: readonly SheetKey[], begun: Map<SheetKey, BegunSheet>): void {
  const names = book.spreadsheet.getSheets().map((sheet) => sheet.getName());
  const inserted: Sheet[] = [];
  try {
    let { ledger } = book;
    for (const key of keys) {
      const name = freeName(planningSheet(key).name, names);
      const sheet = book.spreadsheet.insertSheet(name, names.length);
      inserted.push(sheet);
      names.push(name);
      ledger = withBegun(ledger, key, asInserted(key, sheet));
      begun.set(key, { sheet, name, isNew: true });
    }
    book.keep(ledger);
  } catch (error) {
    for (const sheet of inserted) book.spreadsheet.deleteSheet(sheet);
    throw error;
  }
}

/** Its columns will stand as they are described. */
function asInserted(key: SheetKey, sheet: Sheet): KnownSheet {
  const { columns } = planningSheet(key);
  return {
    id: sheet.getSheetId(),
    titles: columns.map(({ title }) => title),
    columns: Object.fromEntries(columns.map((column, at) => [column.key, at + 1])),
  };
}

/** Someone's own sheet may already be called Plan. */
function freeName(name: string, others: readonly string[]): string {
  const taken = new Set(others.map((other) => other.toLowerCase()));
  let free = name;
  for (let next = 2; taken.has(free.toLowerCase()); next++) free = `${name} ${next}`;
  return free;
}
