import type { Day } from '../day.ts';
import type { Kind, Reading } from './history.ts';
import { chanceOf, type Direction, outcomeOf } from './outcome.ts';
import type { Parts } from './parts.ts';
import { MOST_PERIODS, words } from './words.ts';

/** A goal under way, as its check-ins tell it. */
export interface Pursuit {
  /** A level's reading, or a total so far, on some days, in any order; of one day the last counts. */
  readonly checkIns: readonly Reading[];
  readonly kind: Kind;
  /** The goal's first day: a total is 0 before it, and check-ins before it do not count. */
  readonly start: Day;
  readonly deadline: Day;
  readonly target: number;
  readonly direction: Direction;
}

export interface Outlook {
  readonly expected: number;
  /** The chance of the target at the deadline, 0..1. */
  readonly chance: number;
}

const FEWEST = 4;

/**
 * Where a goal is heading by its check-ins. People check in when they can, so the line through the check-ins is
 * read at even steps, as many as there are check-ins; no season is looked for. Throws an Error that says how
 * many more check-ins it takes where there are fewer than four.
 */
export function outlookOf({ checkIns, kind, start, deadline, target, direction }: Pursuit): Outlook {
  const line = lineOf(kind === 'total' ? checkIns.filter(({ day }) => day >= start) : checkIns);
  if (line.length < FEWEST) throw new Error(words.moreCheckIns(FEWEST - line.length));
  const last = line[line.length - 1] as Reading;
  if (kind === 'total') line.unshift({ day: start - 1, value: 0 });
  const steps = line.length - 1;
  const step = (last.day - (line[0] as Reading).day) / steps;

  const readings = Float64Array.from({ length: steps + 1 }, (_, i) =>
    at(line, last.day - (steps - i) * step),
  );
  const values =
    kind === 'level' ? readings : readings.slice(1).map((value, i) => value - (readings[i] as number));
  const ahead = (deadline - last.day) / step;
  if (ahead > MOST_PERIODS) throw new Error(words.tooFarAhead);
  const parts = ahead <= 0 ? known(at(line, deadline)) : rest(kind, last.value, ahead);
  const outcome = outcomeOf(values, 1, parts);
  return { expected: outcome.expected, chance: chanceOf(outcome, target, direction) };
}

function known(actual: number): Parts {
  return { actual, weights: new Float64Array(0) };
}

/** A total goes on from where it stands, with a part of the last step; a level is read at the nearest step. */
function rest(kind: Kind, soFar: number, ahead: number): Parts {
  if (kind === 'total') {
    const weights = new Float64Array(Math.ceil(ahead)).fill(1);
    weights[weights.length - 1] = ahead - (weights.length - 1);
    return { actual: soFar, weights };
  }
  const weights = new Float64Array(Math.max(1, Math.round(ahead)));
  weights[weights.length - 1] = 1;
  return { actual: 0, weights };
}

/** The readings by day, one a day. */
function lineOf(checkIns: readonly Reading[]): Reading[] {
  const byDay = new Map(checkIns.map((checkIn) => [checkIn.day, checkIn]));
  return [...byDay.values()].sort((a, b) => a.day - b.day);
}

/** The reading of a day on or between check-ins, by a straight line from the one before to the one after. */
function at(line: readonly Reading[], day: number): number {
  let next = line.findIndex((reading) => reading.day >= day);
  if (next === -1) next = line.length - 1;
  const after = line[next] as Reading;
  const before = line[next - 1];
  if (!before) return after.value;
  const share = Math.min(1, (day - before.day) / (after.day - before.day));
  return before.value + share * (after.value - before.value);
}
