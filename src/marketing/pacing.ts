import { type Day, toIso } from './day.ts';

/** A goal's period, and the day it is read on. The deadline is on or after the start. */
export interface Period {
  readonly start: Day;
  readonly deadline: Day;
  readonly asOf: Day;
}

/** From what a goal counts, to what. Totals start at 0; a rate or a cost starts where it stands. */
export interface Way {
  readonly startValue: number;
  readonly target: number;
}

export type GoalStatus = 'Not started' | 'Achieved' | 'Missed' | 'On track' | 'At risk' | 'Behind';

/** Keeps a pace of 0.9 that the computer holds as 0.8999999999999999 on its side of a limit; so for targets. */
const DUST = 1e-9;

/** What to do about a period that ends before it begins; undefined for one that does not. */
export function wrongOrder(start: Day, deadline: Day): string | undefined {
  if (deadline >= start) return undefined;
  return `deadline (${toIso(deadline)}) is before start (${toIso(start)}): change one of the two`;
}

/** The share of the period that has passed, at most 1; undefined until its first day is over. */
export function elapsedShare({ start, deadline, asOf }: Period): number | undefined {
  if (asOf <= start) return undefined;
  return asOf >= deadline ? 1 : (asOf - start) / (deadline - start);
}

/**
 * Progress over elapsed time: 1 is on pace, 0.5 half as fast as needed. Works for goals that go down too.
 * undefined before any time has passed and where the target is the starting value.
 */
export function pacing(actual: number, { startValue, target }: Way, period: Period): number | undefined {
  const elapsed = elapsedShare(period);
  if (elapsed === undefined || target === startValue) return undefined;
  return (actual - startValue) / (target - startValue) / elapsed;
}

/**
 * What is still needed per remaining day to bring a total to its target.
 * @returns 0 where the target is reached; else undefined on and after the deadline
 */
export function neededPerDay(actual: number, target: number, asOf: Day, deadline: Day): number | undefined {
  if (hasCome(actual, target)) return 0;
  return asOf >= deadline ? undefined : (target - actual) / (deadline - asOf);
}

/** Where a total ends if it goes on at the average pace so far; undefined before any time has passed. */
export function landing(actual: number, period: Period): number | undefined {
  const elapsed = elapsedShare(period);
  return elapsed === undefined ? undefined : actual / elapsed;
}

/**
 * How a goal stands, in one word.
 * @param tolerance how far behind pace still counts as on track, a fraction; three times that is at risk
 */
export function goalStatus(actual: number, way: Way, period: Period, tolerance: number): GoalStatus {
  if (period.asOf < period.start) return 'Not started';
  if (isReached(actual, way)) return 'Achieved';
  if (period.asOf > period.deadline) return 'Missed';
  if (elapsedShare(period) === undefined) return 'On track';
  return statusAtPace(pacing(actual, way, period) ?? Number.NEGATIVE_INFINITY, tolerance);
}

/** How a goal on its way stands at a pace: 1 is as planned. */
export function statusAtPace(pace: number, tolerance: number): 'On track' | 'At risk' | 'Behind' {
  if (pace >= 1 - tolerance - DUST) return 'On track';
  return pace >= 1 - 3 * tolerance - DUST ? 'At risk' : 'Behind';
}

function isReached(actual: number, { startValue, target }: Way): boolean {
  return target >= startValue ? hasCome(actual, target) : hasCome(-actual, -target);
}

/** Whether a value has come up to its target; ten times 0.1 has come to 1. */
function hasCome(actual: number, target: number): boolean {
  return actual >= target - DUST * Math.abs(target);
}
