import { afterAll } from 'vitest';
import type { Area, Cell, Input } from '../../../playground/engine/cells.ts';
import type { Engine, EngineOptions } from '../../../playground/engine/engine.ts';
import { createEngine } from '../../../playground/engine/headless.ts';

/** A workbook for a test, disposed after its file; areas by A1, everything typed. */
export function openWorkbook(options?: EngineOptions) {
  const engine = createEngine(options);
  afterAll(() => engine.dispose());
  return { engine, ...typing(engine) };
}

export function typing(engine: Engine) {
  const at = (a1: string, sheet = engine.activeSheet()): Area => area(a1, sheet);

  function type(a1: string, ...rows: readonly (readonly string[] | string)[]): void {
    const inputs = rows.map((row): Input[] => [row].flat().map((typed) => ({ typed })));
    const { sheet, row, column } = at(a1);
    const columns = inputs[0]?.length ?? 1;
    engine.write({ sheet, row, column, rows: inputs.length, columns }, inputs);
  }

  const cellsAt = (a1: string): Cell[][] => engine.read(at(a1));
  const cellAt = (a1: string): Cell => cellsAt(a1)[0]?.[0] as Cell;

  return {
    at,
    type,
    cell: cellAt,
    values: (a1: string) => cellsAt(a1).map((row) => row.map((cell) => cell.value)),
    /** Types a formula, waits, and gives the cell. */
    compute: async (a1: string, formula: string): Promise<Cell> => {
      type(a1, formula);
      await engine.calculated();
      return cellAt(a1);
    },
  };
}

function area(a1: string, sheet: number): Area {
  const [, from = 'A', top = '1', to = from, bottom = top] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(a1) ?? [];
  const number = (letters: string) =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const [row, column] = [Number(top), number(from)];
  return { sheet, row, column, rows: Number(bottom) - row + 1, columns: number(to) - column + 1 };
}
