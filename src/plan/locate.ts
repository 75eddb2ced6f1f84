import { type Column, type SheetDescription, STILL_CALCULATING } from './sheet.ts';

/** A column that carries our mark. */
export interface ColumnMark {
  key: string;
  /** From 1. */
  column: number;
}

/**
 * Marks cost a call each, so only columns that our actions read and write carry one; the others are told by
 * their headers well enough.
 */
export function isMarked(sheet: SheetDescription, { formula, spilled }: Column): boolean {
  return sheet.marked === true && !formula && !spilled;
}

/** How the columns stood when they were last located. */
interface Located {
  titles: readonly string[];
  columns: Readonly<Record<string, number>>;
}

/**
 * Finds a sheet's columns: by their marks, which follow a column wherever it is moved and whatever its header
 * says, and by header text for those that have none. A formula that cannot be worked out shows no title, but has it
 * in its text. A column without a mark whose header was typed over is where it was `before`, if the sheet is as wide
 * as then. Columns that the one to their left fills are found beside it, as far as there is room. A deleted column is
 * absent.
 */
export function locateColumns(
  sheet: SheetDescription,
  marks: readonly ColumnMark[],
  titles: readonly string[],
  before: Located = { titles: [], columns: {} },
  headerFormulas: () => readonly string[] = () => [],
): Record<string, number> {
  const columns: Record<string, number> = {};
  const taken = new Set<number>();
  const claim = (key: string, column: number | undefined) => {
    if (!column || taken.has(column)) return;
    columns[key] = column;
    taken.add(column);
  };
  const own = sheet.columns.filter(({ spilled }) => !spilled);
  for (const { key } of own) claim(key, marks.find((mark) => mark.key === key)?.column);
  const claimTitled = (key: string, title: string | undefined) => {
    if (columns[key] || !title || isError(title)) return;
    claim(key, titles.findIndex((text, at) => !taken.has(at + 1) && sameTitle(text, title)) + 1);
  };
  for (const { key, title } of own) claimTitled(key, title);
  for (const { key } of own) claimTitled(key, before.titles[(before.columns[key] ?? 0) - 1]);
  const unseen = own.filter(({ key, formula }) => formula && !columns[key]);
  const formulas = unseen.length > 0 ? headerFormulas() : [];
  for (const { key, title } of unseen) {
    claim(key, formulas.findIndex((formula, at) => !taken.has(at + 1) && givesTitle(formula, title)) + 1);
  }
  if (titles.length === before.titles.length) {
    for (const column of own) {
      if (!columns[column.key] && !isMarked(sheet, column)) claim(column.key, before.columns[column.key]);
    }
  }
  let left = 0;
  let last = 0;
  for (const { key, spilled, title } of sheet.columns) {
    const beside = spilled ? left : title === '' && titles[last] === '' ? last : 0;
    if (beside > 0 && !columns[key] && !taken.has(beside + 1)) columns[key] = beside + 1;
    left = columns[key] ?? 0;
    last = left || last;
  }
  return columns;
}

/** Rows in which titles are looked for: people put a heading of their own above them. */
const TOP_ROWS = 20;

/**
 * The row of the titles, from 1: where it stood before, unless another holds more of them, and a good part of all.
 * Titles of formulas may be gone.
 */
export function titlesRow(
  rows: readonly (readonly unknown[])[],
  titles: readonly string[],
  before: number,
): number {
  const known = new Set(titles.filter((title) => title !== ''));
  const counts = rows
    .slice(0, TOP_ROWS)
    .map((cells) => cells.filter((cell) => known.has(String(cell))).length);
  const most = Math.max(...counts);
  const isMoved = most > (counts[before - 1] ?? 0) && 3 * most >= known.size;
  return isMoved ? counts.indexOf(most) + 1 : before;
}

/** Whether a column's formula gives itself this title: other texts in it are compared with something. */
function givesTitle(formula: string, title: string): boolean {
  const squeezed = formula.replace(/\s*([(;,])\s*/g, '$1').replace(/;/g, ',');
  return ['(', ','].some((before) => squeezed.includes(`${before}"${title}",`));
}

/** The columns that should be there and are not. */
export function missingColumns(sheet: SheetDescription, columns: Record<string, number>): Column[] {
  return sheet.columns.filter(({ key, spilled, title }) => !spilled && title !== '' && !columns[key]);
}

/** The column whose formula fills this one: the next to its left that is not filled itself. */
export function filledBy(sheet: SheetDescription, column: Column): Column | undefined {
  const before = sheet.columns.slice(0, sheet.columns.indexOf(column)).reverse();
  return column.spilled ? before.find(({ spilled }) => !spilled) : undefined;
}

/** The columns that a formula which is there fills beside its own, and has no room for. */
export function crampedColumns(sheet: SheetDescription, columns: Readonly<Record<string, number>>): Column[] {
  return sheet.columns.filter((column) => {
    const filler = filledBy(sheet, column);
    return filler && columns[filler.key] && !columns[column.key];
  });
}

/** What a computed column shows for its title while it cannot be computed is not its name. */
function isError(title: string): boolean {
  return /^#[A-Z\d/]+[!?]?$/.test(title) || title === STILL_CALCULATING;
}

function sameTitle(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
