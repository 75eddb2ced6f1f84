import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elapsedShare, goalStatus, landing, neededPerDay, pacing } from '../../src/marketing/pacing.ts';

const period = (asOf: number) => ({ start: 100, deadline: 200, asOf });
const total = { startValue: 0, target: 1000 };

describe('elapsed time', () => {
  test('is unknown until the first day is over, then grows to 1 and stays there', () => {
    expect(elapsedShare(period(99))).toBeUndefined();
    expect(elapsedShare(period(100))).toBeUndefined();
    expect(elapsedShare(period(150))).toBe(0.5);
    expect(elapsedShare(period(200))).toBe(1);
    expect(elapsedShare(period(500))).toBe(1);
  });

  test('a goal of one day has elapsed the day after', () => {
    expect(elapsedShare({ start: 5, deadline: 5, asOf: 5 })).toBeUndefined();
    expect(elapsedShare({ start: 5, deadline: 5, asOf: 6 })).toBe(1);
  });
});

describe('pacing', () => {
  test('is the share of the way over the share of the time', () => {
    expect(pacing(500, total, period(150))).toBe(1);
    expect(pacing(750, total, period(150))).toBe(1.5);
  });

  test('works for goals that go down', () => {
    expect(pacing(45, { startValue: 50, target: 40 }, period(150))).toBe(1);
    expect(pacing(48, { startValue: 50, target: 40 }, period(150))).toBeCloseTo(0.4, 12);
  });

  test('is unknown where there is no way to go', () => {
    expect(pacing(5, { startValue: 5, target: 5 }, period(150))).toBeUndefined();
  });

  test('the pace at the landing is always 1', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.integer({ min: 101, max: 200 }),
        (actual, asOf) => {
          const target = landing(actual, period(asOf)) ?? Number.NaN;
          expect(pacing(actual, { startValue: 0, target }, period(asOf))).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});

const TENTHS = Array(10).fill(0.1);
const SUMMED = TENTHS.reduce((sum, tenth) => sum + tenth, 0); // 0.9999999999999999

test('a sum of decimals that is its target but for the last bit has reached it', () => {
  expect(goalStatus(SUMMED, { startValue: 0, target: 1 }, period(201), 0.1)).toBe('Achieved');
  expect(goalStatus(3 - SUMMED, { startValue: 5, target: 2 }, period(201), 0.1)).toBe('Achieved');
  expect(goalStatus(0.999, { startValue: 0, target: 1 }, period(201), 0.1)).toBe('Missed');
  expect(neededPerDay(SUMMED, 1, 180, 200)).toBe(0);
  expect(neededPerDay(SUMMED, 1, 200, 200)).toBe(0);
});

describe('what each remaining day must bring', () => {
  test('is what is missing over the days left', () => {
    expect(neededPerDay(400, 1000, 180, 200)).toBe(30);
  });

  test('is 0 once reached, and unknown when no day is left', () => {
    expect(neededPerDay(1000, 1000, 180, 200)).toBe(0);
    expect(neededPerDay(1000, 1000, 250, 200)).toBe(0);
    expect(neededPerDay(999, 1000, 200, 200)).toBeUndefined();
  });
});

describe('the status', () => {
  test.each([
    [0, 99, 'Not started'],
    [5000, 99, 'Not started'],
    [1000, 120, 'Achieved'],
    [1000, 300, 'Achieved'],
    [999, 201, 'Missed'],
    [0, 100, 'On track'],
    [450, 150, 'On track'],
    [449, 150, 'At risk'],
    [350, 150, 'At risk'],
    [349, 150, 'Behind'],
    [999, 200, 'On track'],
    [100, 200, 'Behind'],
  ])('%d of 1,000 on day %d of 100–200 is %s', (actual, asOf, expected) => {
    expect(goalStatus(actual, total, period(asOf), 0.1)).toBe(expected);
  });

  test('a cost that should fall is achieved at or below its target', () => {
    const way = { startValue: 1.2, target: 0.9 };
    expect(goalStatus(0.9, way, period(120), 0.1)).toBe('Achieved');
    expect(goalStatus(1.2, way, period(150), 0.1)).toBe('Behind');
    expect(goalStatus(1.3, way, period(250), 0.1)).toBe('Missed');
  });

  test('a level to keep is achieved or behind', () => {
    expect(goalStatus(90, { startValue: 90, target: 90 }, period(150), 0.1)).toBe('Achieved');
    expect(goalStatus(89, { startValue: 90, target: 90 }, period(150), 0.1)).toBe('Behind');
  });
});
