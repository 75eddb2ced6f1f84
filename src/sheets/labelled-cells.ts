/** The labelled cells of a sheet, such as settings and totals: what they hold, are named and look like. */
import type { PlanSettings } from '../plan/goal.ts';
import { locateCells, type SheetCells } from '../plan/labelled-cells.ts';
import { formulaFor, type Layout } from '../plan/layout.ts';
import { planningSheet } from '../plan/planning-sheets.ts';
import type { LabelledCell, SheetDescription, SheetKey } from '../plan/sheet.ts';
import type { Book } from './book.ts';
import { formatCells, refuseOthers } from './dress.ts';
import { runs } from './stretches.ts';
import { headerRow, openTable, type Table } from './table.ts';
import { asText } from './typed.ts';

export interface PlacedCell {
  cell: LabelledCell;
  row: number;
}

/** Where the labelled cells of a new sheet stand. */
export function firstPlaces(description: SheetDescription): PlacedCell[] {
  const cells = description.labelled?.cells ?? [];
  return cells.map((cell, at) => ({ cell, row: headerRow(description) + 1 + at }));
}

/** What stands in the row of a labelled cell that is made anew; what is worked out waits until names are there. */
export function firstTexts(
  { labelled, columns }: SheetDescription,
  cell: LabelledCell,
  settings: PlanSettings,
): (string | number)[] {
  return columns.map(({ key }) => {
    if (key === labelled?.label) return asText(cell.label);
    if (key === labelled?.note) return asText(cell.note ?? '');
    return key === labelled?.value ? firstValue(cell, settings) : '';
  });
}

function firstValue({ initial }: LabelledCell, settings: PlanSettings): string | number {
  const value = initial?.(settings) ?? '';
  return typeof value === 'number' ? value : asText(value);
}

/** Names the cells, works them out, shows them in their formats and has them refuse what they cannot be. */
export function fitCells(
  book: Book,
  { sheet, description, columns }: Pick<Table, 'sheet' | 'description' | 'columns'>,
  placed: readonly PlacedCell[],
  currency: string,
  layout: Layout = {},
): void {
  const { labelled } = description;
  const column = columns[labelled?.value ?? ''];
  if (!labelled || !column) return;
  for (const { cell, row } of placed) {
    if (cell.named) book.spreadsheet.setNamedRange(cell.named, sheet.getRange(row, column));
  }
  workOut({ sheet, description, columns }, placed, layout);
  const refuses = labelled.cells.some(({ help }) => help);
  for (const { first, run } of runs(placed, ({ row }) => row)) {
    const range = sheet.getRange(first, column, run.length, 1);
    const cells = run.map(({ cell }) => cell);
    formatCells(
      range,
      cells.map(({ format }) => format),
      currency,
    );
    if (refuses) refuseOthers(range, cells);
  }
}

/** Writes the formulas of labelled cells. */
function workOut(
  { sheet, description, columns }: Pick<Table, 'sheet' | 'description' | 'columns'>,
  placed: readonly PlacedCell[],
  layout: Layout,
): void {
  const column = columns[description.labelled?.value ?? ''];
  if (!column) return;
  const formulas = placed.flatMap(({ cell, row }) => {
    const formula = cell.formula && formulaFor(cell.formula, description.key, layout);
    return formula ? [{ row, formula }] : [];
  });
  for (const { first, run } of runs(formulas, ({ row }) => row)) {
    sheet.getRange(first, column, run.length, 1).setFormulas(run.map(({ formula }) => [formula]));
  }
}

/** A sheet's cells as {@link locateCells} asks for them. */
export function cellsOf(book: Book, table: Table): SheetCells {
  const { description, sheet, columns, values, titles } = table;
  const formulas = sheet.getRange(1, 1, values.length, titles.length).getFormulas();
  return { columns, header: headerRow(description), values, formulas, names: namesIn(book, table) };
}

/** The addresses of a sheet's named labelled cells, by name. */
function namesIn(book: Book, { description, sheet }: Table): Map<string, string> {
  const names = new Map<string, string>();
  const id = sheet.getSheetId();
  for (const { named } of description.labelled?.cells ?? []) {
    const range = named === undefined ? null : book.spreadsheet.getRangeByName(named);
    if (named && range?.getGridId() === id) names.set(named, range.getA1Notation());
  }
  return names;
}

/** Writes formulas of labelled cells anew: those that `reads` tells to read what is new. */
export function rewriteCells(
  book: Book,
  key: SheetKey,
  layout: Layout,
  reads: (formula: string) => boolean,
): void {
  const { labelled } = planningSheet(key);
  const table = labelled && openTable(book, key);
  if (!table || !labelled) return;
  const placed = locateCells(labelled, cellsOf(book, table)).flatMap(({ cell, row }) =>
    row && cell.formula && reads(cell.formula) ? [{ cell, row }] : [],
  );
  workOut(table, placed, layout);
}
