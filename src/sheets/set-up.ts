/** Makes the planning sheets from their descriptions, and puts back what is missing of them. */
import type { PlanSettings } from '../plan/goal.ts';
import { formulaFor, type Layout } from '../plan/layout.ts';
import { planningSheet, planningSheets } from '../plan/planning-sheets.ts';
import { ATTENDEES_LABEL, REVIEW_QUESTIONS } from '../plan/review-sheet.ts';
import { SETTINGS } from '../plan/settings-sheet.ts';
import type { SheetDescription, SheetKey } from '../plan/sheet.ts';
import type { Book } from './book.ts';
import { buildDashboard } from './dashboard.ts';
import { dressSheet, formatCells } from './dress.ts';
import { COLUMN_KEY, headerRow } from './table.ts';
import { asText } from './typed.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What saving a goal needs; the other sheets come when they are asked for. */
export const CORE_SHEETS: readonly SheetKey[] = ['plan', 'checkIns', 'milestones', 'settings'];

export const ALL_SHEETS: readonly SheetKey[] = [...CORE_SHEETS, 'funnel', 'dashboard', 'review'];

/** Makes those of the sheets that do not exist. Answers the names of the new ones. */
export function ensureSheets(book: Book, keys: readonly SheetKey[], defaults: () => PlanSettings): string[] {
  const absent = planningSheets()
    .map(({ key }) => key)
    .filter((key) => keys.includes(key) && !sheetOf(book, key));
  if (absent.length === 0) return [];
  const settings = defaults();
  // A new sheet comes to the front: people stay where they were.
  const shown = book.spreadsheet.getActiveSheet();
  for (const key of absent) makeSheet(book, planningSheet(key), settings);
  const layout = layoutOf(book);
  // Settings first: the other sheets' formulas read its named cells.
  for (const key of Object.keys(layout) as SheetKey[]) {
    const isNew = absent.includes(key);
    const readsNew = !isNew && planningSheet(key).columns.some(({ formula }) => mentions(formula, absent));
    if (isNew || readsNew) writeFormulas(book, key, layout);
  }
  if (absent.includes('dashboard')) buildDashboard(book, layout);
  book.spreadsheet.setActiveSheet(shown);
  return absent.map((key) => layout[key]?.name ?? key);
}

function sheetOf(book: Book, key: SheetKey): Sheet | null {
  const known = book.ledger.sheets[key];
  return known ? book.spreadsheet.getSheetById(known.id) : null;
}

/** Brings a planning sheet to the front. */
export function showSheet(book: Book, key: SheetKey): void {
  const sheet = sheetOf(book, key);
  if (sheet) book.spreadsheet.setActiveSheet(sheet);
}

function mentions(formula: string | undefined, keys: readonly SheetKey[]): boolean {
  return keys.some((key) => formula?.includes(`{${key}.`));
}

/** Names and columns of our sheets as they stand. */
export function layoutOf(book: Book): Layout {
  const layout: Partial<Record<SheetKey, { name: string; columns: Record<string, number> }>> = {};
  for (const [key, known] of Object.entries(book.ledger.sheets)) {
    const sheet = book.spreadsheet.getSheetById(known.id);
    if (sheet) layout[key as SheetKey] = { name: sheet.getName(), columns: known.columns };
  }
  return layout;
}

/**
 * A new sheet has 1,000 rows, and the computed columns fill every one of them. A plan seldom needs so many;
 * saving adds rows when they run out.
 */
const NEW_ROWS = 200;

function makeSheet(book: Book, description: SheetDescription, settings: PlanSettings): void {
  const { spreadsheet } = book;
  const sheet = spreadsheet.insertSheet(freeName(book, description.name), spreadsheet.getSheets().length);
  const width = description.columns.length;
  if (sheet.getMaxColumns() < width)
    sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  const surplus = sheet.getMaxRows() - NEW_ROWS;
  if (surplus > 0) sheet.deleteRows(NEW_ROWS + 1, surplus);
  const row = headerRow(description);
  const titles = description.columns.map(({ title, formula, spilled }) => (formula || spilled ? '' : title));
  sheet.getRange(row, 1, 1, width).setValues([titles]);
  for (const [at, { key, spilled }] of description.columns.entries()) {
    if (!spilled) markColumn(sheet, at + 1, key);
  }
  dressSheet(sheet, description, settings.currency);
  sheet.getRange(1, 1).activate();
  if (description.key === 'settings') fillSettings(book, sheet, settings);
  if (description.key === 'review') fillReview(sheet);
  const known = {
    id: sheet.getSheetId(),
    titles: description.columns.map(({ title }) => title),
    columns: Object.fromEntries(description.columns.map(({ key }, at) => [key, at + 1])),
  };
  book.keep({ ...book.ledger, sheets: { ...book.ledger.sheets, [description.key]: known } });
}

/** Someone's own sheet may already be called Plan. */
function freeName(book: Book, name: string): string {
  const taken = new Set(book.spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let free = name;
  for (let next = 2; taken.has(free.toLowerCase()); next++) free = `${name} ${next}`;
  return free;
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
  const sheet = sheetOf(book, key);
  if (!known || !sheet) return;
  const description = planningSheet(key);
  for (const { key: column, formula } of description.columns) {
    const place = known.columns[column];
    const written = formula && formulaFor(formula, key, layout);
    if (!place || !written || (only && !only.includes(column))) continue;
    sheet.getRange(headerRow(description), place).setFormula(written);
  }
}

function fillSettings(book: Book, sheet: Sheet, settings: PlanSettings): void {
  for (const [at, setting] of SETTINGS.entries()) {
    book.spreadsheet.setNamedRange(setting.range, sheet.getRange(at + 2, 2));
  }
  const rows = SETTINGS.map(({ label, note, initial }) => {
    const value = initial(settings);
    const isFormula = typeof value === 'string' && value.startsWith('=');
    return [label, typeof value === 'string' && !isFormula ? asText(value) : isFormula ? '' : value, note];
  });
  sheet.getRange(2, 1, rows.length, 3).setValues(rows);
  for (const [at, { initial }] of SETTINGS.entries()) {
    const value = initial(settings);
    if (typeof value === 'string' && value.startsWith('=')) sheet.getRange(at + 2, 2).setFormula(value);
  }
  const formats = SETTINGS.map(({ format }) => format);
  formatCells(sheet.getRange(2, 2, formats.length, 1), formats, settings.currency);
}

function fillReview(sheet: Sheet): void {
  sheet.getRange(1, 1, 1, 2).setValues([[ATTENDEES_LABEL, '']]);
  sheet.getRange(1, 1).setFontWeight('bold');
  sheet.getRange(3, 1, REVIEW_QUESTIONS.length, 1).setValues(REVIEW_QUESTIONS.map((question) => [question]));
}
