import type { CellValue, CopyKind } from '../bridge/operations.ts';
import type { Area } from '../engine/cells.ts';
import { isDate } from '../engine/realm.ts';
import type { SortKey } from '../engine/rules.ts';
import { nameOf } from './enumeration.ts';
import { areaOf, type Range } from './range.ts';
import { exception, mismatch, type Script } from './script.ts';

/** What the cells of a range hold: values, formulas, notes; clearing, copying and sorting them. */
export function values(script: Script, area: Area, self: () => Range): Partial<Range> {
  const { cells, document } = script.remote;
  const first = { ...area, rows: 1, columns: 1 };

  return {
    getValues: () => cells.values(area),
    getValue: () => cells.values(first)[0]?.[0] ?? '',
    getDisplayValues: () => cells.displayValues(area),
    getDisplayValue: () => cells.displayValues(first)[0]?.[0] ?? '',
    getFormulas: () => cells.formulas(area),
    getFormula: () => cells.formulas(first)[0]?.[0] ?? '',
    getNotes: () => document.notes(area),
    getNote: () => document.notes(first)[0]?.[0] ?? '',
    isBlank: () => cells.values(area).every((row) => row.every((value) => value === '')),

    setValues(rows: unknown[][]) {
      cells.write(area, matrix(rows, area, 'setValues', asInput));
      return self();
    },
    setValue(value: unknown) {
      cells.write(area, filled(area, asInput(value)));
      return self();
    },
    setFormulas(rows: string[][]) {
      cells.writeFormulas(area, matrix(rows, area, 'setFormulas', String));
      return self();
    },
    setFormula(formula: string) {
      cells.writeFormulas(area, filled(area, String(formula)));
      return self();
    },
    setNotes(rows: (string | null)[][]) {
      document.setNotes(
        area,
        matrix(rows, area, 'setNotes', (note) => note ?? ''),
      );
      return self();
    },
    setNote(note: string | null) {
      document.setNotes(area, filled(area, note ?? ''));
      return self();
    },

    clear(options: Parameters<Range['clear']>[0] = {}) {
      const chosen =
        options.contentsOnly || options.formatOnly || options.validationsOnly || options.commentsOnly;
      if (!chosen || options.contentsOnly) cells.clear(area);
      if (!chosen || options.formatOnly) document.clearFormats(area);
      if (!chosen || options.validationsOnly) document.setValidation(area, null);
      if (!chosen || options.commentsOnly) document.setNotes(area, filled(area, ''));
      return self();
    },
    clearContent() {
      cells.clear(area);
      return self();
    },
    clearFormat() {
      document.clearFormats(area);
      return self();
    },
    clearNote() {
      document.setNotes(area, filled(area, ''));
      return self();
    },

    copyTo(destination: Range, how?: unknown, transposed?: boolean) {
      if (transposed) throw new Error('Range.copyTo transposed is not implemented in the playground');
      cells.copy(area, areaOf(script, destination, 'Range.copyTo'), copyKind(how));
    },

    sort(specification: unknown) {
      const keys = Array.isArray(specification) ? specification : [specification];
      document.sort(area, keys.map(sortKey));
      return self();
    },
  };
}

/** Checks the shape that Google asks for, and what each row is made of. */
export function matrix<T, U>(
  rows: readonly (readonly T[])[],
  area: Area,
  method: string,
  convert: (value: T) => U,
): U[][] {
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) throw mismatch(`Range.${method}`, [rows]);
  if (rows.length !== area.rows) throw exception(shapeMessage('rows', rows.length, area.rows));
  const wrong = rows.find((row) => row.length !== area.columns);
  if (wrong) throw exception(shapeMessage('columns', wrong.length, area.columns));
  return rows.map((row) => Array.from(row, convert));
}

function shapeMessage(what: 'rows' | 'columns', given: number, wanted: number): string {
  return (
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
    `The data has ${given} but the range has ${wanted}.`
  );
}

export function filled<T>(area: Area, value: T): T[][] {
  return Array.from({ length: area.rows }, () => new Array<T>(area.columns).fill(value));
}

/** Nothing clears a cell; what is no cell value is written as its text. */
export function asInput(value: unknown): CellValue | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isDate(value) ? value : String(value);
}

const COPY_KINDS: Readonly<Record<string, CopyKind>> = {
  PASTE_NORMAL: 'all',
  PASTE_VALUES: 'values',
  PASTE_FORMULA: 'formulas',
  PASTE_FORMAT: 'format',
  PASTE_DATA_VALIDATION: 'validation',
};

function copyKind(how: unknown): CopyKind {
  if (how === undefined) return 'all';
  const named = nameOf(how);
  if (named === undefined) {
    const { contentsOnly, formatOnly } = how as { contentsOnly?: boolean; formatOnly?: boolean };
    if (contentsOnly) return 'values';
    return formatOnly ? 'format' : 'all';
  }
  const kind = COPY_KINDS[named];
  if (!kind) throw new Error(`CopyPasteType.${named} is not implemented in the playground`);
  return kind;
}

function sortKey(specification: unknown): SortKey {
  if (typeof specification === 'number') return { column: specification, ascending: true };
  const { column, ascending = true } = specification as { column: number; ascending?: boolean };
  return { column, ascending };
}
