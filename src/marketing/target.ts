/** How a change is meant: in proportion to the baseline, or as an amount (points) on top of it. */
export type ChangeMode = 'relative' | 'points' | 'absolute';

/**
 * The target that a change leads to: +25% over 100,000 is 125,000; 2 points more than 3% is 5%.
 * @param change a fraction for "relative", else an amount in the baseline's own unit
 */
export function goalTarget(baseline: number, change: number, mode: ChangeMode): number {
  return mode === 'relative' ? baseline * (1 + change) : baseline + change;
}
