import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulas } from '../../src/formulas/index.ts';
import { call } from './call.ts';
import { anyArgument, anyCell, validCell } from './cells.ts';

function isCell(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  return typeof value === 'string' || typeof value === 'boolean';
}

function isTable(value: readonly unknown[]): boolean {
  const width = (value[0] as unknown[] | undefined)?.length ?? 0;
  return width > 0 && value.every((row) => Array.isArray(row) && row.length === width && row.every(isCell));
}

describe.each(formulas.map((formula) => [formula.name, formula] as const))('%s', (name, formula) => {
  const args = fc.tuple(...formula.parameters.map(() => anyArgument));
  const starts = ['the numbers are too large', ...formula.parameters.map((parameter) => parameter.name)];

  test('answers any cells with sound values, or refuses with one of our messages', () => {
    fc.assert(
      fc.property(args, (given) => {
        let answer: unknown;
        try {
          answer = call(name, ...given);
        } catch (error) {
          const message = (error as Error).message;
          expect(
            starts.some((start) => message.startsWith(`${name}: ${start}`)),
            message,
          ).toBe(true);
          return;
        }
        expect(Array.isArray(answer) ? isTable(answer) : isCell(answer), String(answer)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  if (formula.spills === 'rows') {
    test('lets a bad row concern no other row', () => {
      const row = fc.tuple(...formula.parameters.map(validCell));
      const badRow = fc.tuple(...formula.parameters.map(() => anyCell));
      fc.assert(
        fc.property(fc.array(row, { minLength: 3, maxLength: 6 }), badRow, fc.nat(), (rows, bad, at) => {
          const middle = 1 + (at % (rows.length - 2));
          const columns = (table: readonly (readonly unknown[])[]) =>
            formula.parameters.map((_, index) => table.map((cells) => [cells[index]]));
          const clean = call(name, ...columns(rows)) as unknown[][];
          const spoilt = call(
            name,
            ...columns(rows.map((cells, i) => (i === middle ? bad : cells))),
          ) as unknown[][];
          expect(spoilt.length).toBe(rows.length);
          expect(spoilt.filter((_, i) => i !== middle)).toEqual(clean.filter((_, i) => i !== middle));
        }),
        { numRuns: 100 },
      );
    });

    test('answers a column as it answers each of its rows', () => {
      const row = fc.tuple(...formula.parameters.map(validCell));
      fc.assert(
        fc.property(fc.array(row, { minLength: 2, maxLength: 4 }), (rows) => {
          const answer = call(name, ...formula.parameters.map((_, i) => rows.map((cells) => [cells[i]])));
          rows.forEach((cells, index) => {
            let alone: unknown;
            try {
              alone = call(name, ...cells);
            } catch (error) {
              alone = `⚠ ${(error as Error).message.replace(`${name}: `, '')}`;
            }
            const width = typeof formula.header === 'string' ? 1 : formula.header.length;
            const padded = Array.from({ length: width }, (_, i) => (i === 0 ? alone : ''));
            expect((answer as unknown[][])[index]).toEqual(Array.isArray(alone) ? alone[0] : padded);
          });
        }),
        { numRuns: 50 },
      );
    });
  }
});
