import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createEngine } from '../../playground/engine/headless.ts';
import type { Parameter } from '../../src/cells/parameter.ts';
import type { Formula } from '../../src/formulas/formula.ts';
import { formulas } from '../../src/formulas/index.ts';
import { asNative } from '../../src/formulas/native.ts';
import { call } from '../formulas/call.ts';
import { validCell } from '../formulas/cells.ts';
import { typing } from './engine/workbook.ts';

const ROWS = 12;
const columnName = (index: number) => String.fromCharCode(65 + index);

/** Values as sheets hold them: evenly spread, for a generator of doubles loves the ends of their range. */
function usualCell(parameter: Parameter<unknown>): fc.Arbitrary<unknown> {
  const { takes, range } = parameter;
  if (takes !== 'number' || range.includes('"')) return validCell(parameter);
  const [least, most] = [Math.max(parameter.low, -1000), Math.min(parameter.high, 1000)];
  return fc.integer({ min: 1, max: 999 }).map((share) => least + ((most - least) * share) / 1000);
}

/** Rows of arguments that the formula accepts, with blanks and zeros among them. */
function rowsFor(formula: Formula): unknown[][] {
  const cells = formula.parameters.map((parameter, place) =>
    fc.sample(
      fc.oneof(
        { weight: 6, arbitrary: usualCell(parameter) },
        { weight: 1, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: fc.constant(parameter.low <= 0 && parameter.takes === 'number' ? 0 : '') },
      ),
      { seed: 7 + place, numRuns: ROWS },
    ),
  );
  return Array.from({ length: ROWS }, (_, row) => cells.map((column) => column[row]));
}

/** Ours, or undefined where it refuses: there the native formula need not agree. */
function ours(formula: Formula, args: readonly unknown[]): unknown {
  try {
    return call(formula.name, ...args);
  } catch {
    return undefined;
  }
}

function expectSame(native: unknown, own: unknown): void {
  if (own === undefined) return;
  if (typeof own !== 'number') expect(native ?? '').toBe(own);
  else expect(Math.abs(Number(native) - own)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(own)));
}

describe('the built-in equivalent', () => {
  const engine = createEngine();
  afterAll(() => engine.dispose());
  const replaceable = formulas.filter(({ native }) => native !== undefined);

  test.each(replaceable.map((formula) => [formula.name, formula] as const))(
    'of %s gives the same, cell by cell and as a column',
    async (name, formula) => {
      const rows = rowsFor(formula);
      engine.activate(engine.insertSheet({ name, rows: 40, columns: 20 }));
      const { type, values } = typing(engine);
      const names = formula.parameters.map((_, index) => columnName(index));
      rows.forEach((row, index) => {
        row.forEach((cell, column) => {
          if (cell !== '') type(`${names[column]}${index + 1}`, String(cell));
        });
        const single = asNative(
          formula,
          names.map((column) => `${column}${index + 1}`),
          false,
        );
        type(`J${index + 1}`, `=${single}`);
      });
      const column = asNative(
        formula,
        names.map((letter) => `${letter}1:${letter}${ROWS}`),
        true,
      );
      if (column) type('L1', `=${column}`);
      await engine.calculated();
      const singles = values(`J1:J${ROWS}`);
      const whole = values(`L1:L${ROWS}`);
      rows.forEach((row, index) => {
        const own = ours(formula, row);
        expectSame(singles[index]?.[0], own);
        if (column) expectSame(whole[index]?.[0], own);
      });
      expect(rows.some((row) => typeof ours(formula, row) !== 'undefined')).toBe(true);
    },
  );

  test('of a chain of stages takes the whole range', async () => {
    const { type, cell } = typing(engine);
    type('R1', ['0.1', '0.15']);
    const formula = formulas.find(({ name }) => name === 'REQUIREDLEADS') as Formula;
    type('R2', `=${asNative(formula, ['6', '1', 'R1:S1'], false)}`);
    await engine.calculated();
    expect(cell('R2').value).toBe(400);
  });

  test('of a count of customers loses none of billions', async () => {
    const { type, cell } = typing(engine);
    const formula = formulas.find(({ name }) => name === 'REQUIREDCUSTOMERS') as Formula;
    type('T1', `=${asNative(formula, ['5000000000', '1'], false)}`);
    await engine.calculated();
    expect(cell('T1').value).toBe(5_000_000_000);
  });
});
