import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate, day, parseIso, toIso, weekday } from '../../src/marketing/day.ts';
import type { Answers, History } from '../../src/sidebar/model/answers.ts';
import { lengthInWords } from '../../src/sidebar/model/days-in-words.ts';
import { lastYearsDay } from '../../src/sidebar/model/events.ts';
import { misfitOf } from '../../src/sidebar/model/kept-milestones.ts';
import { SHORTCUTS } from '../../src/sidebar/model/shortcuts.ts';
import { answers, derived } from './around.ts';

const at = (iso: string) => parseIso(iso) ?? Number.NaN;

describe('A shortcut to a deadline', () => {
  const deadline = (label: string, from: string, fiscal = 1) => {
    const shortcut = SHORTCUTS.find((one) => one.label === label);
    return shortcut && toIso(shortcut.deadline(at(from), fiscal));
  };

  test.each([
    ['End of month', '2027-01-04', 1, '2027-01-31'],
    ['End of month', '2027-01-31', 1, '2027-02-28'],
    ['End of quarter', '2027-01-04', 1, '2027-03-31'],
    ['End of quarter', '2027-01-04', 2, '2027-01-31'],
    ['End of fiscal year', '2027-01-04', 1, '2027-12-31'],
    ['End of fiscal year', '2027-01-04', 4, '2027-03-31'],
    ['End of fiscal year', '2027-05-04', 4, '2028-03-31'],
    ['6 months', '2027-08-31', 1, '2028-02-29'],
    ['This season', '2027-01-04', 1, '2027-02-28'],
    ['This season', '2027-12-04', 1, '2028-02-29'],
    ['Black Friday', '2027-01-04', 1, '2027-11-26'],
    ['Black Friday', '2027-11-26', 1, '2028-11-24'],
  ] as const)('%s from %s (fiscal year from month %d) is %s', (label, from, fiscal, expected) => {
    expect(deadline(label, from, fiscal)).toBe(expected);
  });

  test('always lies after the start, and within a year or so', () => {
    const days = fc.integer({ min: day(2020, 1, 1), max: day(2040, 1, 1) });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(...SHORTCUTS),
        (from, fiscal, shortcut) => {
          const found = shortcut.deadline(from, fiscal);
          expect(found).toBeGreaterThan(from);
          expect(found - from).toBeLessThanOrEqual(400);
        },
      ),
    );
  });
});

describe('The same day last year', () => {
  test('keeps its distance from Black Friday and from Easter', () => {
    expect(toIso(lastYearsDay(at('2027-11-26')))).toBe('2026-11-27');
    expect(toIso(lastYearsDay(at('2027-11-29')))).toBe('2026-11-30');
    expect(toIso(lastYearsDay(at('2027-03-28')))).toBe('2026-04-05');
  });

  test('keeps its weekday otherwise', () => {
    const days = fc.integer({ min: day(2020, 1, 1), max: day(2040, 1, 1) });
    fc.assert(
      fc.property(days, (of) => {
        const { month } = calendarDate(of);
        fc.pre(month > 5 && month < 10);
        expect(weekday(lastYearsDay(of))).toBe(weekday(of));
      }),
    );
  });
});

describe('Milestones', () => {
  const YEAR = { start: '2027-01-01', deadline: '2027-12-31' };
  const shares = (given: Partial<Answers>) => {
    const { milestones, problem } = derived({
      metric: 'Revenue',
      baseline: '100',
      target: '150',
      ...YEAR,
      ...given,
    }).milestones;
    return {
      shares: milestones.map(({ share }) => share),
      last: milestones[milestones.length - 1]?.due,
      problem,
    };
  };
  const lastSeason = (value: (of: number) => number): History => {
    const days = Array.from({ length: 365 }, (_, place) => day(2026, 1, 1) + place);
    return { range: 'A1:B365', dates: days.map(toIso), values: days.map(value) };
  };

  test('are due on the last days of months where the goal starts on a first', () => {
    const due = (start: string) =>
      derived({
        metric: 'Revenue',
        deadline: '2027-06-30',
        milestones: 'month',
        start,
      }).milestones.milestones.map((one) => one.due);
    expect(due('2027-03-01')).toEqual(['2027-03-31', '2027-04-30', '2027-05-31', '2027-06-30']);
    expect(due('2027-03-15')).toEqual(['2027-04-15', '2027-05-15', '2027-06-15', '2027-06-30']);
  });

  test('end at the whole way on the deadline', () => {
    for (const milestones of ['week', 'month', 'quarter'] as const) {
      for (const shape of ['linear', 'compound'] as const) {
        const found = shares({ milestones, shape });
        expect(found).toMatchObject({ last: '2027-12-31', problem: null });
        expect(found.shares[found.shares.length - 1]).toBe(1);
        expect([...found.shares].sort((a, b) => a - b)).toEqual(found.shares);
      }
    }
  });

  test('of a compound total start at last year’s rate', () => {
    const [first = 0] = shares({ milestones: 'month', shape: 'compound' }).shares;
    expect(first * 150).toBeGreaterThan((100 / 365) * 31);
    expect(first * 150).toBeLessThan((150 / 365) * 31);
  });

  test('follow last season’s days', () => {
    const doubled = lastSeason((of) => (of >= day(2026, 7, 1) ? 2 : 1));
    const found = shares({ milestones: 'quarter', shape: 'like last season', season: doubled });
    expect(found.problem).toBeNull();
    expect(found.shares[1]).toBeCloseTo(1 / 3, 1);
  });

  test('follow last season’s days, each with all that came in on it', () => {
    const doubled = lastSeason((of) => (of >= day(2026, 7, 1) ? 2 : 1));
    const planned = { milestones: 'quarter', shape: 'like last season' } as const;
    const online = doubled.values.map((value, place) => (place % 2 === 0 ? value / 4 : value));
    const inShop = doubled.values.map((value, place) => value - (online[place] ?? 0));
    const byChannel = {
      ...doubled,
      dates: [...(doubled.dates ?? []), ...(doubled.dates ?? [])],
      values: [...online, ...inShop],
    };
    expect(shares({ ...planned, season: byChannel })).toEqual(shares({ ...planned, season: doubled }));
  });

  test('of a level are last season’s readings, raised', () => {
    const dip = lastSeason((of) => (of === day(2026, 6, 29) ? 0.01 : 0.02));
    const found = shares({
      metric: 'Conversion rate',
      baseline: '2%',
      target: '3%',
      deadline: '2027-12-28',
      start: '2027-03-28',
      milestones: 'quarter',
      shape: 'like last season',
      season: dip,
    });
    expect(found.problem).toBeNull();
    expect(found.shares[0]).toBeCloseTo((0.015 - 0.02) / 0.01, 6);
  });

  test.each<[string, Partial<Answers>, string]>([
    ['dates', { milestones: 'month', deadline: '' }, 'needs dates'],
    ['a later deadline', { milestones: 'month', deadline: '2026-01-01' }, 'needs dates'],
    ['a longer rhythm', { milestones: 'week', deadline: '2035-01-01' }, 'too many'],
    ['last season', { milestones: 'month', shape: 'like last season' }, 'needs season'],
    ['figures', { milestones: 'month', shape: 'compound', baseline: '' }, 'needs figures'],
    ['figures above 0', { milestones: 'month', shape: 'compound', baseline: '0' }, 'needs positive figures'],
  ])('ask for %s where these are missing', (_, given, problem) => {
    expect(shares(given)).toMatchObject({ shares: [], problem });
  });
});

describe('A length of time', () => {
  test.each([
    ['2027-01-04', '2027-07-04', '6 months'],
    ['2027-01-04', '2027-02-05', '1 month and 1 day'],
    ['2027-01-04', '2027-01-30', '26 days'],
    ['2027-01-31', '2027-02-28', '1 month'],
    ['2027-01-01', '2027-12-31', '12 months'],
    ['2027-07-01', '2027-09-30', '3 months'],
    ['2027-01-01', '2027-12-30', '11 months and 29 days'],
  ])('from %s to %s is %s', (from, to, words) => {
    expect(lengthInWords(at(from), at(to))).toBe(words);
  });
});

describe('The milestones of an edited goal', () => {
  const months = ['2026-10-31', '2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31'];
  const kept = (dues: readonly string[], deadline: string, start = '2026-10-01') =>
    misfitOf(
      answers({
        ...{ milestones: 'keep', start, deadline },
        keptMilestones: dues.map((due, place) => ({ due, share: (place + 1) / dues.length })),
      }),
    );

  test('fit while they go from the start to the deadline', () => {
    expect(kept(months, '2027-03-31')).toBeNull();
    expect(misfitOf(answers({ milestones: 'month', deadline: '2027-04-30' }))).toBeNull();
  });

  test('no longer fit once the deadline or the start moves, and are set anew in their own rhythm', () => {
    expect(kept(months, '2027-04-30')).toEqual({ last: '2027-03-31', rhythm: 'month' });
    expect(kept(months, '2027-02-28')).toEqual({ last: '2027-03-31', rhythm: 'month' });
    expect(kept(months, '2027-03-31', '2026-11-15')).toMatchObject({ rhythm: 'month' });
    expect(kept(['2026-12-31', '2027-03-31', '2027-04-15'], '2027-06-30')?.rhythm).toBe('quarter');
    expect(kept(['2026-12-31', '2027-01-07', '2027-01-10'], '2027-06-30')?.rhythm).toBe('week');
    expect(kept(['2027-03-31'], '2027-06-30')?.rhythm).toBe('month');
  });
});
