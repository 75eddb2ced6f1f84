import type { Area } from '../engine/cells.ts';
import type { Whole } from './a1.ts';
import { gridOf } from './grid.ts';
import { geometry } from './range-geometry.ts';
import { looks } from './range-looks.ts';
import { rules } from './range-rules.ts';
import { values } from './range-values.ts';
import { exception, type Script } from './script.ts';

export type Range = GoogleAppsScript.Spreadsheet.Range;

/** `whole`: it was asked for as `B:D` or `2:9`, and shows itself so. */
export function createRange(script: Script, area: Area, whole?: Whole): Range {
  const self = (): Range => range;
  const range = script.implement<Range>(
    'Range',
    {
      ...geometry(script, area, whole),
      ...values(script, area, self),
      ...looks(script, area, self),
      ...rules(script, area, self),
    },
    area,
  );
  return range;
}

/** The cells of a Range object that a script hands to `method`. */
export function areaOf(script: Script, range: unknown, method: string): Area {
  return script.inside<Area>('Range', range, method);
}

/** A range of a grid, checked as getRange checks it. */
export function rangeWithin(script: Script, area: Area, whole?: Whole): Range {
  if (!(area.row >= 1)) throw exception('The starting row of the range is too small.');
  if (!(area.column >= 1)) throw exception('The starting column of the range is too small.');
  if (!(area.rows >= 1)) throw exception('The number of rows in the range must be at least 1.');
  if (!(area.columns >= 1)) throw exception('The number of columns in the range must be at least 1.');
  const grid = gridOf(script, area.sheet);
  if (area.row + area.rows - 1 > grid.rows || area.column + area.columns - 1 > grid.columns) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return createRange(script, area, whole);
}
