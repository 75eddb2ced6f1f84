/** Finds what was broken in the planning sheets and puts it right, leaving everything else alone. */
import { type Blocker, type Fault, type FormulaFault, faultsOf, numberInText } from '../plan/faults.ts';
import { columnLetters, formulaFor, type Layout } from '../plan/layout.ts';
import { isMarked } from '../plan/locate.ts';
import { planningSheet } from '../plan/planning-sheets.ts';
import type { Column, SheetKey } from '../plan/sheet.ts';
import type { Book } from './book.ts';
import { dressColumns } from './dress.ts';
import { addNotes, inRuns, type NoteLine } from './scattered-cells.ts';
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
  const restored = keysOf(book).flatMap((key) => restoreColumns(book, key));
  SpreadsheetApp.flush();
  const layout = layoutOf(book);
  const found = keysOf(book).flatMap((key) => faultsIn(book, key));
  const news = restored.map(({ line }) => line);
  if (found.length === 0) return news;
  const done = found.map((each) => ({ ...each, line: mend(book, each, layout) }));
  for (const key of keysOf(book)) {
    const broken = found.flatMap(({ table, fault }) =>
      table.description.key === key && fault.what === 'formula' && !fault.sound ? [fault.column] : [],
    );
    // A restored column is read by formulas of other sheets too: they show #REF!, or are older than it.
    const stale = [...broken, ...readersOf(key, restored)];
    if (stale.length > 0) writeFormulas(book, key, layout, stale);
  }
  SpreadsheetApp.flush();
  const left = keysOf(book)
    .flatMap((key) => faultsIn(book, key))
    .flatMap(({ table, fault }) => (fault.what === 'formula' ? [{ table, fault }] : []));
  const places = left.map(placeOf);
  const lines = done.filter((each) => !places.includes(placeOf(each))).map(({ line }) => line);
  return [...news, ...lines, ...left.map(({ fault }) => `${fault.message} ${STUCK}`)];
}

interface Found {
  table: Table;
  fault: Fault;
}

function faultsIn(book: Book, key: SheetKey): Found[] {
  const table = openTable(book, key);
  return table ? inspect(table, true).map((fault) => ({ table, fault })) : [];
}

function placeOf({ table, fault }: Found): string {
  return `${table.description.key} ${fault.column} ${fault.what}`;
}

function keysOf(book: Book): SheetKey[] {
  return Object.keys(book.ledger.sheets) as SheetKey[];
}

function inspect(table: Table, thoroughly = false): Fault[] {
  const { description, sheet, columns, values, titles } = table;
  const formulas = thoroughly ? sheet.getRange(1, 1, values.length, titles.length).getFormulas() : undefined;
  return faultsOf({
    description,
    name: sheet.getName(),
    columns,
    values,
    ...(formulas ? { formulas } : {}),
  });
}

interface Restored {
  key: SheetKey;
  column: string;
  line: string;
}

/** The columns of a sheet whose formulas read one that was restored. */
function readersOf(key: SheetKey, restored: readonly Restored[]): string[] {
  const names = restored.map((each) =>
    each.key === key ? `{${each.column}}` : `{${each.key}.${each.column}}`,
  );
  const reads = ({ formula }: Column) => names.some((name) => formula?.includes(name));
  return planningSheet(key)
    .columns.filter(reads)
    .map((column) => column.key);
}

function restoreColumns(book: Book, key: SheetKey): Restored[] {
  const done: Restored[] = [];
  for (;;) {
    const table = openTable(book, key);
    const lost = table && inspect(table).find(({ what }) => what === 'column');
    if (!table || !lost) return done;
    restoreColumn(book, table, lost.column);
    SpreadsheetApp.flush();
    const line = `${lost.message} It is back, empty where people fill it in.`;
    done.push({ key, column: lost.column, line });
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

/** Answers what was done about a fault. Formulas are written afterwards, a sheet at a time. */
function mend(book: Book, { table, fault }: Found, layout: Layout): string {
  const { sheet, columns } = table;
  const place = columns[fault.column] ?? 0;
  switch (fault.what) {
    case 'column':
      return fault.message;
    case 'formula': {
      const cells = [...replacedBy(table, fault, layout), ...fault.blockers];
      addNotes(sheet, cells.map(asNote(book)));
      inRuns(sheet, cells, (range) => range.clearContent());
      const [are, notes] =
        cells.length === 1 ? ['It is', 'a note of that cell'] : ['They are', 'notes of these cells'];
      if (fault.sound) return `${fault.message} ${are} now in ${notes}.`;
      const kept = cells.length > 0 ? ` What stood there is now in ${notes}.` : '';
      return `${fault.message} The formula is back.${kept}`;
    }
    case 'number': {
      const number = numberInText(fault.text);
      if (number === undefined || fault.ownFormula) return `${fault.message} This one is yours to change.`;
      sheet.getRange(fault.row, place).setValue(number);
      return `${sheet.getName()}, ${columnLetters(place)}${fault.row}: the text “${fault.text}” is now the number ${number}.`;
    }
  }
}

/** Everything that was typed is out of the way by then. */
const STUCK =
  'This could not be put right: move the formula that fills cells of this column, then try again.';

/** The header cell, if people wrote something of their own in place of the column's formula. */
function replacedBy({ description, columns }: Table, fault: FormulaFault, layout: Layout): Blocker[] {
  const { column: key, sound, stands } = fault;
  const column = description.columns.find((each) => each.key === key);
  if (sound || !column?.formula || stands.startsWith('#') || stands.includes('#REF!')) return [];
  const ours = formulaFor(column.formula, description.key, layout) ?? '';
  // Separators and spaces differ from locale to locale.
  const plain = (formula: string) => formula.replace(/[\s;,]/g, '');
  if (['', column.title, ours].some((each) => plain(each) === plain(stands))) return [];
  return [{ row: headerRow(description), column: columns[key] ?? 0, value: stands, formula: '' }];
}

/** What a cell held, as a line of its note. */
function asNote(book: Book): (cell: Blocker) => NoteLine {
  return ({ row, column, value, formula }) => {
    const text =
      typeof value === 'object'
        ? Utilities.formatDate(value as Date, book.clock.timeZone(), 'yyyy-MM-dd HH:mm:ss').replace(
            ' 00:00:00',
            '',
          )
        : value;
    return { row, column, text: `Stood here: ${formula || text}` };
  };
}
