import type { ICellData } from '@univerjs/core';
import {
  AstTreeBuilder,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  type ErrorValueObject,
  FormulaDataModel,
  IFormulaRuntimeService,
  Interpreter,
} from '@univerjs/engine-formula';
import { nameOfSheet } from './cell-data.ts';
import type { Context } from './context.ts';
import { unknownName } from './google-functions.ts';
import { columnLetters, sheetNamesIn } from './google-syntax.ts';
import { failure } from './results.ts';
import { rowsOf, type Variant } from './values.ts';

/** The kind of a formula's topmost node where the text is no formula; Univer does not export its names. */
const PARSE_ERROR = 7;

interface ArrayRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** What the formula engine's runtime keeps to itself, and the messages of errors need. */
interface Runtime {
  readonly currentRow: number;
  readonly currentColumn: number;
  readonly currentRowCount: number;
  readonly currentColumnCount: number;
  readonly currentSubUnitId: string;
  readonly currentUnitId: string;
  readonly _runtimeData: {
    [unit: string]: { [sheet: string]: { getValue(row: number, column: number): ICellData | undefined } };
  };
  setRuntimeData(variant: Variant): void;
  _getValueObjectOfRuntimeData(value: BaseValueObject | null): ICellData;
  _checkIfArrayFormulaRangeHasData(
    unit: string,
    sheet: string,
    row: number,
    column: number,
    range: ArrayRange,
  ): boolean;
}

/**
 * An exception inside a function, or where a formula is read, would end calculation for good: it becomes an
 * error in that cell. And an error's message is kept with the cell's value, so it moves, is copied and is saved with the cell.
 */
export function tameRuntime(context: Context): void {
  // Univer answers comparisons from an index of the column where an array stands, also for arrays that only
  // passed through a formula there: ROW(C1:C)=1 in N1 would read the old cells of column N. It stays empty.
  CELL_INVERTED_INDEX_CACHE.set = () => {};
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => {};
  const interpreter = context.injector.get(Interpreter);
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (node) => {
    try {
      return node?.node?.nodeType === PARSE_ERROR ? failure('Formula parse error.') : execute(node);
    } catch (error) {
      return failure(error instanceof Error ? error.message : String(error));
    }
  };

  const trees = context.injector.get(AstTreeBuilder);
  const parse = trees.parse.bind(trees);
  trees.parse = (formula) => {
    try {
      return parse(formula);
    } catch {
      return undefined;
    }
  };

  const formulas = context.injector.get(FormulaDataModel);
  const runtime = context.injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const toCell = runtime._getValueObjectOfRuntimeData.bind(runtime);
  runtime._getValueObjectOfRuntimeData = (value) => ({ ...toCell(value), custom: besides(value) });

  const setData = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (variant) => {
    setData(variant);
    const { currentUnitId, currentSubUnitId, currentRow, currentColumn } = runtime;
    const cell = runtime._runtimeData[currentUnitId]?.[currentSubUnitId]?.getValue(currentRow, currentColumn);
    const formula = () =>
      formulas.getFormulaStringByCell(currentRow, currentColumn, currentSubUnitId, currentUnitId) ?? '';
    if (cell?.v === ErrorType.SPILL) cell.custom = { error: blockedMessage(runtime, variant) };
    if (cell?.v === ErrorType.NAME) cell.custom = { error: unknownName(context, formula()) };
    if (cell?.v === ErrorType.VALUE) {
      const unknown = sheetNamesIn(formula()).find((name) => nameOfSheet(context, name) === undefined);
      if (unknown === undefined) return;
      cell.v = ErrorType.REF;
      cell.custom = { error: `Unresolved sheet name '${unknown}'.` };
    }
  };
}

/** What a cell keeps besides its value: an error's message, or the number format that a result brings. */
function besides(value: BaseValueObject | null): { error: string } | { format: string } | null {
  if (!value?.isError()) return value?.getPattern() ? { format: value.getPattern() } : null;
  const message = (value as ErrorValueObject).getErrorContent();
  return message ? { error: message } : null;
}

/** Google's sentence for an array that does not fit. */
function blockedMessage(runtime: Runtime, variant: Variant): string {
  const { currentUnitId, currentSubUnitId, currentRow, currentColumn } = runtime;
  const rows = rowsOf(variant);
  const [endRow, endColumn] = [currentRow + rows.length, currentColumn + (rows[0]?.length ?? 1)];
  if (endRow > runtime.currentRowCount) {
    return `Result was not automatically expanded, please insert more rows (${endRow - runtime.currentRowCount}).`;
  }
  if (endColumn > runtime.currentColumnCount) {
    return `Result was not automatically expanded, please insert more columns (${endColumn - runtime.currentColumnCount}).`;
  }
  for (let row = currentRow; row < endRow; row++) {
    for (let column = currentColumn; column < endColumn; column++) {
      const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      if (
        runtime._checkIfArrayFormulaRangeHasData(
          currentUnitId,
          currentSubUnitId,
          currentRow,
          currentColumn,
          cell,
        )
      ) {
        return `Array result was not expanded because it would overwrite data in ${columnLetters(column + 1)}${row + 1}.`;
      }
    }
  }
  return 'Array result was not expanded because it would overwrite data.';
}
