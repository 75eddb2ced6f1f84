/** Reading and writing the rows of a planning sheet, in as few calls as can be. */
import { locateColumns, missingColumns, titlesRow } from '../plan/locate.ts';
import { planningSheet } from '../plan/planning-sheets.ts';
import { Problem } from '../plan/problem.ts';
import type { Cell, Cells, ExistingRow, RowChanges, RowUpdate, SheetRows } from '../plan/rows.ts';
import type { SheetDescription, SheetKey } from '../plan/sheet.ts';
import type { Book } from './book.ts';
import { areaOf, runs, stretches } from './stretches.ts';
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

/**
 * A planning sheet as it stands, or undefined where it was never made or was deleted. Where its titles have changed
 * since, its columns are located anew, and the ledger keeps where.
 */
export function openTable(book: Book, key: SheetKey): Table | undefined {
  const known = book.ledger.sheets[key];
  const sheet = book.sheet(key);
  if (!known || !sheet) return undefined;
  const values: unknown[][] = sheet.getDataRange().getValues();
  const usual = planningSheet(key);
  const before = known.titlesRow ?? headerRow(usual);
  const row = titlesRow(values, known.titles, before);
  const description = { ...usual, headerRow: row };
  const titles = (values[row - 1] ?? []).map(String);
  const table = { description, sheet, values, titles };
  if (row === before && titles.join('\n') === known.titles.join('\n'))
    return { ...table, columns: known.columns };
  const headers = () => sheet.getRange(row, 1, 1, titles.length).getFormulas()[0] ?? [];
  const columns = locateColumns(description, columnMarks(sheet), titles, known, headers);
  const found = { ...known, titles, columns, titlesRow: row };
  book.keep({ ...book.ledger, sheets: { ...book.ledger.sheets, [key]: found } });
  return { ...table, columns };
}

export function headerRow(description: SheetDescription): number {
  return description.headerRow ?? 1;
}

export function columnMarks(sheet: Sheet) {
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
  writeUpdates(table, changes.updates);
  for (const { first, count } of stretches(changes.deletions).reverse()) table.sheet.deleteRows(first, count);
  if (changes.additions.length === 0) return;
  const start = rows.nextRow - changes.deletions.length;
  makeRoom(table, start + changes.additions.length - 1, table.values.length - changes.deletions.length);
  const typed = table.description.columns.filter(({ formula, spilled }) => !formula && !spilled);
  writeRows(
    table,
    start,
    changes.additions.map(({ cells }) => cells),
    typed.map(({ key }) => key),
  );
  setPatterns(
    table,
    changes.additions.map((row, down) => ({ ...row, row: start + down })),
  );
}

/** One call for every stretch of neighbouring rows that change in the same columns. */
function writeUpdates(table: Table, updates: readonly RowUpdate[]): void {
  const keysOf = ({ cells }: RowUpdate) => Object.keys(cells).join();
  for (const keys of new Set(updates.map(keysOf))) {
    if (keys === '') continue;
    const alike = updates.filter((update) => keysOf(update) === keys);
    for (const { first, run } of runs(alike, ({ row }) => row)) {
      const rows = run.map(({ cells }) => cells);
      writeRows(table, first, rows, keys.split(','));
    }
  }
  setPatterns(table, updates);
}

/** What was read reaches the grid's end, because the computed columns fill it. */
function makeRoom(table: Table, lastRow: number, rowsLeft = table.values.length): void {
  if (lastRow <= rowsLeft) return;
  const rows = table.sheet.getMaxRows();
  if (lastRow > rows) table.sheet.insertRowsAfter(rows, lastRow - rows + SPARE_ROWS);
}

/** One call for every stretch of neighbouring columns. */
function writeRows(table: Table, start: number, rows: readonly Cells[], keys: readonly string[]): void {
  const places = keys.map((key) => ({ key, column: table.columns[key] ?? 0 }));
  const present = places.filter(({ column }) => column > 0);
  for (const { first, run } of runs(present, ({ column }) => column)) {
    const block = rows.map((cells) => run.map(({ key }) => asTyped(cells[key] ?? '')));
    table.sheet.getRange(start, first, rows.length, run.length).setValues(block);
  }
}

/** Columns whose cells are shown as their goal is. */
function figureColumns({ description, columns }: Table): number[] {
  const followGoal = description.columns.filter(({ format }) => format === 'metric' || format === 'money');
  return followGoal.map(({ key }) => columns[key]).filter((column) => column !== undefined);
}

/** Shows figures in their goal's own unit: one call for all the rows that share one. */
function setPatterns(table: Table, rows: readonly Pick<RowUpdate, 'row' | 'pattern'>[]): void {
  const columns = figureColumns(table);
  if (columns.length === 0) return;
  for (const pattern of new Set(rows.map((row) => row.pattern))) {
    if (!pattern) continue;
    const alike = rows.filter((row) => row.pattern === pattern).map(({ row }) => row);
    const areas = stretches(alike).flatMap((down) =>
      stretches(columns).map((across) => areaOf(down, across)),
    );
    table.sheet.getRangeList(areas).setNumberFormat(pattern);
  }
}

/** Writes rows under the header in place of what these columns held. */
export function replaceBlock(table: Table, keys: readonly string[], rows: readonly Cells[]): void {
  const first = headerRow(table.description) + 1;
  const old = table.values.length - first + 1;
  const blank = Array.from({ length: Math.max(0, old - rows.length) }, (): Cells => ({}));
  if (rows.length + blank.length === 0) return;
  makeRoom(table, first + rows.length - 1);
  writeRows(table, first, [...rows, ...blank], keys);
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
