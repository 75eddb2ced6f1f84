import { messages } from './messages.ts';
import { type Problem, problem } from './value.ts';
import { isValidDate, type Zone } from './zone.ts';

/** Sheets counts days from 1899-12-30; serial 25569 is 1970-01-01. */
const SERIAL_OF_1970 = 25_569;
const LAST_SERIAL = 2_958_465; // 9999-12-31
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that a bare year stands for. */
export type YearAs = 'its first day' | 'its last day';

/**
 * A cell as a civil day: a date cell, a serial number (EOMONTH and date arithmetic give numbers) or text
 * `yyyy-mm-dd`. A time of day is dropped. 1900 to 2100 are years, which as serial numbers would be days of 1905:
 * refused where `yearAs` does not say which day is meant.
 */
export function readDay(name: string, cell: unknown, zone: () => Zone, yearAs?: YearAs): number | Problem {
  if (isYear(cell)) return yearAs ? dayOfYear(cell, yearAs) : problem(messages.onlyAYear(name, cell));
  const dated = isValidDate(cell) ? zone().dayOf(cell) : undefined;
  if (dated !== undefined && isCellDay(dated)) return dated;
  if (typeof cell === 'number' && cell >= 1 && cell < LAST_SERIAL + 1) {
    return Math.floor(cell) - SERIAL_OF_1970;
  }
  if (typeof cell === 'string') {
    const day = readIsoDay(cell.trim());
    if (day !== undefined) return day;
  }
  return problem(messages.notADate(name, cell));
}

/** Whether a cell can show the day: within some eight thousand years of 1970. */
export function isCellDay(day: number): boolean {
  return Math.abs(day) <= LAST_SERIAL;
}

/** Whether a cell can only be meant as a date: a date cell, or text `yyyy-mm-dd`. */
export function readsAsDate(cell: unknown): boolean {
  return isValidDate(cell) || (typeof cell === 'string' && readIsoDay(cell.trim()) !== undefined);
}

function isYear(cell: unknown): cell is number {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 1900 && cell <= 2100;
}

function dayOfYear(year: number, yearAs: YearAs): number {
  const instant = yearAs === 'its first day' ? Date.UTC(year, 0, 1) : Date.UTC(year, 11, 31);
  return instant / 86_400_000;
}

function readIsoDay(text: string): number | undefined {
  const match = ISO_DATE.exec(text);
  if (!match) return undefined;
  const instant = new Date(0);
  instant.setUTCFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return instant.toISOString().slice(0, 10) === text ? instant.getTime() / 86_400_000 : undefined;
}
