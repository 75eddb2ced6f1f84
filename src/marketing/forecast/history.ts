import type { Day } from '../day.ts';
import { type Rhythm, rhythmOf } from './rhythm.ts';
import { words } from './words.ts';

/** One dated value of a metric. */
export interface Reading {
  readonly day: Day;
  readonly value: number;
}

/** A level is what a metric stands at (a rate, subscribers); a total adds up over time (leads, revenue). */
export type Kind = 'level' | 'total';

/** A history with one value a period and no holes. */
export interface Series {
  readonly rhythm: Rhythm;
  /** The first value's period. */
  readonly first: number;
  readonly values: Float64Array;
  /** The days that stand in the history: each names its whole period. */
  readonly named: ReadonlySet<Day>;
}

const FEWEST = 4;

/**
 * Puts readings in any order into periods. Readings without a number are as good as none. Throws what to mend
 * where there are fewer than four, where a period between the first and the last has none, and where a level
 * has two in one period (a total's are added up).
 */
export function seriesOf(readings: readonly Reading[], kind: Kind): Series {
  const known = readings.filter(({ day, value }) => Number.isFinite(day) && Number.isFinite(value));
  const named = new Set(known.map(({ day }) => day));
  if (known.length < FEWEST || named.size < FEWEST) throw new Error(words.tooFew(named.size));

  const days = [...named].sort((a, b) => a - b);
  const rhythm = rhythmOf(days);
  const first = rhythm.numberOf(days[0] as Day);
  const sums = new Map<number, number>();
  for (const { day, value } of known) {
    const period = rhythm.numberOf(day);
    const sum = sums.get(period);
    if (sum !== undefined && kind === 'level') throw new Error(words.repeated(rhythm.label(period)));
    sums.set(period, (sum ?? 0) + value);
  }
  const last = rhythm.numberOf(days[days.length - 1] as Day);
  for (let period = first; period <= last; period++) {
    if (!sums.has(period)) throw new Error(words.missing(rhythm.label(period), kind === 'total'));
  }
  if (sums.size < FEWEST) throw new Error(words.tooFew(sums.size));
  const values = Float64Array.from({ length: sums.size }, (_, i) => sums.get(first + i) as number);
  return { rhythm, first, values, named };
}
