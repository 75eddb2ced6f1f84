/** Puts right what was broken in the planning sheets, leaving everything else alone. */
import { type Blocker, type FormulaFault, numberInText } from '../plan/faults.ts';
import type { CellFault } from '../plan/labelled-cells.ts';
import { columnLetters, formulaFor, type Layout } from '../plan/layout.ts';
import { planningSheet } from '../plan/planning-sheets.ts';
import type { SheetKey } from '../plan/sheet.ts';
import type { Book } from './book.ts';
import { followStatuses } from './dashboard.ts';
import { type Found, faultsIn, keysOf } from './inspect.ts';
import { rewriteCells } from './labelled-cells.ts';
import { mendCell, restoreCell } from './mend-cells.ts';
import { restoreColumns } from './mend-columns.ts';
import { addNotes, inRuns, type NoteLine } from './scattered-cells.ts';
import { layoutOf, writeFormulas } from './set-up.ts';
import { headerRow, type Table } from './table.ts';

/** Mends all sheets. Answers what was done, and what a person has to do. */
export function mendSheets(book: Book): string[] {
  const restored = keysOf(book).flatMap((key) =>
    restoreColumns(book, key).map(({ column, line }): Restored => ({ key, what: { column }, line })),
  );
  SpreadsheetApp.flush();
  const layout = layoutOf(book);
  const cells = keysOf(book).flatMap((key) => restoreCells(book, key, layout));
  const found = keysOf(book).flatMap((key) => faultsIn(book, key));
  const news = [...restored, ...cells].map(({ line }) => line);
  if (news.length + found.length === 0) return [];
  const lines = mendFound(book, found, [...restored, ...cells], layout);
  if (book.ledger.sheets.dashboard) followStatuses(book);
  return [...news, ...lines];
}

/** Mends what still stands, and what reads something that is `restored`. */
function mendFound(
  book: Book,
  found: readonly Found[],
  restored: readonly Restored[],
  layout: Layout,
): string[] {
  const done = found.map((each) => ({ ...each, line: mend(book, each, layout) }));
  const renamed = found.flatMap(({ fault }) => (fault.what === 'cell' ? (fault.cell.named ?? []) : []));
  for (const key of keysOf(book)) {
    const broken = found.flatMap(({ table, fault }) =>
      table.description.key === key && fault.what === 'formula' && !fault.sound ? [fault.column] : [],
    );
    // What was restored is read by formulas of other sheets too: they show #REF!, or are older than it.
    const reads = readerOf(key, restored, renamed);
    const readers = planningSheet(key).columns.filter(({ formula }) => reads(formula));
    const stale = [...broken, ...readers.map((column) => column.key)];
    if (stale.length > 0) writeFormulas(book, key, layout, stale);
    rewriteCells(book, key, layout, reads);
  }
  SpreadsheetApp.flush();
  const left = keysOf(book)
    .flatMap((key) => faultsIn(book, key))
    .flatMap(({ table, fault }) => (fault.what === 'formula' ? [{ table, fault }] : []));
  const places = left.map(placeOf);
  const lines = done.filter((each) => !places.includes(placeOf(each))).map(({ line }) => line);
  return [...lines, ...left.map(({ fault }) => `${fault.message} ${STUCK}`)];
}

function placeOf({ table, fault }: Found): string {
  const place = fault.what === 'cell' ? fault.cell.label : fault.column;
  return `${table.description.key} ${place} ${fault.what}`;
}

interface Restored {
  key: SheetKey;
  /** A column, or a name. */
  what: { column: string } | { named: string | undefined };
  line: string;
}

/** Tells formulas of a sheet that read a column which was restored, or a cell that was named anew. */
function readerOf(key: SheetKey, restored: readonly Restored[], renamed: readonly string[]) {
  const mentioned = restored.flatMap((each) => {
    if ('named' in each.what) return each.what.named ?? [];
    return each.key === key ? `{${each.what.column}}` : `{${each.key}.${each.what.column}}`;
  });
  const all = [...mentioned, ...renamed];
  return (formula: string | undefined) => all.some((each) => formula?.includes(each));
}

/** Each labelled cell that is made anew may move others. */
function restoreCells(book: Book, key: SheetKey, layout: Layout): Restored[] {
  const done: Restored[] = [];
  const most = planningSheet(key).labelled?.cells.length ?? 0;
  while (done.length < most) {
    const cell = restoreCell(book, key, layout);
    if (!cell) break;
    SpreadsheetApp.flush();
    const line = `${book.sheet(key)?.getName()}: “${cell.label}” was deleted. It is back, as in a new sheet.`;
    done.push({ key, what: { named: cell.named }, line });
  }
  return done;
}

/** Answers what was done about a fault. Formulas are written afterwards, a sheet at a time. */
function mend(book: Book, { table, fault }: Found, layout: Layout): string {
  const { sheet, columns } = table;
  const place = ('column' in fault && columns[fault.column]) || 0;
  switch (fault.what) {
    case 'column':
      return fault.message;
    case 'cell': {
      const stood = stoodIn(table, fault);
      addNotes(sheet, stood.map(asNote(book)));
      mendCell(book, table, fault, layout);
      return `${fault.message} That is put right.${stood.length > 0 ? ' What stood there is now in a note of that cell.' : ''}`;
    }
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

/** The cell, if people wrote something of their own in place of its formula. */
function stoodIn({ description, columns }: Table, { row, stands }: CellFault): Blocker[] {
  const column = columns[description.labelled?.value ?? ''];
  if (!row || !column || stands === '' || String(stands).startsWith('#')) return [];
  return [{ row, column, value: stands, formula: '' }];
}

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
