import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { a1Of, parseA1 } from '../../../playground/apps-script/a1.ts';
import { columnLetters, columnNumber } from '../../../playground/engine/google-syntax.ts';

describe('A1 notation', () => {
  test.each([
    ['B2', { row: 2, column: 2, lastRow: 2, lastColumn: 2 }],
    ['$B$2:D9', { row: 2, column: 2, lastRow: 9, lastColumn: 4 }],
    ['D9:B2', { row: 2, column: 2, lastRow: 9, lastColumn: 4 }],
    ['B:D', { row: 1, column: 2, lastRow: Infinity, lastColumn: 4 }],
    ['B2:B', { row: 2, column: 2, lastRow: Infinity, lastColumn: 2 }],
    ['2:9', { row: 2, column: 1, lastRow: 9, lastColumn: Infinity }],
    ['Plan!A1', { sheet: 'Plan', row: 1, column: 1, lastRow: 1, lastColumn: 1 }],
    ["'Bob''s plan'!AA10", { sheet: "Bob's plan", row: 10, column: 27, lastRow: 10, lastColumn: 27 }],
  ])('reads %s', (text, expected) => {
    expect(parseA1(text)).toEqual(expected);
  });

  test.each(['', 'TAX_RATE', 'B', '7', 'A0', 'A1:B2:C3', 'Plan!'])('%s is no range', (text) => {
    expect(parseA1(text)).toBeUndefined();
  });

  test('columns go from A to ZZZ and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 18_278 }), (column) => {
        expect(columnNumber(columnLetters(column))).toBe(column);
      }),
    );
    expect(columnLetters(703)).toBe('AAA');
  });

  test('a range shows itself as it was asked for', () => {
    const area = { sheet: 0, row: 1, column: 2, rows: 1000, columns: 1 };
    expect(a1Of(area, 'columns')).toBe('B:B');
    expect(a1Of(area)).toBe('B1:B1000');
  });
});
