import { toIso } from '../marketing/day.ts';
import type { Cell } from '../plan/rows.ts';

/**
 * A cell as setValues takes it. Sheets reads text as if it were typed: a leading apostrophe keeps "=…" from
 * becoming a formula and "1.2" a date, and is not part of the text. Days go as ISO text, which every locale
 * reads as a date of the spreadsheet, free of time zones.
 */
export function asTyped(cell: Cell): string | number | boolean {
  if (typeof cell === 'object') return toIso(cell.day);
  if (typeof cell === 'string') return asText(cell);
  return cell;
}

export function asText(text: string): string {
  return text === '' ? '' : `'${text}`;
}

/** What getValues gave, as setValues takes it: texts stay texts. */
export function asRead(value: unknown): unknown {
  return typeof value === 'string' ? asText(value) : value;
}
