/** Leaves of formulas only what they show, in all the cells that they fill. */
import { inRuns, type Place } from './scattered-cells.ts';
import { asRead } from './typed.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Grid = readonly (readonly unknown[])[];

/**
 * Sheets does not say which cells a formula fills: they are those that turn blank without it. So do cells of
 * other formulas that read them, and these must not be written to. They come back by themselves once what they
 * read is back, so the values are written a column at a time, from the formula's own cell to the right.
 *
 * @param formulas the sheet's own formulas, from its top left
 */
export function keepValues(sheet: Sheet, cells: readonly Place[], formulas: Grid): void {
  if (cells.length === 0) return;
  const used = sheet.getDataRange();
  const grid = sheet.getRange(1, 1, used.getNumRows(), used.getNumColumns());
  const before: Grid = grid.getValues();
  let now = write(cells);
  let reaching = cells;
  for (let right = 0; reaching.length > 0; right++) {
    const gone = reaching.flatMap(({ row, column }) => goneFrom(right === 0 ? row + 1 : row, column + right));
    if (gone.length > 0) now = write(gone);
    reaching = reaching.filter(
      ({ row, column }) => column + right < grid.getNumColumns() && isFree(row, column + right + 1),
    );
  }

  function write(places: readonly Place[]): Grid {
    inRuns(sheet, places, (range, run) => {
      range.setValues(run.map(({ row, column }) => [asRead(at(before, row, column))]));
    });
    SpreadsheetApp.flush();
    return grid.getValues();
  }

  /** Nothing was typed there, and nothing else fills it. */
  function isFree(row: number, column: number): boolean {
    return at(formulas, row, column) === '' && at(now, row, column) === '';
  }

  /** From here down to the last cell that lost what it showed, as far as one formula can reach. */
  function goneFrom(row: number, column: number): Place[] {
    const reach: Place[] = [];
    let gone = 0;
    for (let each = row; each <= before.length && isFree(each, column); each++) {
      reach.push({ row: each, column });
      if (at(before, each, column) !== '') gone = reach.length;
    }
    return reach.slice(0, gone);
  }
}

function at(grid: Grid, row: number, column: number): unknown {
  return grid[row - 1]?.[column - 1] ?? '';
}
