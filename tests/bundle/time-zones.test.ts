import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { formulas } from '../../src/formulas/index.ts';
import { day, parseIso, toIso } from '../../src/marketing/day.ts';
import { loadCode, plain } from './load.ts';

const ZONES = [
  'Pacific/Honolulu',
  'Europe/London',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Pacific/Kiritimati',
] as const;
const QUARTER_HOUR = 15 * 60_000;

const clocks = new Map(
  ZONES.map((timeZone) => [
    timeZone as string,
    new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }),
  ]),
);
const shownIn = (zone: string, instant: number) => clocks.get(zone)?.format(instant) ?? '';

/** The first moment of a day on the zone's clock: what a date cell is. Found by looking at the clock alone. */
function dateCell(zone: string, iso: string): Date {
  let instant = Date.parse(iso) - 15 * 3_600_000;
  while (shownIn(zone, instant) !== iso) instant += QUARTER_HOUR;
  return new Date(instant);
}

/** Dates of an answer as the spreadsheet shows them; anything but the first moment of a day is a fault. */
function asShown(zone: string, answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map((cell) => asShown(zone, cell));
  if (!(answer instanceof Date)) return answer;
  const iso = shownIn(zone, answer.getTime());
  expect(answer).toEqual(dateCell(zone, iso));
  return iso;
}

const withDateCells = (zone: string, arg: unknown): unknown => {
  if (Array.isArray(arg)) return arg.map((cell) => withDateCells(zone, cell));
  return typeof arg === 'string' && parseIso(arg) !== undefined ? dateCell(zone, arg) : arg;
};

/** The built add-on in a spreadsheet of a time zone. */
const inSpreadsheet = (zone: string) =>
  loadCode({ SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => zone }) } });

const dated = formulas.filter(({ parameters }) => parameters.some(({ takes }) => takes === 'date'));

/** Any day, and often one around the change of London's clocks. */
const anyDay = fc.oneof(
  fc.integer({ min: day(2024, 1, 1), max: day(2034, 12, 31) }),
  fc
    .tuple(
      fc.constantFrom(day(2027, 3, 28), day(2027, 10, 31), day(2028, 3, 26)),
      fc.integer({ min: -3, max: 3 }),
    )
    .map(([change, off]) => change + off),
);

describe.each(ZONES)('a script in %s', (scriptZone) => {
  const usual = process.env.TZ;
  afterAll(() => {
    process.env.TZ = usual;
  });

  test.each(ZONES)('and a spreadsheet in %s agree on every day', (zone) => {
    process.env.TZ = scriptZone;
    expect(shownIn(scriptZone, new Date(2027, 6, 1).getTime())).toBe('2027-07-01');
    const addon = inSpreadsheet(zone);
    for (const { name, example } of dated) {
      const args = example.args.map((arg) => withDateCells(zone, arg));
      const typed = asShown(zone, plain(addon[name]?.(...example.args)));
      expect(asShown(zone, plain(addon[name]?.(...args)))).toEqual(typed);
    }
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 500 }),
        (first, days, past) => {
          const cells = [first, first + days, first + past].map((one) => dateCell(zone, toIso(one)));
          const [start, deadline, asOf] = cells;
          const pace = plain(addon.PACING?.(50, 100, start, deadline, asOf));
          if (past === 0) expect(pace).toBe('');
          else expect(pace).toBeCloseTo(0.5 / Math.min(1, past / days), 9);
          const plan = asShown(zone, plain(addon.MILESTONES?.(0, 7, start, deadline, 'week'))) as unknown[][];
          const dues = plan.slice(1).map((row) => row[0]);
          const weeks = Math.ceil(days / 7);
          expect(dues).toEqual(
            Array.from({ length: weeks }, (_, week) => toIso(first + Math.min(days, 7 * (week + 1)))),
          );
        },
      ),
      { numRuns: 25 },
    );
  });
});
