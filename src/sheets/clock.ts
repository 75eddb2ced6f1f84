/** The spreadsheet's own clock: its time zone need not be the script's. */
import { isValidDate, type Zone, zoneOf } from '../cells/zone.ts';
import type { Day } from '../marketing/day.ts';
import type { Cell } from '../plan/rows.ts';

export interface Clock {
  /** An IANA name such as Asia/Kolkata. */
  timeZone(): string;
  today(): Day;
  /** What a cell holds, given as getValues gives it: a date is the civil day that the sheet shows. */
  read(value: unknown): Cell;
}

export function clockOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Clock {
  // Asked for once, and only where there is a date: each answer of Google's takes its time.
  let timeZone: string | undefined;
  let zone: Zone | undefined;
  const clock: Clock = {
    timeZone() {
      timeZone ??= spreadsheet.getSpreadsheetTimeZone();
      return timeZone;
    },
    today: () => dayOf(new Date()),
    read(value) {
      if (isValidDate(value)) return { day: dayOf(value) };
      if (typeof value === 'number' || typeof value === 'boolean') return value;
      return value === null || value === undefined ? '' : String(value);
    },
  };
  function dayOf(instant: Date): Day {
    zone ??= zoneOf(clock.timeZone());
    return zone.dayOf(instant);
  }
  return clock;
}
