import { isCellDay } from '../cells/date.ts';
import { messages } from '../cells/messages.ts';
import { type CellOut, isCivilDay, isProblem, type Result, WARNING } from '../cells/value.ts';
import type { Zone } from '../cells/zone.ts';

/** A result alone in its cell: a problem is thrown, so that Sheets shows #ERROR! and IFERROR works. */
export function alone(result: Result, zone: () => Zone): CellOut {
  if (isProblem(result)) throw new Error(result.problem);
  if (isTooLarge(result)) throw new Error(messages.tooLarge);
  return plain(result, zone);
}

/** A result in a column: a problem shows there, and concerns no other row. */
export function inColumn(result: Result, zone: () => Zone): CellOut {
  if (result === undefined) return '';
  if (typeof result === 'number' && Number.isFinite(result)) return result + 0;
  if (isProblem(result)) return result.shows ?? `${WARNING}${result.problem}`;
  if (isTooLarge(result)) return `${WARNING}${messages.tooLarge}`;
  return plain(result, zone);
}

/** A row of cells; where there is one result for the row (a problem, a blank), it stands in the first. */
export function inColumns(result: Result | readonly Result[], width: number, zone: () => Zone): CellOut[] {
  const results = isList(result) ? result : [result];
  return Array.from({ length: width }, (_, i) => inColumn(results[i], zone));
}

export function isList<T>(value: unknown): value is readonly T[] {
  return Array.isArray(value);
}

function isTooLarge(result: Result): boolean {
  if (isCivilDay(result)) return !isCellDay(result.civilDay);
  return typeof result === 'number' && !Number.isFinite(result);
}

function plain(result: Result, zone: () => Zone): CellOut {
  if (typeof result === 'number') return result + 0; // −0 shows as 0
  if (isCivilDay(result)) return zone().instantOf(result.civilDay);
  return (result ?? '') as CellOut;
}
