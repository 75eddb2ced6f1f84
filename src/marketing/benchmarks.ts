import { type BenchmarkRow, benchmarkRows } from './benchmark-rows.ts';

/** What is typical elsewhere: a range, never one number, with where it comes from. */
export interface TypicalRange {
  readonly low: number;
  readonly high: number;
  /** Shares are fractions; money is US dollars. */
  readonly unit: 'share' | 'USD';
  /** First and last year of the figures. */
  readonly years: readonly [number, number];
  /** Who published the figures. */
  readonly sources: readonly string[];
  readonly urls: readonly string[];
}

/** Figures this many years older than the newest still count as recent. */
const RECENT_YEARS = 1;

const IN_DOLLARS: ReadonlySet<string> = new Set(['costPerClick', 'costPerLead']);

/**
 * What a metric usually is on a platform: from the least to the greatest of the recent published figures
 * across industries. Where those make no range, single industries and then older years are added.
 * undefined where only one figure is known, since one number would look like a law.
 * @param metric key of the catalogue
 * @param platform key of the platform; omitted: all platforms
 */
export function typicalRange(metric: string, platform?: string): TypicalRange | undefined {
  const known = benchmarkRows().filter(
    (row) => row.metric === metric && (platform === undefined || row.platform === platform),
  );
  const recent = newerThan(known, Math.max(...known.map(({ year }) => year)) - RECENT_YEARS);
  const across = (rows: readonly BenchmarkRow[]) => rows.filter(({ segment }) => segment === '');
  const rows = [across(recent), recent, across(known), known].find(isRange);
  return rows && summary(metric, rows);
}

/** "Typical: 1.9–3% (2025, Red Stag Fulfillment, IRP Commerce)" */
export function typicalInWords({ low, high, unit, years, sources }: TypicalRange): string {
  const figures =
    unit === 'share' ? `${percent(low)}–${percent(high)}%` : `US$${low.toFixed(2)}–${high.toFixed(2)}`;
  const when = years[0] === years[1] ? `${years[0]}` : `${years[0]}–${years[1]}`;
  return `Typical: ${figures} (${[when, ...sources].join(', ')})`;
}

function newerThan(rows: readonly BenchmarkRow[], year: number): readonly BenchmarkRow[] {
  return rows.filter((row) => row.year >= year);
}

function lowest(rows: readonly BenchmarkRow[]): number {
  return Math.min(...rows.map(({ low }) => low));
}

function highest(rows: readonly BenchmarkRow[]): number {
  return Math.max(...rows.map(({ high }) => high));
}

function isRange(rows: readonly BenchmarkRow[]): boolean {
  return rows.length > 0 && lowest(rows) < highest(rows);
}

function summary(metric: string, rows: readonly BenchmarkRow[]): TypicalRange {
  const years = rows.map(({ year }) => year);
  return {
    low: lowest(rows),
    high: highest(rows),
    unit: IN_DOLLARS.has(metric) ? 'USD' : 'share',
    years: [Math.min(...years), Math.max(...years)],
    sources: [...new Set(rows.map(({ source }) => source))],
    urls: [...new Set(rows.map(({ url }) => url))],
  };
}

function percent(share: number): string {
  return String(Number((share * 100).toPrecision(2)));
}
