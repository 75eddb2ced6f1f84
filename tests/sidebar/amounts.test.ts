import { describe, expect, test } from 'vitest';
import { readAmount, readEffort } from '../../src/sidebar/model/read-amount.ts';

describe('An amount of work or money', () => {
  test('below 0 is told apart from what is no number', () => {
    for (const typed of ['-3', '-3 days', '-2 weeks'])
      expect(readEffort(typed, false).problem).toBe('below 0');
    expect(readAmount('-12', false).problem).toBe('below 0');
    expect(readEffort('three', false).problem).toBe('not a number');
    expect(readEffort('1.5', false)).toEqual({ value: 1.5, problem: null });
  });
});
