import type { IStyleData, Nullable } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  ICommandService,
  IUndoRedoService,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from '@univerjs/sheets';
import type { Area, Borders, CellFormat, Horizontal, Vertical, Wrap } from './cells.ts';
import { checkShape } from './content.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import { keyOf } from './key-of.ts';
import { cells } from './reading.ts';
import { toArea, toRange } from './univer.ts';

const HORIZONTAL: { readonly [name in Horizontal]: HorizontalAlign } = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL: { readonly [name in Vertical]: VerticalAlign } = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const WRAP: { readonly [name in Wrap]: WrapStrategy } = {
  overflow: WrapStrategy.OVERFLOW,
  wrap: WrapStrategy.WRAP,
  clip: WrapStrategy.CLIP,
};
const BORDER: { readonly [name in NonNullable<Borders['style']>]: BorderStyleTypes } = {
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  solid: BorderStyleTypes.THIN,
  'solid-medium': BorderStyleTypes.MEDIUM,
  'solid-thick': BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
};

/** Univer's styles allow null as "take away", which their type does not say. */
type StyleChange = { [key in keyof IStyleData]: IStyleData[key] | null };

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const line = (on: boolean) => ({ s: flag(on) });

function formatOf(style: Nullable<IStyleData>): CellFormat {
  return {
    numberFormat: style?.n?.pattern ?? null,
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    strikethrough: style?.st?.s === BooleanNumber.TRUE,
    fontColor: style?.cl?.rgb ?? null,
    background: style?.bg?.rgb ?? null,
    fontSize: style?.fs ?? null,
    fontFamily: style?.ff ?? null,
    horizontal: keyOf(HORIZONTAL, style?.ht) ?? null,
    vertical: keyOf(VERTICAL, style?.vt) ?? null,
    wrap: keyOf(WRAP, style?.tb) ?? null,
  };
}

function styleOf(format: Partial<CellFormat>): StyleChange {
  const { numberFormat, bold, italic, underline, strikethrough, fontColor, background } = format;
  const { fontSize, fontFamily, horizontal, vertical, wrap } = format;
  return {
    ...(numberFormat !== undefined && { n: numberFormat === null ? null : { pattern: numberFormat } }),
    ...(bold !== undefined && { bl: flag(bold) }),
    ...(italic !== undefined && { it: flag(italic) }),
    ...(underline !== undefined && { ul: line(underline) }),
    ...(strikethrough !== undefined && { st: line(strikethrough) }),
    ...(fontColor !== undefined && { cl: fontColor === null ? null : { rgb: fontColor } }),
    ...(background !== undefined && { bg: background === null ? null : { rgb: background } }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(fontFamily !== undefined && { ff: fontFamily }),
    ...(horizontal !== undefined && { ht: horizontal && HORIZONTAL[horizontal] }),
    ...(vertical !== undefined && { vt: vertical && VERTICAL[vertical] }),
    ...(wrap !== undefined && { tb: wrap && WRAP[wrap] }),
  };
}

type Side = 't' | 'b' | 'l' | 'r';

/** The borders of one cell: the area's outer ones at its edge, the inner ones elsewhere. */
function bordersAt(area: Area, borders: Borders, row: number, column: number): StyleChange {
  const wanted: { readonly [side in Side]: boolean | null } = {
    t: row === area.row ? borders.top : borders.horizontal,
    b: row === area.row + area.rows - 1 ? borders.bottom : borders.horizontal,
    l: column === area.column ? borders.left : borders.vertical,
    r: column === area.column + area.columns - 1 ? borders.right : borders.vertical,
  };
  const drawn = { s: BORDER[borders.style ?? 'solid'], cl: { rgb: borders.color ?? '#000000' } };
  const sides = (Object.keys(wanted) as Side[]).filter((side) => wanted[side] !== null);
  return { bd: Object.fromEntries(sides.map((side) => [side, wanted[side] ? drawn : null])) };
}

/** How cells look, and merged cells. */
export function looks(
  context: Context,
): Pick<Engine, 'formats' | 'setFormat' | 'clearFormats' | 'setBorders' | 'merge' | 'unmerge' | 'merged'> {
  /** As the grid's own format commands do: undoable, and without making formulas calculate anew. */
  function restyle(area: Area, styleAt: (row: number, column: number) => StyleChange | null): void {
    context.check(area);
    const cellValue: { [row: number]: { [column: number]: { s: IStyleData | null } } } = {};
    for (const [down, row] of cells(area, styleAt).entries()) {
      cellValue[area.row - 1 + down] = Object.fromEntries(
        row.map((style, across) => [area.column - 1 + across, { s: style as IStyleData | null }]),
      );
    }
    const params = {
      unitId: context.unitId(),
      subUnitId: context.sheet(area.sheet).getSheetId(),
      cellValue,
      trigger: SetStyleCommand.id,
    };
    const undo = SetRangeValuesUndoMutationFactory(context.injector, params);
    context.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params);
    context.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: context.unitId(),
      undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params }],
    });
  }

  return {
    formats: (area) => {
      context.check(area);
      const sheet = context.worksheet(area.sheet);
      const styles = context.model().getStyles();
      return cells(area, (row, column) =>
        formatOf(styles.getStyleByCell(sheet.getCellRaw(row - 1, column - 1))),
      );
    },
    setFormat: (area, format) => {
      if (!isPerCell(format)) return restyle(area, () => styleOf(format));
      checkShape(area, format);
      return restyle(area, (row, column) => styleOf(format[row - area.row]?.[column - area.column] ?? {}));
    },
    clearFormats: (area) => restyle(area, () => null),
    setBorders: (area, borders) => restyle(area, (row, column) => bordersAt(area, borders, row, column)),
    merge: (area) => {
      context.range(area).merge({ isForceMerge: true });
    },
    unmerge: (area) => {
      context.range(area).breakApart();
    },
    merged: (area) => {
      const { startRow, endRow, startColumn, endColumn } = toRange(area);
      return context
        .worksheet(area.sheet)
        .getMergeData()
        .filter(
          (range) =>
            range.startRow <= endRow &&
            range.endRow >= startRow &&
            range.startColumn <= endColumn &&
            range.endColumn >= startColumn,
        )
        .map((range) => toArea(area.sheet, range));
    },
  };
}

type PerCell = readonly (readonly Partial<CellFormat>[])[];

function isPerCell(format: Partial<CellFormat> | PerCell): format is PerCell {
  return Array.isArray(format);
}
