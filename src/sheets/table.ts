/** Reading and writing the rows of a planning sheet, in as few calls as can be. */

import { columnLetters } from '../plan/layout.ts';
import { locateColumns, missingColumns } from '../plan/locate.ts';
import { planningSheet } from '../plan/planning-sheets.ts';
import { Problem } from '../plan/problem.ts';
import type { Cell, Cells, ExistingRow, NewRow, RowChanges, SheetRows } from '../plan/rows.ts';
import type { SheetDescription, SheetKey } from '../plan/sheet.ts';
import type { Book } from './book.ts';
import { stretches } from './stretches.ts';
import { asTyped } from './typed.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const COLUMN_KEY = 'smart-goals-column';

/** Room for a few more goals each time the grid has to grow. */
const SPARE_ROWS = 100;

export interface Table {
  description: SheetDescription;
  sheet: Sheet;
  /** Column numbers from 1, by key. */
  columns: Record<string, number>;
  /** Every cell of the sheet, as Sheets gives it. */
  values: unknown[][];
  titles: string[];
}

/** A planning sheet as it stands, or undefined where it was never made or was deleted. */
export function openTable(book: Book, key: SheetKey): Table | undefined {
  const known = book.ledger.sheets[key];
  const sheet = book.sheet(key);
  if (!known || !sheet) return undefined;
  const description = planningSheet(key);
  const values: unknown[][] = sheet.getDataRange().getValues();
  const titles = (values[headerRow(description) - 1] ?? []).map(String);
  const table = { description, sheet, values, titles };
  if (titles.join('\n') === known.titles.join('\n')) return { ...table, columns: known.columns };
  const columns = locateColumns(description, columnMarks(sheet), titles, known);
  book.keep({ ...book.ledger, sheets: { ...book.ledger.sheets, [key]: { ...known, titles, columns } } });
  return { ...table, columns };
}

export function headerRow(description: SheetDescription): number {
  return description.headerRow ?? 1;
}

function columnMarks(sheet: Sheet) {
  const marks = sheet
    .createDeveloperMetadataFinder()
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)
    .withKey(COLUMN_KEY)
    .find();
  return marks.map((mark) => ({
    key: mark.getValue() ?? '',
    column: mark.getLocation().getColumn()?.getColumn() ?? 0,
  }));
}

/** Refuses to work on a sheet that lost a column which the action needs. */
export function requireTypedColumns(table: Table): void {
  const missing = missingColumns(table.description, table.columns).filter(({ formula }) => !formula);
  if (missing.length === 0) return;
  const names = missing.map(({ title }) => `“${title}”`).join(', ');
  const [column, it] = missing.length === 1 ? ['column', 'it'] : ['columns', 'them'];
  throw new Problem(
    'sheet',
    `The sheet ${table.sheet.getName()} has lost its ${column} ${names}. SMART Goals can put ${it} back, empty; to get the cells back too, use Edit ▸ Undo or File ▸ Version history.`,
    { canMend: true },
  );
}

/** The rows in use: those with anything in a column that people fill in. */
export function rowsOf(book: Book, table: Table): SheetRows {
  const typed = table.description.columns
    .filter(({ formula, spilled }) => !formula && !spilled)
    .map(({ key }) => table.columns[key])
    .filter((column) => column !== undefined);
  const header = headerRow(table.description);
  const rows: ExistingRow[] = [];
  for (let row = header + 1; row <= table.values.length; row++) {
    const cells = table.values[row - 1] ?? [];
    if (typed.some((column) => !isBlank(cells[column - 1]))) rows.push(existingRow(book, table, row, cells));
  }
  return { rows, nextRow: (rows[rows.length - 1]?.row ?? header) + 1 };
}

function existingRow(book: Book, table: Table, row: number, cells: unknown[]): ExistingRow {
  return {
    row,
    cell(key): Cell {
      const column = table.columns[key];
      return book.clock.read(column ? cells[column - 1] : '');
    },
  };
}

function isBlank(value: unknown): boolean {
  return value === '' || value === null || value === undefined;
}

/** Carries out what the plan's rules decided. */
export function applyChanges(table: Table, rows: SheetRows, changes: RowChanges): void {
  for (const { row, cells, pattern } of changes.updates) {
    writeRows(table, row, [cells], Object.keys(cells));
    if (pattern && ('baseline' in cells || 'target' in cells || 'contribution' in cells)) {
      setPattern(table, row, [{ cells, pattern }]);
    }
  }
  for (const { first, count } of stretches(changes.deletions).reverse()) table.sheet.deleteRows(first, count);
  if (changes.additions.length === 0) return;
  const start = rows.nextRow - changes.deletions.length;
  makeRoom(table, start + changes.additions.length - 1);
  const typed = table.description.columns.filter(({ formula, spilled }) => !formula && !spilled);
  writeRows(
    table,
    start,
    changes.additions.map(({ cells }) => cells),
    typed.map(({ key }) => key),
  );
  setPattern(table, start, changes.additions);
}

function makeRoom(table: Table, lastRow: number): void {
  // What was read reaches the grid's end, because the computed columns fill it.
  if (lastRow <= table.values.length) return;
  const rows = table.sheet.getMaxRows();
  if (lastRow > rows) table.sheet.insertRowsAfter(rows, lastRow - rows + SPARE_ROWS);
}

/** One call for every stretch of neighbouring columns. */
function writeRows(table: Table, start: number, rows: Cells[], keys: string[]): void {
  const keyAt = new Map(keys.map((key) => [table.columns[key] ?? 0, key]));
  const columns = [...keyAt.keys()].filter((column) => column > 0);
  for (const { first, count } of stretches(columns)) {
    const block = rows.map((cells) =>
      Array.from({ length: count }, (_, at) => asTyped(cells[keyAt.get(first + at) ?? ''] ?? '')),
    );
    table.sheet.getRange(start, first, rows.length, count).setValues(block);
  }
}

/** Shows the goal's figures in its own unit: neighbouring rows that share one go together. */
function setPattern(table: Table, start: number, rows: NewRow[]): void {
  const metricColumns = table.description.columns
    .filter(({ format }) => format === 'metric')
    .map(({ key }) => table.columns[key])
    .filter((column) => column !== undefined);
  for (let first = 0; first < rows.length; ) {
    const pattern = rows[first]?.pattern;
    let next = first + 1;
    while (next < rows.length && rows[next]?.pattern === pattern) next++;
    if (pattern && metricColumns.length > 0) {
      const areas = stretches(metricColumns).map(
        (run) =>
          `${columnLetters(run.first)}${start + first}:${columnLetters(run.first + run.count - 1)}${start + next - 1}`,
      );
      table.sheet.getRangeList(areas).setNumberFormat(pattern);
    }
    first = next;
  }
}

/** Writes rows under the header in place of what these columns held. */
export function replaceBlock(table: Table, keys: readonly string[], rows: readonly Cells[]): void {
  const first = headerRow(table.description) + 1;
  const old = table.values.length - first + 1;
  const blank = Array.from({ length: Math.max(0, old - rows.length) }, (): Cells => ({}));
  if (rows.length + blank.length === 0) return;
  makeRoom(table, first + rows.length - 1);
  writeRows(table, first, [...rows, ...blank], [...keys]);
}

/** Gives the cells of a column, from under the header down, a number format each. */
export function formatRows(table: Table, key: string, patterns: readonly string[]): void {
  const column = table.columns[key];
  if (!column || patterns.length === 0) return;
  const first = headerRow(table.description) + 1;
  makeRoom(table, first + patterns.length - 1);
  table.sheet
    .getRange(first, column, patterns.length, 1)
    .setNumberFormats(patterns.map((pattern) => [pattern]));
}
