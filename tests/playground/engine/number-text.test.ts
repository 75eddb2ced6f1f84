import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberText } from '../../../playground/engine/number-text.ts';

const within = (letters: number) => (text: string) => text.length <= letters;

describe('A number whose format nobody set', () => {
  test.each([
    [10 / 3, 20, '3.333333333'],
    [10 / 3, 5, '3.333'],
    [-10 / 3, 5, '-3.33'],
    [270.03723566, 8, '270.0372'],
    [270.03723566, 6, '270.04'],
    [270.03723566, 4, '270'],
    [2.999, 3, '3'],
    [333_333.333, 6, '333333'],
    [333_333.333, 5, '3E+05'],
    [1 / 7_000_000, 8, '1.43E-07'],
  ])('%d is rounded to %d letters: %s', (value, letters, text) => {
    expect(numberText(value, 'en_US', within(letters))).toBe(text);
  });

  test('has the decimal sign of the spreadsheet', () => {
    expect(numberText(10 / 3, 'de_DE', within(4))).toBe('3,33');
  });

  test('is never further from its value than half of its last digit', () => {
    const numbers = fc.double({ min: 1, max: 99_999, noInteger: true, noNaN: true });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 5, max: 12 }), (value, letters) => {
        const text = numberText(value, 'en_US', within(letters));
        const decimals = text.split('.')[1]?.length ?? 0;
        // Zeros at the end are not shown, so the last digit shown may be an earlier one.
        return Math.abs(Number(text) - value) <= 0.5 * 10 ** -decimals + 1e-9;
      }),
    );
  });
});
