import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { gridOf } from './cell-data.ts';
import type { Area, Cell } from './cells.ts';
import type { Context } from './context.ts';
import { errorOf } from './errors.ts';
import { displayText, GENERAL, isDateFormat } from './formats.ts';
import { fromEngineFormula } from './google-syntax.ts';
import { hasDecimalComma } from './input.ts';

/** A cell's value as Univer stores it: booleans are 1 and 0 there. */
export function plainValue(data: Nullable<ICellData>): string | number | boolean {
  if (data?.v === undefined || data.v === null) return '';
  return data.t === CellValueType.BOOLEAN ? data.v === 1 || data.v === true : data.v;
}

function isBlank(data: Nullable<ICellData>): boolean {
  return data?.v === undefined || data.v === null;
}

/** A value for each cell of an area. */
export function cells<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across) => make(area.row + down, area.column + across)),
  );
}

/** The number format that a cell's style holds. */
export function patternOf(context: Context, data: Nullable<ICellData>): string | undefined {
  return context.model().getStyles().getStyleByCell(data)?.n?.pattern;
}

const NOTHING: Cell = { value: '', isDate: false, formula: '', text: '', numberFormat: GENERAL };

/** What cells hold, those that array formulas fill too. */
export function readCells(context: Context, area: Area): Cell[][] {
  context.check(area);
  const { locale } = context.settings;
  const formulas = context.injector.get(FormulaDataModel);
  const sheet = context.worksheet(area.sheet);
  const spills = context.spills(area.sheet);
  const grid = gridOf(context, area.sheet);

  function formulaAt(own: ICellData, row: number, column: number): string {
    if (!own.f && !own.si) return '';
    const formula = formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), context.unitId());
    return formula ? fromEngineFormula(formula, grid, hasDecimalComma(locale)) : '';
  }

  return cells(area, (row, column) => {
    const own = sheet.getCellRaw(row - 1, column - 1);
    const spilled = isBlank(own) ? spills[row - 1]?.[column - 1] : undefined;
    const data = spilled ?? own;
    if (!data) return NOTHING;
    const format = patternOf(context, own) ?? patternOf(context, spilled) ?? GENERAL;
    const error = errorOf(data.t === CellValueType.FORCE_STRING ? undefined : data.v, data.custom?.error);
    const value = error?.type ?? plainValue(data);
    return {
      value,
      isDate: typeof value === 'number' && isDateFormat(format),
      formula: own ? formulaAt(own, row - 1, column - 1) : '',
      text: displayText(value, format, locale),
      numberFormat: format,
      ...(error && { error }),
    };
  });
}
