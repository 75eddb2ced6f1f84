/** What a goal's row and tactics say against it, whatever its sentence says: the Plan sheet counts and says the same. */
import type { Goal, Level } from './goal.ts';

export interface PlanDoubt {
  /** What is left of A. */
  readonly level: Level;
  readonly says: string;
}

/** Said around the percentage that the tactics bring. */
export const TACTICS_SHORT = [
  'Add tactics or raise contributions: together they bring ',
  '% of what the goal needs.',
] as const;

export const WRONG_WAY = {
  Increase: 'Direction is Increase, but the target is below the baseline: correct one of them.',
  Decrease: 'Direction is Decrease, but the target is above the baseline: correct one of them.',
} as const;

/** What binary fractions leave: 3 + 2 points of 5 are all of them. */
const DUST = 1e-9;

/** @param level of A as the sentence and the cells beside it have it; a weak one needs no tactics to be doubted */
export function planDoubt(level: Level, { coverage, ...goal }: Goal): PlanDoubt | undefined {
  const wrong = wrongWay(goal);
  if (wrong !== undefined) return { level: 0, says: wrong };
  if (level < 2 || coverage === undefined || coverage >= 1 - DUST) return undefined;
  const [before, after] = TACTICS_SHORT;
  return { level: 1, says: `${before}${Math.trunc((coverage + DUST) * 100)}${after}` };
}

function wrongWay({ direction, baseline, target }: Goal): string | undefined {
  if (baseline === undefined || target === undefined) return undefined;
  if (direction === 'Increase' && target < baseline) return WRONG_WAY.Increase;
  return direction === 'Decrease' && target > baseline ? WRONG_WAY.Decrease : undefined;
}
