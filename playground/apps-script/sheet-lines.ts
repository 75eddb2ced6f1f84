import type { SheetId } from '../engine/cells.ts';
import { gridOf } from './grid.ts';
import { areaOf } from './range.ts';
import type { Script } from './script.ts';
import type { Sheet } from './sheet.ts';

/** Rows and columns of a sheet: how many, how wide, hidden, frozen; inserting, deleting and moving them. */
export function columnsAndRows(script: Script, id: SheetId, self: () => Sheet): Partial<Sheet> {
  const { cells, document } = script.remote;
  const done = <A extends unknown[]>(action: (...args: A) => void) => {
    return (...args: A): Sheet => {
      action(...args);
      return self();
    };
  };

  return {
    getLastRow: () => document.filledSize(id).rows,
    getLastColumn: () => document.filledSize(id).columns,
    getMaxRows: () => gridOf(script, id).rows,
    getMaxColumns: () => gridOf(script, id).columns,

    insertRows: (at: number, count: number = 1) => document.insertRows(id, at, count),
    insertRowBefore: done((at) => document.insertRows(id, at, 1)),
    insertRowsBefore: done((at, count) => document.insertRows(id, at, count)),
    insertRowAfter: done((after) => document.insertRows(id, after + 1, 1)),
    insertRowsAfter: done((after, count) => document.insertRows(id, after + 1, count)),
    insertColumns: (at: number, count: number = 1) => document.insertColumns(id, at, count),
    insertColumnBefore: done((at) => document.insertColumns(id, at, 1)),
    insertColumnsBefore: done((at, count) => document.insertColumns(id, at, count)),
    insertColumnAfter: done((after) => document.insertColumns(id, after + 1, 1)),
    insertColumnsAfter: done((after, count) => document.insertColumns(id, after + 1, count)),
    deleteRow: done((at) => document.deleteRows(id, at, 1)),
    deleteRows: (at, count) => document.deleteRows(id, at, count),
    deleteColumn: done((at) => document.deleteColumns(id, at, 1)),
    deleteColumns: (at, count) => document.deleteColumns(id, at, count),
    moveRows(rows, to) {
      const area = areaOf(script, rows, 'Sheet.moveRows');
      document.moveRows(id, area.row, area.rows, to);
    },
    moveColumns(columns, to) {
      const area = areaOf(script, columns, 'Sheet.moveColumns');
      document.moveColumns(id, area.column, area.columns, to);
    },

    getColumnWidth: (column) => document.columnWidth(id, column),
    setColumnWidth: done((column, width) => document.setColumnWidths(id, column, 1, width)),
    setColumnWidths: done((first, count, width) => document.setColumnWidths(id, first, count, width)),
    autoResizeColumn: done((column) => cells.fitColumns(id, column, 1)),
    autoResizeColumns: done((first, count) => cells.fitColumns(id, first, count)),
    getRowHeight: (row) => document.rowHeight(id, row),
    setRowHeight: done((row, height) => document.setRowHeights(id, row, 1, height)),
    setRowHeights: done((first, count, height) => document.setRowHeights(id, first, count, height)),
    setRowHeightsForced: done((first, count, height) => document.setRowHeights(id, first, count, height)),

    hideRows: (first: number, count: number = 1) => document.setRowsHidden(id, first, count, true),
    showRows: (first: number, count: number = 1) => document.setRowsHidden(id, first, count, false),
    hideColumns: (first: number, count: number = 1) => document.setColumnsHidden(id, first, count, true),
    showColumns: (first: number, count: number = 1) => document.setColumnsHidden(id, first, count, false),
    isRowHiddenByUser: (row) => document.isRowHidden(id, row),
    isColumnHiddenByUser: (column) => document.isColumnHidden(id, column),

    getFrozenRows: () => gridOf(script, id).frozenRows,
    getFrozenColumns: () => gridOf(script, id).frozenColumns,
    setFrozenRows: (rows) => document.setFrozen(id, { rows }),
    setFrozenColumns: (columns) => document.setFrozen(id, { columns }),
  };
}
