import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENCIES } from '../../src/plan/currencies.ts';
import { readNumber } from '../../src/sidebar/model/read-number.ts';
import { showExact } from '../../src/sidebar/model/show-number.ts';

describe('A number typed as people type it', () => {
  test.each([
    ['5', 5, 'plain'],
    ['1,200', 1200, 'plain'],
    ['1,200.50', 1200.5, 'plain'],
    ['1.234', 1.234, 'plain'],
    ['1,5', 1.5, 'plain'],
    ['1.250.000', 1_250_000, 'plain'],
    ['1.250.000,75', 1_250_000.75, 'plain'],
    ['1 200 000', 1_200_000, 'plain'],
    ["1'200", 1200, 'plain'],
    ['1,00,000', 100_000, 'plain'],
    ['.5', 0.5, 'plain'],
    ['250k', 250_000, 'plain'],
    ['250 K', 250_000, 'plain'],
    ['1.2M', 1_200_000, 'plain'],
    ['2.5 million', 2_500_000, 'plain'],
    ['3bn', 3_000_000_000, 'plain'],
    ['1.2 mio', 1_200_000, 'plain'],
    ['30 days', 30, 'plain'],
    ['about 500', 500, 'plain'],
    ['5%', 0.05, 'percent'],
    ['5 %', 0.05, 'percent'],
    ['7.2 percent', 0.072, 'percent'],
    ['0.3%', 0.003, 'percent'],
    ['2 points', 2, 'points'],
    ['+2 pp', 2, 'points'],
    ['2 percentage points', 2, 'points'],
    ['2%-points', 2, 'points'],
    ['€1.2M', 1_200_000, 'money'],
    ['$1,234.56', 1234.56, 'money'],
    ['1.200,50 €', 1200.5, 'money'],
    ['USD 500', 500, 'money'],
    ['2.5 million dollars', 2_500_000, 'money'],
    ['kr 1,200', 1200, 'money'],
    ['R$1,200', 1200, 'money'],
    ['1.200,50 zł', 1200.5, 'money'],
    ['S/5', 5, 'money'],
    ['120.000 €', 120_000, 'money'],
    ['€120,000', 120_000, 'money'],
    ['€ 120.000,-', 120_000, 'money'],
    ['CHF 120.–', 120, 'money'],
    ['150 Tsd. €', 150_000, 'money'],
    ['£1.125m', 1_125_000, 'money'],
    ['-5', -5, 'plain'],
    ['−5%', -0.05, 'percent'],
  ])('%s is %d (%s)', (text, value, written) => {
    expect(readNumber(text)).toMatchObject({ value, written });
  });

  test.each(['', 'abc', 'five', '1,2,3', '12 of 30', '1.2.3', '%', '€', '10-20', '3/4', '1e5x2'])(
    '%j is no number',
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );

  test('the locale decides where a separator could be either', () => {
    expect(readNumber('1.234', true)?.value).toBe(1234);
    expect(readNumber('1,234', true)?.value).toBe(1.234);
    expect(readNumber('1,234', false)?.value).toBe(1234);
  });

  test('a sum of money has no three decimals, wherever it stands', () => {
    for (const decimalComma of [true, false]) {
      expect(readNumber('€1.234', decimalComma)?.value).toBe(1234);
      expect(readNumber('€1,234', decimalComma)?.value).toBe(1234);
      expect(readNumber('1.234', decimalComma, true)?.value).toBe(1234);
    }
  });

  test('money is read back as every plan shows it', () => {
    for (const currency of CURRENCIES) {
      const shown = showExact(1234.5, { unit: 'money', currency, noun: '' });
      expect(readNumber(shown)).toEqual({ value: 1234.5, written: 'money', signed: false, currency });
    }
  });

  test('a sign is remembered: +25% is a change', () => {
    expect(readNumber('+25%')?.signed).toBe(true);
    expect(readNumber('25%')?.signed).toBe(false);
  });

  test('whatever English writes is read back exactly', () => {
    const amounts = fc.oneof(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
    );
    fc.assert(
      fc.property(amounts, (value) => {
        const written = new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);
        expect(readNumber(written)?.value).toBeCloseTo(value, 10);
      }),
    );
  });

  test('whatever German writes is read back where a comma is decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        const written = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 }).format(cents / 100);
        expect(readNumber(written, true)?.value).toBeCloseTo(cents / 100, 10);
      }),
    );
  });

  test('no text makes it fail or answer with something that is no number', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, decimalComma) => {
        const read = readNumber(text, decimalComma);
        expect(read === undefined || Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});
