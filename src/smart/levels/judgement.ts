import type { Level } from '../goal.ts';

/** A letter's level, why, and its extra points within level 2. */
export interface Judgement {
  readonly level: Level;
  readonly reasons: readonly string[];
  readonly extra: number;
}

export function judged(level: Level, reasons: string | readonly string[], extra = 0): Judgement {
  return { level, reasons: typeof reasons === 'string' ? [reasons] : reasons, extra };
}
