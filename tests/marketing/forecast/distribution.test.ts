import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distributionOf } from '../../../src/marketing/forecast/distribution.ts';
import type { Model } from '../../../src/marketing/forecast/model.ts';
import { normalQuantile } from '../../../src/marketing/normal.ts';

function model(change: Partial<Model>): Model {
  return {
    form: { error: 'additive', trend: 'none', season: 'none' },
    alpha: 0.5,
    beta: 0,
    gamma: 0,
    phi: 1,
    sigma: 10,
    shared: 0,
    state: { level: 100, slope: 0, season: new Float64Array(1) },
    freedom: 10_000,
    aicc: 0,
    bic: 0,
    ...change,
  };
}

const only = (horizon: number) =>
  Float64Array.from({ length: horizon }, (_, h) => (h === horizon - 1 ? 1 : 0));
const all = (horizon: number) => new Float64Array(horizon).fill(1);
/** The standard deviation that a normal distribution's 80% range shows. */
const spread = (of: Model, weights: Float64Array) => {
  const { quantile } = distributionOf(of, weights);
  return (quantile(0.9) - quantile(0.1)) / (2 * normalQuantile(0.9));
};

describe('additive errors have the variances of Forecasting: Principles and Practice, 3rd ed., 8.7', () => {
  test('level: σ²[1 + α²(h − 1)]', () => {
    expect(spread(model({}), only(5))).toBeCloseTo(10 * Math.sqrt(1 + 0.25 * 4), 9);
  });

  test('trend: σ²[1 + (h − 1){α² + αβh + β²h(2h − 1)/6}]', () => {
    const holt = model({ form: { error: 'additive', trend: 'additive', season: 'none' }, beta: 0.1 });
    const variance = 1 + 5 * (0.25 + 0.5 * 0.1 * 6 + (0.01 * 6 * 11) / 6);
    expect(spread(holt, only(6))).toBeCloseTo(10 * Math.sqrt(variance), 9);
  });

  test('season: σ²[1 + α²(h − 1) + γk(2α + γ)], k whole seasons before h', () => {
    const seasonal = model({
      form: { error: 'additive', trend: 'none', season: 'additive' },
      gamma: 0.2,
      state: { level: 100, slope: 0, season: Float64Array.of(1, -1, 3, -3) },
    });
    const variance = 1 + 0.25 * 8 + 0.2 * 2 * (1 + 0.2);
    expect(spread(seasonal, only(9))).toBeCloseTo(10 * Math.sqrt(variance), 9);
  });
});

test('a total’s errors carry over: two periods of a level have variance σ²[(1 + α)² + 1]', () => {
  expect(spread(model({}), all(2))).toBeCloseTo(10 * Math.sqrt(1.5 ** 2 + 1), 9);
});

test('an error that all periods share adds up in a total: σ²[h + (shared × h)²] for a steady level', () => {
  const steady = model({ alpha: 0, shared: 0.5 });
  expect(spread(steady, only(1))).toBeCloseTo(10 * Math.sqrt(1 + 0.25), 9);
  expect(spread(steady, all(6))).toBeCloseTo(10 * Math.sqrt(6 + 0.25 * 36), 9);
  const relative = model({ ...steady, form: { ...steady.form, error: 'multiplicative' }, sigma: 0.02 });
  expect(spread(relative, all(6))).toBeCloseTo(0.02 * 100 * Math.sqrt(6 + 0.25 * 36), 0);
});

describe('multiplicative errors', () => {
  const relative = model({ form: { error: 'multiplicative', trend: 'none', season: 'none' }, sigma: 0.1 });

  test('come out like additive ones where they are small', () => {
    const small = { ...relative, sigma: 0.01 };
    const additive = model({ sigma: 1 });
    for (const weights of [only(1), only(6), all(6)]) {
      expect(spread(small, weights) / spread(additive, weights)).toBeCloseTo(1, 1);
    }
  });

  test('never lead below zero', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        (sigma, horizon) => {
          expect(distributionOf({ ...relative, sigma }, only(horizon)).quantile(0)).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('give the same answer every time', () => {
    expect(distributionOf(relative, all(12)).quantile(0.9)).toBe(
      distributionOf(relative, all(12)).quantile(0.9),
    );
  });

  test('are centred on the forecast', () => {
    const { expected, atMost } = distributionOf(relative, all(12));
    expect(expected).toBe(1200);
    expect(atMost(expected)).toBeCloseTo(0.5, 1);
  });
});

test('quantile and chance undo each other', () => {
  const forms = [
    model({}),
    model({ form: { error: 'multiplicative', trend: 'none', season: 'none' }, sigma: 0.2 }),
  ];
  for (const of of forms) {
    const { atMost, quantile } = distributionOf(of, all(4));
    for (const probability of [0.01, 0.1, 0.37, 0.5, 0.9, 0.99]) {
      expect(atMost(quantile(probability))).toBeCloseTo(probability, 9);
    }
  }
});
