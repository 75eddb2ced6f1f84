import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { CellValueType, ICommandService, InterceptorEffectEnum } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { cellData, gridOf } from './cell-data.ts';
import type { Context } from './context.ts';
import { errorOf } from './errors.ts';
import { fromEngineFormula, toEngineFormula } from './google-syntax.ts';
import { hasDecimalComma } from './input.ts';
import { patternOf } from './reading.ts';

/** Before Univer's own reading of numbers and dates. */
const FIRST = 100;

/** What the user typed into the cell editor, as Univer hands it over. */
function typedText(data: ICellData): string {
  const rich = data.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  return data.f ?? rich ?? String(data.v ?? '');
}

/** Makes the grid's editor read and show what is typed as Google Sheets does, and errors by Google's names. */
export function tameEditing(context: Context): void {
  const interceptors = context.injector.get(SheetInterceptorService);
  const comma = () => hasDecimalComma(context.settings.locale);

  function styled(data: ICellData, before: Nullable<ICellData>): ICellData {
    const style = context.model().getStyles().getStyleByCell(before);
    return { ...data, s: { ...style, ...(data.s as IStyleData | undefined) } };
  }

  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (data, { subUnitId, worksheet, row, col }, next) => {
      if (!data || (data.v == null && !data.f && !data.p)) return next(data);
      const before = worksheet.getCellRaw(row, col);
      const text = typedText(data);
      const forced = data.t === CellValueType.FORCE_STRING && !data.f;
      const typed = forced ? `'${text}` : text;
      const id = context.idOf(subUnitId);
      return styled(cellData(context, id, { typed }, patternOf(context, before)), before ?? data);
    },
  });

  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (data, { subUnitId }, next) => {
      const shown = next(data);
      if (!shown?.f) return shown;
      return { ...shown, f: fromEngineFormula(shown.f, gridOf(context, context.idOf(subUnitId)), comma()) };
    },
  });

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    effect: InterceptorEffectEnum.Value,
    handler: (data, _place, next) => {
      const shown = next(data);
      const error = shown?.t === CellValueType.FORCE_STRING ? undefined : errorOf(shown?.v);
      return error && shown && error.type !== shown.v ? { ...shown, v: error.type } : shown;
    },
  });

  /** Formulas that come by pasting or filling do not pass the editor. */
  context.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue = {} } = params as {
      subUnitId: string;
      cellValue?: { [row: number]: { [column: number]: Nullable<ICellData> } };
    };
    for (const row of Object.values(cellValue)) {
      for (const cell of Object.values(row ?? {})) {
        if (cell?.f) cell.f = toEngineFormula(cell.f, gridOf(context, context.idOf(subUnitId)), false);
      }
    }
  });
}
