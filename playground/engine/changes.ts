import { CommandType, type ICommandInfo, ICommandService, type IExecutionOptions } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { Area, SheetId } from './cells.ts';
import type { Context } from './context.ts';
import type { Change } from './engine.ts';
import { toArea } from './univer.ts';

const STRUCTURE: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
]);
const SHEETS: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id,
  SetTabColorMutation.id,
]);
const RULES = /validation|conditional|filter|defined-name/i;

interface CellsParameters {
  readonly subUnitId: string;
  readonly trigger?: string;
  readonly cellValue?: { readonly [row: number]: { readonly [column: number]: unknown } };
}

/** The rectangle around what was written. */
function writtenArea(sheet: SheetId, { cellValue = {} }: CellsParameters): readonly Area[] {
  const rows = Object.keys(cellValue).map(Number);
  const columns = Object.values(cellValue).flatMap((row) => Object.keys(row ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return [];
  const low = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const high = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  return [
    toArea(sheet, {
      startRow: low(rows),
      endRow: high(rows),
      startColumn: low(columns),
      endColumn: high(columns),
    }),
  ];
}

function changeOf(
  context: Context,
  { id, type, params }: ICommandInfo,
  options: IExecutionOptions | undefined,
): Omit<Change, 'by'> | undefined {
  if (id === SetFormulaCalculationResultMutation.id) return { kind: 'calculated' };
  if (type !== CommandType.MUTATION || options?.fromFormula) return undefined;
  if (id.startsWith('formula.') && !RULES.test(id)) return undefined;
  const subUnitId = (params as { subUnitId?: string } | undefined)?.subUnitId;
  const place = subUnitId === undefined ? {} : { sheet: context.idOf(subUnitId) };
  if (id === SetRangeValuesMutation.id) {
    const cells = params as CellsParameters;
    if (cells.trigger === SetStyleCommand.id) return { kind: 'format', ...place };
    return { kind: 'cells', ...place, areas: writtenArea(context.idOf(cells.subUnitId), cells) };
  }
  if (STRUCTURE.has(id)) return { kind: 'structure', ...place };
  if (SHEETS.has(id)) return { kind: 'sheets', ...place };
  if (RULES.test(id)) return { kind: 'rules', ...place };
  return { kind: 'format', ...place };
}

/** Calls back for every change of the workbook, by whomever. */
export function watchChanges(context: Context, tell: (change: Omit<Change, 'by'>) => void): void {
  context.injector.get(ICommandService).onCommandExecuted((command, options) => {
    const change = changeOf(context, command, options);
    if (change) tell(change);
  });
}
