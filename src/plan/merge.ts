/** Brings what one person changed into sheets that others may have changed since. */
import { type Cells, changedCells, type ExistingRow, type RowChanges } from './rows.ts';

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

/**
 * Writes only the cells that someone changed since the rows were loaded, and that do not say so already: what
 * others changed meanwhile stays. Where both changed a cell, what is saved last counts. A row that others deleted
 * comes back only if it was changed here. Without `loaded` everything that is wanted counts as changed.
 */
export function merged(
  sheet: NamedRows<ExistingRow>,
  loaded: NamedRows | undefined,
  wanted: NamedRows,
  removed: Iterable<string>,
  pattern?: string,
): RowChanges {
  const changes: RowChanges = { updates: [], deletions: [], additions: [] };
  for (const [name, cells] of wanted) {
    const before = loaded?.get(name);
    const touched = before ? changedCells((key) => before[key], cells) : cells;
    const row = sheet.get(name);
    const news = row ? changedCells((key) => row.cell(key), touched) : touched;
    if (Object.keys(news).length === 0) continue;
    if (row) changes.updates.push({ row: row.row, cells: news, pattern });
    else changes.additions.push({ cells, pattern });
  }
  for (const name of removed) {
    const row = sheet.get(name);
    if (row) changes.deletions.push(row.row);
  }
  return changes;
}
