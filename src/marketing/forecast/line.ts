import { meanSize, PERFECT } from './likelihood.ts';
import { judged, type Model } from './model.ts';

/**
 * A straight line through a short history, as a model: the weights that least squares gives the last value are
 * its α and β. A trend of exponential smoothing takes five parameters; a line takes three.
 */
export function straightLine(values: Float64Array): Model {
  const n = values.length;
  const middle = (n - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const spread = (n * (n * n - 1)) / 12;
  const slope = values.reduce((sum, value, t) => sum + (t - middle) * (value - mean), 0) / spread;
  const squares = values.reduce((sum, value, t) => sum + (value - mean - slope * (t - middle)) ** 2, 0);
  const perfect = n * PERFECT * meanSize(values) ** 2;
  return {
    form: { error: 'additive', trend: 'additive', season: 'none' },
    alpha: (4 * n - 2) / (n * (n + 1)),
    beta: 6 / (n * (n + 1)),
    gamma: 0,
    phi: 1,
    sigma: Math.sqrt(squares / (n - 2)),
    shared: Math.sqrt(2 / n),
    state: { level: mean + slope * middle, slope, season: new Float64Array(1) },
    ...judged(n * Math.log(squares + perfect), 3, n),
  };
}
