import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { Area, Cell, Input, SheetId } from './cells.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import { errorOf } from './errors.ts';
import {
  dateFormat,
  displayText,
  formatAfterTyping,
  GENERAL,
  isDateFormat,
  isTextFormat,
} from './formats.ts';
import { columnLetters, fromEngineFormula, type GridOf, toEngineFormula } from './google-syntax.ts';
import { hasDecimalComma, readTyped } from './input.ts';
import type { Validation } from './rules.ts';
import { GridError, toRange } from './univer.ts';
import { isValid } from './validity.ts';

/** Everything a cell holds besides its looks; written together so that nothing of the old content stays. */
const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };

/** The grid of a formula's own sheet, or of the sheet that a reference names. */
export function gridOf(context: Context, id: SheetId): GridOf {
  return (name) => {
    const sheet = name === undefined ? context.sheet(id) : context.book().getSheetByName(name);
    return sheet ? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() } : undefined;
  };
}

function formulaCell(formula: string): ICellData {
  return { ...EMPTY, f: formula };
}

function numberCell(value: number, format?: string): ICellData {
  return { ...EMPTY, v: value, t: CellValueType.NUMBER, ...(format && { s: { n: { pattern: format } } }) };
}

function booleanCell(value: boolean): ICellData {
  return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
}

function textCell(text: string): ICellData {
  return { ...EMPTY, v: text, t: CellValueType.FORCE_STRING };
}

/** What Univer stores for an input into a cell that has this number format. */
export function cellData(context: Context, id: SheetId, input: Input, format: string | undefined): ICellData {
  if (input === null) return EMPTY;
  if ('date' in input) return numberCell(input.date, formatAfterTyping(format, dateFormat(input.date)));
  if ('value' in input) {
    if (typeof input.value === 'number') return numberCell(input.value);
    if (typeof input.value === 'boolean') return booleanCell(input.value);
    return input.value === '' ? EMPTY : textCell(input.value);
  }
  const { locale } = context.settings;
  if (isTextFormat(format)) return input.typed === '' ? EMPTY : textCell(input.typed.replace(/^'/, ''));
  const typed = readTyped(input.typed, locale);
  switch (typed.kind) {
    case 'blank':
      return EMPTY;
    case 'formula':
      return formulaCell(toEngineFormula(typed.formula, gridOf(context, id), hasDecimalComma(locale)));
    case 'boolean':
      return booleanCell(typed.value);
    case 'number':
      return numberCell(typed.value, formatAfterTyping(format, typed.format));
    case 'text':
      return textCell(typed.text);
  }
}

function plainValue(data: Nullable<ICellData>): string | number | boolean {
  if (data?.v === undefined || data.v === null) return '';
  return data.t === CellValueType.BOOLEAN ? data.v === 1 || data.v === true : data.v;
}

/** Reading and writing what cells hold. */
export function content(
  context: Context,
  validations: Engine['validations'],
): Pick<Engine, 'read' | 'write' | 'filledSize' | 'errorAt'> {
  const formulas = context.injector.get(FormulaDataModel);

  function readCell(id: SheetId, row: number, column: number, grid: GridOf): Cell {
    const sheet = context.worksheet(id);
    const own = sheet.getCellRaw(row - 1, column - 1);
    const spilled =
      own?.v === undefined || own.v === null ? context.spills(id)[row - 1]?.[column - 1] : undefined;
    const data = spilled ?? own;
    const format = patternOf(own) ?? patternOf(spilled) ?? GENERAL;
    const f =
      own && (own.f || own.si)
        ? formulas.getFormulaStringByCell(row - 1, column - 1, sheet.getSheetId(), context.unitId())
        : '';
    const error = errorOf(data?.t === CellValueType.FORCE_STRING ? undefined : data?.v, data?.custom?.error);
    const value = error?.type ?? plainValue(data);
    return {
      value,
      isDate: typeof value === 'number' && isDateFormat(format),
      formula: f ? fromEngineFormula(f, grid, hasDecimalComma(context.settings.locale)) : '',
      text: displayText(value, format, context.settings.locale),
      numberFormat: format,
      ...(error && { error }),
    };
  }

  function checkRule(
    { test }: Validation,
    data: ICellData,
    format = GENERAL,
    row: number,
    column: number,
  ): void {
    const value = plainValue(data);
    if (value === '') return;
    const text = displayText(value, format, context.settings.locale);
    const choices = () =>
      test.kind === 'range' ? read(test.area).flatMap((line) => line.map((cell) => cell.text)) : [];
    if (isValid(test, { value, text }, choices)) return;
    throw new GridError(
      `The data you entered in cell ${columnLetters(column + 1)}${row + 1} violates the data validation rules set on this cell.`,
    );
  }

  function read(area: Area): Cell[][] {
    context.range(area);
    const grid = gridOf(context, area.sheet);
    return cells(area, (row, column) => readCell(area.sheet, row, column, grid));
  }

  function patternOf(data: Nullable<ICellData>): string | undefined {
    return context.model().getStyles().getStyleByCell(data)?.n?.pattern;
  }

  return {
    read,
    write: (area, inputs) => {
      context.range(area);
      checkShape(area, inputs);
      const sheet = context.worksheet(area.sheet);
      const rules = validations(area);
      const value: { [row: number]: { [column: number]: ICellData } } = {};
      inputs.forEach((row, down) => {
        const line: { [column: number]: ICellData } = {};
        row.forEach((input, across) => {
          const [r, c] = [area.row - 1 + down, area.column - 1 + across];
          const format = patternOf(sheet.getCellRaw(r, c));
          const data = cellData(context, area.sheet, input, format);
          const rule = rules[down]?.[across];
          if (rule && !rule.allowInvalid) checkRule(rule, data, patternOf(data) ?? format, r, c);
          line[c] = data;
        });
        value[area.row - 1 + down] = line;
      });
      context.run(SetRangeValuesCommand, {
        unitId: context.unitId(),
        subUnitId: sheet.getSheetId(),
        range: toRange(area),
        value,
      });
    },
    filledSize: (id) => filledSize(context, id),
    errorAt: (id, row, column) => readCell(id, row, column, gridOf(context, id)).error,
  };
}

function filledSize(context: Context, id: SheetId): { rows: number; columns: number } {
  const sheet = context.worksheet(id);
  let [rows, columns] = [0, 0];
  const see = (row: number, column: number, data: Nullable<ICellData>) => {
    if (!data || (!data.f && !data.si && (data.v === undefined || data.v === null))) return;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  sheet.getCellMatrix().forValue(see);
  for (const [row, line] of Object.entries(context.spills(id))) {
    for (const [column, data] of Object.entries(line ?? {})) see(Number(row), Number(column), data);
  }
  return { rows, columns };
}

/** A value for each cell of an area. */
export function cells<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across) => make(area.row + down, area.column + across)),
  );
}

export function checkShape(area: Area, values: readonly (readonly unknown[])[]): void {
  if (values.length !== area.rows) {
    throw new GridError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${area.rows}.`,
    );
  }
  const wrong = values.find((row) => row.length !== area.columns);
  if (wrong) {
    throw new GridError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${area.columns}.`,
    );
  }
}
