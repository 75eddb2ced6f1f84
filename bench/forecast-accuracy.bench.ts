import { outcomeOf } from '../src/marketing/forecast/outcome.ts';
import series from './data/series.json' with { type: 'json' };
import { holtWinters } from './holt-winters.ts';

const HORIZON: Readonly<Record<number, number>> = { 1: 6, 4: 8, 12: 12 };
const ORIGINS = 8;
/** A short history: a year, or the two seasons without which none can be seen. */
const known = (season: number) => Math.max(12, 2 * season);
const ADDED = 6;

interface Row {
  readonly name: string;
  readonly ours: number;
  readonly naive: number;
  readonly plain: number;
  readonly reference: number;
  readonly hits: number;
  readonly referenceHits: number;
}

/**
 * Forecast errors on public series from eight origins each, as MASE (mean absolute error, in units of the
 * seasonal naive error within the history), and how often the 80% band held. `reference` in data/series.json
 * was recorded once with ets() of the package forecast 8.20 for R on the same origins.
 */
export default async function accuracy(): Promise<string[]> {
  const rows = series.map(measure);
  const mean = (of: (row: Row) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const ratio = (to: (row: Row) => number) =>
    Math.exp(mean((row) => Math.log(row.ours / to(row)))).toFixed(3);
  const percent = (share: number) => `${(100 * share).toFixed(0)}%`;
  return [
    'Forecast error (MASE) and coverage of the 80% band, eight origins a series',
    'series          ours   seasonal naive  Holt-Winters  R ets  band   R band',
    ...rows.map(({ name, ours, naive, plain, reference, hits, referenceHits }) =>
      [
        name.padEnd(14),
        ours.toFixed(3).padStart(6),
        naive.toFixed(3).padStart(16),
        plain.toFixed(3).padStart(13),
        reference.toFixed(3).padStart(6),
        percent(hits).padStart(5),
        percent(referenceHits).padStart(8),
      ].join(' '),
    ),
    `Error as a ratio (geometric mean): ${ratio((row) => row.naive)} of seasonal naive, ` +
      `${ratio((row) => row.plain)} of Holt-Winters, ${ratio((row) => row.reference)} of R ets`,
    `The 80% band held ${percent(mean((row) => row.hits))}; R ets’ ${percent(mean((row) => row.referenceHits))}`,
    `The 80% band of the total of ${ADDED} values after a short history held ${percent(totalsHeld())}`,
  ];
}

function measure({ name, values, season, reference }: (typeof series)[number]): Row {
  const horizon = HORIZON[season] as number;
  const first = season > 1 ? 3 * season : 12;
  const reach = values.length - horizon - first;
  const spaced = Array.from({ length: ORIGINS }, (_, i) =>
    Math.floor(first + (reach * i) / (ORIGINS - 1) + 0.5),
  );
  const origins = [...new Set(spaced)];
  let [ours, naive, plain, hits] = [0, 0, 0, 0];
  for (const origin of origins) {
    const history = values.slice(0, origin);
    const actual = values.slice(origin, origin + horizon);
    const unit = meanError(history.slice(season), (t) => history[t] as number);
    const seen = Float64Array.from(history);
    const outcomes = actual.map((_, h) => outcomeOf(seen, season, { actual: 0, weights: only(h) }));
    const peer = holtWinters(history, season, horizon);
    ours += meanError(actual, (h) => (outcomes[h] as (typeof outcomes)[number]).expected) / unit;
    naive += meanError(actual, (h) => history[origin - season + (h % season)] as number) / unit;
    plain += meanError(actual, (h) => peer[h] as number) / unit;
    const held = outcomes.filter(({ quantile }, h) => {
      const value = actual[h] as number;
      return value >= quantile(0.1) && value <= quantile(0.9);
    });
    hits += held.length / horizon;
  }
  const count = origins.length;
  return {
    name,
    ours: ours / count,
    naive: naive / count,
    plain: plain / count,
    reference: reference.mase,
    hits: hits / count,
    referenceHits: reference.coverage,
  };
}

function totalsHeld(): number {
  const held = series.flatMap(({ values, season }) => {
    const length = known(season);
    return Array.from({ length: Math.floor((values.length - length) / ADDED) }, (_, i) => {
      const [from, now] = [i * ADDED, i * ADDED + length];
      const weights = new Float64Array(ADDED).fill(1);
      const { quantile } = outcomeOf(Float64Array.from(values.slice(from, now)), season, {
        actual: 0,
        weights,
      });
      const total = values.slice(now, now + ADDED).reduce((sum, value) => sum + value, 0);
      return total >= quantile(0.1) && total <= quantile(0.9);
    });
  });
  return held.filter(Boolean).length / held.length;
}

function only(h: number): Float64Array {
  const weights = new Float64Array(h + 1);
  weights[h] = 1;
  return weights;
}

function meanError(actual: readonly number[], forecast: (at: number) => number): number {
  return actual.reduce((sum, value, at) => sum + Math.abs(value - forecast(at)), 0) / actual.length;
}
