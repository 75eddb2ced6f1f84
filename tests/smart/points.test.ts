import { describe, expect, test } from 'vitest';
import type { Letter, Level } from '../../src/smart/goal.ts';
import { pointsOf } from '../../src/smart/points.ts';

const all = (level: Level): Record<Letter, Level> => ({ S: level, M: level, A: level, R: level, T: level });
const none = { S: 0, M: 0, A: 0, R: 0, T: 0 };

describe('the score of a goal', () => {
  test('is 90 where every letter is there and 100 with all extra evidence', () => {
    expect(pointsOf(all(2), none, false).score).toBe(90);
    expect(pointsOf(all(2), { S: 2, M: 2, A: 2, R: 2, T: 2 }, false).score).toBe(100);
  });

  test('gives no extra points to a letter below level 2, and never more than two', () => {
    expect(pointsOf({ ...all(2), A: 1 }, { ...none, A: 2 }, false).score).toBe(83);
    expect(pointsOf(all(2), { ...none, S: 9 }, false).score).toBe(92);
  });

  test('is 55 where every letter is only partly there, and 0 where nothing is', () => {
    expect(pointsOf(all(1), none, false)).toEqual({ score: 55, caps: [] });
    expect(pointsOf(all(0), none, false).score).toBe(0);
  });

  test.each([
    ['nothing to measure', { M: 0 }, 69],
    ['no time frame', { T: 0 }, 69],
    ['no number', { M: 1 }, 84],
    ['no firm end', { T: 1 }, 84],
    ['no business outcome', { R: 0 }, 74],
    ['out of reach', { A: 0 }, 59],
  ] as const)('stops at its cap with %s, and says so', (_, weak, most) => {
    const rich = { S: 2, M: 2, A: 2, R: 2, T: 2 };
    const { score, caps } = pointsOf({ ...all(2), ...weak }, rich, false);
    expect(score).toBe(most);
    expect(caps).toHaveLength(1);
    expect(caps[0]).toContain(String(most));
  });

  test('stops at 64 with a blank still to fill in', () => {
    expect(pointsOf(all(2), none, true).score).toBe(64);
  });

  test('names only the caps that lowered it', () => {
    expect(pointsOf({ ...all(0), S: 1 }, none, true)).toEqual({ score: 11, caps: [] });
  });
});
