import { describe, expect, test } from 'vitest';
import {
  discountedLifetimeValue,
  paybackPeriods,
  subscriberLifetimeValue,
} from '../../src/marketing/customer-value.ts';
import { compoundGrowth, growthRate } from '../../src/marketing/growth.ts';

describe('lifetime value', () => {
  test('is the discounted sum of the margins while the customer stays', () => {
    let sum = 0;
    for (let period = 1; period < 500; period++) sum += 100 * (0.8 / 1.1) ** period;
    expect(discountedLifetimeValue(100, 0.8, 0.1)).toBeCloseTo(sum, 9);
  });

  test('has no end where retention is as high as 1 + discount', () => {
    expect(discountedLifetimeValue(100, 1, 0)).toBeUndefined();
    expect(discountedLifetimeValue(100, 1, 0.1)).toBe(1000);
  });

  test('of a subscriber cannot be told where nobody leaves', () => {
    expect(subscriberLifetimeValue(500, 0.75, 0.025)).toBe(15000);
    expect(subscriberLifetimeValue(500, 0.75, 0)).toBeUndefined();
  });

  test('pays back never where a customer earns nothing', () => {
    expect(paybackPeriods(600, 100, 0.6)).toBe(10);
    expect(paybackPeriods(600, 100, 0)).toBeUndefined();
  });
});

describe('growth', () => {
  test('over 0 is no percentage', () => {
    expect(growthRate(230, 200)).toBe(0.15);
    expect(growthRate(5, 0)).toBeUndefined();
  });

  test('compounded over its steps leads from the first value to the last', () => {
    const rate = compoundGrowth(10_000, 50_000, 6);
    expect(rate).toBeCloseTo(0.30766, 5);
    expect(10_000 * (1 + rate) ** 6).toBeCloseTo(50_000, 6);
  });
});
