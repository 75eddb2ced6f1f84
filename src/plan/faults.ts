/** What people may have broken in a planning sheet by hand, and the words for it. */
import { brief } from './brief.ts';
import { type CellFault, cellFaults } from './labelled-cells.ts';
import { columnLetters } from './layout.ts';
import { crampedColumns, filledBy, missingColumns } from './locate.ts';
import { type Column, type SheetDescription, STILL_CALCULATING } from './sheet.ts';

export type Fault = { message: string } & (
  | { what: 'column'; column: string }
  | Omit<FormulaFault, 'message'>
  | Omit<CellFault, 'message'>
  | { what: 'number'; column: string; row: number; text: string; ownFormula: boolean }
);

export interface FormulaFault {
  what: 'formula';
  message: string;
  column: string;
  /** Whether the formula itself is as it should be, and only lacks room. */
  sound: boolean;
  /** What stands in its place: a formula, or a text. */
  stands: string;
  /** The cells that stand in its way. */
  blockers: Blocker[];
}

export interface Blocker {
  row: number;
  column: number;
  value: unknown;
  formula: string;
}

export interface InspectedSheet {
  description: SheetDescription;
  /** As the tab says. */
  name: string;
  columns: Readonly<Record<string, number>>;
  /** All cells from the top left, as Sheets gives them. */
  values: readonly (readonly unknown[])[];
  /** The formulas of these cells; absent where they were not read. */
  formulas?: readonly (readonly string[])[];
  /** The addresses of its named cells, by name; absent where they were not asked for. */
  names?: ReadonlyMap<string, string>;
}

/**
 * Deleted columns, header formulas that are gone, wrong or blocked, labelled cells that are lost, and text where a
 * number or date belongs.
 */
export function faultsOf(sheet: InspectedSheet): Fault[] {
  const lost = missingColumns(sheet.description, sheet.columns).map(
    ({ key, title }): Fault => ({
      what: 'column',
      column: key,
      message: `${sheet.name}: the column “${title}” was deleted.`,
    }),
  );
  const cramped = crampedColumns(sheet.description, sheet.columns);
  const fillers = cramped.map((column) => filledBy(sheet.description, column));
  const deleted = cramped.map(
    ({ key }, at): Fault => ({
      what: 'column',
      column: key,
      message: `${sheet.name}: a column that the formula of “${fillers[at]?.title}” fills was deleted.`,
    }),
  );
  const present = sheet.description.columns.filter(({ key }) => sheet.columns[key]);
  const withRoom = present.filter((column) => !fillers.includes(column));
  return [
    ...lost,
    ...deleted,
    ...present.flatMap((column) => untitled(sheet, column)),
    ...withRoom.flatMap((column) => brokenFormula(sheet, column)),
    ...brokenCells(sheet),
    ...present.flatMap((column) => misplacedText(sheet, column)),
  ];
}

function brokenFormula(sheet: InspectedSheet, column: Column): Fault[] {
  if (!column.formula) return [];
  const place = sheet.columns[column.key] ?? 0;
  const header = sheet.description.headerRow ?? 1;
  const shown = String(sheet.values[header - 1]?.[place - 1] ?? '');
  const formula = sheet.formulas?.[header - 1]?.[place - 1];
  // A formula that read a deleted column says #REF! in its text, while its title may still show.
  const cutOff = formula?.includes('#REF!') ?? false;
  if ((shown === column.title && formula !== '' && !cutOff) || shown === STILL_CALCULATING) return [];
  const failed = shown.startsWith('#');
  const blockers = failed || formula === '' ? blockersOf(sheet, column, header) : [];
  const where = `${sheet.name}, column ${columnLetters(place)} (${column.title})`;
  const cell = `${columnLetters(place)}${header}`;
  const sound = failed && formula !== '' && !cutOff && blockers.length > 0;
  const inTheWay = blockers.length > 0 && `${named(blockers)} in the way of the column’s formula.`;
  const why = cutOff ? 'reads a column that was deleted' : failed ? `shows ${shown}` : 'has lost its formula';
  const message = sound
    ? inTheWay
    : `${cell} ${why}${blockers.length > 0 ? `, and ${named(blockers)} in its way` : ''}.`;
  return [
    {
      what: 'formula',
      column: column.key,
      sound,
      stands: formula || shown,
      blockers,
      message: `${where}: ${message}`,
    },
  ];
}

/** Found by its mark: its title was emptied, or the try that put the column back broke off. */
function untitled(sheet: InspectedSheet, { key, title, formula, spilled }: Column): Fault[] {
  const header = sheet.description.headerRow ?? 1;
  const shown = sheet.values[header - 1]?.[(sheet.columns[key] ?? 0) - 1];
  if (shown !== '' || title === '' || formula || spilled) return [];
  return [
    { what: 'column', column: key, message: `${sheet.name}: the column “${title}” has lost its title.` },
  ];
}

function brokenCells({ description, name, columns, values, formulas, names }: InspectedSheet): Fault[] {
  const { labelled, headerRow: header = 1 } = description;
  if (!labelled || !formulas || !names) return [];
  return cellFaults(name, labelled, { columns, header, values, formulas, names });
}

/** “one” in P5 and “two” in P9 stand */
function named([first, ...more]: Blocker[]): string {
  const name = ({ row, column, value, formula }: Blocker) => {
    const what =
      typeof value === 'object' && formula === '' ? 'a date' : `“${brief(String(formula || value))}”`;
    return `${what} in ${columnLetters(column)}${row}`;
  };
  if (!first) return '';
  if (more.length === 0) return `${name(first)} stands`;
  const rest = more.length === 1 ? more.map(name).join() : `${more.length} other cells`;
  return `${name(first)} and ${rest} stand`;
}

/** While a formula cannot spread, the cells below it are empty but for those that someone filled. */
function blockersOf(sheet: InspectedSheet, column: Column, header: number): Blocker[] {
  const { columns } = sheet.description;
  const after = columns.slice(columns.indexOf(column) + 1);
  const end = after.findIndex(({ key, spilled }) => !spilled || !sheet.columns[key]);
  const width = 1 + (end < 0 ? after.length : end);
  const first = sheet.columns[column.key] ?? 0;
  return sheet.values.slice(header - 1).flatMap((cells, below) =>
    cells
      .slice(first - 1, first - 1 + width)
      .map((value, right) => {
        const [row, column] = [header + below, first + right];
        return { row, column, value, formula: sheet.formulas?.[row - 1]?.[column - 1] ?? '' };
      })
      .filter(({ row, column, value, formula }) => {
        return (value !== '' || formula !== '') && (row > header || column > first);
      }),
  );
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
    const message = `${sheet.name}, column ${columnLetters(place)} (${title}), row ${row}: “${brief(value)}” is text; write ${expected}.`;
    const ownFormula = Boolean(sheet.formulas?.[row - 1]?.[place - 1]);
    return [{ what: 'number', column: key, row, text: value, ownFormula, message }];
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
