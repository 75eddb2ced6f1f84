import { ICommandService, type IRange, IUndoRedoService } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { SheetId } from './cells.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import { GridError } from './univer.ts';

/** Rows and columns: their number, order, size and visibility. */
export function lines(
  context: Context,
): Pick<
  Engine,
  | 'insertRows'
  | 'insertColumns'
  | 'deleteRows'
  | 'deleteColumns'
  | 'moveRows'
  | 'moveColumns'
  | 'columnWidth'
  | 'setColumnWidths'
  | 'rowHeight'
  | 'setRowHeights'
  | 'setRowsHidden'
  | 'setColumnsHidden'
  | 'isRowHidden'
  | 'isColumnHidden'
> {
  function rowSpan(id: SheetId, at: number, count: number) {
    const sheet = context.sheet(id);
    return context.range({ sheet: id, row: at, column: 1, rows: count, columns: sheet.getMaxColumns() });
  }

  function columnSpan(id: SheetId, at: number, count: number) {
    const sheet = context.sheet(id);
    return context.range({ sheet: id, row: 1, column: at, rows: sheet.getMaxRows(), columns: count });
  }

  /**
   * Univer adjusts what refers to the lines only where their sheet is the active one, and makes it active
   * in some cases: it is active for the change, and then the user's is again.
   */
  function change(id: SheetId, body: (sheet: FWorksheet) => void): void {
    const before = context.book().getActiveSheet();
    const sheet = context.sheet(id);
    const keepSelection = selectionKeeper(sheet);
    const elsewhere = before.getSheetId() !== sheet.getSheetId();
    if (elsewhere) context.book().setActiveSheet(sheet);
    try {
      body(sheet);
      keepSelection();
    } finally {
      if (elsewhere) context.book().setActiveSheet(before);
    }
  }

  /** Univer selects new lines and those beside deleted ones; a script changes lines behind the user's back. */
  function selectionKeeper(sheet: FWorksheet): () => void {
    const [unitId, subUnitId] = [context.unitId(), sheet.getSheetId()];
    const kept = context.injector.get(SheetsSelectionsService).getWorkbookSelections(unitId);
    const selections = [...kept.getSelectionsOfWorksheet(subUnitId)];
    return () => {
      const commands = context.injector.get(ICommandService);
      commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId, selections });
    };
  }

  /** Univer's commands for this also select the lines and scroll to them, which a script does not. */
  function carryOut(id: SheetId, lines: IRange, mutation: { id: string }, opposite: { id: string }): void {
    const unitId = context.unitId();
    const params = { unitId, subUnitId: context.sheet(id).getSheetId(), ranges: [lines] };
    context.injector.get(ICommandService).syncExecuteCommand(mutation.id, params);
    context.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: opposite.id, params }],
      redoMutations: [{ id: mutation.id, params }],
    });
  }

  function checkInsert(at: number, count: number, size: number): void {
    if (at < 1 || at > size + 1 || count < 1) throw new GridError('Those rows or columns are out of bounds.');
  }

  return {
    insertRows: (id, at, count) => {
      checkInsert(at, count, context.sheet(id).getMaxRows());
      change(id, (sheet) => {
        if (at === 1) sheet.insertRowsBefore(0, count);
        else sheet.insertRowsAfter(at - 2, count);
      });
    },
    insertColumns: (id, at, count) => {
      checkInsert(at, count, context.sheet(id).getMaxColumns());
      change(id, (sheet) => {
        if (at === 1) sheet.insertColumnsBefore(0, count);
        else sheet.insertColumnsAfter(at - 2, count);
      });
    },
    deleteRows: (id, at, count) => {
      rowSpan(id, at, count);
      if (count >= context.sheet(id).getMaxRows()) {
        throw new GridError("You can't delete all the rows on the sheet.");
      }
      change(id, (sheet) => sheet.deleteRows(at - 1, count));
    },
    deleteColumns: (id, at, count) => {
      columnSpan(id, at, count);
      if (count >= context.sheet(id).getMaxColumns()) {
        throw new GridError("You can't delete all the columns on the sheet.");
      }
      change(id, (sheet) => sheet.deleteColumns(at - 1, count));
    },
    moveRows: (id, at, count, to) => {
      const rows = rowSpan(id, at, count);
      change(id, (sheet) => sheet.moveRows(rows, to - 1));
    },
    moveColumns: (id, at, count, to) => {
      const columns = columnSpan(id, at, count);
      change(id, (sheet) => sheet.moveColumns(columns, to - 1));
    },
    columnWidth: (id, column) => context.worksheet(id).getColumnWidth(column - 1),
    setColumnWidths: (id, at, count, width) => {
      columnSpan(id, at, count);
      context.sheet(id).setColumnWidths(at - 1, count, width);
    },
    rowHeight: (id, row) => context.worksheet(id).getRowHeight(row - 1),
    setRowHeights: (id, at, count, height) => {
      rowSpan(id, at, count);
      context.sheet(id).setRowHeightsForced(at - 1, count, height);
    },
    setRowsHidden: (id, at, count, hidden) => {
      const rows = rowSpan(id, at, count).getRange();
      if (hidden) carryOut(id, rows, SetRowHiddenMutation, SetRowVisibleMutation);
      else carryOut(id, rows, SetRowVisibleMutation, SetRowHiddenMutation);
    },
    setColumnsHidden: (id, at, count, hidden) => {
      const columns = columnSpan(id, at, count).getRange();
      if (hidden) carryOut(id, columns, SetColHiddenMutation, SetColVisibleMutation);
      else carryOut(id, columns, SetColVisibleMutation, SetColHiddenMutation);
    },
    isRowHidden: (id, row) => !context.worksheet(id).getRowVisible(row - 1),
    isColumnHidden: (id, column) => !context.worksheet(id).getColVisible(column - 1),
  };
}
