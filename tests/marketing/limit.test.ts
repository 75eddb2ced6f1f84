import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin, type Limit, limitStatus, shareKept } from '../../src/marketing/limit.ts';

const period = { start: 20_000, deadline: 20_365, asOf: 20_100 };
const churn: Limit = { value: 0.06, side: 'at most' };
const retention: Limit = { value: 0.92, side: 'at least' };

const limits = fc.record({
  value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  side: fc.constantFrom('at least' as const, 'at most' as const),
});
const values = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const tolerances = fc.double({ min: 0, max: 1, noNaN: true });
const days = fc.integer({ min: 19_900, max: 20_500 });

describe('a limit', () => {
  test.each([
    ['the limit itself', 0.06, churn, 'On track'],
    ['less than the most', 0.05, churn, 'On track'],
    ['a little more than the most', 0.065, churn, 'At risk'],
    ['just within the tolerance', 0.066, churn, 'At risk'],
    ['far more than the most', 0.0661, churn, 'Behind'],
    ['more than the least', 0.93, retention, 'On track'],
    ['a little less than the least', 0.91, retention, 'At risk'],
    ['far less than the least', 0.82, retention, 'Behind'],
    ['anything beyond a limit of 0', 1, { value: 0, side: 'at most' } as const, 'Behind'],
    ['a little below a limit below 0', -10.5, { value: -10, side: 'at least' } as const, 'At risk'],
    ['far below a limit below 0', -50, { value: -10, side: 'at least' } as const, 'Behind'],
  ])('%s: %d', (_, actual, limit, status) => {
    expect(limitStatus(actual, limit, period, 0.1)).toBe(status);
  });

  test('has not begun before its start, and is achieved or missed by the end', () => {
    expect(limitStatus(0.05, churn, { ...period, asOf: 19_999 }, 0.1)).toBe('Not started');
    expect(limitStatus(0.05, churn, { ...period, asOf: period.deadline }, 0.1)).toBe('Achieved');
    expect(limitStatus(0.061, churn, { ...period, asOf: period.deadline }, 0.1)).toBe('At risk');
    expect(limitStatus(0.061, churn, { ...period, asOf: period.deadline + 1 }, 0.1)).toBe('Missed');
  });

  test('is never red while it holds and never green once it is broken, at whatever tolerance', () => {
    fc.assert(
      fc.property(values, limits, days, tolerances, (actual, limit, asOf, tolerance) => {
        const status = limitStatus(actual, limit, { ...period, asOf }, tolerance);
        const allowed = isWithin(actual, limit) ? ['On track', 'Achieved'] : ['At risk', 'Behind', 'Missed'];
        expect(['Not started', ...allowed]).toContain(status);
      }),
    );
  });

  test('is kept whole exactly while it holds, and ever less the further a value is beyond it', () => {
    fc.assert(
      fc.property(values, values, limits, (one, other, limit) => {
        const kept = shareKept(one, limit);
        expect(kept).toBeGreaterThanOrEqual(0);
        expect(kept).toBeLessThanOrEqual(1);
        if (isWithin(one, limit)) expect(kept).toBe(1);
        const isWorse = limit.side === 'at most' ? other > one : other < one;
        if (isWorse) expect(shareKept(other, limit)).toBeLessThanOrEqual(kept);
      }),
    );
  });
});
