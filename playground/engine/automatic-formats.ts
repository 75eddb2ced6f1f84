import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { cellData } from './cell-data.ts';
import type { SheetId } from './cells.ts';
import type { Context } from './context.ts';
import { patternOf } from './reading.ts';
import { beforeCellsAreWritten } from './written-cells.ts';

/**
 * The number format that somebody gave a cell. One that came with a formula's result, such as TODAY's, is
 * none: runtime.ts marks it in the cell.
 */
export function givenPattern(context: Context, data: Nullable<ICellData>): string | undefined {
  const pattern = patternOf(context, data);
  return pattern === data?.custom?.format ? undefined : pattern;
}

/** A cell after something was typed into it: its looks stay, and the number format that somebody gave it. */
export function typedInto(
  context: Context,
  id: SheetId,
  text: string,
  before: Nullable<ICellData>,
): ICellData {
  const given = givenPattern(context, before);
  const data = cellData(context, id, { typed: text }, given);
  const { n, ...style } = context.model().getStyles().getStyleByCell(before) ?? {};
  return {
    ...data,
    s: { ...style, ...(given !== undefined && { n }), ...(data.s as IStyleData | undefined) },
  };
}

/** As in Google Sheets, the format that came with a result goes with it: Univer would keep the first one. */
export function dropAutomaticFormats(context: Context): void {
  beforeCellsAreWritten(context, (cell, own, isResult) => {
    if (cell && ('v' in cell || 'f' in cell)) renew(cell, own, isResult);
  });

  function renew(cell: ICellData, before: Nullable<ICellData>, isResult: boolean): void {
    const present = patternOf(context, before);
    if (present === undefined) return;
    const { format, ...custom } = cell.custom ?? {};
    if (givenPattern(context, before) !== undefined) {
      if (format) cell.custom = custom;
      return;
    }
    const style = context.model().getStyles().getStyleByCell(cell);
    const pattern = isResult ? format : style?.n?.pattern;
    cell.s = { ...style, n: pattern ? { pattern } : null };
  }
}
