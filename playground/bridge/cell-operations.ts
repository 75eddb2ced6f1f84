import { filled } from '../apps-script/range-values.ts';
import type { Area, Cell, Input, SheetId } from '../engine/cells.ts';
import { instantOf, serialOf } from '../engine/civil-time.ts';
import type { Engine } from '../engine/engine.ts';
import { hasDecimalComma } from '../engine/input.ts';
import type { CellOperations, CellValue, CopyKind } from './operations.ts';
import type { HostSwitches } from './switches.ts';

/** What Range's methods ask of cells. Reading waits for calculation, as on Google, unless it must not wait. */
export function cellOperations(engine: Engine, switches: () => HostSwitches, waits: boolean): CellOperations {
  const settled = (): Promise<void> | undefined =>
    waits && engine.isCalculating() ? engine.calculated() : undefined;
  const whenSettled = <T>(read: () => T): T | Promise<T> => settled()?.then(read) ?? read();
  const eachCell = <T>(area: Area, read: (cell: Cell) => T): T[][] =>
    engine.read(area).map((row) => row.map(read));

  const input = (value: CellValue | null): Input => {
    if (value === null) return null;
    if (typeof value === 'string') return inputOfText(value, switches());
    if (typeof value === 'number') return Number.isFinite(value) ? { value } : { typed: '#NUM!' };
    if (typeof value === 'boolean') return { value };
    return { date: serialOf(value, engine.settings.timeZone) };
  };
  const write = (area: Area, values: readonly (readonly (CellValue | null)[])[]): void =>
    engine.write(
      area,
      values.map((row) => row.map(input)),
    );

  return {
    values: (area) =>
      whenSettled(() =>
        eachCell(area, ({ value, isDate }) =>
          isDate && typeof value === 'number' ? instantOf(value, engine.settings.timeZone) : value,
        ),
      ),
    displayValues: (area) => whenSettled(() => eachCell(area, (cell) => cell.text)),
    formulas: (area) => eachCell(area, (cell) => cell.formula),
    write,
    writeFormulas(area, formulas) {
      engine.write(
        area,
        formulas.map((row) =>
          row.map((formula) => formulaInput(formula, engine.settings.locale, switches())),
        ),
      );
    },
    append: (sheet, values) =>
      whenSettled(() => {
        const row = engine.filledSize(sheet).rows + 1;
        const grid = engine.sheet(sheet);
        if (grid && row > grid.rows) engine.insertRows(sheet, grid.rows + 1, row - grid.rows);
        if (values.length > 0) write({ sheet, row, column: 1, rows: 1, columns: values.length }, [values]);
      }),
    clear: (area) => engine.write(area, filled(area, null)),
    copy: (from, to, what) => whenSettled(() => copy(engine, from, to, what)),
    fitColumns: (sheet, first, count) => whenSettled(() => fitColumns(engine, sheet, first, count)),
    flush: settled,
  };
}

function inputOfText(text: string, { leadingPlus }: HostSwitches): Input {
  return leadingPlus === 'text' && text.startsWith('+') ? { value: text } : { typed: text };
}

function formulaInput(formula: string, locale: string, { formulaCommas }: HostSwitches): Input {
  if (formula === '') return null;
  const typed = formula.startsWith('=') ? formula : `=${formula}`;
  const hasComma = typed.replace(/"[^"]*"|\{[^}]*\}/g, '').includes(',');
  // A call without a closing bracket: what a comma is where the locale has it for decimals.
  if (formulaCommas === 'by locale' && hasComma && hasDecimalComma(locale)) return { value: '#ERROR!' };
  return { typed };
}

/** Repeats the source over the target, as Range.copyTo does. */
function copy(engine: Engine, from: Area, to: Area, what: CopyKind): void {
  const rows = Math.max(1, Math.floor(to.rows / from.rows)) * from.rows;
  const columns = Math.max(1, Math.floor(to.columns / from.columns)) * from.columns;
  const target = { ...to, rows, columns };
  const repeated = <T>(source: readonly (readonly T[])[]): T[][] =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, right) => source[down % from.rows]?.[right % from.columns] as T),
    );

  if (what === 'all' || what === 'formulas' || what === 'values') {
    const cells = engine.read(from);
    if (what !== 'values' && cells.flat().some((cell) => cell.formula !== '')) {
      throw new Error('Range.copyTo with formulas is not implemented in the playground');
    }
    const inputs = cells.map((row) =>
      row.map(({ value, isDate }): Input => {
        if (value === '') return null;
        return isDate && typeof value === 'number' ? { date: value } : { value };
      }),
    );
    engine.write(target, repeated(inputs));
  }
  if (what === 'all' || what === 'format') engine.setFormat(target, repeated(engine.formats(from)));
  if (what === 'all') engine.setNotes(target, repeated(engine.notes(from)));
  if (what === 'all' || what === 'validation') {
    repeated(engine.validations(from)).forEach((row, down) => {
      row.forEach((validation, right) => {
        const cell = { sheet: to.sheet, row: to.row + down, column: to.column + right, rows: 1, columns: 1 };
        engine.setValidation(cell, validation);
      });
    });
  }
}

const PIXELS_PER_LETTER = 7;
const CELL_PADDING = 12;
const NARROWEST_COLUMN = 21;

/** As wide as their longest text, roughly: the letters' real widths are unknown here. */
function fitColumns(engine: Engine, sheet: SheetId, first: number, count: number): void {
  const { rows } = engine.filledSize(sheet);
  if (rows === 0) return;
  const texts = engine.read({ sheet, row: 1, column: first, rows, columns: count });
  for (let column = 0; column < count; column += 1) {
    const longest = Math.max(...texts.map((row) => row[column]?.text.length ?? 0));
    if (longest === 0) continue;
    const width = Math.max(NARROWEST_COLUMN, longest * PIXELS_PER_LETTER + CELL_PADDING);
    engine.setColumnWidths(sheet, first + column, 1, width);
  }
}
