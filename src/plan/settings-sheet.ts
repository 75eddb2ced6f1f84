/** The Settings sheet: named values that the other sheets' formulas read. */
import { usualCurrency } from './currencies.ts';
import type { PlanSettings } from './goal.ts';
import type { Format, SheetDescription } from './sheet.ts';

export interface Setting {
  /** The name of the value's cell in formulas. */
  range: string;
  label: string;
  format: Format;
  note: string;
  /** The smallest and the largest number that make sense. */
  between?: readonly [number, number];
  /** What the cell is made with; '' leaves it blank. */
  initial: (defaults: PlanSettings) => string | number;
}

export const SETTINGS: readonly Setting[] = [
  {
    range: 'PlanAsOf',
    label: 'As-of date',
    format: 'date',
    note: 'The day that pace and status are read on. Blank is today.',
    initial: () => '',
  },
  {
    range: 'PlanToday',
    label: 'Today for the plan',
    format: 'date',
    note: 'Worked out from the as-of date; leave it alone.',
    initial: () => '=IF(PlanAsOf="";TODAY();PlanAsOf)',
  },
  {
    range: 'PlanFiscalMonth',
    label: 'First month of the fiscal year',
    format: 'number',
    between: [1, 12],
    note: 'As a number: 1 is January, 4 is April.',
    initial: (defaults) => defaults.fiscalYearFirstMonth,
  },
  {
    range: 'PlanTolerance',
    label: 'Status tolerance',
    format: 'percent',
    note: 'How far below pace still counts as on track. Three times that is at risk, more is behind.',
    initial: (defaults) => defaults.tolerance,
  },
  {
    range: 'PlanCheckInDays',
    label: 'Check-in rhythm (days)',
    format: 'number',
    note: 'A running goal without a check-in for longer than this is due.',
    initial: (defaults) => defaults.checkInEveryDays,
  },
  {
    range: 'PlanCurrency',
    label: 'Currency',
    format: 'text',
    note: 'The symbol or code that new goals in money are shown with, such as € or USD.',
    initial: (defaults) => defaults.currency,
  },
  {
    range: 'PlanCapacity',
    label: 'Team capacity (person-days a month)',
    format: 'number',
    note: 'Planned effort is held against it on the Dashboard. Blank leaves that out.',
    initial: (defaults) => defaults.capacity ?? '',
  },
];

export const SETTINGS_SHEET: SheetDescription = {
  key: 'settings',
  name: 'Settings',
  anchor: 'setting',
  columns: [
    { key: 'setting', title: 'Setting', width: 240, note: 'What can be set.' },
    { key: 'value', title: 'Value', width: 140, note: 'Change these as you like.' },
    { key: 'meaning', title: 'What it means', width: 480, wrap: true, note: 'How the other sheets use it.' },
  ],
  rules: [],
};

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** A month as people write it: 4, April or Apr. Undefined where it is none. */
export function monthIn(cell: unknown): number | undefined {
  const text = String(cell).trim().toLowerCase();
  const named = text.length < 3 ? 0 : MONTHS.findIndex((name) => name.startsWith(text)) + 1;
  const month = /^\d+$/.test(text) ? Number(text) : named;
  return month >= 1 && month <= 12 ? month : undefined;
}

/** What a new Settings sheet starts with; the currency is the usual one of the spreadsheet's country. */
export function defaultSettings(locale: string): PlanSettings {
  return {
    asOf: null,
    fiscalYearFirstMonth: 1,
    tolerance: 0.1,
    checkInEveryDays: 14,
    currency: usualCurrency(locale),
    capacity: null,
  };
}
