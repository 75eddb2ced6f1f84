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

/** Univer's type of it is generic over points of which only one matters here. */
interface EditingChain {
  fetchThroughInterceptors(
    point: unknown,
  ): (data: Nullable<ICellData>, place: { readonly subUnitId: string }) => Nullable<ICellData>;
}

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

  // Univer's own interceptors end the chain where there is a formula: what they give is changed afterwards.
  const editing = interceptors.writeCellInterceptor as unknown as EditingChain;
  const fetchThrough = editing.fetchThroughInterceptors.bind(editing);
  editing.fetchThroughInterceptors = (point) => {
    const fetch = fetchThrough(point);
    if (point !== BEFORE_CELL_EDIT) return fetch;
    return (data, place) => {
      const shown = fetch(data, place);
      if (!shown?.f) return shown;
      return {
        ...shown,
        f: fromEngineFormula(shown.f, gridOf(context, context.idOf(place.subUnitId)), comma()),
      };
    };
  };

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    effect: InterceptorEffectEnum.Value,
    handler: (data, _place, next) => {
      const error = data?.t === CellValueType.FORCE_STRING ? undefined : errorOf(data?.v);
      return next(error && data && error.type !== data.v ? { ...data, v: error.type } : data);
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
