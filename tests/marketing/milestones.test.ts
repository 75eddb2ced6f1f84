import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, parseIso, toIso } from '../../src/marketing/day.ts';
import { milestoneDays, milestones, type Rhythm, shareExpected } from '../../src/marketing/milestones.ts';

const on = (iso: string) => parseIso(iso) ?? Number.NaN;
const due = (start: string, deadline: string, every: Rhythm) =>
  milestoneDays(on(start), on(deadline), every).map(toIso);

describe('when milestones are due', () => {
  test('one period after another, and at the deadline', () => {
    expect(due('2027-01-15', '2027-04-01', 'month')).toEqual(['2027-02-15', '2027-03-15', '2027-04-01']);
    expect(due('2027-01-01', '2028-01-01', 'quarter')).toEqual([
      '2027-04-01',
      '2027-07-01',
      '2027-10-01',
      '2028-01-01',
    ]);
    expect(due('2027-01-01', '2027-01-29', 'week')).toHaveLength(4);
    expect(due('2027-01-01', '2027-01-11', 'day')).toHaveLength(10);
  });

  test('a year from 1 January to 31 December has twelve months', () => {
    expect(due('2027-01-01', '2027-12-31', 'month')).toHaveLength(12);
  });

  test('the last days of months and quarters from a first, and seven days to a week', () => {
    expect(due('2027-01-01', '2027-04-30', 'month')).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ]);
    expect(due('2027-01-01', '2027-08-15', 'quarter')).toEqual(['2027-03-31', '2027-06-30', '2027-08-15']);
    expect(due('2027-01-01', '2027-01-31', 'week').slice(0, 3)).toEqual([
      '2027-01-08',
      '2027-01-15',
      '2027-01-22',
    ]);
  });

  test('from the 31st on, the last day of each shorter month', () => {
    expect(due('2027-01-31', '2027-04-30', 'month')).toEqual(['2027-02-28', '2027-03-31', '2027-04-30']);
  });

  test('a goal of one day has one milestone', () => {
    expect(due('2027-01-01', '2027-01-01', 'month')).toEqual(['2027-01-01']);
  });

  test('no more than the most are given', () => {
    expect(milestoneDays(0, 1_000_000, 'day', 50)).toHaveLength(50);
  });
});

describe('what to reach by each milestone', () => {
  const start = day(2027, 1, 1);
  const anyPlan = fc.record({
    startValue: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    target: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    length: fc.integer({ min: 1, max: 900 }),
    every: fc.constantFrom<Rhythm>('day', 'week', 'month', 'quarter'),
  });

  test('the last is the target exactly, and the steps add up to the way', () => {
    fc.assert(
      fc.property(anyPlan, ({ startValue, target, length, every }) => {
        const days = milestoneDays(start, start + length, every);
        const steps = milestones(startValue, target, start, days, 'linear');
        expect(steps[steps.length - 1]?.target).toBe(target);
        const sum = steps.reduce((total, { step }) => total + step, 0);
        expect(sum).toBeCloseTo(target - startValue, 4);
      }),
    );
  });

  test('linear is in proportion to days', () => {
    fc.assert(
      fc.property(anyPlan, ({ startValue, target, length, every }) => {
        const days = milestoneDays(start, start + length, every);
        for (const milestone of milestones(startValue, target, start, days, 'linear')) {
          const share = (milestone.due - start) / length;
          expect(milestone.target).toBeCloseTo(startValue + share * (target - startValue), 4);
        }
      }),
    );
  });

  test('compound grows by the same factor in equal times', () => {
    const days = milestoneDays(start, start + 40, 'day').filter((_, index) => index % 10 === 9);
    const values = milestones(100, 1600, start, days, 'compound').map(({ target }) => Math.round(target));
    expect(values).toEqual([200, 400, 800, 1600]);
  });

  test('weights share the way out as last season did', () => {
    const days = milestoneDays(start, start + 21, 'week');
    const values = milestones(10, 110, start, days, [1, 3, 1]).map(({ target }) => target);
    expect(values).toEqual([30, 90, 110]);
  });
});

describe('the share of the way expected on a day', () => {
  const expected = (day: number, stages: { due: number; share: number }[] = []) =>
    shareExpected(day, 100, 200, stages);

  test('grows with the days from start to deadline', () => {
    expect([90, 100, 125, 200, 300].map((day) => expected(day))).toEqual([0, 0, 0.25, 1, 1]);
  });

  test('is what the milestones say on their days, and between them in proportion to days', () => {
    const stages = [
      { due: 200, share: 1 },
      { due: 110, share: 0.5 },
    ];
    expect([105, 110, 155, 200, 250].map((day) => expected(day, stages))).toEqual([0.25, 0.5, 0.75, 1, 1]);
  });

  test('stays at the share of the last milestone', () => {
    expect([120, 150].map((day) => expected(day, [{ due: 110, share: 0.5 }]))).toEqual([0.5, 0.5]);
  });
});
