import type { GoalStatus, Period } from './pacing.ts';

/** What a goal is held to rather than moves to: churn of at most 6%, a retention of at least 92%. */
export interface Limit {
  readonly value: number;
  readonly side: 'at least' | 'at most';
}

/** Keeps a value that the computer holds a hair beyond the tolerance within it. */
const DUST = 1e-9;

/** Whether a value keeps to the limit; the limit itself does. */
export function isWithin(actual: number, { value, side }: Limit): boolean {
  return side === 'at least' ? actual >= value : actual <= value;
}

/**
 * How well a limit is kept: 1 while it holds; 0.92 for a value that is beyond it by 8% of it; 0 from twice the
 * limit on, and for any value beyond a limit of 0.
 */
export function shareKept(actual: number, limit: Limit): number {
  if (isWithin(actual, limit)) return 1;
  const beyond = Math.abs(actual - limit.value);
  return beyond >= Math.abs(limit.value) ? 0 : 1 - beyond / Math.abs(limit.value);
}

/**
 * How a limit stands, in one word: it holds on every day alike, so a value beyond it is never on track, and it is
 * achieved only once the deadline has come.
 * @param tolerance how far beyond the limit is still at risk, as a fraction of it; further is behind
 */
export function limitStatus(actual: number, limit: Limit, period: Period, tolerance: number): GoalStatus {
  const { start, deadline, asOf } = period;
  if (asOf < start) return 'Not started';
  if (isWithin(actual, limit)) return asOf >= deadline ? 'Achieved' : 'On track';
  return asOf > deadline ? 'Missed' : statusBeyond(shareKept(actual, limit), tolerance);
}

/** How a goal stands whose limit is broken, by the share of it that is kept. */
export function statusBeyond(kept: number, tolerance: number): 'At risk' | 'Behind' {
  return kept >= 1 - tolerance - DUST ? 'At risk' : 'Behind';
}
