import { describe, expect, test } from 'vitest';
import series from '../../../bench/data/series.json' with { type: 'json' };
import { pointForecasts } from '../../../src/marketing/forecast/distribution.ts';
import { fitForm } from '../../../src/marketing/forecast/fit.ts';
import { likelihoodOf } from '../../../src/marketing/forecast/likelihood.ts';
import type { Form, Model } from '../../../src/marketing/forecast/model.ts';
import { fitModels } from '../../../src/marketing/forecast/select.ts';

const LEVEL: Form = { error: 'additive', trend: 'none', season: 'none' };
const HOLT: Form = { error: 'additive', trend: 'additive', season: 'none' };

// Air passengers of Australian airlines, millions, 1990–2016.
const AIR = Float64Array.of(
  ...[17.55, 21.86, 23.89, 26.93, 26.89, 28.83, 30.08, 30.95, 30.19, 31.58, 32.58, 33.48, 39.02, 41.39],
  ...[41.6, 44.66, 46.95, 48.73, 51.49, 50.03, 60.64, 63.36, 66.36, 68.2, 68.12, 69.78, 72.6],
);
// Oil production of Saudi Arabia, million tonnes, 1996–2013.
const OIL = Float64Array.of(
  ...[445.36, 453.2, 454.41, 422.38, 456.04, 440.39, 425.19, 486.21, 500.43, 521.28, 508.95, 488.89],
  ...[509.87, 456.72, 473.82, 525.95, 549.83, 542.34],
);

describe('Hyndman & Athanasopoulos, Forecasting: Principles and Practice', () => {
  test('1st ed., 7.2: Holt’s method with α = 0.8 and β* = 0.2', () => {
    const air = AIR.slice(0, 15);
    const likelihood = likelihoodOf(air, HOLT, 1);
    likelihood.at(Float64Array.of(0.8, 0.16, 0, 1, 17.55, 4.31, 0));
    const { level, slope } = likelihood.path;
    const state = { level: level[15] as number, slope: slope[15] as number, season: new Float64Array(1) };
    const model: Model = {
      form: HOLT,
      alpha: 0.8,
      beta: 0.16,
      gamma: 0,
      phi: 1,
      sigma: 1,
      shared: 0,
      state,
      freedom: 10_000,
      aicc: 0,
      bic: 0,
    };
    const published = [43.76, 45.59, 47.43, 49.27, 51.1];
    pointForecasts(model, 5).forEach((forecast, h) => {
      expect(Math.abs(forecast - (published[h] as number))).toBeLessThan(0.015);
    });
  });

  test('2nd ed., 7.1: simple exponential smoothing of oil production', () => {
    const model = fitForm(OIL, LEVEL, 1) as Model;
    expect(model.alpha).toBeCloseTo(0.8339, 2);
    expect(model.state.level).toBeCloseTo(542.68, 1);
  });

  test('2nd ed., 7.2: Holt’s method on air passengers', () => {
    const model = fitForm(AIR, HOLT, 1) as Model;
    expect(Math.abs(model.alpha - 0.8302)).toBeLessThan(0.01);
    const published = [74.6, 76.7, 78.8, 80.91, 83.01];
    pointForecasts(model, 5).forEach((forecast, h) => {
      expect(Math.abs(forecast - (published[h] as number))).toBeLessThan(0.03);
    });
  });
});

// AICc of the model that ets() chooses, package forecast 8.20 for R (Hyndman & Khandakar).
const REFERENCE: readonly [string, number][] = [
  ['AirPassengers', 1400.638],
  ['JohnsonJohnson', 166.0716],
  ['LakeHuron', 396.93],
  ['Nile', 1458.552],
  ['UKDriverDeaths', 2888.18],
  ['UKgas', 1256.56],
  ['USAccDeaths', 1148.716],
  ['WWWusage', 718.63],
  ['airmiles', 422.83],
  ['austres', 813.21],
  ['discoveries', 618.32],
  ['ldeaths', 1089.37],
  ['lynx', 2058.356],
];

test.each(REFERENCE)('the model chosen for %s fits at least as well as the reference’s', (name, aicc) => {
  const { values, season } = series.find((one) => one.name === name) as (typeof series)[number];
  expect(fitModels(Float64Array.from(values), season).best.aicc).toBeLessThan(aicc + 0.01);
});

test('the Nile’s level follows its floods with α = 0.15, as in the reference', () => {
  const { values } = series.find(({ name }) => name === 'Nile') as (typeof series)[number];
  const { form, alpha } = fitModels(Float64Array.from(values), 1).best;
  expect(form).toEqual({ error: 'multiplicative', trend: 'none', season: 'none' });
  expect(alpha).toBeCloseTo(0.1514, 2);
});
