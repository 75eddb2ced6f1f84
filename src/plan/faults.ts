/** What people may have broken in a planning sheet by hand, and the words for it. */
import { columnLetters } from './layout.ts';
import { missingColumns } from './locate.ts';
import type { Column, SheetDescription } from './sheet.ts';

export type Fault = { message: string } & (
  | { what: 'column'; column: string }
  | { what: 'formula'; column: string; blockedAt?: { row: number; column: number; text: string } }
  | { what: 'number'; column: string; row: number; text: string }
);

export interface InspectedSheet {
  description: SheetDescription;
  /** As the tab says. */
  name: string;
  columns: Readonly<Record<string, number>>;
  /** All cells from the top left, as Sheets gives them. */
  values: readonly (readonly unknown[])[];
  /** The formulas of the header row; absent where they were not read. */
  headerFormulas?: readonly string[];
}

/** Deleted columns, header formulas that are gone, wrong or blocked, and text where a number or date belongs. */
export function faultsOf(sheet: InspectedSheet): Fault[] {
  const lost = missingColumns(sheet.description, sheet.columns).map(
    ({ key, title }): Fault => ({
      what: 'column',
      column: key,
      message: `${sheet.name}: the column “${title}” was deleted.`,
    }),
  );
  const present = sheet.description.columns.filter(({ key }) => sheet.columns[key]);
  return [
    ...lost,
    ...present.flatMap((column) => brokenFormula(sheet, column)),
    ...present.flatMap((column) => misplacedText(sheet, column)),
  ];
}

function brokenFormula(sheet: InspectedSheet, column: Column): Fault[] {
  if (!column.formula) return [];
  const place = sheet.columns[column.key] ?? 0;
  const header = sheet.description.headerRow ?? 1;
  const shown = String(sheet.values[header - 1]?.[place - 1] ?? '');
  const formula = sheet.headerFormulas?.[place - 1];
  // A formula that read a deleted column says #REF! in its text, while its title may still show.
  const cutOff = formula?.includes('#REF!') ?? false;
  if (shown === column.title && formula !== '' && !cutOff) return [];
  const where = `${sheet.name}, column ${columnLetters(place)} (${column.title})`;
  const blocked = shown.startsWith('#') ? blocker(sheet, column, header) : undefined;
  if (blocked) {
    const cell = `${columnLetters(blocked.column)}${blocked.row}`;
    return [
      {
        what: 'formula',
        column: column.key,
        blockedAt: blocked,
        message: `${where}: “${blocked.text}” in ${cell} stands in the way of the column’s formula.`,
      },
    ];
  }
  const why = cutOff
    ? 'reads a column that was deleted'
    : shown.startsWith('#')
      ? `shows ${shown}`
      : 'has lost its formula';
  return [
    { what: 'formula', column: column.key, message: `${where}: ${columnLetters(place)}${header} ${why}.` },
  ];
}

/** While a formula cannot spread, the cells below it are empty but for the one that someone typed into. */
function blocker(sheet: InspectedSheet, column: Column, header: number) {
  const { columns } = sheet.description;
  const at = columns.indexOf(column);
  const end = columns.findIndex(({ spilled }, place) => place > at && !spilled);
  const width = (end < 0 ? columns.length : end) - at;
  const first = sheet.columns[column.key] ?? 0;
  for (let row = header + 1; row <= sheet.values.length; row++) {
    for (let place = first; place < first + width; place++) {
      const text = String(sheet.values[row - 1]?.[place - 1] ?? '');
      if (text !== '') return { row, column: place, text };
    }
  }
  return undefined;
}

function misplacedText(sheet: InspectedSheet, column: Column): Fault[] {
  const { key, title, format, formula, spilled, hidden } = column;
  if (!format || format === 'text' || formula || spilled || hidden) return [];
  const place = sheet.columns[key] ?? 0;
  const header = sheet.description.headerRow ?? 1;
  return sheet.values.slice(header).flatMap((cells, below): Fault[] => {
    const value = cells[place - 1];
    if (typeof value !== 'string' || value.trim() === '') return [];
    const row = header + 1 + below;
    const expected = format === 'date' ? 'a date, such as 2027-06-30' : 'a number, such as 1200 or 5%';
    const message = `${sheet.name}, column ${columnLetters(place)} (${title}), row ${row}: “${value}” is text; write ${expected}.`;
    return [{ what: 'number', column: key, row, text: value, message }];
  });
}

/** A number that was pasted as text: 1,200 or 5% or €3.50. Undefined where that would be a guess. */
export function numberInText(text: string): number | undefined {
  const match = /^[\s$€£]*(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(%?)[\s€]*$/.exec(text);
  // 1,200 may be 1.2 in half of Europe, 1.200 may be 1200: only what reads one way is turned into a number.
  if (!match?.[1] || /^-?\d{1,3}[.,]\d{3}$/.test(match[1])) return undefined;
  const value = Number(match[1].replace(/,/g, ''));
  return match[2] ? value / 100 : value;
}
