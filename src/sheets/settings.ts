import { parseIso } from '../marketing/day.ts';
import type { PlanSettings } from '../plan/goal.ts';
import { defaultSettings } from '../plan/settings-sheet.ts';
import type { Book } from './book.ts';

/** The settings as people left them; what is blank or makes no sense reads as the default. */
export function readSettings(book: Book): PlanSettings {
  const defaults = defaultSettings(book.spreadsheet.getSpreadsheetLocale());
  const value = (name: string): unknown => book.spreadsheet.getRangeByName(name)?.getValue();
  const number = (name: string, fits: (value: number) => boolean) => {
    const read = value(name);
    return typeof read === 'number' && fits(read) ? read : undefined;
  };
  const asOf = value('PlanAsOf');
  return {
    asOf:
      Object.prototype.toString.call(asOf) === '[object Date]'
        ? book.toDay(asOf as Date)
        : (parseIso(String(asOf)) ?? null),
    fiscalYearFirstMonth:
      number('PlanFiscalMonth', (month) => Number.isInteger(month) && month >= 1 && month <= 12) ??
      defaults.fiscalYearFirstMonth,
    tolerance: number('PlanTolerance', (share) => share >= 0 && share < 1) ?? defaults.tolerance,
    checkInEveryDays: number('PlanCheckInDays', (days) => days > 0) ?? defaults.checkInEveryDays,
    currency: readCurrency(book),
    capacity: number('PlanCapacity', (days) => days > 0) ?? null,
  };
}

/** The symbol or code that money is shown with. */
export function readCurrency({ spreadsheet }: Book): string {
  const set = String(spreadsheet.getRangeByName('PlanCurrency')?.getValue() ?? '').trim();
  return set || defaultSettings(spreadsheet.getSpreadsheetLocale()).currency;
}
