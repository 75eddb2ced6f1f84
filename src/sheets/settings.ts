import type { Day } from '../marketing/day.ts';
import type { PlanSettings } from '../plan/goal.ts';
import { defaultSettings, monthIn, SETTINGS } from '../plan/settings-sheet.ts';
import type { Book } from './book.ts';

/** The settings as people left them; what is blank or makes no sense reads as the default. */
export function readSettings(book: Book): PlanSettings {
  const defaults = defaultSettings(book.spreadsheet.getSpreadsheetLocale());
  const number = (name: string) => {
    const read = book.setting(name);
    const [low, high] = SETTINGS.find(({ named }) => named === name)?.between ?? [0, 0];
    return typeof read === 'number' && read >= low && read <= high ? read : undefined;
  };
  return {
    asOf: readAsOf(book),
    fiscalYearFirstMonth: monthIn(book.setting('PlanFiscalMonth')) ?? defaults.fiscalYearFirstMonth,
    tolerance: number('PlanTolerance') ?? defaults.tolerance,
    checkInEveryDays: number('PlanCheckInDays') ?? defaults.checkInEveryDays,
    currency: readCurrency(book),
    capacity: number('PlanCapacity') ?? null,
  };
}

/** The day that pace and status are read on, or null for today; text is no day, as for the sheets' formulas. */
export function readAsOf(book: Book): Day | null {
  const asOf = book.clock.read(book.setting('PlanAsOf'));
  return typeof asOf === 'object' ? asOf.day : null;
}

/** The symbol or code that money is shown with. */
export function readCurrency(book: Book): string {
  const set = String(book.setting('PlanCurrency') ?? '').trim();
  return set || defaultSettings(book.spreadsheet.getSpreadsheetLocale()).currency;
}
