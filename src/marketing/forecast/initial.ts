import type { Form } from './model.ts';

interface FirstState {
  readonly level: number;
  readonly slope: number;
  readonly season: Float64Array;
}

/** A multiplicative season's effect is never taken as less than this share of the level. */
const SMALLEST_EFFECT = 0.01;

/**
 * A first guess of the state before the first value: the season by classical decomposition, then level and
 * slope by regression on the first values, seasonally adjusted (ten, or two seasons).
 * Hyndman, Koehler, Ord & Snyder (2008), 2.6.1.
 */
export function firstState(values: Float64Array, form: Form, seasonLength: number): FirstState {
  const scaling = form.season === 'multiplicative';
  const season =
    form.season === 'none' ? new Float64Array(seasonLength) : seasonalEffects(values, seasonLength, scaling);
  const size = Math.min(values.length, Math.max(10, 2 * seasonLength));
  const adjusted = values.slice(0, size).map((value, t) => {
    const effect = season[t % seasonLength] as number;
    return scaling ? value / effect : value - effect;
  });
  const { mean, slope } = line(adjusted);
  const trended = form.trend !== 'none';
  const guess = {
    level: trended ? mean - (slope * (size + 1)) / 2 : mean,
    slope: trended ? slope : 0,
    season,
  };
  return form.error === 'multiplicative' ? aboveZero(guess, adjusted, scaling) : guess;
}

/**
 * Of a fast-growing series the line may start below zero and the average season may outweigh the first level;
 * relative errors need a start at which every fitted value is positive.
 */
function aboveZero(guess: FirstState, adjusted: Float64Array, scaling: boolean): FirstState {
  const first = adjusted.find((value) => value > 0) ?? 1;
  const { level, slope } = guess.level > 0 ? guess : { level: first, slope: 0 };
  const deepest = -Math.min(...guess.season);
  if (scaling || deepest <= level / 2) return { level, slope, season: guess.season };
  return { level, slope, season: guess.season.map((effect) => (effect * level) / (2 * deepest)) };
}

/** Mean deviation of each part of the season from a centred moving average, normalised to 0 or 1. */
function seasonalEffects(values: Float64Array, m: number, scaling: boolean): Float64Array {
  const half = Math.floor(m / 2);
  const sums = new Float64Array(m);
  const counts = new Float64Array(m);
  for (let t = half; t + half < values.length; t++) {
    let total = 0;
    for (let k = -half; k <= half; k++) total += values[t + k] as number;
    if (m % 2 === 0) total -= ((values[t - half] as number) + (values[t + half] as number)) / 2;
    const smooth = total / m;
    const part = t % m;
    sums[part] =
      (sums[part] as number) + (scaling ? (values[t] as number) / smooth : (values[t] as number) - smooth);
    counts[part] = (counts[part] as number) + 1;
  }
  const effects = sums.map((sum, part) => sum / (counts[part] as number));
  const mean = effects.reduce((sum, effect) => sum + effect, 0) / m;
  return effects.map((effect) => (scaling ? Math.max(effect / mean, SMALLEST_EFFECT) : effect - mean));
}

function line(values: Float64Array): { mean: number; slope: number } {
  const n = values.length;
  const middle = (n - 1) / 2;
  let [sum, product, squares] = [0, 0, 0];
  for (let t = 0; t < n; t++) {
    sum += values[t] as number;
    product += (t - middle) * (values[t] as number);
    squares += (t - middle) ** 2;
  }
  return { mean: sum / n, slope: n > 1 ? product / squares : 0 };
}
