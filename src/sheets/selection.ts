/** What the selected cells hold, and putting something into them. */
import { addressOf, columnLetters } from '../plan/layout.ts';
import { Problem } from '../plan/problem.ts';
import { readCells, type SelectedCell } from '../plan/selection.ts';
import { clockOf } from './clock.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Reading a whole column means its filled part; more than this is no history of a metric. */
const MOST_ROWS = 5_000;

/** The selection as numbers, a history, texts or nothing. */
export function readSelection(spreadsheet: Spreadsheet) {
  const selected = spreadsheet.getActiveRange();
  if (!selected) return { range: '', ...readCells([], 1, 1) };
  const sheet = selected.getSheet();
  const [top, left, width] = [selected.getRow(), selected.getColumn(), selected.getNumColumns()];
  const height = Math.min(selected.getNumRows(), Math.max(1, sheet.getLastRow() - top + 1), MOST_ROWS);
  const range = sheet.getRange(top, left, height, width);
  const [values, formats] = [range.getValues() as unknown[][], range.getNumberFormats()];
  const clock = clockOf(spreadsheet);
  const cells = values.map((row, down) =>
    row.map(
      (value, right): SelectedCell => ({
        value: clock.read(value),
        format: formats[down]?.[right] ?? '',
      }),
    ),
  );
  const last = `${columnLetters(left + width - 1)}${top + height - 1}`;
  const first = `${columnLetters(left)}${top}`;
  const address = first === last ? first : `${first}:${last}`;
  return { range: addressOf(sheet.getName(), address), ...readCells(cells, top, left) };
}

/** Puts a formula into the active cell, unless that holds something. Answers where. */
export function insertFormula(spreadsheet: Spreadsheet, formula: string): string {
  const cell = spreadsheet.getActiveRange()?.getCell(1, 1);
  if (!cell) throw new Problem('sheet', 'Click the cell that the formula should go into, then try again.');
  const where = addressOf(cell.getSheet().getName(), cell.getA1Notation());
  if (String(cell.getValue()) !== '' || cell.getFormula() !== '') {
    throw new Problem('sheet', `${where} is not empty. Click an empty cell, then try again.`);
  }
  cell.setFormula(formula);
  return where;
}
