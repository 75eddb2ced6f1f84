import { describe, expect, test } from 'vitest';
import { benchmarkRows } from '../../src/marketing/benchmark-rows.ts';
import { typicalInWords, typicalRange } from '../../src/marketing/benchmarks.ts';
import { allMetrics, findPlatform, metricById } from '../../src/marketing/metrics/find.ts';

describe('published benchmarks', () => {
  test('every figure belongs to a known metric and platform, with year and address', () => {
    for (const row of benchmarkRows()) {
      const { unit, bounds } = metricById(row.metric);
      expect(['share', 'money']).toContain(unit);
      expect(findPlatform(row.platform)?.id ?? row.platform).toBe(row.platform);
      expect(row.low).toBeGreaterThan(bounds?.least ?? 0);
      expect(row.high).toBeGreaterThanOrEqual(row.low);
      expect(row.year).toBeGreaterThan(2015);
      expect(row.source).not.toBe('');
      expect(row.url).toMatch(/^https:\/\//);
    }
  });

  test("a shop's conversion rate has a range across industries, with its year and sources", () => {
    const range = typicalRange('conversionRate', 'shop');
    expect(range).toMatchObject({ low: 0.0189, high: 0.03, unit: 'share', years: [2025, 2025] });
    expect(range && typicalInWords(range)).toMatch(/^Typical: 1\.9–3% \(2025, \S/);
  });

  test('costs are in dollars', () => {
    const range = typicalRange('costPerLead', 'googleAds');
    expect(range && typicalInWords(range)).toBe('Typical: US$66.69–70.11 (2024–2025, LocaliQ)');
  });

  test('one figure alone makes no range, and an unknown metric has none', () => {
    expect(typicalRange('cartAbandonment', 'shop')).toBeUndefined();
    expect(typicalRange('revenue')).toBeUndefined();
  });

  test('whatever is shown is a true range', () => {
    for (const { id } of allMetrics()) {
      for (const platform of [undefined, ...new Set(benchmarkRows().map((row) => row.platform))]) {
        const range = typicalRange(id, platform);
        if (range) expect(range.low).toBeLessThan(range.high);
      }
    }
  });
});
