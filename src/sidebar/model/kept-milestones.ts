/** The milestones that an edited goal already has, once its start or deadline moves. */
import { parseIso } from '../../marketing/day.ts';
import type { IsoDay } from '../../plan/goal.ts';
import type { Answers, Rhythm } from './answers.ts';

export interface Misfit {
  /** The last day that they plan for. */
  readonly last: IsoDay;
  /** The rhythm that they were set in. */
  readonly rhythm: Rhythm;
}

/** Milestones kept although they no longer go from the start to the deadline; null where they do, or none are kept. */
export function misfitOf({ milestones, keptMilestones: kept, start, deadline }: Answers): Misfit | null {
  const [first, last] = [kept[0], kept[kept.length - 1]];
  if (milestones !== 'keep' || !first || !last || deadline === '') return null;
  if (last.due === deadline && (start === '' || first.due > start)) return null;
  return { last: last.due, rhythm: rhythmOf(kept.map(({ due }) => due)) };
}

/** By the shortest time between two of them but the last, which a deadline may cut short. */
function rhythmOf(dues: readonly IsoDay[]): Rhythm {
  const days = dues.map((due) => parseIso(due) ?? 0);
  const whole = days.length > 2 ? days.slice(0, -1) : days;
  const periods = whole.slice(1).map((day, place) => day - (whole[place] ?? day));
  const shortest = Math.min(...periods);
  if (shortest <= 7) return 'week';
  return shortest > 31 && shortest <= 92 ? 'quarter' : 'month';
}
