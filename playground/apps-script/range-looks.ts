import type { Area, Borders, CellFormat, Horizontal, Vertical } from '../engine/cells.ts';
import { hexColor } from './color.ts';
import { nameOf } from './enumeration.ts';
import { spreadsheetEnumerations } from './enumerations.ts';
import type { Range } from './range.ts';
import { matrix } from './range-values.ts';
import type { Script } from './script.ts';

/** How the cells of a range look. What nobody set reads as Google's default. */
export function looks(script: Script, area: Area, self: () => Range): Partial<Range> {
  const { document } = script.remote;
  const first = { ...area, rows: 1, columns: 1 };

  const all = <T>(look: Look<T>) => document.formats(area).map((row) => row.map(look.read));
  const one = <T>(look: Look<T>) => look.read(document.formats(first)[0]?.[0] as CellFormat);
  const set = <T>(look: Look<T>, value: T | null) => {
    document.setFormat(area, look.write(value));
    return self();
  };
  const setEach = <T>(look: Look<T>, method: string, rows: readonly (readonly (T | null)[])[]) => {
    document.setFormat(area, matrix(rows, area, method, look.write));
    return self();
  };

  return {
    getNumberFormat: () => one(numberFormat),
    getNumberFormats: () => all(numberFormat),
    setNumberFormat: (format) => set(numberFormat, format),
    setNumberFormats: (formats) => setEach(numberFormat, 'setNumberFormats', formats),
    getFontWeight: () => one(fontWeight),
    getFontWeights: () => all(fontWeight),
    setFontWeight: (weight) => set(fontWeight, weight),
    setFontWeights: (weights) => setEach(fontWeight, 'setFontWeights', weights),
    getFontStyle: () => one(fontStyle),
    getFontStyles: () => all(fontStyle),
    setFontStyle: (style) => set(fontStyle, style),
    setFontStyles: (styles) => setEach(fontStyle, 'setFontStyles', styles),
    getFontLine: () => one(fontLine),
    getFontLines: () => all(fontLine),
    setFontLine: (line) => set(fontLine, line),
    setFontLines: (lines) => setEach(fontLine, 'setFontLines', lines),
    getFontColor: () => one(fontColor),
    getFontColors: () => all(fontColor),
    setFontColor: (color) => set(fontColor, color),
    setFontColors: (colors) => setEach(fontColor, 'setFontColors', colors),
    getFontSize: () => one(fontSize),
    getFontSizes: () => all(fontSize),
    setFontSize: (size) => set(fontSize, size),
    setFontSizes: (sizes) => setEach(fontSize, 'setFontSizes', sizes),
    getFontFamily: () => one(fontFamily),
    getFontFamilies: () => all(fontFamily),
    setFontFamily: (family) => set(fontFamily, family),
    setFontFamilies: (families) => setEach(fontFamily, 'setFontFamilies', families),
    getBackground: () => one(background),
    getBackgrounds: () => all(background),
    setBackground: (color) => set(background, color),
    setBackgrounds: (colors) => setEach(background, 'setBackgrounds', colors),
    setBackgroundRGB: (red, green, blue) => set(background, `rgb(${red}, ${green}, ${blue})`),
    getHorizontalAlignment: () => one(horizontal),
    getHorizontalAlignments: () => all(horizontal),
    setHorizontalAlignment: (side) => set(horizontal, side),
    setHorizontalAlignments: (sides) => setEach(horizontal, 'setHorizontalAlignments', sides),
    getVerticalAlignment: () => one(vertical),
    getVerticalAlignments: () => all(vertical),
    setVerticalAlignment: (side) => set(vertical, side),
    setVerticalAlignments: (sides) => setEach(vertical, 'setVerticalAlignments', sides),
    getWrap: () => one(wrap),
    getWraps: () => all(wrap),
    setWrap: (isOn) => set(wrap, isOn),
    setWraps: (areOn) => setEach(wrap, 'setWraps', areOn),
    getWrapStrategy: () => one(wrapStrategy),
    getWrapStrategies: () => all(wrapStrategy),
    setWrapStrategy: (strategy) => set(wrapStrategy, strategy),
    setWrapStrategies: (strategies) => setEach(wrapStrategy, 'setWrapStrategies', strategies),

    setBorder(
      top: boolean | null,
      left: boolean | null,
      bottom: boolean | null,
      right: boolean | null,
      vertical: boolean | null,
      horizontal: boolean | null,
      color: string | null = null,
      style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
    ) {
      document.setBorders(area, {
        ...{ top, left, bottom, right, vertical, horizontal },
        ...(color === null ? {} : { color: hexColor(color) }),
        ...(style === null ? {} : { style: borderStyle(style) }),
      });
      return self();
    },
  };
}

/** One of Google's properties of a cell's look; null is its default. */
interface Look<T> {
  read(format: CellFormat): T;
  write(value: T | null): Partial<CellFormat>;
}

const numberFormat: Look<string> = {
  read: (format) => format.numberFormat ?? 'General',
  write: (value) => ({ numberFormat: value }),
};

const fontWeight: Look<GoogleAppsScript.Spreadsheet.FontWeight> = {
  read: (format) => (format.bold ? 'bold' : 'normal'),
  write: (value) => ({ bold: value === 'bold' }),
};

const fontStyle: Look<GoogleAppsScript.Spreadsheet.FontStyle> = {
  read: (format) => (format.italic ? 'italic' : 'normal'),
  write: (value) => ({ italic: value === 'italic' }),
};

const fontLine: Look<GoogleAppsScript.Spreadsheet.FontLine> = {
  read: (format) => (format.underline ? 'underline' : format.strikethrough ? 'line-through' : 'none'),
  write: (value) => ({ underline: value === 'underline', strikethrough: value === 'line-through' }),
};

const fontColor: Look<string> = {
  read: (format) => format.fontColor ?? '#000000',
  write: (value) => ({ fontColor: value === null ? null : hexColor(value) }),
};

const background: Look<string> = {
  read: (format) => format.background ?? '#ffffff',
  write: (value) => ({ background: value === null ? null : hexColor(value) }),
};

const fontSize: Look<number> = {
  read: (format) => format.fontSize ?? 10,
  write: (value) => ({ fontSize: value }),
};

const fontFamily: Look<string> = {
  read: (format) => format.fontFamily ?? 'Arial',
  write: (value) => ({ fontFamily: value }),
};

const horizontal: Look<string> = {
  read: (format) => format.horizontal ?? 'general',
  write: (value) => ({ horizontal: value === 'normal' ? null : (value as Horizontal | null) }),
};

const vertical: Look<string> = {
  read: (format) => format.vertical ?? 'bottom',
  write: (value) => ({ vertical: value as Vertical | null }),
};

const wrap: Look<boolean> = {
  read: (format) => format.wrap === 'wrap',
  write: (value) => ({ wrap: value === null ? null : value ? 'wrap' : 'overflow' }),
};

const wrapStrategy: Look<GoogleAppsScript.Spreadsheet.WrapStrategy> = {
  read: (format) => spreadsheetEnumerations.WrapStrategy[WRAP_NAMES[format.wrap ?? 'overflow']],
  write: (value) => ({ wrap: (nameOf(value)?.toLowerCase() as CellFormat['wrap']) ?? null }),
};

const WRAP_NAMES = { wrap: 'WRAP', overflow: 'OVERFLOW', clip: 'CLIP' } as const;

function borderStyle(style: GoogleAppsScript.Spreadsheet.BorderStyle): Borders['style'] {
  return nameOf(style)?.toLowerCase().replace('_', '-') as Borders['style'];
}
