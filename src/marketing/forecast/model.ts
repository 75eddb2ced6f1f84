/**
 * Exponential smoothing as state-space models: how a metric's errors, trend and season combine.
 * Multiplicative error or season needs values above zero; multiplicative trends run away and are left out,
 * and so is an additive error on a multiplicative season, which divides by values near zero.
 * Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 8.5–8.6.
 */
export interface Form {
  readonly error: 'additive' | 'multiplicative';
  readonly trend: 'none' | 'additive' | 'damped';
  readonly season: 'none' | 'additive' | 'multiplicative';
}

/** Where the metric stands: its level, its slope a period, and a season's effects, the next period's first. */
export interface State {
  readonly level: number;
  readonly slope: number;
  readonly season: Float64Array;
}

export interface Model {
  readonly form: Form;
  /** How fast the level (α), slope (β) and season (γ) follow the data; how much of the slope lasts (φ). */
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
  /** Standard deviation of the errors; relative to the fitted value where the error is multiplicative. */
  readonly sigma: number;
  /**
   * What was learnt from a few values is wrong by the same in all periods: the standard deviation of that shared
   * error, in units of sigma. Chance evens out in a total, this does not.
   */
  readonly shared: number;
  /** The state after the last value. */
  readonly state: State;
  /** How many values there were for each error to be judged by: few say little of sigma, too. At least 1. */
  readonly freedom: number;
  /** Corrected Akaike criterion: fit less complexity, lower is better. */
  readonly aicc: number;
  /** Schwarz's criterion, by which the chance that a form is the right one falls. */
  readonly bic: number;
}

const TRENDS = ['none', 'additive', 'damped'] as const;

/** The forms that may be tried on values of this sign, with a season or without. */
export function candidateForms(positive: boolean, seasonal: boolean): Form[] {
  const pairs: [Form['error'], Form['season']][] = [['additive', 'none']];
  if (positive) pairs.push(['multiplicative', 'none']);
  if (seasonal) pairs.push(['additive', 'additive']);
  if (seasonal && positive) pairs.push(['multiplicative', 'additive'], ['multiplicative', 'multiplicative']);
  return pairs.flatMap(([error, season]) => TRENDS.map((trend) => ({ error, trend, season })));
}

/** What the data must tell: smoothing parameters, first states and the error's size. */
export function countParameters(form: Form, seasonLength: number): number {
  const trend = { none: 0, additive: 2, damped: 3 }[form.trend];
  const season = form.season === 'none' ? 0 : seasonLength;
  return 3 + trend + season;
}

/** What −2 log likelihood with so many parameters is worth where there are `n` values. */
export function judged(
  minusTwoLogLikelihood: number,
  parameters: number,
  n: number,
): Pick<Model, 'freedom' | 'aicc' | 'bic'> {
  const spare = Math.max(1, n - parameters - 1);
  return {
    freedom: Math.max(1, n - parameters),
    aicc: minusTwoLogLikelihood + 2 * parameters + (2 * parameters * (parameters + 1)) / spare,
    bic: minusTwoLogLikelihood + Math.log(n) * parameters,
  };
}
