import { describe, expect, test } from 'vitest';
import { words } from '../../src/sidebar/text.ts';

describe('The work that a goal is saved with', () => {
  test.each([
    [0, 2, '2 tactics'],
    [1, 0, '1 strategy'],
    [2, 1, '2 strategies, 1 tactic'],
  ])('of %d strategies and %d tactics is “%s”', (strategies, tactics, said) => {
    expect(words.review.work(strategies, tactics)).toBe(said);
  });
});
