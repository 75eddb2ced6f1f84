import type { Form } from './model.ts';

/** Where each quantity stands in a model's vector of unknowns; the first season's effects follow. */
export const ALPHA = 0;
export const BETA = 1;
export const GAMMA = 2;
export const PHI = 3;
export const LEVEL = 4;
export const SLOPE = 5;
export const SEASON = 6;

/** Fitted values of a multiplicative form must stay above this share of the series' mean size. */
const SMALLEST = 1e-6;
/** Squared errors below this (of values of mean size 1) count as a perfect fit, whose logarithm would be −∞. */
export const PERFECT = 1e-22;

/** States before each value and its one-step error, filled by one pass over the series. */
interface Path {
  readonly level: Float64Array;
  readonly slope: Float64Array;
  /** The effect used at t stands at t; the one learnt from it at t + season length. */
  readonly season: Float64Array;
  readonly fitted: Float64Array;
  readonly error: Float64Array;
}

export interface Likelihood {
  readonly path: Path;
  /** n·log Σε², plus 2·Σlog μ for multiplicative errors: −2 log likelihood but for a constant. ∞ where not defined. */
  at(unknowns: Float64Array): number;
  /** The same, and its gradient by one pass backwards over the series. */
  withGradient(unknowns: Float64Array, gradient: Float64Array): number;
  /** Mean squared error, absolute or relative to the fitted values, where it was last evaluated. */
  meanSquare(error: Form['error']): number;
}

/**
 * The concentrated likelihood of a form on a series scaled to mean size 1.
 * Hyndman, Koehler, Ord & Snyder, Forecasting with Exponential Smoothing (2008), table 2.1 and 5.1.
 */
export function likelihoodOf(values: Float64Array, form: Form, seasonLength: number): Likelihood {
  const n = values.length;
  const relative = form.error === 'multiplicative';
  const scaling = form.season === 'multiplicative';
  const path: Path = {
    level: new Float64Array(n + 1),
    slope: new Float64Array(n + 1),
    season: new Float64Array(n + seasonLength),
    fitted: new Float64Array(n),
    error: new Float64Array(n),
  };
  const seasonGradient = new Float64Array(n + seasonLength);

  function at(unknowns: Float64Array): number {
    const defined = scaling
      ? walkMultiplicative(values, unknowns, seasonLength, path)
      : walkAdditive(values, unknowns, seasonLength, path);
    return defined ? score(path, relative) : Number.POSITIVE_INFINITY;
  }

  function withGradient(unknowns: Float64Array, gradient: Float64Array): number {
    const value = at(unknowns);
    if (Number.isFinite(value)) {
      walkBack(path, unknowns, seasonLength, relative, scaling, seasonGradient, gradient);
    }
    return value;
  }

  function meanSquare(error: Form['error']): number {
    return sumOfSquares(path, error === 'multiplicative') / n;
  }

  return { path, at, withGradient, meanSquare };
}

function start(path: Path, unknowns: Float64Array, seasonLength: number): void {
  path.level[0] = unknowns[LEVEL] as number;
  path.slope[0] = unknowns[SLOPE] as number;
  for (let j = 0; j < seasonLength; j++) path.season[j] = unknowns[SEASON + j] as number;
}

function walkAdditive(values: Float64Array, unknowns: Float64Array, m: number, path: Path): boolean {
  const [alpha, beta, gamma, phi] = unknowns as unknown as [number, number, number, number];
  const { level, slope, season, fitted, error } = path;
  start(path, unknowns, m);
  let l = level[0] as number;
  let b = slope[0] as number;
  for (let t = 0; t < values.length; t++) {
    const s = season[t] as number;
    const damped = phi * b;
    const base = l + damped;
    const e = (values[t] as number) - base - s;
    fitted[t] = base + s;
    error[t] = e;
    l = base + alpha * e;
    b = damped + beta * e;
    level[t + 1] = l;
    slope[t + 1] = b;
    season[t + m] = s + gamma * e;
  }
  return true;
}

function walkMultiplicative(values: Float64Array, unknowns: Float64Array, m: number, path: Path): boolean {
  const [alpha, beta, gamma, phi] = unknowns as unknown as [number, number, number, number];
  const { level, slope, season, fitted, error } = path;
  start(path, unknowns, m);
  let l = level[0] as number;
  let b = slope[0] as number;
  for (let t = 0; t < values.length; t++) {
    const s = season[t] as number;
    const damped = phi * b;
    const base = l + damped;
    if (!(base > SMALLEST && s > SMALLEST)) return false;
    const mu = base * s;
    const e = (values[t] as number) - mu;
    fitted[t] = mu;
    error[t] = e;
    l = base + (alpha * e) / s;
    b = damped + (beta * e) / s;
    level[t + 1] = l;
    slope[t + 1] = b;
    season[t + m] = s + (gamma * e) / base;
  }
  return true;
}

function sumOfSquares({ fitted, error }: Path, relative: boolean): number {
  let squares = 0;
  for (let t = 0; t < error.length; t++) {
    const e = relative ? (error[t] as number) / (fitted[t] as number) : (error[t] as number);
    squares += e * e;
  }
  return squares;
}

function score(path: Path, relative: boolean): number {
  const n = path.error.length;
  let logs = 0;
  if (relative) {
    for (let t = 0; t < n; t++) {
      const mu = path.fitted[t] as number;
      if (!(mu > SMALLEST)) return Number.POSITIVE_INFINITY;
      logs += Math.log(mu);
    }
  }
  const value = n * Math.log(sumOfSquares(path, relative) + n * PERFECT) + 2 * logs;
  return Number.isFinite(value) ? value : Number.POSITIVE_INFINITY;
}

/** Adjoint of the two walks: what each state, then each unknown, adds to the score. */
function walkBack(
  { level, slope, season, fitted, error }: Path,
  unknowns: Float64Array,
  m: number,
  relative: boolean,
  scaling: boolean,
  toSeason: Float64Array,
  gradient: Float64Array,
): void {
  const [alpha, beta, gamma, phi] = unknowns as unknown as [number, number, number, number];
  const n = error.length;
  const weight = (2 * n) / (sumOfSquares({ level, slope, season, fitted, error }, relative) + n * PERFECT);
  let [toAlpha, toBeta, toGamma, toPhi, toLevel, toSlope] = [0, 0, 0, 0, 0, 0];
  toSeason.fill(0);
  for (let t = n - 1; t >= 0; t--) {
    const e = error[t] as number;
    const mu = fitted[t] as number;
    const b = slope[t] as number;
    const s = season[t] as number;
    const learnt = toSeason[t + m] as number;
    const ratio = relative ? e / mu : 0;
    const direct = relative ? (weight * ratio) / mu : weight * e;
    const toMuDirect = relative ? 2 / mu - direct * ratio : 0;
    const base = (level[t] as number) + phi * b;
    const [perSeason, perBase] = scaling ? [1 / s, 1 / base] : [1, 1];
    const toStates = alpha * toLevel + beta * toSlope;
    const toError = direct + toStates * perSeason + gamma * learnt * perBase;
    const toMu = toMuDirect - toError;
    toAlpha += toLevel * e * perSeason;
    toBeta += toSlope * e * perSeason;
    toGamma += learnt * e * perBase;
    let toBase = toLevel + toMu;
    if (scaling) {
      toBase = toLevel + toMu * s - gamma * e * learnt * perBase * perBase;
      toSeason[t] = learnt + toMu * base - toStates * e * perSeason * perSeason;
    } else {
      toSeason[t] = learnt + toMu;
    }
    toPhi += b * (toBase + toSlope);
    toSlope = phi * (toBase + toSlope);
    toLevel = toBase;
  }
  gradient[ALPHA] = toAlpha;
  gradient[BETA] = toBeta;
  gradient[GAMMA] = toGamma;
  gradient[PHI] = toPhi;
  gradient[LEVEL] = toLevel;
  gradient[SLOPE] = toSlope;
  for (let j = 0; j < m; j++) gradient[SEASON + j] = toSeason[j] as number;
}

/** The unit of a series' likelihood: its mean absolute value, 1 for zeros. */
export function meanSize(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;
  return mean > 0 ? mean : 1;
}
