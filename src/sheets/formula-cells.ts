/** Cells with formulas, and what replaces them. */
import { errorText, WARNING } from '../cells/value.ts';
import { addressOf, columnLetters } from '../plan/layout.ts';
import { STILL_CALCULATING } from '../plan/sheet.ts';
import { keepValues } from './kept-values.ts';
import { addNotes, inRuns, type NoteLine, removeNotes } from './scattered-cells.ts';
import { asRead } from './typed.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface FormulaCell {
  row: number;
  column: number;
  formula: string;
  /** What the cell shows now. */
  shown: unknown;
  /** Such as Sheet1!C2. */
  address: string;
}

export interface Replacement {
  cell: FormulaCell;
  /** What stands there instead; without it, only what the cell shows stays. */
  formula?: string;
}

interface Different {
  cell: FormulaCell;
  /** Where the new formula first showed something else, such as C3, and what. */
  place: string;
  shown: unknown;
  /** Whether the old formula stands there again; else only its value does. */
  isBack: boolean;
}

/** What was not replaced. */
export interface LeftAlone {
  /** Someone else was faster, or Google is still at work on it. */
  unsettled: FormulaCell[];
  /** The new formula did not show the same. */
  different: Different[];
}

export interface SelectedFormulas {
  sheet: Sheet;
  cells: FormulaCell[];
  /** Where they were looked for, such as Sheet1!C2:C9. */
  where: string;
  /** How many of the cells that a formula fills refuse what they read. */
  refusalsOf(cell: FormulaCell): number;
}

/** The formulas in the selected cells, or in the whole sheet where only one cell is selected. */
export function selectedFormulas(spreadsheet: Spreadsheet): SelectedFormulas {
  const selected = spreadsheet.getActiveRange();
  const sheet = selected?.getSheet() ?? spreadsheet.getActiveSheet();
  const several = selected && selected.getNumRows() * selected.getNumColumns() > 1;
  const used = sheet.getDataRange();
  const [top, left] = several ? [selected.getRow(), selected.getColumn()] : [1, 1];
  const rows = Math.min(several ? selected.getNumRows() : used.getNumRows(), used.getNumRows() - top + 1);
  const width = used.getNumColumns() - left + 1;
  const columns = Math.min(several ? selected.getNumColumns() : width, width);
  const name = sheet.getName();
  const where = several ? addressOf(name, selected.getA1Notation()) : `the sheet ${name}`;
  if (rows < 1 || columns < 1) return { sheet, cells: [], where, refusalsOf: () => 0 };
  const [formulas, values] = [used.getFormulas(), used.getValues()];
  const cells = formulas.slice(top - 1, top - 1 + rows).flatMap((cells, down) =>
    cells.slice(left - 1, left - 1 + columns).flatMap((formula, right) => {
      if (formula === '') return [];
      const [row, column] = [top + down, left + right];
      const address = addressOf(name, `${columnLetters(column)}${row}`);
      return [{ row, column, formula, shown: at(values, row, { column }), address }];
    }),
  );
  const refusalsOf = (cell: FormulaCell) =>
    reachOf(cell, formulas).filter((row) => isRefusal(at(values, row, cell))).length;
  return { sheet, cells, where, refusalsOf };
}

/** Whether one of our formulas says why it computes nothing: in a column, or alone in its cell. */
function isRefusal(shown: unknown): boolean {
  return typeof shown === 'string' && (shown.startsWith(WARNING) || shown === '#ERROR!');
}

/** Whether a cell shows an error: without its formula that would be text that no change mends. */
export function showsError(shown: unknown): boolean {
  const text = shown === STILL_CALCULATING ? undefined : errorText(shown);
  return text !== undefined && !text.startsWith(WARNING);
}

/** Whether a named range has several cells; undefined where there is none of that name. */
export function namedRanges(spreadsheet: Spreadsheet): (name: string) => boolean | undefined {
  const known = new Map<string, boolean | undefined>();
  return (name) => {
    if (!known.has(name)) {
      const range = spreadsheet.getRangeByName(name);
      known.set(name, range ? range.getNumRows() * range.getNumColumns() > 1 : undefined);
    }
    return known.get(name);
  };
}

/** Puts others in the place of a sheet's formulas; the old ones stay in the cells' notes. */
export function replaceFormulas(sheet: Sheet, replacements: readonly Replacement[]): LeftAlone {
  const used = sheet.getDataRange();
  const [formulas, values] = [used.getFormulas(), used.getValues() as unknown[][]];
  const isSettled = ({ cell: { row, column, formula } }: Replacement) =>
    formulas[row - 1]?.[column - 1] === formula && values[row - 1]?.[column - 1] !== STILL_CALCULATING;
  const due = replacements.filter(isSettled);
  // Notes come first: whatever fails then, no formula is lost.
  addNotes(sheet, due.map(oldFormula));
  const byValue = due.filter(({ formula }) => formula === undefined);
  keepValues(
    sheet,
    byValue.map(({ cell }) => cell),
    formulas,
  );
  const different = writeReplacements(
    sheet,
    due.flatMap(({ cell, formula }) => (formula === undefined ? [] : [{ ...cell, instead: formula }])),
    formulas,
  );
  removeNotes(sheet, different.filter(({ isBack }) => isBack).map(oldFormula));
  const unsettled = replacements.filter((each) => !isSettled(each)).map(({ cell }) => cell);
  return { unsettled, different };
}

function oldFormula({ cell }: { cell: FormulaCell }): NoteLine {
  return { ...cell, text: `Was: ${cell.formula}` };
}

type Grid = readonly (readonly unknown[])[];

/**
 * Where a formula does not show the same, the old one comes back.
 *
 * @param formulas the sheet's own formulas, from its top left
 */
function writeReplacements(
  sheet: Sheet,
  cells: readonly (FormulaCell & { instead: string })[],
  formulas: Grid,
): Different[] {
  if (cells.length === 0) return [];
  const read = (): Grid => {
    SpreadsheetApp.flush();
    return sheet.getDataRange().getValues();
  };
  const before = read();
  inRuns(sheet, cells, (range, run) => range.setFormulas(run.map(({ instead }) => [instead])));
  const after = read();
  const different = cells.flatMap((cell) => {
    const row = reachOf(cell, formulas).find(
      (each) => !isSame(at(before, each, cell), at(after, each, cell)),
    );
    return row === undefined ? [] : [{ ...cell, differsIn: row }];
  });
  if (different.length === 0) return [];
  inRuns(sheet, different, (range, run) => range.setFormulas(run.map(({ formula }) => [formula])));
  // Whether a locale takes back every formula as it gives it is not certain.
  const written: Grid = sheet.getDataRange().getFormulas();
  const isBack = (cell: FormulaCell) => at(written, cell.row, cell) === cell.formula;
  keepShown(different.filter((cell) => !isBack(cell)));
  return different.map(({ differsIn: row, instead: _instead, ...cell }) => ({
    cell,
    place: `${columnLetters(cell.column)}${row}`,
    shown: at(after, row, cell),
    isBack: isBack(cell),
  }));

  /** Their values, in all the cells that they filled. */
  function keepShown(cells: readonly FormulaCell[]): void {
    if (cells.length === 0) return;
    const now = read();
    const lost = cells.flatMap((cell) =>
      reachOf(cell, formulas)
        .map((row) => ({ row, column: cell.column, value: at(before, row, cell) }))
        .filter(({ row, value }) => row === cell.row || (value !== '' && at(now, row, cell) === '')),
    );
    inRuns(sheet, lost, (range, run) => range.setValues(run.map(({ value }) => [asRead(value)])));
  }
}

/** The rows that a formula may fill: from its own down to the next formula of the column. */
function reachOf({ row, column }: FormulaCell, formulas: Grid): number[] {
  const below = formulas.slice(row);
  const next = below.findIndex((cells) => (cells[column - 1] ?? '') !== '');
  const count = next < 0 ? below.length : next;
  return Array.from({ length: count + 1 }, (_, down) => row + down);
}

function at(grid: Grid, row: number, { column }: { column: number }): unknown {
  return grid[row - 1]?.[column - 1] ?? '';
}

/** Whether a formula still shows what it did, or at least nothing worse than an error. */
function isSame(before: unknown, after: unknown): boolean {
  if (typeof before === 'string' && /^[#⚠]/.test(before)) return true;
  if (typeof before === 'number' && typeof after === 'number') {
    return Math.abs(before - after) <= 1e-9 * Math.max(1, Math.abs(before));
  }
  return before === after || (before !== '' && after !== '' && Number(before) === Number(after));
}
