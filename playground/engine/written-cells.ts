import { type ICellData, ICommandService, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Context } from './context.ts';

/** A cell that is about to be written, beside what stands there; `isResult` where a calculation writes it. */
type Look = (cell: Nullable<ICellData>, own: Nullable<ICellData>, isResult: boolean) => void;

/** Looks at each cell before Univer writes it, so that it can be put right. */
export function beforeCellsAreWritten(context: Context, look: Look): void {
  context.injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id) return;
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
    const isResult = options?.fromFormula === true;
    for (const [row, line] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(line ?? {})) {
        look(cell, sheet.getCellRaw(Number(row), Number(column)), isResult);
      }
    }
  });
}
