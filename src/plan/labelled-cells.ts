/** Where the labelled cells of a sheet stand, after people sorted, renamed, emptied or deleted some of them. */
import { columnLetters } from './layout.ts';
import type { LabelledCell, LabelledCells } from './sheet.ts';

export interface SheetCells {
  /** Column numbers from 1, by key. */
  columns: Readonly<Record<string, number>>;
  /** The row of the titles. */
  header: number;
  /** All cells from the top left, as Sheets gives them. */
  values: readonly (readonly unknown[])[];
  /** The formulas of these cells. */
  formulas: readonly (readonly string[])[];
  /** The addresses of the sheet's named cells, such as B3, by name. */
  names: ReadonlyMap<string, string>;
}

export interface LocatedCell {
  cell: LabelledCell;
  /** Absent where it was deleted, or its label and its value were. */
  row?: number;
}

/**
 * Finds each labelled cell: where its name stands, unless that is beside the label of another one by now; else by
 * its label; else, where people renamed that, by its formula.
 */
export function locateCells({ cells, label, value }: LabelledCells, sheet: SheetCells): LocatedCell[] {
  const { columns, header, values, formulas, names } = sheet;
  const [left, right] = [columns[label] ?? 0, columns[value] ?? 0];
  const labelled = new Set(cells.map((cell) => cell.label));
  const rows = new Map<LabelledCell, number>();
  const below = values.map((_, at) => at + 1).filter((row) => row > header);
  const isFree = (row: number) => ![...rows.values()].includes(row);
  const labelIn = (row: number) => String(values[row - 1]?.[left - 1] ?? '').trim();
  const find = (found: (cell: LabelledCell, row: number) => boolean) => {
    for (const cell of cells) {
      const row = rows.has(cell) ? undefined : below.find((each) => isFree(each) && found(cell, each));
      if (row) rows.set(cell, row);
    }
  };
  const addressOf = (row: number) => `${columnLetters(right)}${row}`;
  const isNotAnothers = (row: number) => !labelled.has(labelIn(row));
  const isNamed = ({ named }: LabelledCell, row: number) =>
    named !== undefined && names.get(named) === addressOf(row);
  find((cell, row) => isNamed(cell, row) && labelIn(row) === cell.label);
  find((cell, row) => labelIn(row) === cell.label);
  find((cell, row) => isNamed(cell, row) && isNotAnothers(row));
  find(({ formula }, row) => {
    const stands = formulas[row - 1]?.[right - 1] ?? '';
    return formula !== undefined && isNotAnothers(row) && shapeOf(stands) === shapeOf(formula);
  });
  return cells.map((cell) => {
    const row = rows.get(cell);
    return { cell, ...(row ? { row } : {}) };
  });
}

export interface CellFault {
  what: 'cell';
  message: string;
  cell: LabelledCell;
  /** Absent where the cell is to be made anew. */
  row?: number;
  /** What people wrote in place of the cell's formula; '' for nothing. */
  stands: unknown;
}

/** Labelled cells that are gone, that formulas do not find, or that lost their label or their formula. */
export function cellFaults(name: string, labelled: LabelledCells, sheet: SheetCells): CellFault[] {
  const { columns, values, formulas, names } = sheet;
  const [left, right] = [columns[labelled.label] ?? 0, columns[labelled.value] ?? 0];
  // A column that is gone comes back first.
  if (!left || !right) return [];
  return locateCells(labelled, sheet).flatMap(({ cell, row }): CellFault[] => {
    const { label, named, formula } = cell;
    if (!row) return [{ what: 'cell', cell, stands: '', message: `${name}: “${label}” was deleted.` }];
    const address = `${columnLetters(right)}${row}`;
    const [shown, written] = [values[row - 1]?.[right - 1] ?? '', formulas[row - 1]?.[right - 1] ?? ''];
    const fault = (message: string, stands: unknown = '') => [
      { what: 'cell' as const, cell, row, stands, message: `${name}, ${address} (${label}): ${message}` },
    ];
    if (named && names.get(named) !== address) return fault('the sheets’ formulas do not find this cell.');
    if (String(values[row - 1]?.[left - 1] ?? '').trim() === '') return fault('its label is gone.');
    if (!formula) return [];
    if (written === '') return fault('it has lost its formula.', shown);
    if (written.includes('#REF!')) return fault('it reads what was deleted.');
    return [];
  });
}

/** A range, as a formula has it once its sheet or its column was deleted, too. */
const RANGE = /\{[\w.]+\}|(?:'(?:[^']|'')*'!|[\w.]+!)?\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d*|#REF![A-Z\d:$]*/g;

/** What a formula says whatever ranges it reads, in the separators of any locale. */
function shapeOf(formula: string): string {
  return formula.replace(RANGE, '{}').replace(/[\s;,]/g, '');
}
