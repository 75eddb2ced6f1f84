import { deserializeRangeWithSheet } from '@univerjs/engine-formula';
import type { Area, SheetId } from './cells.ts';
import type { Context } from './context.ts';
import { columnLetters } from './google-syntax.ts';
import { toArea } from './univer.ts';

/** `'Plan 2027'!$A$2:$C$9`, or without the sheet and `$`. */
export function referenceTo(context: Context, area: Area, absolute = true): string {
  const sign = absolute ? '$' : '';
  const corner = (row: number, column: number) => `${sign}${columnLetters(column)}${sign}${row}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  const reference = first === last ? first : `${first}:${last}`;
  if (!absolute) return reference;
  const name = context.sheet(area.sheet).getSheetName().replaceAll("'", "''");
  return `'${name}'!${reference}`;
}

/** The area that a reference names; undefined where its sheet is gone. */
export function areaOfReference(context: Context, home: SheetId, reference: string): Area | undefined {
  const { sheetName, range } = deserializeRangeWithSheet(reference.replace(/^=/, ''));
  const named = sheetName ? context.book().getSheetByName(sheetName) : context.sheet(home);
  if (!named || [range.startRow, range.startColumn].some(Number.isNaN)) return undefined;
  return toArea(context.idOf(named.getSheetId()), range);
}
