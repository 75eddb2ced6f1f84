import Papa from 'papaparse';
import type { SheetId } from '../engine/cells.ts';
import type { Engine } from '../engine/engine.ts';

const SPARE_ROWS = 100;
const LEAST = { rows: 1000, columns: 26 };

/**
 * Puts CSV text into a sheet as File ▸ Import does in Google Sheets: every value is read as if typed. A
 * sheet of that name is emptied first, otherwise it is made.
 */
export function importCsv(engine: Engine, sheetName: string, text: string): void {
  const rows = parse(text);
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const sheet = emptySheet(engine, sheetName, rows.length, columns);
  if (rows.length === 0) return;
  engine.write(
    { sheet, row: 1, column: 1, rows: rows.length, columns },
    rows.map((row) => Array.from({ length: columns }, (_, column) => ({ typed: row[column] ?? '' }))),
  );
}

function emptySheet(engine: Engine, name: string, rows: number, columns: number): SheetId {
  const existing = engine.sheets().find((sheet) => sheet.name === name);
  if (!existing) {
    const size = {
      rows: Math.max(LEAST.rows, rows + SPARE_ROWS),
      columns: Math.max(LEAST.columns, columns),
    };
    return engine.insertSheet({ name, ...size });
  }
  const { id } = existing;
  const all = { sheet: id, row: 1, column: 1, rows: existing.rows, columns: existing.columns };
  const filled = { ...all, ...engine.filledSize(id) };
  if (filled.rows > 0) {
    engine.write(
      filled,
      Array.from({ length: filled.rows }, () => Array.from({ length: filled.columns }, () => null)),
    );
  }
  engine.clearFormats(all);
  if (rows > existing.rows) engine.insertRows(id, existing.rows + 1, rows - existing.rows);
  if (columns > existing.columns) engine.insertColumns(id, existing.columns + 1, columns - existing.columns);
  engine.activate(id);
  return id;
}

function parse(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' }).data;
}

/** "report.csv" → "report", or "report (2)" where that sheet exists. */
export function sheetNameFor(fileName: string, taken: readonly string[]): string {
  const name = fileName.replace(/\.[^.]+$/, '') || 'Import';
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} (${number})`;
    if (!taken.includes(candidate)) return candidate;
  }
}

/** Spreadsheets on Windows still write CSV in their old code page; UTF-8 tells itself from it. */
export function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
