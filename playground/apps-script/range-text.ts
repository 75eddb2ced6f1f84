import type { SheetId } from '../engine/cells.ts';
import { parseA1, type Whole } from './a1.ts';
import { gridOf } from './grid.ts';
import { createRange, type Range, rangeWithin } from './range.ts';
import { exception, type Script } from './script.ts';

/** The range that a script names: `B2:D9`, `B2:B`, `Sheet!A1` or a named range; without a sheet, on `sheet`. */
export function rangeFromText(script: Script, text: string, sheet: SheetId): Range {
  const a1 = parseA1(text);
  if (!a1) return namedRange(script, text) ?? notFound();

  const id = a1.sheet === undefined ? sheet : sheetNamed(script, a1.sheet);
  if (id === undefined) return notFound();
  const grid = gridOf(script, id);
  const last = {
    row: a1.lastRow === Infinity ? grid.rows : a1.lastRow,
    column: a1.lastColumn === Infinity ? grid.columns : a1.lastColumn,
  };
  const whole: Whole | undefined =
    a1.row === 1 && a1.lastRow === Infinity
      ? 'columns'
      : a1.column === 1 && a1.lastColumn === Infinity
        ? 'rows'
        : undefined;
  const area = {
    ...{ sheet: id, row: a1.row, column: a1.column },
    ...{ rows: last.row - a1.row + 1, columns: last.column - a1.column + 1 },
  };
  return rangeWithin(script, area, whole);
}

export function namedRange(script: Script, name: string): Range | undefined {
  const found = script.remote.document
    .namedRanges()
    .find((each) => each.name.toLowerCase() === name.toLowerCase());
  return found && createRange(script, found.area);
}

export function sheetNamed(script: Script, name: string): SheetId | undefined {
  return script.remote.document.sheets().find((sheet) => sheet.name === name)?.id;
}

function notFound(): never {
  throw exception('Range not found');
}
