import { type Zone, zoneOf } from '../cells/zone.ts';
import { once } from '../marketing/once.ts';

/** What a formula may ask of its spreadsheet, and only where an answer hangs on it. */
export interface SheetNotation {
  /** Of a date that is read or written. */
  timeZone(): string | undefined;
  /** Of the text 20.000, which is twenty thousand where the decimal sign is a comma. */
  decimalComma(): boolean;
}

/** The same during one call: each is asked for once, and only where it is needed. */
export interface Notation {
  readonly zone: () => Zone;
  readonly decimalComma: () => boolean;
}

export function notationOf(sheet: SheetNotation): Notation {
  return {
    zone: once(() => zoneOf(sheet.timeZone())),
    decimalComma: once(() => sheet.decimalComma()),
  };
}
