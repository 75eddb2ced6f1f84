import type { ICellData, Nullable } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { givenPattern } from './automatic-formats.ts';
import { cellData } from './cell-data.ts';
import type { Area, Input, SheetId } from './cells.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import { displayText, GENERAL } from './formats.ts';
import { columnLetters } from './google-syntax.ts';
import { patternOf, plainValue, readCells } from './reading.ts';
import type { Validation } from './rules.ts';
import { GridError, toRange } from './univer.ts';
import { isValid } from './validity.ts';

/** What a cell of Google Sheets holds at most. */
const MOST_CHARACTERS = 50_000;

/** Reading and writing what cells hold. */
export function content(
  context: Context,
  validations: Engine['validations'],
): Pick<Engine, 'read' | 'write' | 'filledSize' | 'errorAt'> {
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
      test.kind === 'range'
        ? readCells(context, test.area).flatMap((line) => line.map((cell) => cell.text))
        : [];
    if (isValid(test, { value, text }, choices)) return;
    throw new GridError(
      `The data you entered in cell ${columnLetters(column + 1)}${row + 1} violates the data validation rules set on this cell.`,
    );
  }

  return {
    read: (area) => readCells(context, area),
    write: (area, inputs) => {
      context.check(area);
      checkShape(area, inputs);
      if (inputs.flat().some((input) => textOf(input).length > MOST_CHARACTERS)) {
        throw new GridError(
          `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
        );
      }
      const sheet = context.worksheet(area.sheet);
      const rules = validations(area);
      const value: { [row: number]: { [column: number]: ICellData } } = {};
      inputs.forEach((row, down) => {
        const line: { [column: number]: ICellData } = {};
        row.forEach((input, across) => {
          const [r, c] = [area.row - 1 + down, area.column - 1 + across];
          const format = givenPattern(context, sheet.getCellRaw(r, c));
          const data = cellData(context, area.sheet, input, format);
          const rule = rules[down]?.[across];
          if (rule && !rule.allowInvalid) checkRule(rule, data, patternOf(context, data) ?? format, r, c);
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
    errorAt: (sheet, row, column) =>
      readCells(context, { sheet, row, column, rows: 1, columns: 1 })[0]?.[0]?.error,
  };
}

function textOf(input: Input): string {
  if (input === null || 'date' in input) return '';
  return String('typed' in input ? input.typed : input.value);
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
