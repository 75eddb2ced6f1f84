/** What a goal needs before it can have a status, in the sidebar's words and in the Plan sheet's formula. */
import type { Goal } from './goal.ts';
import { held, isHeld } from './limits.ts';
import { joined } from './sheet.ts';

type Needed = Pick<Goal<unknown>, 'kind' | 'direction' | 'baseline' | 'target' | 'start' | 'deadline'>;

/** The titles of the cells that are blank though the goal's status depends on them. */
export function stillMissing(goal: Needed): string[] {
  const counted = goal.kind === 'Total' || isHeld(goal);
  const cells = { Baseline: counted ? 0 : goal.baseline, Target: goal.target, Start: goal.start };
  const needed = Object.entries({ ...cells, Deadline: goal.deadline });
  return needed.flatMap(([title, cell]) => (cell === null ? [title] : []));
}

const NEEDS_BASELINE = `({kind}="Level")*(${held('{kind}', '{direction}')}=0)`;

/** The same as {@link stillMissing} in a sentence, as a formula; '' where nothing is missing. */
export const STILL_MISSING = joined(
  `LET(all;IF(${NEEDS_BASELINE}*({baseline}="");", Baseline";"")&IF({target}="";", Target";"")`,
  '&IF({start}="";", Start";"")&IF({deadline}="";", Deadline";"");',
  'names;MID(all;3;99);commas;LEN(names)-LEN(SUBSTITUTE(names;",";""));',
  'IF(({type}<>"Goal")+(all="");"";',
  '"Still to fill in: "&IF(commas=0;names;SUBSTITUTE(names;", ";" and ";commas))&". "))',
);
