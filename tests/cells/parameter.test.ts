import { expect, test } from 'vitest';
import { text } from '../../src/cells/parameter.ts';
import { zoneOf } from '../../src/cells/zone.ts';

const read = (cell: unknown) => text('goal', 'A goal.').read(cell, () => zoneOf(undefined));

test('text shows any cell as a person would see it', () => {
  expect(read('  Sell more ')).toBe('  Sell more ');
  expect(read(12.5)).toBe('12.5');
  expect(read(true)).toBe('TRUE');
  expect(read(new Date(2027, 5, 30))).toBe('2027-06-30');
});

test('a broken date is text like any other', () => {
  expect(read(new Date(Number.NaN))).toBe('Invalid Date');
});
