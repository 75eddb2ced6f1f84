import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customersNeeded, leadsNeeded, wholeUnits } from '../../src/marketing/funnel.ts';
import { totalCost, walkBack } from '../../src/marketing/walk-back.ts';

const anyRate = fc.double({ min: 0.001, max: 1, noNaN: true });

describe('whole units', () => {
  test('are whole already where the amount is, whatever its size', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (whole) => {
        expect(wholeUnits(whole)).toBe(whole);
      }),
    );
    expect(wholeUnits(customersNeeded(5_000_000_000, 1, 0))).toBe(5_000_000_000);
  });

  test('are rounded up below a billion, but for a billionth of dust', () => {
    const amount = fc.double({ min: 0, max: 999_999_000, noNaN: true });
    fc.assert(
      fc.property(amount, (exact) => {
        expect(wholeUnits(exact)).toBe(Math.ceil(exact - 1e-9 * Math.max(1, exact)) + 0);
      }),
    );
    expect(wholeUnits(400.000_000_000_000_06)).toBe(400);
    expect(wholeUnits(88.2)).toBe(89);
  });

  test('never lose a whole one, nor add one too many', () => {
    const amount = fc.double({ min: 0, max: Number.MAX_SAFE_INTEGER, noNaN: true });
    fc.assert(
      fc.property(amount, (exact) => {
        expect(wholeUnits(exact)).toBeGreaterThanOrEqual(Math.floor(exact));
        expect(wholeUnits(exact)).toBeLessThan(exact + 1);
      }),
    );
    expect(wholeUnits(4_999_999_999.999_999)).toBe(5_000_000_000);
  });
});

describe('walking back from a revenue target', () => {
  test('adds the customers where the last stage leads on to them', () => {
    const plan = walkBack(100_000, 5000, [{ name: 'Leads', rate: 0.25, days: 30 }], 1000, 0);
    expect(plan).toEqual([
      { stage: 'Leads', needed: 80, dueBy: 970 },
      { stage: 'Customers', needed: 20, dueBy: 1000 },
    ]);
  });

  test('takes a last stage without a rate as the sale itself', () => {
    const plan = walkBack(100, 10, [{ name: 'Leads', rate: 0.5 }, { name: 'Orders' }], undefined, 0);
    expect(plan).toEqual([
      { stage: 'Leads', needed: 20 },
      { stage: 'Orders', needed: 10 },
    ]);
  });

  test('what is booked is not needed again', () => {
    expect(walkBack(100, 10, [{ name: 'Leads', rate: 0.5 }], undefined, 60)[0]?.needed).toBe(8);
    expect(walkBack(100, 10, [{ name: 'Leads', rate: 0.5 }], undefined, 600)[0]?.needed).toBe(0);
  });

  test('days add up from the sale towards the top', () => {
    const stages = [
      { name: 'Visits', rate: 0.5, days: 7 },
      { name: 'Leads', rate: 0.5, days: 30 },
    ];
    expect(walkBack(100, 10, stages, 500, 0).map(({ dueBy }) => dueBy)).toEqual([463, 470, 500]);
  });

  test('days are rounded once they are added up', () => {
    const stages = [
      { name: 'Visits', rate: 0.5, days: 1.5 },
      { name: 'Leads', rate: 0.5, days: 1.5 },
    ];
    expect(walkBack(100, 10, stages, 500, 0).map(({ dueBy }) => dueBy)).toEqual([497, 498, 500]);
  });

  test('each row is rounded up from the exact chain, never from the rounded row below', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        fc.array(anyRate, { minLength: 1, maxLength: 6 }),
        (target, value, rates) => {
          const stages = rates.map((rate, index) => ({ name: `${index}`, rate }));
          const plan = walkBack(target, value, stages, undefined, 0);
          plan.forEach(({ needed }, index) => {
            const exact = leadsNeeded(customersNeeded(target, value, 0), rates.slice(index));
            expect(Math.abs(needed - wholeUnits(exact))).toBeLessThanOrEqual(1e-6 * needed);
          });
        },
      ),
    );
  });

  test('costs are of whole units, and their total is unknown where no stage has one', () => {
    const priced = walkBack(105, 10, [{ name: 'Leads', rate: 0.5, unitCost: 2 }], undefined, 0);
    expect(totalCost(priced)).toBe(42);
    expect(totalCost(walkBack(105, 10, [{ name: 'Leads', rate: 0.5 }], undefined, 0))).toBeUndefined();
  });
});
