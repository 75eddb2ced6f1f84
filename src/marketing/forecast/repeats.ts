import { studentCdf } from '../student.ts';
import { straightLine } from './line.ts';

/** How rarely a series without a season may look as if it had one. */
const RARELY = 0.01;

/**
 * Whether a series plainly repeats itself after `season` values: off its straight line each value correlates with
 * the one a season before, more than chance would have it.
 */
export function repeatsItself(values: Float64Array, season: number): boolean {
  const n = values.length;
  const { state } = straightLine(values);
  const off = values.map((value, t) => value - state.level + state.slope * (n - 1 - t));
  const correlation = correlate(off.subarray(0, n - season), off.subarray(season));
  const freedom = n - season - 2;
  if (freedom < 1 || !Number.isFinite(correlation)) return false;
  const t = correlation * Math.sqrt(freedom / Math.max(Number.EPSILON, 1 - correlation * correlation));
  return studentCdf(-t, freedom) < RARELY;
}

function correlate(one: Float64Array, other: Float64Array): number {
  const n = one.length;
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / n;
  const [a, b] = [mean(one), mean(other)];
  let [both, first, second] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [x, y] = [(one[i] as number) - a, (other[i] as number) - b];
    both += x * y;
    first += x * x;
    second += y * y;
  }
  return both / Math.sqrt(first * second);
}
