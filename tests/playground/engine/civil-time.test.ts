import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, serialOf } from '../../../playground/engine/civil-time.ts';

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Pacific/Auckland',
  'Asia/Kolkata',
  'America/St_Johns',
];

describe('civil time', () => {
  test('a date cell is midnight in the spreadsheet’s zone', () => {
    expect(instantOf(46_234, 'Europe/Berlin').toISOString()).toBe('2026-07-30T22:00:00.000Z');
    expect(instantOf(46_234, 'America/New_York').toISOString()).toBe('2026-07-31T04:00:00.000Z');
  });

  test('the same instant is another day elsewhere', () => {
    const instant = new Date('2026-07-30T22:00:00Z');
    expect(Math.floor(serialOf(instant, 'Europe/Berlin'))).toBe(46_234);
    expect(Math.floor(serialOf(instant, 'America/New_York'))).toBe(46_233);
  });

  test('a time that the clocks skip moves forward by the hour they skip', () => {
    // Berlin, 2026-03-29: 02:30 does not exist, 03:30 follows.
    const skipped = 46_110 + 2.5 / 24;
    expect(instantOf(skipped, 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  test('every day since 1900 comes back as the same day, in every zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 80_000 }), fc.constantFrom(...zones), (day, zone) => {
        // Noon: some zones begin their summer at midnight.
        expect(serialOf(instantOf(day + 0.5, zone), zone)).toBeCloseTo(day + 0.5, 9);
      }),
    );
  });
});
