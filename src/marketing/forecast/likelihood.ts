import type { Form } from './model.ts';
import {
  ALPHA,
  BETA,
  GAMMA,
  LEVEL,
  type Path,
  PHI,
  SEASON,
  SLOPE,
  SMALLEST,
  walkAdditive,
  walkMultiplicative,
} from './recursion.ts';

/** Squared errors below this (of values of mean size 1) count as a perfect fit, whose logarithm would be −∞. */
export const PERFECT = 1e-22;

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
 * Hyndman, Koehler, Ord & Snyder, Forecasting with Exponential Smoothing (2008), chapter 5.
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
    if (!scaling) walkAdditive(values, unknowns, seasonLength, path);
    else if (!walkMultiplicative(values, unknowns, seasonLength, path)) return Number.POSITIVE_INFINITY;
    return score(path, relative);
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
  const logs = relative ? sumOfLogs(path.fitted) : 0;
  const value = n * Math.log(sumOfSquares(path, relative) + n * PERFECT) + 2 * logs;
  return Number.isFinite(value) ? value : Number.POSITIVE_INFINITY;
}

/** Σlog μ, NaN where one is not above zero; a logarithm of products is quicker than a sum of logarithms. */
function sumOfLogs(fitted: Float64Array): number {
  let logs = 0;
  let product = 1;
  for (let t = 0; t < fitted.length; t++) {
    const mu = fitted[t] as number;
    if (!(mu > SMALLEST)) return Number.NaN;
    product *= mu;
    if (product > 1e100 || product < 1e-100) {
      logs += Math.log(product);
      product = 1;
    }
  }
  return logs + Math.log(product);
}

/** Adjoint of the two walks: what each state, then each unknown, adds to the score. */
function walkBack(
  path: Path,
  unknowns: Float64Array,
  m: number,
  relative: boolean,
  scaling: boolean,
  toSeason: Float64Array,
  gradient: Float64Array,
): void {
  const [alpha, beta, gamma, phi] = unknowns as unknown as [number, number, number, number];
  const { level, slope, season, fitted, error } = path;
  const n = error.length;
  const weight = (2 * n) / (sumOfSquares(path, relative) + n * PERFECT);
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
    const perSeason = scaling ? 1 / s : 1;
    const perBase = scaling ? 1 / base : 1;
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
