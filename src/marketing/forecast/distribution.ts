import { normalCdf, normalQuantile } from '../normal.ts';
import { studentCdf, studentQuantile } from '../student.ts';
import type { Model } from './model.ts';
import { normalDraws } from './random.ts';

/** What may come of a sum of future values, or of one of them. */
export interface Distribution {
  readonly expected: number;
  atLeast(value: number): number;
  atMost(value: number): number;
  /** The value that is not exceeded with this probability. */
  quantile(probability: number): number;
}

const SEED = 20_260_101;
const MOST_PATHS = 5_000;
const LEAST_PATHS = 1_000;
const MOST_DRAWS = 2_000_000;

/** The next values if nothing unforeseen happens. */
export function pointForecasts({ form, phi, state }: Model, horizon: number): Float64Array {
  const forecasts = new Float64Array(horizon);
  let { level, slope } = state;
  for (let h = 0; h < horizon; h++) {
    slope *= phi;
    level += slope;
    const effect = state.season[h % state.season.length] as number;
    forecasts[h] = form.season === 'multiplicative' ? level * effect : level + effect;
  }
  return forecasts;
}

/** Σ weights[h] · value[h] over the next values, if nothing unforeseen happens. */
export function expectedOf(model: Model, weights: Float64Array): number {
  return pointForecasts(model, weights.length).reduce(
    (sum, forecast, h) => sum + forecast * (weights[h] as number),
    0,
  );
}

/**
 * The distribution of Σ weights[h] · value[h] over the next values: a weight of 1 on one value is that value,
 * ones are their sum. Exact where errors add up (Student's t, as the errors' size is learnt from few values too);
 * else from simulated paths, always the same ones. `doubt` is a standard deviation that comes on top.
 */
export function distributionOf(model: Model, weights: Float64Array, doubt = 0): Distribution {
  const expected = expectedOf(model, weights);
  if (model.form.error === 'additive')
    return student(expected, Math.hypot(spreadOf(model, weights), doubt), model.freedom);
  return empirical(expected, simulate(model, weights, expected, doubt));
}

/**
 * An error shows in its own period in full and in the one j periods on with c_j = α + β(φ + … + φ^j) + γ[season],
 * so each error's part in the sum is known, and errors are independent; the shared one is in every value.
 * Hyndman, Koehler, Ord & Snyder (2008), chapter 6.
 */
function spreadOf(model: Model, weights: Float64Array): number {
  const { alpha, beta, gamma, phi, sigma, shared, state } = model;
  const horizon = weights.length;
  const echo = new Float64Array(horizon);
  echo[0] = 1;
  for (let j = 1, power = 1, damping = 0; j < horizon; j++) {
    power *= phi;
    damping += power;
    echo[j] = alpha + beta * damping + (j % state.season.length === 0 ? gamma : 0);
  }
  let variance = (shared * weights.reduce((sum, weight) => sum + weight, 0)) ** 2;
  for (let i = 0; i < horizon; i++) {
    let part = 0;
    for (let h = i; h < horizon; h++) part += (weights[h] as number) * (echo[h - i] as number);
    variance += part * part;
  }
  return sigma * Math.sqrt(variance);
}

/** χ² of so many degrees of freedom is drawn as the sum of squares that it is. */
const FEW = 8;
/** With more degrees of freedom than this, Student's t is as good as normal. */
const MANY = 200;

function student(expected: number, spread: number, freedom: number): Distribution {
  const isNormal = freedom > MANY;
  const cdf = (value: number) => (isNormal ? normalCdf(value) : studentCdf(value, freedom));
  const inverse = (p: number) => (isNormal ? normalQuantile(p) : studentQuantile(p, freedom));
  return {
    expected,
    atLeast: (value) => (spread > 0 ? cdf((expected - value) / spread) : value <= expected ? 1 : 0),
    atMost: (value) => (spread > 0 ? cdf((value - expected) / spread) : value >= expected ? 1 : 0),
    quantile: (probability) => (spread === 0 ? expected : expected + spread * inverse(probability)),
  };
}

/**
 * Sums of simulated paths, sorted. A relative error 1 + ε is drawn log-normal with mean 1 and the model's
 * variance, so a metric that is never below zero stays so (Akram, Hyndman & Ord, 2009); so is the shared one,
 * once a path. Each path has a twin with the opposite draws, which makes the middle of the distribution steadier.
 * A pair strays the further from the expected value, the larger its errors may be after so few values.
 */
function simulate(model: Model, weights: Float64Array, expected: number, doubt: number): Float64Array {
  const { form, alpha, beta, gamma, phi, sigma, shared, state } = model;
  const horizon = weights.length;
  const m = state.season.length;
  const pairs = Math.ceil(Math.max(LEAST_PATHS, Math.min(MOST_PATHS, MOST_DRAWS / horizon)) / 2);
  const draw = normalDraws(SEED);
  const { exp, max } = Math; // a global is looked up slowly inside a script's context
  const variance = Math.log(1 + sigma * sigma);
  const deviation = Math.sqrt(variance);
  const sharedVariance = Math.log(1 + (shared * sigma) ** 2);
  const sharedDeviation = Math.sqrt(sharedVariance);
  const scaling = form.season === 'multiplicative';
  const draws = new Float64Array(horizon);
  const season = new Float64Array(m);
  const sums = new Float64Array(2 * pairs);
  const stray = strayOf(model.freedom, draw);
  let [sharedDraw, doubtDraw, strays] = [0, 0, 1];
  for (let path = 0; path < sums.length; path++) {
    const sign = path % 2 === 0 ? 1 : -1;
    if (sign === 1) [sharedDraw, doubtDraw, strays] = [draw(), doubt > 0 ? draw() : 0, stray()];
    season.set(state.season);
    let { level, slope } = state;
    let sum = 0;
    for (let h = 0, part = 0; h < horizon; h++) {
      if (sign === 1) draws[h] = draw();
      const relative = exp(deviation * sign * (draws[h] as number) - variance / 2) - 1;
      const effect = season[part] as number;
      const damped = phi * slope;
      const base = level + damped;
      const mu = scaling ? base * effect : base + effect;
      const error = mu * relative;
      const pull = scaling ? base * relative : error;
      level = base + alpha * pull;
      slope = damped + beta * pull;
      season[part] = effect + gamma * (scaling ? effect * relative : error);
      sum += (weights[h] as number) * max(0, mu + error);
      part = part + 1 === m ? 0 : part + 1;
    }
    const off = sum * exp(sharedDeviation * sign * sharedDraw - sharedVariance / 2) - expected;
    sums[path] = max(0, expected + strays * (off + doubt * sign * doubtDraw));
  }
  return sums.sort();
}

/** Draws of √(ν ÷ χ²), which makes normal errors Student's t; of many degrees of freedom by Wilson & Hilferty (1931). */
function strayOf(freedom: number, draw: () => number): () => number {
  if (freedom > MANY) return () => 1;
  const part = 2 / (9 * freedom);
  if (freedom > FEW) return () => (1 - part + draw() * Math.sqrt(part)) ** -1.5;
  return () => {
    let sum = 0;
    for (let i = 0; i < freedom; i++) sum += draw() ** 2;
    return Math.sqrt(freedom / sum);
  };
}

/** A sorted sample as a distribution: straight lines between its points, each at the middle of its share. */
function empirical(expected: number, sample: Float64Array): Distribution {
  const size = sample.length;
  const smallest = sample[0] as number;
  const largest = sample[size - 1] as number;

  /** The share of the sample below a value between its ends. */
  function below(value: number): number {
    let [low, high] = [0, size - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((sample[middle] as number) <= value) low = middle;
      else high = middle;
    }
    const [from, to] = [sample[low] as number, sample[high] as number];
    return (low + 0.5 + (value - from) / (to - from)) / size;
  }

  return {
    expected,
    atLeast: (value) => (value <= smallest ? 1 : value > largest ? 0 : 1 - below(value)),
    atMost: (value) => (value >= largest ? 1 : value < smallest ? 0 : below(value)),
    quantile: (probability) => {
      const position = Math.min(size - 1, Math.max(0, probability * size - 0.5));
      const low = Math.floor(position);
      const from = sample[low] as number;
      return from + (position - low) * ((sample[Math.min(size - 1, low + 1)] as number) - from);
    },
  };
}
