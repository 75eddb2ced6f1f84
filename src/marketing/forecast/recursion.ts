/** Where each quantity stands in a model's vector of unknowns; the first season's effects follow. */
export const ALPHA = 0;
export const BETA = 1;
export const GAMMA = 2;
export const PHI = 3;
export const LEVEL = 4;
export const SLOPE = 5;
export const SEASON = 6;

/** Fitted values of a multiplicative form must stay above this share of the series' mean size. */
export const SMALLEST = 1e-6;

/** States before each value and its one-step error, filled by one pass over the series. */
export interface Path {
  readonly level: Float64Array;
  readonly slope: Float64Array;
  /** The effect used at t stands at t; the one learnt from it at t + season length. */
  readonly season: Float64Array;
  readonly fitted: Float64Array;
  readonly error: Float64Array;
}

function start(path: Path, unknowns: Float64Array, seasonLength: number): void {
  path.level[0] = unknowns[LEVEL] as number;
  path.slope[0] = unknowns[SLOPE] as number;
  for (let j = 0; j < seasonLength; j++) path.season[j] = unknowns[SEASON + j] as number;
}

/** One pass over the series with an additive season, or none (Hyndman, Koehler, Ord & Snyder, 2008, chapter 2). */
export function walkAdditive(values: Float64Array, unknowns: Float64Array, m: number, path: Path): void {
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
}

/** The same with a multiplicative season; false where a level or an effect is not above zero. */
export function walkMultiplicative(
  values: Float64Array,
  unknowns: Float64Array,
  m: number,
  path: Path,
): boolean {
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
