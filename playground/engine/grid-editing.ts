import type { ICellData, Nullable } from '@univerjs/core';
import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  ICommandService,
  InterceptorEffectEnum,
  IUniverInstanceService,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { givenPattern, typedInto } from './automatic-formats.ts';
import { gridOf } from './cell-data.ts';
import type { Context } from './context.ts';
import { errorOf } from './errors.ts';
import { isPercentFormat } from './formats.ts';
import { fromEngineFormula, toEngineFormula } from './google-syntax.ts';
import { hasDecimalComma, readTyped } from './input.ts';
import { readCells } from './reading.ts';
import { asTyped } from './typed-formula.ts';

/** Before Univer's own reading of numbers and dates. */
const FIRST = 100;

/** Univer's type of it is generic over points of which only one matters here. */
interface EditingChain {
  fetchThroughInterceptors(point: unknown): (data: Nullable<ICellData>, place: Place) => Nullable<ICellData>;
}

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

const textOf = (dataStream: string) => dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');

/** Makes the grid's editor read and show what is typed as Google Sheets does, and errors by Google's names. */
export function tameEditing(context: Context): void {
  const interceptors = context.injector.get(SheetInterceptorService);
  const comma = () => hasDecimalComma(context.settings.locale);

  /** What the user typed into the cell editor: Univer hands over a formula with figures of its own. */
  function typedText({ f, p, v }: ICellData): string {
    const text = p?.body ? textOf(p.body.dataStream) : String(v ?? '');
    if (!f) return text;
    const editor = context.injector
      .get(IUniverInstanceService)
      .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    return asTyped(f, textOf(editor?.getBody()?.dataStream ?? ''));
  }

  /** Google's editor puts the sign behind a number in a cell that shows percents. */
  function asPercent(text: string, before: Nullable<ICellData>): string {
    const percent = `${text}%`;
    const isNumber =
      /^[-+]?[\d.,]+$/.test(text) && readTyped(percent, context.settings.locale).kind === 'number';
    return isNumber && isPercentFormat(givenPattern(context, before)) ? percent : text;
  }

  /** What an array formula fills in at this place; undefined where the cell has something of its own. */
  function spilledText({ unitId, subUnitId, row, col }: Place): string | undefined {
    // While another workbook opens the grid shows it already.
    if (context.model().getUnitId() !== unitId) return undefined;
    const sheet = context.idOf(subUnitId);
    const own = context.worksheet(sheet).getCellRaw(row, col);
    if (own?.f || own?.si || own?.v != null || context.spills(sheet)[row]?.[col]?.v == null) return undefined;
    return readCells(context, { sheet, row: row + 1, column: col + 1, rows: 1, columns: 1 })[0]?.[0]?.text;
  }

  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (data, place, next) => {
      if (!data || (data.v == null && !data.f && !data.p)) return next(data);
      const { subUnitId, worksheet, row, col } = place;
      const before = worksheet.getCellRaw(row, col);
      const text = typedText(data);
      // Only looked at: a value of its own would be in the array formula's way.
      if (text === spilledText(place)) return before;
      const forced = data.t === CellValueType.FORCE_STRING && !data.f;
      const typed = forced ? `'${text}` : asPercent(text, before);
      const id = context.idOf(subUnitId);
      return typedInto(context, id, typed, before ?? data);
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
      const spilled = spilledText(place);
      if (spilled !== undefined) {
        // Univer shows the array formula for what carries this mark, or nothing.
        const own = { f: null, si: null, p: null, isInArrayFormulaRange: false };
        return { ...shown, ...own, v: spilled, t: CellValueType.STRING };
      }
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
