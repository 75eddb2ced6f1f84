/** Leaves of formulas only what they show, in all the cells that they fill. */
import { inRuns, type Place } from './scattered-cells.ts';
import { asRead } from './typed.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Grid = readonly (readonly unknown[])[];

/**
 * Sheets does not say which cells a formula fills: they are those that turn blank without it. So do cells of
 * other formulas that read them. These come back by themselves once what they read is back, so the values are
 * written a column at a time, from the formula's own cell to the right; what another formula has no room for then
 * is taken out again, and tried once all the rest is there.
 *
 * @param formulas the sheet's own formulas, from its top left
 */
export function keepValues(sheet: Sheet, cells: readonly Place[], formulas: Grid): void {
  if (cells.length === 0) return;
  const used = sheet.getDataRange();
  const grid = sheet.getRange(1, 1, used.getNumRows(), used.getNumColumns());
  const before: Grid = grid.getValues();
  let now = before;
  write(cells);
  const others = formulaCells().filter((other) => !cells.some((cell) => isSamePlace(cell, other)));
  let written: readonly Place[] = [];
  let doubtful: readonly Place[] = [];
  let reaching = cells;
  for (let right = 0; reaching.length > 0; right++) {
    fill(reaching.flatMap(({ row, column }) => goneFrom(right === 0 ? row + 1 : row, column + right)));
    reaching = reaching.filter(
      ({ row, column }) => column + right < grid.getNumColumns() && isFree(row, column + right + 1),
    );
  }
  for (let tries = 0; doubtful.length > 0 && tries < MOST_TRIES; tries++) {
    const left = doubtful.filter(({ row, column }) => isFree(row, column));
    doubtful = [];
    inRuns(sheet, left, (_, run) => fill(run));
  }

  function fill(places: readonly Place[]): void {
    if (places.length === 0) return;
    const hadRoom = others.filter(({ row, column }) => at(now, row, column) !== NO_ROOM);
    write(places);
    const blocked = hadRoom.filter(({ row, column }) => at(now, row, column) === NO_ROOM);
    const isInTheWay = (place: Place) =>
      blocked.some(({ row, column }) => place.row >= row && place.column >= column);
    const all = [...written, ...places];
    const inTheWay = all.filter(isInTheWay);
    written = all.filter((place) => !isInTheWay(place));
    if (inTheWay.length === 0) return;
    doubtful = [...doubtful, ...inTheWay];
    write(inTheWay, () => '');
  }

  function write(
    places: readonly Place[],
    shown = ({ row, column }: Place) => at(before, row, column),
  ): void {
    inRuns(sheet, places, (range, run) => range.setValues(run.map((place) => [asRead(shown(place))])));
    SpreadsheetApp.flush();
    now = grid.getValues();
  }

  function formulaCells(): Place[] {
    return formulas.flatMap((cells, down) =>
      cells.flatMap((formula, right) => (formula === '' ? [] : [{ row: down + 1, column: right + 1 }])),
    );
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

/** What a formula shows that would have to overwrite something. */
const NO_ROOM = '#REF!';

/** Of cells that another formula may need: what they wait for is there after the first or second. */
const MOST_TRIES = 4;

function isSamePlace(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}

function at(grid: Grid, row: number, column: number): unknown {
  return grid[row - 1]?.[column - 1] ?? '';
}
