import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pooledZ, relativeUplift, twoSidedP, visitorsPerArm } from '../../src/marketing/experiment.ts';

const arm = (conversions: number, visitors: number) => ({ conversions, visitors });

describe('an A/B test', () => {
  test('the z of a published example', () => {
    // RPubs 1420750: 144 and 192 of 1,200 each, z = 2.824
    expect(pooledZ(arm(144, 1200), arm(192, 1200))).toBeCloseTo(2.824, 3);
  });

  test('a published z of 2.18 for 250 and 300 of 5,000 is wrong: it is 2.193', () => {
    expect(pooledZ(arm(250, 5000), arm(300, 5000))).toBeCloseTo(2.1932, 4);
  });

  test('has nothing to say without visitors, or where nobody or everybody converted', () => {
    expect(twoSidedP(arm(0, 0), arm(1, 10))).toBeUndefined();
    expect(twoSidedP(arm(0, 10), arm(0, 10))).toBeUndefined();
    expect(twoSidedP(arm(10, 10), arm(20, 20))).toBeUndefined();
    expect(relativeUplift(arm(0, 10), arm(1, 10))).toBeUndefined();
  });

  test('does not care which side is called A', () => {
    const anyArm = fc
      .tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 100_000 }))
      .map(([conversions, others]) => arm(conversions, conversions + others));
    fc.assert(
      fc.property(anyArm, anyArm, (a, b) => {
        const p = twoSidedP(a, b) ?? Number.NaN;
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(twoSidedP(b, a)).toBeCloseTo(p, 12);
      }),
    );
  });
});

describe('the size of a test', () => {
  test('keeps its digits for a tiny lift and for a tiny alpha', () => {
    // SciPy 1.17: (norm.isf(a / 2) + norm.isf(1 - power))² (p(1 − p) + q(1 − q)) ÷ (p · lift)²
    expect(visitorsPerArm(0.05, 1e-10, 0.8, 0.05) / 2.982574299193934e22).toBeCloseTo(1, 9);
    expect(visitorsPerArm(0.05, 0.2, 0.8, 1e-20) / 107_624.69748195105).toBeCloseTo(1, 9);
  });

  test('grows with the certainty asked for and shrinks with the lift', () => {
    const usual = visitorsPerArm(0.05, 0.2, 0.8, 0.05);
    expect(Math.ceil(usual)).toBe(8155);
    expect(visitorsPerArm(0.05, 0.2, 0.9, 0.05)).toBeGreaterThan(usual);
    expect(visitorsPerArm(0.05, 0.2, 0.8, 0.01)).toBeGreaterThan(usual);
    expect(visitorsPerArm(0.05, 0.4, 0.8, 0.05)).toBeLessThan(usual);
  });
});
