import { describe, expect, test } from 'vitest';
import { type Day, parseIso } from '../../../src/marketing/day.ts';
import { outlookOf } from '../../../src/marketing/forecast/outlook.ts';
import { reachOf } from '../../../src/marketing/forecast/reach.ts';

const on = (iso: string): Day => parseIso(iso) as Day;

describe('where a goal is heading by its check-ins', () => {
  const YEAR = {
    start: on('2027-01-01'),
    deadline: on('2027-12-31'),
    target: 3650,
    direction: 'at least',
  } as const;
  const ten = (days: readonly number[]) => days.map((of) => ({ day: YEAR.start - 1 + of, value: 10 * of }));

  test('a total of 10 a day ends at 3,650, however irregular the check-ins', () => {
    for (const days of [
      [7, 14, 21, 28, 35],
      [3, 20, 22, 61, 90, 95],
      [95, 3, 90, 61, 20],
    ]) {
      expect(outlookOf({ ...YEAR, kind: 'total', checkIns: ten(days) }).expected).toBeCloseTo(3650, 6);
    }
  });

  test('a level goes on along its line, which five check-ins do not make a certainty', () => {
    const checkIns = [0, 30, 60, 90, 120].map((after) => ({
      day: YEAR.start + after,
      value: 5 - after / 100,
    }));
    const goal = {
      ...YEAR,
      kind: 'level',
      checkIns,
      deadline: YEAR.start + 180,
      direction: 'at most',
    } as const;
    const { expected, chance } = outlookOf({ ...goal, target: 3.5 });
    expect(expected).toBeCloseTo(3.2, 6);
    expect(chance).toBeGreaterThan(0.9);
    expect(chance).toBeLessThan(0.99);
    expect(outlookOf({ ...goal, target: 3 }).chance).toBeLessThan(0.1);
  });

  test('of a day with two check-ins the last counts', () => {
    const checkIns = [...ten([7, 14, 21]), { day: YEAR.start + 27, value: 9999 }, ...ten([28])];
    expect(outlookOf({ ...YEAR, kind: 'total', checkIns }).expected).toBeCloseTo(3650, 6);
  });

  test('after the deadline it is what was reached by then', () => {
    const goal = {
      ...YEAR,
      kind: 'total',
      checkIns: ten([7, 14, 21, 28]),
      deadline: YEAR.start + 20,
    } as const;
    expect(outlookOf({ ...goal, target: 210 })).toEqual({ expected: 210, chance: 1 });
    expect(outlookOf({ ...goal, target: 211 })).toEqual({ expected: 210, chance: 0 });
  });

  test('with too few check-ins it says how many more it takes', () => {
    expect(() => outlookOf({ ...YEAR, kind: 'total', checkIns: ten([7, 14]) })).toThrow(
      'needs 2 more check-ins',
    );
    expect(() => outlookOf({ ...YEAR, kind: 'level', checkIns: ten([7, 14, 21]) })).toThrow(
      'needs 1 more check-in',
    );
    expect(() => outlookOf({ ...YEAR, kind: 'level', checkIns: [] })).toThrow('needs 4 more check-ins');
  });

  test('a total does not count check-ins before its start', () => {
    const checkIns = [{ day: YEAR.start - 10, value: 5000 }, ...ten([7, 14, 21])];
    expect(() => outlookOf({ ...YEAR, kind: 'total', checkIns })).toThrow('needs 1 more check-in');
  });

  test('a day’s check-in every day, for a deadline ten years on, is too far ahead', () => {
    const far = { ...YEAR, deadline: on('2037-12-31') };
    expect(() => outlookOf({ ...far, kind: 'total', checkIns: ten([1, 2, 3, 4]) })).toThrow('too far ahead');
  });
});

test('a stretch target lies beyond the realistic one, on the side of the goal', () => {
  const history = [4, 6, 5, 7, 5, 6, 4, 6].map((value, i) => ({ day: on('2027-01-10') + 30 * i, value }));
  const question = { history, deadline: on('2027-12-31'), kind: 'level' } as const;
  const up = reachOf(question, 'at least');
  const down = reachOf(question, 'at most');
  expect(up.stretch).toBeGreaterThan(up.realistic);
  expect(down.stretch).toBeLessThan(down.realistic);
  expect(up.realistic).toBe(down.realistic);
});
