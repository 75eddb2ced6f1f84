import type { Context } from './context.ts';
import { beforeCellsAreWritten } from './written-cells.ts';

/**
 * Where an array formula does not fit any more, Univer writes an empty text into the cells that it has left and
 * that have looks. That is a value of their own: what the array fills in later would stay behind it.
 */
export function emptyCellsThatArraysLeave(context: Context): void {
  beforeCellsAreWritten(context, (cell, own, isResult) => {
    if (isResult && cell?.v === '' && !own?.f && !own?.si) cell.v = null;
  });
}
