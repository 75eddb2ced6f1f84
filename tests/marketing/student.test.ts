import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCdf } from '../../src/marketing/normal.ts';
import { studentCdf, studentQuantile } from '../../src/marketing/student.ts';

// Abramowitz & Stegun, Handbook of Mathematical Functions, table 26.10
test.each([
  [0.9, 1, 3.078],
  [0.9, 2, 1.886],
  [0.9, 3, 1.638],
  [0.95, 5, 2.015],
  [0.975, 10, 2.228],
  [0.995, 4, 4.604],
  [0.975, 30, 2.042],
  [0.995, 120, 2.617],
])('the %d quantile with %d degrees of freedom is %d', (p, freedom, published) => {
  expect(studentQuantile(p, freedom)).toBeCloseTo(published, 3);
});

const degrees = fc.integer({ min: 1, max: 200 });

test('both sides are alike, and the quantile undoes the chance', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), degrees, (p, freedom) => {
      const t = studentQuantile(p, freedom);
      expect(studentCdf(t, freedom)).toBeCloseTo(p, 9);
      expect(studentCdf(-t, freedom)).toBeCloseTo(1 - p, 9);
    }),
  );
  expect([0, 1, 2, -1].map((p) => studentQuantile(p, 3))).toEqual([-Infinity, Infinity, NaN, NaN]);
});

test('of many degrees of freedom it is all but normal', () => {
  for (const t of [-3, -1, 0, 0.5, 2.5]) expect(studentCdf(t, 2000)).toBeCloseTo(normalCdf(t), 3);
});
