import { day } from '../src/marketing/day.ts';
import type { Reading } from '../src/marketing/forecast/history.ts';
import { projectBand } from '../src/marketing/forecast/project.ts';
import { holtWinters } from './holt-winters.ts';

const RUNS = 7;

/** Time of a PROJECTIONBAND, model selection included, as a ratio to one plain Holt-Winters fit. */
export default async function speed(): Promise<string[]> {
  const months = Array.from({ length: 120 }, (_, i) => ({
    day: day(2016, 1 + i, 1),
    value: (200 + 2 * i) * (1 + 0.3 * Math.sin((i * Math.PI) / 6)) * (1 + 0.1 * noise(i)),
  }));
  const days = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      day: day(2023, 1, 1) + i,
      value: (500 + 0.2 * i) * (i % 7 < 5 ? 1 : 0.6) * (1 + 0.2 * noise(i)),
    }));
  return [
    'Time of a forecast with model selection and band, against one plain Holt-Winters fit',
    compare('10 years of months, a year ahead', months, 12, 365, 100),
    compare('3 years of days, 90 days ahead', days(1096), 7, 90, 300),
    compare('10,000 days, 90 days ahead', days(10_000), 7, 90),
  ];
}

function compare(
  what: string,
  history: readonly Reading[],
  season: number,
  ahead: number,
  limit?: number,
): string {
  const deadline = (history[history.length - 1] as Reading).day + ahead;
  const values = history.map(({ value }) => value);
  const ours = fastest(() => projectBand({ history, deadline, kind: 'total' }, 0.8));
  const peer = fastest(() => holtWinters(values, season, ahead));
  const aim = limit === undefined ? '' : `, aim ≤ ${limit} ms`;
  return `${what}: ${ours.toFixed(1)} ms (${(ours / peer).toFixed(1)} × Holt-Winters’ ${peer.toFixed(1)} ms${aim})`;
}

/** Milliseconds of the quickest of a few runs: the others waited for the machine. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** −1..1, without order and always the same. */
function noise(i: number): number {
  return (((i * 7919) % 1009) / 1009) * 2 - 1;
}
