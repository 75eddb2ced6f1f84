import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createEngine } from '../../playground/engine/headless.ts';
import type { Parameter } from '../../src/cells/parameter.ts';
import type { Formula } from '../../src/formulas/formula.ts';
import { formulas } from '../../src/formulas/index.ts';
import { asNative } from '../../src/formulas/native.ts';
import { STATUSES } from '../../src/plan/goal.ts';
import { call } from '../formulas/call.ts';
import { validCell } from '../formulas/cells.ts';
import { typing } from './engine/workbook.ts';

const ROWS = 36;
const columnName = (index: number) => String.fromCharCode(65 + index);

/** Evenly spread, for a generator of doubles loves the ends of its range. */
const between = (least: number, most: number) =>
  fc.integer({ min: 1, max: 999 }).map((share) => least + ((most - least) * share) / 1000);

/** What makes sense where the range of validity allows far more. */
const SENSIBLE: Readonly<Record<string, fc.Arbitrary<number>>> = {
  target: between(200, 1000),
  start_value: between(-100, 100),
  change: between(-0.9, 3),
  rate: between(0.01, 0.4),
  lift: between(-0.5, 1),
  power: between(0.5, 0.95),
  alpha: between(0.01, 0.2),
  discount: between(0.02, 0.3),
};

/** A part that may not be more than its whole, or is best told by it, and the largest share that it is. */
const PARTS: readonly [part: string, whole: string, most: number][] = [
  ['orders', 'carts', 1],
  ['own', 'total', 1],
  ['returning_customers', 'customers', 1],
  ['lost', 'at_start', 1],
  ['new_customers', 'at_end', 1],
  ['won', 'closed', 1],
  ['marketing_pipeline', 'pipeline', 1],
  ['conversions_a', 'visitors_a', 1],
  ['conversions_b', 'visitors_b', 1],
  ['actual', 'target', 1.2],
];

/** Mostly within the goal's time, sometimes before or after it. */
const datesInOrder = fc.oneof(
  { weight: 4, arbitrary: fc.constant(['start', 'as_of', 'deadline']) },
  { weight: 1, arbitrary: fc.constant(['as_of', 'start', 'deadline']) },
  { weight: 1, arbitrary: fc.constant(['start', 'deadline', 'as_of']) },
);

function usualCell(parameter: Parameter<unknown>): fc.Arbitrary<unknown> {
  const { name, takes, range, low, high } = parameter;
  if (takes !== 'number' || range.includes('"')) return validCell(parameter);
  return SENSIBLE[name] ?? between(Math.max(low, -1000), Math.min(high, 1000));
}

/** Arguments as people have them: parts below their wholes, dates in their order, what is optional often left out. */
function usualRow({ parameters }: Formula): fc.Arbitrary<unknown[]> {
  const names = parameters.map(({ name }) => name);
  const cells = parameters.map((parameter) =>
    parameter.optional ? fc.oneof(usualCell(parameter), fc.constant('')) : usualCell(parameter),
  );
  const shares = fc.tuple(...PARTS.map(() => between(0, 1)));
  return fc.tuple(fc.tuple(...cells), datesInOrder, shares).map(([drawn, order, share]) => {
    const row = new Map(names.map((name, at) => [name, drawn[at]]));
    for (const [at, [part, whole, most]] of PARTS.entries()) {
      if (row.has(part) && row.has(whole)) row.set(part, Number(row.get(whole)) * (share[at] ?? 0) * most);
    }
    const dates = order.filter((name) => row.has(name));
    const days = dates.map((name) => Number(row.get(name))).sort((a, b) => a - b);
    for (const [at, name] of dates.entries()) row.set(name, days[at]);
    return [...row.values()];
  });
}

/** Rows of arguments that the formula accepts, with blanks and zeros in every third. */
function rowsFor(formula: Formula): unknown[][] {
  const { parameters } = formula;
  return fc.sample(usualRow(formula), { seed: 7, numRuns: ROWS }).map((row, index) => {
    if (index % 3 > 0) return row;
    const place = (index / 3) % parameters.length;
    const takesZero = parameters[place]?.takes === 'number' && (parameters[place]?.low ?? 1) <= 0;
    const spoilt = takesZero && index % 2 > 0 ? 0 : '';
    return row.map((cell, at) => (at === place ? spoilt : cell));
  });
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
      const answers = rows.map((row) => ours(formula, row));
      for (const [index, own] of answers.entries()) {
        expectSame(singles[index]?.[0], own);
        if (column) expectSame(whole[index]?.[0], own);
      }
      const shown = answers.filter((own) => own !== undefined && own !== '');
      expect(shown.length).toBeGreaterThanOrEqual(ROWS / 2);
      if (name === 'GOALSTATUS') expect([...new Set(shown)].sort()).toEqual([...STATUSES].sort());
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
