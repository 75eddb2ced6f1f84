import { type Day, parseIso } from '../marketing/day.ts';
import type { PlanSettings } from '../plan/goal.ts';
import { defaultSettings, monthIn } from '../plan/settings-sheet.ts';
import type { Book } from './book.ts';

/** The settings as people left them; what is blank or makes no sense reads as the default. */
export function readSettings(book: Book): PlanSettings {
  const defaults = defaultSettings(book.spreadsheet.getSpreadsheetLocale());
  const number = (name: string, fits: (value: number) => boolean) => {
    const read = book.setting(name);
    return typeof read === 'number' && fits(read) ? read : undefined;
  };
  return {
    asOf: readAsOf(book),
    fiscalYearFirstMonth: monthIn(book.setting('PlanFiscalMonth')) ?? defaults.fiscalYearFirstMonth,
    tolerance: number('PlanTolerance', (share) => share >= 0 && share < 1) ?? defaults.tolerance,
    checkInEveryDays: number('PlanCheckInDays', (days) => days > 0) ?? defaults.checkInEveryDays,
    currency: readCurrency(book),
    capacity: number('PlanCapacity', (days) => days > 0) ?? null,
  };
}

/** The day that pace and status are read on, or null for today. */
export function readAsOf(book: Book): Day | null {
  const asOf = book.clock.read(book.setting('PlanAsOf'));
  return typeof asOf === 'object' ? asOf.day : (parseIso(String(asOf)) ?? null);
}

/** The symbol or code that money is shown with. */
export function readCurrency(book: Book): string {
  const set = String(book.setting('PlanCurrency') ?? '').trim();
  return set || defaultSettings(book.spreadsheet.getSpreadsheetLocale()).currency;
}
