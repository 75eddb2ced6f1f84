/** What the wizard knows of the spreadsheet it stands beside. */
import { type Day, parseIso } from '../../marketing/day.ts';
import { writesDecimalComma } from '../../plan/decimal-comma.ts';
import { isSameId } from '../../plan/rows.ts';
import type { PlanRowSummary, WizardContext } from '../../rpc.ts';

export interface Surroundings {
  readonly today: Day;
  readonly decimalComma: boolean;
  readonly currency: string;
  readonly fiscalYearFirstMonth: number;
  /** How far below pace is still on track: 0.1 is 10%. */
  readonly tolerance: number;
  /** A goal without a check-in for longer than this is due. */
  readonly checkInEveryDays: number;
  readonly rows: readonly PlanRowSummary[];
}

export function surroundingsOf({ today, locale, settings, rows }: WizardContext): Surroundings {
  return {
    today: parseIso(today) ?? 0,
    decimalComma: writesDecimalComma(locale),
    currency: settings.currency,
    fiscalYearFirstMonth: settings.fiscalYearFirstMonth,
    tolerance: settings.tolerance,
    checkInEveryDays: settings.checkInEveryDays,
    rows,
  };
}

/** The row that a Supports field names by its ID, as in "G1" or "G1 Grow online sales". */
export function rowNamed(text: string, rows: readonly PlanRowSummary[]): PlanRowSummary | undefined {
  const id = /^\s*([GST]\d+)\b/i.exec(text)?.[1];
  return id === undefined ? undefined : rows.find((row) => isSameId(row.id, id));
}
