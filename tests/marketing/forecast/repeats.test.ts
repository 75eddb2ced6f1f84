import { describe, expect, test } from 'vitest';
import { normalDraws } from '../../../src/marketing/forecast/random.ts';
import { repeatsItself } from '../../../src/marketing/forecast/repeats.ts';
import { fitModels } from '../../../src/marketing/forecast/select.ts';

const SHARE = 0.35;

/** Seasons of ±35%, with errors of this share; without any season where there is no wave. */
function history(length: number, season: number, error: number, seed: number, wave = SHARE): Float64Array {
  const draw = normalDraws(seed);
  return Float64Array.from(
    { length },
    (_, t) => 100 * (1 + wave * Math.sin((2 * Math.PI * t) / season)) * (1 + error * draw()),
  );
}

const share = (test: (seed: number) => boolean) =>
  Array.from({ length: 200 }, (_, seed) => test(seed + 1)).filter(Boolean).length / 200;

describe('a season that two rounds show plainly', () => {
  test.each([
    ['24 months', 24, 12, 0.04],
    ['26 months', 26, 12, 0.08],
    ['8 quarters', 8, 4, 0.01],
    ['10 quarters', 10, 4, 0.04],
    ['14 days', 14, 7, 0.04],
  ])('%s: is seen', (_, length, season, error) => {
    expect(share((seed) => repeatsItself(history(length, season, error, seed), season))).toBeGreaterThan(0.9);
    const { best } = fitModels(history(length, season, error, 3), season);
    expect(best.form.season).not.toBe('none');
  });

  test.each([
    ['noise', (draw: () => number) => () => 100 + 10 * draw()],
    [
      'a walk',
      (draw: () => number) => {
        let value = 100;
        return () => {
          value += 4 * draw();
          return value;
        };
      },
    ],
  ])('%s: is hardly ever taken for one', (_, kind) => {
    for (const [length, season] of [
      [24, 12],
      [30, 12],
      [8, 4],
      [14, 7],
    ] as const) {
      const seen = share((seed) => {
        const next = kind(normalDraws(seed));
        return repeatsItself(Float64Array.from({ length }, next), season);
      });
      expect(seen).toBeLessThan(0.05);
    }
  });

  test('a straight line and equal values are none', () => {
    expect(
      repeatsItself(
        Float64Array.from({ length: 24 }, (_, t) => 7 * t),
        12,
      ),
    ).toBe(false);
    expect(repeatsItself(new Float64Array(24).fill(5), 12)).toBe(false);
  });
});
