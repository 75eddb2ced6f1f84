import { type ICellData, ICommandService, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Context } from './context.ts';

/**
 * Where an array formula does not fit any more, Univer writes an empty text into the cells that it has left and
 * that have looks. That is a value of their own: what the array fills in later would stay behind it.
 */
export function emptyCellsThatArraysLeave(context: Context): void {
  context.injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || !options?.fromFormula) return;
    const {
      unitId,
      subUnitId,
      cellValue = {},
    } = params as {
      unitId: string;
      subUnitId: string;
      cellValue?: { [row: number]: { [column: number]: Nullable<ICellData> } };
    };
    if (unitId !== context.unitId()) return;
    const sheet = context.worksheet(context.idOf(subUnitId));
    for (const [row, line] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(line ?? {})) {
        const own = sheet.getCellRaw(Number(row), Number(column));
        if (cell?.v === '' && !own?.f && !own?.si) cell.v = null;
      }
    }
  });
}
