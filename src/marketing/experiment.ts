import { growthRate } from './growth.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { ratio } from './ratios.ts';

/** One side of a test: how many people saw it, and how many of them converted. */
export interface Arm {
  readonly conversions: number;
  readonly visitors: number;
}

/** By how much the conversion rate of B is above that of A, in proportion: 0.18 is 18% more. */
export function relativeUplift(a: Arm, b: Arm): number | undefined {
  const [before, after] = [ratio(a.conversions, a.visitors), ratio(b.conversions, b.visitors)];
  return before === undefined || after === undefined ? undefined : growthRate(after, before);
}

/**
 * How far the two conversion rates are apart, in standard errors of the difference if both were the same:
 * the pooled z test of two proportions. undefined where nobody or everybody converted.
 */
export function pooledZ(a: Arm, b: Arm): number | undefined {
  const [rateA, rateB] = [ratio(a.conversions, a.visitors), ratio(b.conversions, b.visitors)];
  if (rateA === undefined || rateB === undefined) return undefined;
  const pooled = (a.conversions + b.conversions) / (a.visitors + b.visitors);
  const spread = pooled * (1 - pooled) * (1 / a.visitors + 1 / b.visitors);
  return spread > 0 ? (rateB - rateA) / Math.sqrt(spread) : undefined;
}

/**
 * The two-sided p-value of a difference between two conversion rates: how often chance alone would make a
 * difference at least this large. Below 0.05 is usually called significant. Meant for some ten conversions
 * or more on each side.
 */
export function twoSidedP(a: Arm, b: Arm): number | undefined {
  const z = pooledZ(a, b);
  return z === undefined ? undefined : 2 * normalCdf(-Math.abs(z));
}

/**
 * Visitors that each side of a test needs to detect a relative lift, not yet rounded; variances unpooled.
 * Chow, Shao & Wang, "Sample Size Calculations in Clinical Research", chapter 4, "Test for equality".
 * @param rate conversion rate today, between 0 and 1
 * @param lift relative: 0.1 is 10% more; not 0, and rate × (1 + lift) is within 0 and 1
 * @param power chance to detect the lift if it is real
 * @param alpha chance to see one that is not
 */
export function visitorsPerArm(rate: number, lift: number, power: number, alpha: number): number {
  const lifted = rate * (1 + lift);
  const certainty = normalQuantile(power) - normalQuantile(alpha / 2);
  const variance = rate * (1 - rate) + lifted * (1 - lifted);
  return (certainty * certainty * variance) / (rate * lift) ** 2;
}
