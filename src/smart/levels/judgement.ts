import type { Evidence } from '../evidence/evidence.ts';
import type { Goal, Level } from '../goal.ts';

/** A letter's level, why, and its extra points within level 2. */
export interface Judgement {
  readonly level: Level;
  readonly reasons: readonly string[];
  readonly extra: number;
}

/** A reader of one letter: what the statement says first, then the cells beside it. */
export type Judge = (evidence: Evidence, goal: Goal) => Judgement;

export function judged(level: Level, reasons: string | readonly string[], extra = 0): Judgement {
  return { level, reasons: typeof reasons === 'string' ? [reasons] : reasons, extra };
}
