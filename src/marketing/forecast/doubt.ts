/** How little a few values tell: of the size of errors, and of which form is right. */
import { expectedOf } from './distribution.ts';
import { meanSize } from './likelihood.ts';
import type { Model } from './model.ts';

/** What is taken for granted of errors before any is seen: this share of the usual change. */
const OF_CHANGE = 0.5;
/** The forms were fitted to the same few values, which tell them apart less well than the criterion has it. */
const FLATTER = 3;

/**
 * A model whose errors are judged as if one more had been seen, of half the usual change from value to value. Few
 * values often lie close to a line by chance; of many the one more makes no difference.
 */
export function steadied(model: Model, values: Float64Array): Model {
  const n = values.length;
  const lag = model.state.season.length;
  const changes = values.subarray(lag).map((value, i) => Math.abs(value - (values[i] as number)));
  const change = changes.reduce((sum, one) => sum + one, 0) / changes.length;
  const error = (OF_CHANGE * change) / (model.form.error === 'multiplicative' ? meanSize(values) : 1);
  return { ...model, sigma: Math.sqrt((n * model.sigma ** 2 + error ** 2) / (n + 1)) };
}

/**
 * How far the other forms that were tried lie from the best one's forecast, as a standard deviation; each counts by
 * the chance that it is right. Kass & Raftery (1995), Bayes Factors, section 4.
 */
export function disagreement(best: Model, all: readonly Model[], weights: Float64Array): number {
  const expected = expectedOf(best, weights);
  let [squares, sum] = [0, 0];
  for (const model of all) {
    // of two perfect fits, both −∞, each is as likely
    const behind = best.bic === model.bic ? 0 : Math.min(0, best.bic - model.bic);
    const chance = Math.exp(behind / (2 * FLATTER));
    squares += chance * (expectedOf(model, weights) - expected) ** 2;
    sum += chance;
  }
  return Math.sqrt(squares / sum);
}
