import { ratio } from './ratios.ts';

/** Growth over an earlier value: 230 after 200 is 0.15. undefined after 0, which nothing is a multiple of. */
export function growthRate(current: number, previous: number): number | undefined {
  return ratio(current - previous, previous);
}

/**
 * The steady rate of growth per period that leads from the first value to the last.
 * @param periods steps between the two, not values: January to June are five
 */
export function compoundGrowth(first: number, last: number, periods: number): number {
  return (last / first) ** (1 / periods) - 1;
}
