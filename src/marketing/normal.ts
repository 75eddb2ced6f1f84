const HALF_LOG_TWO_PI = 0.9189385332046728;

/** The standard normal density, exp(−z²/2) ÷ √2π. The square is split so that far tails keep their digits. */
export function normalDensity(z: number): number {
  const coarse = Math.trunc(z * 16) / 16;
  return Math.exp(-HALF_LOG_TWO_PI - (coarse * coarse) / 2) * Math.exp(-((z - coarse) * (z + coarse)) / 2);
}

/**
 * The chance that a standard normal variable is at most `z`. Relative accuracy about 1e-14 in both tails
 * down to z = −37, so `normalCdf(-10)` is 7.6e-24 and not 0; NaN for NaN.
 * Abramowitz & Stegun 26.2.11 (series) and 26.2.14 (continued fraction).
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return z;
  if (z > 2.5) return 1 - upperTail(z);
  if (z < -2.5) return upperTail(-z);
  let term = z;
  let sum = z;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + normalDensity(z) * sum;
}

/** The chance of more than `z`, for z above about 2: the continued fraction by Lentz's method. */
function upperTail(z: number): number {
  if (z > 40) return 0;
  let numerator = z;
  let denominator = 0;
  let fraction = z;
  for (let k = 1, change = 0; Math.abs(change - 1) > 1e-16 && k < 500; k++) {
    denominator = 1 / (z + k * denominator);
    numerator = z + k / numerator;
    change = numerator * denominator;
    fraction *= change;
  }
  return normalDensity(z) / fraction;
}

/**
 * The value that a standard normal variable stays below with probability `p`: 1.96 for 0.975.
 * 0 and 1 give −∞ and ∞; outside 0..1 gives NaN. Better than 1e-12, in far tails too.
 * Abramowitz & Stegun 26.2.23 as the first guess, then Halley steps on {@link normalCdf}.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0) return Number.NEGATIVE_INFINITY;
  const t = Math.sqrt(-2 * Math.log(p));
  let z =
    (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 3; step++) {
    const newton = (normalCdf(z) - p) / normalDensity(z);
    z -= newton / (1 + (z * newton) / 2);
  }
  return z;
}
