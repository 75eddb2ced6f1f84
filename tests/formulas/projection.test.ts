import { describe, expect, test } from 'vitest';
import { call } from './call.ts';

const MONTHS = ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31', '2027-06-30'];
const columnOf = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const dates = columnOf(MONTHS);
const values = columnOf([100, 200, 300, 400, 500, 600]);

describe('PROJECTION', () => {
  test('takes date cells, serials and text, below a header and above blank rows', () => {
    const mixed = columnOf(['Month', new Date(2027, 0, 31), 46446, ...MONTHS.slice(2), '', '']);
    const figures = columnOf(['Leads', 100, 200, 300, 400, 500, 600, '', '']);
    expect(call('PROJECTION', mixed, figures, '2027-12-31')).toBe(1200);
  });

  test('takes plain years for the years that they are', () => {
    const years = columnOf(['Year', 2021, 2022, 2023, 2024, 2025]);
    const revenue = columnOf(['Revenue', 100, 200, 300, 400, 500]);
    const dated = columnOf(['Year', ...[2021, 2022, 2023, 2024, 2025].map((year) => `${year}-12-31`)]);
    for (const kind of ['level', 'total']) {
      const projected = call('PROJECTION', years, revenue, 2027, kind);
      expect(projected).toBe(call('PROJECTION', dated, revenue, '2027-12-31', kind, '2021-01-01'));
    }
    expect(call('PROJECTION', years, revenue, 2026)).toBe(600);
    expect(call('PROJECTION', years, revenue, 2026, 'total', 2025)).toBe(1100);
  });

  test('leaves out dates that have no value yet', () => {
    const year = columnOf([...MONTHS, '2027-07-31', '2027-08-31']);
    expect(call('PROJECTION', year, columnOf([100, 200, 300, 400, 500, 600, '', '']), '2027-12-31')).toBe(
      1200,
    );
  });

  test('adds up a total from start to deadline', () => {
    expect(call('PROJECTION', dates, values, '2027-07-31', 'total', '2027-04-01')).toBe(
      400 + 500 + 600 + 700,
    );
  });

  test('says what is wrong with the history', () => {
    const gap = columnOf([100, 200, '', 400, 500, 600]);
    expect(() => call('PROJECTION', dates, gap, '2027-12-31')).toThrow('PROJECTION: March 2027 is missing');
    const undated = columnOf([...MONTHS.slice(0, 5), '']);
    expect(() => call('PROJECTION', undated, values, '2027-12-31')).toThrow('a value has no date');
    expect(() => call('PROJECTION', dates.slice(0, 3), values.slice(0, 3), '2027-12-31')).toThrow(
      'at least 4 values',
    );
    expect(() => call('PROJECTION', dates, values.slice(1), '2027-12-31')).toThrow(
      'dates is 6×1 but values is 5×1',
    );
  });

  test('stays blank without a deadline or a history', () => {
    expect(call('PROJECTION', dates, values, '')).toBe('');
    expect(call('PROJECTION', columnOf(['', '']), columnOf(['', '']), '2027-12-31')).toBe('');
  });
});

describe('PROJECTIONBAND', () => {
  const wavy = columnOf([100, 140, 90, 130, 110, 120]);

  test('fills low, expected and high in one row', () => {
    const [[low, expected, high]] = call('PROJECTIONBAND', dates, wavy, '2027-12-31') as [
      [number, number, number],
    ];
    expect(low).toBeLessThan(expected);
    expect(expected).toBeLessThan(high);
    expect(expected).toBe(call('PROJECTION', dates, wavy, '2027-12-31'));
  });

  test('is wider for more confidence, and asks for a fraction', () => {
    const width = (confidence: unknown) => {
      const band = call('PROJECTIONBAND', dates, wavy, '2027-12-31', '', '', confidence);
      const [low, , high] = (band as [[number, number, number]])[0];
      return high - low;
    };
    expect(width('95%')).toBeGreaterThan(width(''));
    expect(width('')).toBe(width(0.8));
    expect(() => width(80)).toThrow('write 80% or 0.8, not 80');
  });
});

describe('HITCHANCE', () => {
  test('is a probability that falls as the target rises', () => {
    const wavy = columnOf([100, 140, 90, 130, 110, 120]);
    const chance = (target: number) =>
      call('HITCHANCE', dates, wavy, target, '2027-12-31', '', '', 'at least') as number;
    expect(chance(80)).toBeGreaterThan(chance(120));
    expect(chance(120)).toBeGreaterThan(chance(200));
    expect(chance(200)).toBeGreaterThan(0);
  });

  test('takes the direction as people write it', () => {
    const args = [dates, values, 1500, '2027-12-31', 'Level', ''];
    expect(call('HITCHANCE', ...args, 'At least')).toBeLessThan(0.01);
    expect(call('HITCHANCE', ...args, 'at most')).toBeGreaterThan(0.99);
    expect(() => call('HITCHANCE', ...args, 'up')).toThrow(
      'direction must be "at least" or "at most", not "up"',
    );
  });
});
