/** What a person's selected cells mean to the wizard: a history of a metric, some numbers, or text. */
import { type Day, toIso } from '../marketing/day.ts';
import type { IsoDay, Unit } from './goal.ts';
import { columnLetters } from './layout.ts';
import { unitOfFormat } from './number-format.ts';

export interface SelectedCell {
  value: string | number | boolean | { day: Day };
  format: string;
}

export type Reading = { skipped: string } & (
  | { what: 'nothing' }
  | { what: 'text'; texts: string[] }
  | { what: 'numbers'; values: number[]; unit: Unit }
  | { what: 'history'; dates: IsoDay[]; values: number[]; unit: Unit }
);

/** Named at most; more are counted. */
const NAMED_CELLS = 3;

/**
 * A column of dates with a column of numbers is a history, sorted by date; else numbers are taken in reading
 * order; else texts. What could not be used is named cell by cell. Header texts above numbers are not reported.
 *
 * @param top the first cell's row number
 * @param left the first cell's column number
 */
export function readCells(cells: readonly (readonly SelectedCell[])[], top: number, left: number): Reading {
  const width = cells[0]?.length ?? 0;
  const columnsOf = (fits: (value: SelectedCell['value']) => boolean) =>
    Array.from({ length: width }, (_, column) => column).filter((column) =>
      cells.some((row) => fits(row[column]?.value ?? '')),
    );
  const dateColumn = columnsOf((value) => typeof value === 'object')[0];
  const numberColumns = columnsOf((value) => typeof value === 'number');
  const numberColumn = numberColumns[0];
  if (numberColumn === undefined) {
    const texts = cells
      .flat()
      .flatMap(({ value }) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []));
    return texts.length > 0 ? { what: 'text', texts, skipped: '' } : { what: 'nothing', skipped: '' };
  }

  const unit = unitOfFormat(cells.flat().find(({ value }) => typeof value === 'number')?.format ?? '');
  const skipped: string[] = [];
  const skip = (row: number, column: number, why: string) =>
    skipped.push(`${columnLetters(left + column)}${top + row} ${why}`);
  const holds = (value: SelectedCell['value']) =>
    typeof value === 'object'
      ? 'holds a date'
      : value === ''
        ? 'is blank'
        : `holds “${value}”, which is no number`;

  if (dateColumn === undefined) {
    const values: number[] = [];
    for (const [at, row] of cells.entries()) {
      for (const [column, { value }] of row.entries()) {
        if (typeof value === 'number') values.push(value);
        else if (at > 0 && value !== '') skip(at, column, holds(value));
      }
    }
    return { what: 'numbers', values, unit, skipped: sentence(skipped) };
  }

  const points: { day: Day; value: number }[] = [];
  for (const [at, row] of cells.entries()) {
    const date = row[dateColumn]?.value ?? '';
    const value = row[numberColumn]?.value ?? '';
    if (date === '' && value === '') continue;
    if (typeof date === 'object' && typeof value === 'number') points.push({ day: date.day, value });
    else if (at > 0 || typeof date === 'object' || typeof value === 'number') {
      if (typeof date === 'object') skip(at, numberColumn, holds(value));
      else skip(at, dateColumn, date === '' ? 'has no date' : `holds “${date}”, which is no date`);
    }
  }
  points.sort((a, b) => a.day - b.day);
  for (const column of numberColumns.slice(1))
    skipped.push(`column ${columnLetters(left + column)} was not used`);
  return {
    what: 'history',
    dates: points.map(({ day }) => toIso(day)),
    values: points.map(({ value }) => value),
    unit,
    skipped: sentence(skipped),
  };
}

function sentence(skipped: readonly string[]): string {
  if (skipped.length === 0) return '';
  const named = skipped.slice(0, NAMED_CELLS).join('; ');
  const more = skipped.length - NAMED_CELLS;
  return more > 0 ? `${named}; and ${more} more` : named;
}
