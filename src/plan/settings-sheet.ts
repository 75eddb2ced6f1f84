/** The Settings sheet: named values that the other sheets' formulas read. */
import { usualCurrency } from './currencies.ts';
import type { PlanSettings } from './goal.ts';
import { computed, joined, type LabelledCell, type SheetDescription } from './sheet.ts';

interface Setting extends LabelledCell {
  named: string;
  note: string;
  /** Speaks against a value that could be, and what it says then. */
  doubt?: { when: string; says: string };
}

/** A day that nobody plans for: 2026 typed as a date is in 1905. */
const IS_FAR = joined(
  'IFERROR(({value}<MIN({plan.start};{plan.deadline};TODAY())-366)',
  '+({value}>MAX({plan.start};{plan.deadline};TODAY())+366);0)',
);

export const SETTINGS: readonly Setting[] = [
  {
    named: 'PlanAsOf',
    label: 'As-of date',
    format: 'date',
    note: 'The day that pace and status are read on. Blank is today.',
    help: 'Write the day, such as 2027-06-30, or leave it blank for today.',
    doubt: {
      when: IS_FAR,
      says: 'This is more than a year from today and from all dates of the plan: write the day, such as 2027-06-30, or leave it blank for today.',
    },
  },
  {
    named: 'PlanToday',
    label: 'Today for the plan',
    format: 'date',
    note: 'Worked out from the as-of date; leave it alone.',
    formula: '=IF(ISNUMBER(PlanAsOf);PlanAsOf;TODAY())',
  },
  {
    named: 'PlanFiscalMonth',
    label: 'First month of the fiscal year',
    format: 'number',
    between: [1, 12],
    help: 'Write a number from 1 to 12: 4 is April.',
    note: 'As a number: 1 is January, 4 is April.',
    initial: (defaults) => defaults.fiscalYearFirstMonth,
  },
  {
    named: 'PlanTolerance',
    label: 'Status tolerance',
    format: 'percent',
    between: [0, 1],
    help: 'Write a percentage from 0% to 100%, such as 10%.',
    note: 'How far below pace still counts as on track. Three times that is at risk, more is behind.',
    initial: (defaults) => defaults.tolerance,
  },
  {
    named: 'PlanCheckInDays',
    label: 'Check-in rhythm (days)',
    format: 'number',
    between: [1, 366],
    help: 'Write a number of days from 1 to 366, such as 14.',
    note: 'A running goal without a check-in for longer than this is due.',
    initial: (defaults) => defaults.checkInEveryDays,
  },
  {
    named: 'PlanCurrency',
    label: 'Currency',
    format: 'text',
    note: 'The symbol or code that new goals in money are shown with, such as € or USD.',
    initial: (defaults) => defaults.currency,
  },
  {
    named: 'PlanCapacity',
    label: 'Team capacity (person-days a month)',
    format: 'number',
    between: [1, 100_000],
    help: 'Write a number of person-days, such as 16, or leave it blank.',
    note: 'Planned effort is held against it on the Dashboard. Blank leaves that out.',
    initial: (defaults) => defaults.capacity ?? '',
  },
];

/** A number within the setting's bounds, whatever stands in its cell: blank, or text, is the usual one. */
function settingOr(named: string, usual: string): string {
  const [low, high] = SETTINGS.find((setting) => setting.named === named)?.between ?? [];
  return `IF(ISNUMBER(${named});IF((${named}>=${low})*(${named}<=${high});${named};${usual});${usual})`;
}

/** The settings as formulas read them; the usual ones are those of {@link defaultSettings}. */
export const TOLERANCE = settingOr('PlanTolerance', '1/10');
export const CHECK_IN_DAYS = settingOr('PlanCheckInDays', '14');
export const CAPACITY = settingOr('PlanCapacity', '""');

/** What to write into cells that hold what they cannot: those of older sheets take anything. */
const WHAT_TO_FIX = SETTINGS.reduceRight((others, { named, between, help, doubt }) => {
  if (!help) return others;
  const fits = between ? `({value}>=${between[0]})*({value}<=${between[1]})` : '1';
  const doubted = doubt ? `IF(${doubt.when};"${doubt.says}";"")` : '""';
  return `IF(ROW({value})=ROW(${named});IF({value}="";"";IF(ISNUMBER({value})*${fits};${doubted};"${help}"));${others})`;
}, '""');

export const SETTINGS_SHEET: SheetDescription = {
  key: 'settings',
  name: 'Settings',
  anchor: 'setting',
  columns: [
    { key: 'setting', title: 'Setting', width: 240, note: 'What can be set.' },
    { key: 'value', title: 'Value', width: 140, note: 'Change these as you like.' },
    { key: 'meaning', title: 'What it means', width: 480, wrap: true, note: 'How the other sheets use it.' },
    computed('setting', WHAT_TO_FIX, {
      key: 'whatToFix',
      title: 'What to fix',
      width: 320,
      wrap: true,
      note: 'What to write instead. Until then the plan goes by the usual value, or by today.',
    }),
  ],
  labelled: { cells: SETTINGS, label: 'setting', value: 'value', note: 'meaning', ownRows: true },
  rules: [{ column: 'whatToFix', when: { contains: ' ' }, tone: 'bad' }],
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
