import { messages } from './messages.ts';
import { type Problem, problem } from './value.ts';
import { isValidDate, type Zone } from './zone.ts';

/** Sheets counts days from 1899-12-30; serial 25569 is 1970-01-01. */
const SERIAL_OF_1970 = 25_569;
const LAST_SERIAL = 2_958_465; // 9999-12-31
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A cell as a civil day: a date cell, a serial number (EOMONTH and date arithmetic give numbers) or text
 * `yyyy-mm-dd`. A time of day is dropped.
 */
export function readDay(name: string, cell: unknown, zone: () => Zone): number | Problem {
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

function readIsoDay(text: string): number | undefined {
  const match = ISO_DATE.exec(text);
  if (!match) return undefined;
  const instant = new Date(0);
  instant.setUTCFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return instant.toISOString().slice(0, 10) === text ? instant.getTime() / 86_400_000 : undefined;
}
