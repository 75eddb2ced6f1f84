import { expect, test } from 'vitest';
import { minimise } from '../../../src/marketing/forecast/minimise.ts';

test('finds the bottom of Rosenbrock’s banana valley', () => {
  const x = Float64Array.of(-1.2, 1);
  const value = minimise(
    ([a, b]: Float64Array, gradient) => {
      const [u, v] = [a as number, b as number];
      gradient.set([-2 * (1 - u) - 400 * u * (v - u * u), 200 * (v - u * u)]);
      return (1 - u) ** 2 + 100 * (v - u * u) ** 2;
    },
    x,
    1e-14,
    500,
  );
  expect(value).toBeLessThan(1e-9);
  expect(x[0]).toBeCloseTo(1, 4);
  expect(x[1]).toBeCloseTo(1, 4);
});

test('stays where the function is defined', () => {
  const x = Float64Array.of(4);
  minimise(
    ([a]: Float64Array, gradient) => {
      const u = a as number;
      if (u <= 0) return Number.POSITIVE_INFINITY;
      gradient[0] = 1 - 0.01 / u;
      return u - 0.01 * Math.log(u);
    },
    x,
    1e-12,
    200,
  );
  expect(x[0]).toBeCloseTo(0.01, 5);
});

test('leaves a start where the function is not defined as it is', () => {
  const x = Float64Array.of(7);
  expect(minimise(() => Number.POSITIVE_INFINITY, x, 1e-6, 10)).toBe(Number.POSITIVE_INFINITY);
  expect(x[0]).toBe(7);
});
