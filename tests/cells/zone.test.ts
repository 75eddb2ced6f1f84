import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zoneOf } from '../../src/cells/zone.ts';
import { day, toIso } from '../../src/marketing/day.ts';

const ZONES = [
  'Pacific/Honolulu',
  'America/New_York',
  'America/Sao_Paulo', // summer time began at midnight
  'Africa/Cairo', // and still does here
  'Europe/London',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Lord_Howe', // half an hour of summer time
  'Pacific/Kiritimati',
];

describe('a time zone', () => {
  test.each(ZONES)('%s: a day becomes the first instant of that day, and back', (timeZone) => {
    const zone = zoneOf(timeZone);
    fc.assert(
      fc.property(fc.integer({ min: day(1996, 1, 1), max: day(2060, 12, 31) }), (civil) => {
        const instant = zone.instantOf(civil);
        expect(zone.dayOf(instant)).toBe(civil);
        expect(zone.dayOf(new Date(instant.getTime() - 1))).toBe(civil - 1);
      }),
    );
  });

  test.each(ZONES)('%s: any time of a day is that day, to its last millisecond', (timeZone) => {
    const zone = zoneOf(timeZone);
    fc.assert(
      fc.property(
        fc.integer({ min: day(2000, 1, 1), max: day(2040, 12, 31) }),
        fc.integer({ min: 0, max: 1000 }),
        (civil, permille) => {
          const first = zone.instantOf(civil).getTime();
          const last = zone.instantOf(civil + 1).getTime() - 1;
          for (const instant of [first, first + Math.round(((last - first) * permille) / 1000), last]) {
            expect(zone.dayOf(new Date(instant))).toBe(civil);
          }
        },
      ),
    );
  });

  test('the script’s own zone is used where none is given', () => {
    const zone = zoneOf(undefined);
    expect(toIso(zone.dayOf(new Date(2027, 5, 30, 23, 59)))).toBe('2027-06-30');
    expect(zone.instantOf(day(2027, 6, 30))).toEqual(new Date(2027, 5, 30));
  });
});
