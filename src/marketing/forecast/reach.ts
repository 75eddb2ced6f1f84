import type { Direction } from './outcome.ts';
import type { Question } from './parts.ts';
import { projectBand } from './project.ts';

export interface Reach {
  /** What to expect if nothing changes. */
  readonly realistic: number;
  /** What one time in ten comes about if nothing changes: the far end of the 80% band. */
  readonly stretch: number;
}

/** Targets within a team's reach by its own history, for a goal that goes up ("at least") or down ("at most"). */
export function reachOf(question: Question, direction: Direction): Reach {
  const { low, expected, high } = projectBand(question);
  return { realistic: expected, stretch: direction === 'at least' ? high : low };
}
