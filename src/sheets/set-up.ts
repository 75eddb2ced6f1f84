/** Makes the planning sheets from their descriptions, and puts back what is missing of them. */
import type { PlanSettings } from '../plan/goal.ts';
import { formulaFor, type Layout, type SheetLayout } from '../plan/layout.ts';
import { withFinished } from '../plan/ledger.ts';
import { isMarked } from '../plan/locate.ts';
import { planningSheet, planningSheets } from '../plan/planning-sheets.ts';
import { ATTENDEES_LABEL, REVIEW_QUESTIONS } from '../plan/review-sheet.ts';
import type { SheetDescription, SheetKey } from '../plan/sheet.ts';
import { beginSheets } from './begin.ts';
import type { Book } from './book.ts';
import { buildDashboard } from './dashboard.ts';
import { dressSheet } from './dress.ts';
import { firstPlaces, firstTexts, fitCells, rewriteCells } from './labelled-cells.ts';
import { runs } from './stretches.ts';
import { COLUMN_KEY, columnMarks, headerRow } from './table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What saving a goal needs; the other sheets come when they are asked for. */
export const CORE_SHEETS: readonly SheetKey[] = ['plan', 'checkIns', 'milestones', 'settings'];

/** What the Dashboard shows stands in these. */
export const DASHBOARD_SHEETS: readonly SheetKey[] = [...CORE_SHEETS, 'funnel', 'dashboard'];

export const ALL_SHEETS: readonly SheetKey[] = [...DASHBOARD_SHEETS, 'review'];

export interface NewSheet {
  key: SheetKey;
  name: string;
  /** There was one, which somebody deleted. */
  isReplaced: boolean;
}

/** Makes those of the sheets that do not exist, and finishes those that an earlier try only began. Answers these. */
export function ensureSheets(
  book: Book,
  keys: readonly SheetKey[],
  defaults: () => PlanSettings,
): NewSheet[] {
  const absent = planningSheets()
    .map(({ key }) => key)
    .filter((key) => keys.includes(key) && !book.sheet(key));
  if (absent.length === 0) return [];
  const isFinished = (key: SheetKey) => book.ledger.sheets[key] && !book.ledger.sheets[key]?.isUnfinished;
  const replaced = absent.filter(isFinished);
  const settings = defaults();
  // A new sheet comes to the front: people stay where they were.
  const shown = book.spreadsheet.getActiveSheet();
  try {
    const made = [...makeSheets(book, absent, settings)];
    return made.map(([key, name]) => ({ key, name, isReplaced: replaced.includes(key) }));
  } finally {
    book.spreadsheet.setActiveSheet(shown);
  }
}

function makeSheets(book: Book, absent: readonly SheetKey[], settings: PlanSettings): Map<SheetKey, string> {
  const made = new Map<SheetKey, string>();
  for (const [key, { sheet, name, isNew }] of beginSheets(book, absent)) {
    fillSheet(book, planningSheet(key), sheet, settings, isNew);
    made.set(key, name);
  }
  const layout = layoutOf(book, made);
  // Settings first: the other sheets' formulas read its named cells.
  for (const key of Object.keys(layout) as SheetKey[]) {
    const isNew = absent.includes(key);
    const readsNew = !isNew && planningSheet(key).columns.some(({ formula }) => mentions(formula, absent));
    if (isNew || readsNew) writeFormulas(book, key, layout);
    if (!isNew) rewriteCells(book, key, layout, (formula) => mentions(formula, absent));
  }
  if (absent.includes('dashboard')) buildDashboard(book, layout);
  book.keep(withFinished(book.ledger, absent));
  return made;
}

/** Brings a planning sheet to the front. */
export function showSheet(book: Book, key: SheetKey): void {
  const sheet = book.sheet(key);
  if (sheet) book.spreadsheet.setActiveSheet(sheet);
}

function mentions(formula: string | undefined, keys: readonly SheetKey[]): boolean {
  return keys.some((key) => formula?.includes(`{${key}.`));
}

/** Names and columns of our sheets as they stand; the names of those just `made` need not be asked for. */
export function layoutOf(book: Book, made: ReadonlyMap<SheetKey, string> = new Map()): Layout {
  const layout: Partial<Record<SheetKey, SheetLayout>> = {};
  for (const [each, known] of Object.entries(book.ledger.sheets)) {
    const key = each as SheetKey;
    const sheet = book.sheet(key);
    const { columns, titlesRow } = known;
    if (sheet) layout[key] = { name: made.get(key) ?? sheet.getName(), columns, titlesRow };
  }
  return layout;
}

/**
 * A new sheet has 1,000 rows, and the computed columns fill every one of them. A plan seldom needs so many;
 * saving adds rows when they run out.
 */
const NEW_ROWS = 200;

/** Gives a sheet all that it is made with, but for its formulas. */
function fillSheet(
  book: Book,
  description: SheetDescription,
  sheet: Sheet,
  settings: PlanSettings,
  isNew: boolean,
): void {
  const width = description.columns.length;
  const missing = width - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsBefore(1, missing);
  const surplus = sheet.getMaxRows() - NEW_ROWS;
  const grows = description.key !== 'settings' && description.key !== 'review';
  if (surplus > 0 && grows) sheet.deleteRows(NEW_ROWS + 1, surplus);
  const rows = firstRows(description, settings);
  // What an earlier try has written people may have changed since.
  if (isNew || sheet.getLastRow() === 0) sheet.getRange(1, 1, rows.length, width).setValues(rows);
  const marked = new Set(isNew ? [] : columnMarks(sheet).map(({ key }) => key));
  for (const [at, column] of description.columns.entries()) {
    if (isMarked(description, column) && !marked.has(column.key)) markColumn(sheet, at + 1, column.key);
  }
  dressSheet(sheet, description, settings.currency);
  // The Dashboard's totals read the other sheets: they wait until all of those are there.
  if (description.key === 'settings') {
    const { columns = {} } = book.ledger.sheets.settings ?? {};
    fitCells(book, { sheet, description, columns }, firstPlaces(description), settings.currency);
  }
  if (description.key === 'review') sheet.getRange(1, 1).setFontWeight('bold');
}

export function markColumn(sheet: Sheet, column: number, key: string): void {
  // Metadata belongs to a column only where the range is the whole column.
  sheet
    .getRange(1, column, sheet.getMaxRows(), 1)
    .addDeveloperMetadata(COLUMN_KEY, key, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Writes the header formulas of a sheet; those that read a missing column are left as they are. */
export function writeFormulas(book: Book, key: SheetKey, layout: Layout, only?: readonly string[]): void {
  const known = book.ledger.sheets[key];
  const sheet = book.sheet(key);
  if (!known || !sheet) return;
  const description = planningSheet(key);
  const formulas = new Map<number, string>();
  for (const { key: column, formula } of description.columns) {
    const place = known.columns[column];
    const written = formula && formulaFor(formula, key, layout);
    if (place && written && (!only || only.includes(column))) formulas.set(place, written);
  }
  for (const { first, run } of runs([...formulas], ([place]) => place)) {
    const row = run.map(([, formula]) => formula);
    sheet.getRange(known.titlesRow ?? headerRow(description), first, 1, row.length).setFormulas([row]);
  }
}

/** The titles, with what the sheet says above and below them from the start. */
function firstRows(description: SheetDescription, settings: PlanSettings): (string | number)[][] {
  const { key, columns } = description;
  const titles = columns.map(({ title, formula, spilled }) => (formula || spilled ? '' : title));
  const wide = (...cells: (string | number)[]) => columns.map((_, at) => cells[at] ?? '');
  if (key === 'review') {
    return [wide(ATTENDEES_LABEL), titles, ...REVIEW_QUESTIONS.map((question) => wide(question))];
  }
  const cells = description.labelled?.cells ?? [];
  return [titles, ...cells.map((cell) => firstTexts(description, cell, settings))];
}
