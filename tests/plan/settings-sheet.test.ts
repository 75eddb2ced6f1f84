import { describe, expect, test } from 'vitest';
import { monthIn } from '../../src/plan/settings-sheet.ts';

describe('the first month of the fiscal year', () => {
  test.each([
    [4, 4],
    ['4', 4],
    ['April', 4],
    [' apr ', 4],
    ['Sept', 9],
    ['December', 12],
  ])('%s is month %d, however people wrote it', (cell, month) => {
    expect(monthIn(cell)).toBe(month);
  });

  test.each([0, 13, 4.5, '', 'ju', 'spring', undefined])('%s is none', (cell) => {
    expect(monthIn(cell)).toBeUndefined();
  });
});
