/** Brings what one person changed into sheets that others may have changed since. */
import { type Cell, type Cells, type ExistingRow, isSame, type RowChanges } from './rows.ts';

/** Rows by what tells them apart whatever their order: an ID, a due day, a stage. */
export type NamedRows<Row = Cells> = Map<string, Row>;

/** Rows by name; of rows that share one, the later ones get names of their own. */
export function named<Row>(rows: readonly Row[], nameOf: (row: Row) => string): NamedRows<Row> {
  const found: NamedRows<Row> = new Map();
  for (const row of rows) {
    let name = nameOf(row);
    while (found.has(name)) name += ' again';
    found.set(name, row);
  }
  return found;
}

/** A list of rows as it is in the sheet, was loaded, is wanted, and was wanted by tries that broke off. */
export interface Versions {
  sheet: NamedRows<ExistingRow>;
  /** Absent where the rows are new, or to be written as they are wanted. */
  loaded: NamedRows | undefined;
  wanted: NamedRows;
  tried: readonly NamedRows[];
}

/**
 * Writes only the cells that someone changed since the rows were loaded, and that do not say so already: what
 * others changed meanwhile stays. Where both changed a cell, what is saved last counts. A row that others deleted
 * comes back only if it was changed here. What an earlier try wrote, or deleted, is nobody else's change.
 *
 * @param pattern how figures of new rows are shown
 */
export function merged(
  { sheet, loaded, wanted, tried }: Versions,
  removed: Iterable<string>,
  pattern?: string,
): RowChanges {
  const changes: RowChanges = { updates: [], deletions: [], additions: [] };
  for (const [name, cells] of wanted) {
    const row = sheet.get(name);
    const before = isDeleted(name, tried, row) ? undefined : loaded?.get(name);
    const isTouched = (key: string, cell: Cell) =>
      !before ||
      !isSame(before[key], cell) ||
      tried.some((rows) => isSame(rows.get(name)?.[key], row?.cell(key)));
    const touched = Object.entries(cells).filter(([key, cell]) => isTouched(key, cell));
    const news = touched.filter(([key, cell]) => !isSame(row?.cell(key), cell));
    if (news.length === 0) continue;
    if (row) changes.updates.push({ row: row.row, cells: Object.fromEntries(news) });
    else changes.additions.push({ cells, pattern });
  }
  for (const name of removed) {
    const row = sheet.get(name);
    if (row) changes.deletions.push(row.row);
  }
  return changes;
}

function isDeleted(name: string, tried: readonly NamedRows[], row: ExistingRow | undefined): boolean {
  return !row && tried.some((rows) => !rows.has(name));
}
