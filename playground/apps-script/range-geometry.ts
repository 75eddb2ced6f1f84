import type { Area } from '../engine/cells.ts';
import { a1Of, type Whole } from './a1.ts';
import { createRange, type Range, rangeWithin } from './range.ts';
import { exception, type Script } from './script.ts';
import { createSheet } from './sheet.ts';

/** Where a range stands. Nothing here asks the document for what its cells hold, except getDataRegion. */
export function geometry(script: Script, area: Area, whole?: Whole): Partial<Range> {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;

  return {
    getA1Notation: () => a1Of(area, whole),
    getSheet: () => createSheet(script, area.sheet),
    getGridId: () => area.sheet,
    getRow: () => area.row,
    getRowIndex: () => area.row,
    getColumn: () => area.column,
    getLastRow: () => lastRow,
    getLastColumn: () => lastColumn,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getHeight: () => area.rows,
    getWidth: () => area.columns,

    /** Counted from the range's own first cell, from 1; stays inside the range. */
    getCell(row: number, column: number) {
      if (row < 1 || column < 1 || row > area.rows || column > area.columns) {
        throw exception('Cell reference out of range');
      }
      return createRange(script, {
        sheet: area.sheet,
        row: area.row + row - 1,
        column: area.column + column - 1,
        rows: 1,
        columns: 1,
      });
    },

    offset(
      rowOffset: number,
      columnOffset: number,
      rows: number = area.rows,
      columns: number = area.columns,
    ) {
      const moved = { row: area.row + rowOffset, column: area.column + columnOffset };
      return rangeWithin(script, { sheet: area.sheet, ...moved, rows, columns });
    },

    /** The block of cells around the range that holds values, up to blank rows and columns. */
    getDataRegion: () => createRange(script, dataRegion(script, area)),

    isStartRowBounded: () => whole !== 'columns',
    isEndRowBounded: () => whole !== 'columns',
    isStartColumnBounded: () => whole !== 'rows',
    isEndColumnBounded: () => whole !== 'rows',
  };
}

function dataRegion(script: Script, area: Area): Area {
  const grid = script.remote.document.filledSize(area.sheet);
  const isEmpty = grid.rows === 0;
  const values = isEmpty ? [] : script.remote.cells.values({ sheet: area.sheet, row: 1, column: 1, ...grid });
  const holds = (top: number, left: number, bottom: number, right: number): boolean =>
    values.slice(top - 1, bottom).some((row) => row.slice(left - 1, right).some((value) => value !== ''));

  let top = area.row;
  let left = area.column;
  let bottom = area.row + area.rows - 1;
  let right = area.column + area.columns - 1;
  for (let grew = true; grew; ) {
    const [up, back] = [Math.max(1, top - 1), Math.max(1, left - 1)];
    const [down, on] = [bottom + 1, right + 1];
    grew = false;
    if (up < top && holds(up, back, up, on)) [top, grew] = [up, true];
    if (down > bottom && holds(down, back, down, on)) [bottom, grew] = [down, true];
    if (back < left && holds(top, back, bottom, back)) [left, grew] = [back, true];
    if (on > right && holds(top, on, bottom, on)) [right, grew] = [on, true];
  }
  return { sheet: area.sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
