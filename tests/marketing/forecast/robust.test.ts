import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, day } from '../../../src/marketing/day.ts';
import type { Reading } from '../../../src/marketing/forecast/history.ts';
import { hitChance, project, projectBand } from '../../../src/marketing/forecast/project.ts';

const START = day(2020, 1, 1);
const monthly = (values: readonly number[]): Reading[] =>
  values.map((value, i) => ({ day: addMonths(START, i), value }));
const daily = (values: readonly number[]): Reading[] => values.map((value, i) => ({ day: START + i, value }));

const value = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ min: 1e-9, max: 1e12, noNaN: true }),
  fc.constantFrom(0, 1, 100),
);
const history = fc
  .tuple(fc.boolean(), fc.array(value, { minLength: 4, maxLength: 60 }))
  .map(([byDay, values]) => (byDay ? daily(values) : monthly(values)));
const kind = fc.constantFrom('level' as const, 'total' as const);

test('values too small to be squared have a band, too', () => {
  const tiny = monthly([0, 0, -1.5e-323, 0]);
  const { low, high } = projectBand({ history: tiny, deadline: addMonths(START, 5), kind: 'level' });
  expect(low).toBeLessThanOrEqual(0);
  expect(high).toBeGreaterThanOrEqual(-1e-300);
});

describe('whatever the history', () => {
  test('the band is finite and in order, and the chance is a probability', () => {
    fc.assert(
      fc.property(history, kind, fc.integer({ min: 1, max: 400 }), value, (readings, of, days, target) => {
        const last = readings[readings.length - 1] as Reading;
        const question = { history: readings, deadline: last.day + days, kind: of };
        const { low, expected, high } = projectBand(question, 0.8);
        expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
        expect(low).toBeLessThanOrEqual(expected);
        expect(expected).toBeLessThanOrEqual(high);
        const chance = hitChance(question, target);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
  });

  test('a higher target is never easier to reach', () => {
    fc.assert(
      fc.property(
        history,
        kind,
        value,
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        (readings, of, target, more) => {
          const last = readings[readings.length - 1] as Reading;
          const chance = (goal: number) =>
            hitChance({ history: readings, deadline: last.day + 90, kind: of }, goal, 'at least');
          expect(chance(target + more)).toBeLessThanOrEqual(chance(target));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('the order of its rows does not matter', () => {
    fc.assert(
      fc.property(history, kind, (readings, of) => {
        const deadline = (readings[readings.length - 1] as Reading).day + 100;
        const reversed = [...readings].reverse();
        expect(project({ history: reversed, deadline, kind: of })).toBe(
          project({ history: readings, deadline, kind: of }),
        );
      }),
      { numRuns: 20 },
    );
  });
});

test('the unit does not matter: in cents the forecast is a hundred times that in euros', () => {
  const euros = [1200, 1350, 1280, 1500, 1620, 1580, 1700, 1850, 1790, 2000, 2100, 2050, 2240, 2300];
  const at = (values: number[]) =>
    projectBand({ history: monthly(values), deadline: day(2021, 12, 31), kind: 'total' }, 0.8);
  const [inEuros, inCents] = [at(euros), at(euros.map((euro) => euro * 100))];
  expect(inCents.expected / inEuros.expected).toBeCloseTo(100, 6);
  expect(inCents.low / inEuros.low).toBeCloseTo(100, 3);
  expect(inCents.high / inEuros.high).toBeCloseTo(100, 3);
});

describe('a history without variety', () => {
  test.each([[0], [7], [-3], [1e12]])('of %d alone goes on like this', (constant) => {
    for (const count of [4, 12, 60]) {
      const question = {
        history: monthly(Array(count).fill(constant)),
        deadline: day(2026, 1, 1),
        kind: 'level',
      } as const;
      const { low, expected, high } = projectBand(question, 0.8);
      expect(expected).toBeCloseTo(constant, 6);
      expect(low).toBeCloseTo(constant, 4);
      expect(high).toBeCloseTo(constant, 4);
    }
  });

  test('is no certainty', () => {
    const question = {
      history: monthly(Array(12).fill(7)),
      deadline: day(2021, 3, 1),
      kind: 'level',
    } as const;
    expect(hitChance(question, 7)).toBe(0.999);
    expect(hitChance(question, 7, 'at most')).toBe(0.999);
    expect(hitChance(question, 7.5)).toBe(0.001);
    expect(hitChance(question, 6.5, 'at least')).toBe(0.999);
  });
});

test('10,000 days with a weekly season are forecast', () => {
  const week = [90, 110, 120, 115, 100, 60, 50];
  const values = Array.from({ length: 10_000 }, (_, i) => (week[i % 7] as number) + ((i * 7919) % 13));
  const deadline = START + 10_000 + 27;
  const expected = project({ history: daily(values), deadline, kind: 'total', start: START + 10_000 });
  expect(Math.abs(expected / (28 * (645 / 7 + 6)) - 1)).toBeLessThan(0.01);
});

test('values too large to compute with get a message', () => {
  const question = {
    history: monthly([1e308, 2, 1e308, 1e308, 4]),
    deadline: day(2021, 1, 1),
    kind: 'level',
  } as const;
  expect(() => project(question)).toThrow('too large');
});
