/**
 * The chance that a variable of Student's t distribution with a whole number of degrees of freedom is at most `t`.
 * Abramowitz & Stegun 26.7.3 and 26.7.4.
 */
export function studentCdf(t: number, freedom: number): number {
  const cosine2 = freedom / (freedom + t * t);
  const sine = t / Math.sqrt(freedom + t * t);
  const isOdd = freedom % 2 === 1;
  let term = isOdd ? sine * Math.sqrt(cosine2) : sine;
  let sum = freedom === 1 ? 0 : term;
  for (let k = isOdd ? 3 : 2; k < freedom; k += 2) {
    term *= ((k - 1) / k) * cosine2;
    sum += term;
  }
  const both = isOdd ? (2 / Math.PI) * (Math.atan(t / Math.sqrt(freedom)) + sum) : sum;
  return (1 + both) / 2;
}

/** The value that such a variable stays below with probability `p`: 1.886 for 0.9 and two degrees of freedom. */
export function studentQuantile(p: number, freedom: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (p < 0.5) return -studentQuantile(1 - p, freedom);
  let [low, high] = [0, 1];
  while (studentCdf(high, freedom) < p && high < 1e15) [low, high] = [high, 2 * high];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (studentCdf(middle, freedom) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
