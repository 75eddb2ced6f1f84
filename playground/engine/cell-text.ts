import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { InterceptorEffectEnum } from '@univerjs/core';
import {
  DEFAULT_PADDING_DATA,
  FontCache,
  getFontStyleString,
  SpreadsheetSkeleton,
} from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import { tagOf } from './formats.ts';
import { numberText } from './number-text.ts';
import { patternOf } from './reading.ts';

/** After Univer has filled in what array formulas give, before it formats numbers. */
const BEFORE_FORMATTING = 50;

/** Where Univer lays out a cell's text; it offers no other way in. */
interface Layout {
  readonly worksheet: {
    getColumnWidth(column: number): number;
    getCellInfoInMergeData(row: number, column: number): { readonly isMerged: boolean };
  };
  _setFontStylesCache(row: number, column: number, cell: Nullable<ICellData>, style: IStyleData): void;
}

/** Formatted numbers are drawn as the spreadsheet's language writes them: Univer goes by its own language. */
export function drawInTheLanguageOf(engine: Engine, context: Context): void {
  const formats = context.injector.get(SheetsNumfmtCellContentController);
  let shown = '';
  const follow = () => {
    const tag = tagOf(engine.settings.locale);
    // It forgets what it has drawn; the type lacks the countries.
    if (tag !== shown) formats.setNumfmtLocal(tag as 'en');
    shown = tag;
  };
  engine.onChange(follow);
  follow();
}

/** Makes the grid show numbers as Google Sheets does: spilled dates as dates, long decimals rounded. */
export function showNumbersAsGoogleDoes(context: Context): void {
  context.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BEFORE_FORMATTING,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      // While another workbook opens the grid shows it already.
      if (!cell || context.model().getUnitId() !== unitId) return next(cell);
      const spilled = context.spills(context.idOf(subUnitId))[row]?.[col];
      const pattern = spilled && patternOf(context, spilled);
      if (!pattern || patternOf(context, cell)) return next(cell);
      return next({ ...cell, s: { ...context.model().getStyles().getStyleByCell(cell), n: { pattern } } });
    },
  });

  const layout = SpreadsheetSkeleton.prototype as unknown as Layout;
  const lay = layout._setFontStylesCache;
  layout._setFontStylesCache = function (this: Layout, row, column, cell, style) {
    const { worksheet } = this;
    const value = cell?.v;
    const isLong = typeof value === 'number' && !Number.isInteger(value) && Number.isFinite(value);
    if (!isLong || worksheet.getCellInfoInMergeData(row, column).isMerged) {
      return lay.call(this, row, column, cell, style);
    }
    const { l = 0, r = 0 } = DEFAULT_PADDING_DATA;
    const room = worksheet.getColumnWidth(column) - l - r;
    const font = getFontStyleString(style).fontCache;
    const fits = (text: string) => FontCache.getMeasureText(text, font).width <= room;
    const v = numberText(value, context.settings.locale, fits);
    return lay.call(this, row, column, { ...cell, v }, style);
  };
}
