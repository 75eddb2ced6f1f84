import { describe, expect, test } from 'vitest';
import { addMonths, type Day, day, endOfMonth, parseIso } from '../../../src/marketing/day.ts';
import { type Kind, seriesOf } from '../../../src/marketing/forecast/history.ts';

const on = (iso: string): Day => parseIso(iso) as Day;
const readings = (days: readonly Day[]) => days.map((of, i) => ({ day: of, value: i + 1 }));
const series = (days: readonly Day[], kind: Kind = 'level') => seriesOf(readings(days), kind);
const every = (step: number, count: number, from: Day) =>
  Array.from({ length: count }, (_, i) => from + i * step);
const monthly = (count: number, from: Day) => Array.from({ length: count }, (_, i) => addMonths(from, i));

describe('the rhythm of a history', () => {
  test.each([
    ['day', every(1, 10, on('2026-03-01'))],
    ['working day', [2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16].map((date) => day(2026, 3, date))],
    ['week', every(7, 6, on('2026-03-04'))],
    ['month', monthly(5, on('2026-03-01'))],
    ['month', monthly(5, on('2026-03-01')).map(endOfMonth)],
    ['quarter', every(91, 6, on('2026-01-20'))],
    ['year', monthly(49, on('2022-05-05')).filter((_, i) => i % 12 === 0)],
  ])('%s is told from its dates', (name, days) => {
    expect(series(days).rhythm.name).toBe(name);
  });

  test('any day names its month', () => {
    const days = ['2026-01-31', '2026-02-03', '2026-03-15', '2026-04-01', '2026-05-30'].map(on);
    expect(series(days).values).toEqual(Float64Array.of(1, 2, 3, 4, 5));
  });

  test('rows may stand in any order', () => {
    const shuffled = [3, 0, 4, 1, 2].map((i) => ({ day: addMonths(on('2026-01-01'), i), value: i }));
    expect(seriesOf(shuffled, 'level').values).toEqual(Float64Array.of(0, 1, 2, 3, 4));
  });

  test('weeks run Monday to Sunday, or Sunday to Saturday where every date is a Sunday', () => {
    const mondays = series(every(7, 5, on('2026-03-02')));
    expect(mondays.rhythm.firstDay(mondays.first)).toBe(on('2026-03-02'));
    const fridays = series(every(7, 5, on('2026-03-06')));
    expect(fridays.rhythm.firstDay(fridays.first)).toBe(on('2026-03-02'));
    const sundays = series(every(7, 5, on('2026-03-01')));
    expect(sundays.rhythm.firstDay(sundays.first)).toBe(on('2026-03-01'));
  });

  test('days that skip every weekend are working days, without gaps', () => {
    const weekdays = every(1, 21, on('2026-03-02')).filter((of) => (of - on('2026-03-02')) % 7 < 5);
    expect(series(weekdays).values).toHaveLength(15);
    const acrossOne = ['2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10'].map(on);
    expect(series(acrossOne).values).toHaveLength(4);
  });
});

describe('what is wrong with a history is named', () => {
  const months = monthly(6, on('2026-03-01'));

  test.each<[string, Day[], string]>([
    ['a missing month', months.filter((_, i) => i !== 3), 'June 2026 is missing'],
    ['a missing day', every(1, 9, on('2026-03-01')).filter((_, i) => i !== 4), '5 March 2026 is missing'],
    [
      'a missing week',
      every(7, 9, on('2026-03-02')).filter((_, i) => i !== 1),
      'the week of 9 March 2026 is missing',
    ],
    ['a missing quarter', every(92, 6, on('2025-01-10')).filter((_, i) => i !== 2), 'Q3 2025 is missing'],
    [
      'every second month',
      months.map((_, i) => addMonths(on('2026-01-01'), 2 * i)),
      'February 2026 is missing',
    ],
    ['a repeated month', [...months, on('2026-05-20')], 'May 2026 has two values'],
    ['three values', months.slice(3), 'at least 4 values, and there are only 3'],
    ['no values', [], 'at least 4 values, and there are only 0'],
  ])('%s', (_, days, message) => {
    expect(() => series(days)).toThrow(message);
  });

  test('a total adds up what stands twice in a period', () => {
    expect(series([...months, on('2026-05-20')], 'total').values).toEqual(Float64Array.of(1, 2, 10, 4, 5, 6));
  });

  test('a row without a number is as good as none', () => {
    const blank = (i: number) =>
      readings(months).map((row, at) => (at === i ? { ...row, value: Number.NaN } : row));
    expect(seriesOf(blank(5), 'level').values).toHaveLength(5);
    expect(() => seriesOf(blank(2), 'level')).toThrow('May 2026 is missing');
  });
});
