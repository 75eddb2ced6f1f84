import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { Input, SheetId } from './cells.ts';
import type { Context } from './context.ts';
import { errorOf } from './errors.ts';
import { dateFormat, formatAfterTyping, isTextFormat } from './formats.ts';
import { type GridOf, toEngineFormula, withSheetNames } from './google-syntax.ts';
import { hasDecimalComma, readTyped } from './input.ts';

/** Everything a cell holds besides its looks; written together so that nothing of the old content stays. */
const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };

/** The grid of a formula's own sheet, or of the sheet that a reference names. */
export function gridOf(context: Context, id: SheetId): GridOf {
  return (name) => {
    const sheet = name === undefined ? context.worksheet(id) : context.model().getSheetBySheetName(name);
    return sheet ? { rows: sheet.getRowCount(), columns: sheet.getColumnCount() } : undefined;
  };
}

/** A sheet's name as its tab has it, whatever the case in which somebody typed it. */
export function nameOfSheet(context: Context, typed: string): string | undefined {
  const names = context
    .model()
    .getSheets()
    .map((sheet) => sheet.getName());
  return names.find((name) => name.toLowerCase() === typed.toLowerCase());
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

/** Text that would read as something else keeps its apostrophe in the editor. */
function textCell(text: string, locale: string): ICellData {
  if (text === '') return EMPTY;
  const plain =
    readTyped(text, locale).kind === 'text' && errorOf(text) === undefined && !text.startsWith("'");
  return { ...EMPTY, v: text, t: plain ? CellValueType.STRING : CellValueType.FORCE_STRING };
}

function typedCell(context: Context, id: SheetId, text: string, format: string | undefined): ICellData {
  const { locale } = context.settings;
  if (isTextFormat(format)) return textCell(text.replace(/^'/, ''), locale);
  const typed = readTyped(text, locale);
  switch (typed.kind) {
    case 'blank':
      return EMPTY;
    case 'formula': {
      const formula = withSheetNames(typed.formula, (name) => nameOfSheet(context, name));
      return formulaCell(toEngineFormula(formula, gridOf(context, id), hasDecimalComma(locale)));
    }
    case 'boolean':
      return booleanCell(typed.value);
    case 'number':
      return numberCell(typed.value, formatAfterTyping(format, typed.format));
    case 'text':
      return textCell(typed.text, locale);
  }
}

/** What Univer stores for an input into a cell that has this number format. */
export function cellData(context: Context, id: SheetId, input: Input, format: string | undefined): ICellData {
  if (input === null) return EMPTY;
  if ('typed' in input) return typedCell(context, id, input.typed, format);
  if ('date' in input) return numberCell(input.date, formatAfterTyping(format, dateFormat(input.date)));
  if (typeof input.value === 'number') return numberCell(input.value);
  if (typeof input.value === 'boolean') return booleanCell(input.value);
  return textCell(input.value, context.settings.locale);
}
