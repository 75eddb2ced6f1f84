import { describe, expect, test } from 'vitest';
import { addMonths, type Day, parseIso } from '../../../src/marketing/day.ts';
import type { Reading } from '../../../src/marketing/forecast/history.ts';
import { hitChance, project, projectBand } from '../../../src/marketing/forecast/project.ts';

const on = (iso: string): Day => parseIso(iso) as Day;
const monthly = (values: readonly number[], from = '2026-01-01'): Reading[] =>
  values.map((value, i) => ({ day: addMonths(on(from), i), value }));

const STEADY = monthly([100, 104, 97, 102, 99, 101, 98, 103]); // January to August 2026
const STRAIGHT = monthly([100, 200, 300, 400, 500, 600]); // January to June 2026

describe('a level at the deadline', () => {
  test('goes on along a straight line', () => {
    const at = (iso: string) => project({ history: STRAIGHT, deadline: on(iso), kind: 'level' });
    expect(at('2026-12-31')).toBeCloseTo(1200, 6);
    expect(at('2026-12-01')).toBeCloseTo(1200, 6);
  });

  test('is the actual value where the history reaches the deadline', () => {
    const at = (iso: string) => project({ history: STRAIGHT, deadline: on(iso), kind: 'level' });
    expect(at('2026-06-30')).toBe(600);
    expect(at('2026-03-09')).toBe(300);
    expect(() => at('2025-12-31')).toThrow(
      'the deadline must not be before the first value, January 2026: choose a later one',
    );
  });

  test('repeats the season', () => {
    const season = [0, 10, 30, 20, 0, -10, -20, -30, -10, 0, 5, 5];
    const values = Array.from({ length: 48 }, (_, i) => 500 + (season[i % 12] as number) + ((i * 7) % 5));
    const at = (iso: string) =>
      project({ history: monthly(values, '2022-01-01'), deadline: on(iso), kind: 'level' });
    expect(at('2026-03-31') - at('2026-08-31')).toBeGreaterThan(50);
  });
});

describe('a total by the deadline', () => {
  const total = (deadline: string, start?: string, history = STEADY) =>
    project({
      history,
      deadline: on(deadline),
      kind: 'total',
      start: start === undefined ? undefined : on(start),
    });

  test('is what there is plus the forecast of the rest', () => {
    const average = project({ history: STEADY, deadline: on('2026-09-30'), kind: 'level' });
    expect(total('2026-12-31')).toBeCloseTo(804 + 4 * average, 6);
  });

  test('takes the share of days of the month that the deadline cuts', () => {
    const month = total('2026-09-30') - 804;
    expect(total('2026-09-15') - 804).toBeCloseTo(month / 2, 6);
  });

  test('counts from start, and takes the share of days of the month that it cuts', () => {
    expect(total('2026-12-31') - total('2026-12-31', '2026-07-01')).toBeCloseTo(
      100 + 104 + 97 + 102 + 99 + 101,
      6,
    );
    expect(total('2026-08-31', '2026-06-16')).toBeCloseTo(101 / 2 + 98 + 103, 6);
    expect(total('2026-08-31', '2025-01-01')).toBe(804);
  });

  test('of a metric that falls to nothing stops there', () => {
    const falling = monthly([90, 80, 70, 60, 50, 40, 30, 20]);
    expect(total('2026-12-31', undefined, falling)).toBeCloseTo(450, 6);
    expect(total('2028-12-31', undefined, falling)).toBeCloseTo(450, 6);
  });

  test('may start after the history ends', () => {
    expect(total('2026-12-31', '2026-11-01')).toBeCloseTo((total('2026-12-31') - 804) / 2, 6);
  });

  test('is the actual sum where the history reaches the deadline', () => {
    expect(total('2026-08-31')).toBe(804);
    expect(total('2026-03-01')).toBe(301);
    expect(total('2026-03-31')).toBe(301);
  });

  test('adds up repeated dates', () => {
    const twice = STEADY.flatMap(({ day, value }) => [
      { day, value: value / 2 },
      { day, value: value / 2 },
    ]);
    expect(total('2026-12-31', undefined, twice)).toBeCloseTo(total('2026-12-31'), 9);
  });

  test('a start named by a row of the history counts its whole month', () => {
    const monthEnds = STEADY.map(({ day, value }) => ({ day: addMonths(day, 1) - 1, value }));
    expect(total('2026-08-31', '2026-07-31', monthEnds)).toBe(201);
  });

  test('needs a start before the deadline, and a deadline that can be seen', () => {
    expect(() => total('2026-12-31', '2027-01-01')).toThrow(
      'deadline (2026-12-31) is before start (2027-01-01): change one of the two',
    );
    expect(() => total('2226-12-31')).toThrow('the deadline is 2404 months after the last value');
  });
});

describe('the band', () => {
  const band = (confidence: number, deadline = '2026-12-31') =>
    projectBand({ history: STEADY, deadline: on(deadline), kind: 'total' }, confidence);

  test('holds the expected total and widens with confidence', () => {
    const [likely, sure] = [band(0.5), band(0.95)];
    expect(likely.expected).toBe(project({ history: STEADY, deadline: on('2026-12-31'), kind: 'total' }));
    expect(sure.low).toBeLessThan(likely.low);
    expect(likely.low).toBeLessThan(likely.expected);
    expect(likely.expected).toBeLessThan(likely.high);
    expect(likely.high).toBeLessThan(sure.high);
  });

  test('has no width once the deadline has passed', () => {
    expect(band(0.8, '2026-08-31')).toEqual({ low: 804, expected: 804, high: 804 });
  });

  test('stays above zero for a metric that was never below', () => {
    const history = monthly([0, 9, 1, 0, 12, 0, 3, 0]);
    expect(projectBand({ history, deadline: on('2027-06-30'), kind: 'level' }, 0.95).low).toBe(0);
  });

  test('wants a confidence between 0 and 1', () => {
    expect(() => band(80)).toThrow('write 80% or 0.8, not 80');
    expect(() => band(0)).toThrow('between 0 and 1');
  });
});

describe('the chance of hitting the target', () => {
  const question = { history: STEADY, deadline: on('2026-12-31'), kind: 'total' } as const;
  const chance = (target: number, direction?: 'at least' | 'at most') =>
    hitChance(question, target, direction);

  test('is what the band says', () => {
    const { low, expected, high } = projectBand(question, 0.8);
    expect(chance(low)).toBeCloseTo(0.9, 4);
    // relative errors are skewed: their median is a little below the mean
    expect(chance(expected)).toBeLessThan(0.5);
    expect(chance(expected)).toBeGreaterThan(0.49);
    expect(chance(high)).toBeCloseTo(0.1, 4);
    expect(chance(high, 'at most')).toBeCloseTo(0.9, 4);
  });

  test('is certain only where the outcome is known', () => {
    expect(chance(800)).toBe(1); // the total has passed it
    expect(chance(800, 'at most')).toBe(0);
    expect(chance(1_000_000)).toBe(0.001);
    expect(chance(1_000_000, 'at most')).toBe(0.999);
    const past = { ...question, deadline: on('2026-08-31') };
    expect(hitChance(past, 804)).toBe(1);
    expect(hitChance(past, 804.1)).toBe(0);
    expect(hitChance(past, 804, 'at most')).toBe(1);
  });

  test('a total that can fall is not safe when it has passed its target', () => {
    const history = monthly([100, -40, 80, 60, -20, 90, 50, 70]);
    const safe = hitChance({ history, deadline: on('2026-12-31'), kind: 'total' }, 389);
    expect(safe).toBeGreaterThan(0.5);
    expect(safe).toBeLessThan(1);
  });

  test('reads a level’s target below its first and last value as "at most"', () => {
    const history = monthly([9, 8.6, 8.1, 7.9, 7.2, 7, 6.4, 6.1]);
    const reach = (target: number, direction?: 'at least' | 'at most') =>
      hitChance({ history, deadline: on('2026-12-31'), kind: 'level' }, target, direction);
    expect(reach(5)).toBe(reach(5, 'at most'));
    expect(reach(5) + reach(5, 'at least')).toBeCloseTo(1, 8);
    expect(reach(7)).toBe(reach(7, 'at least'));
    expect(reach(3)).toBeLessThan(reach(5));
  });
});
