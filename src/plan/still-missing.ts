/** What a goal needs before it can have a status, as the sidebar and the Plan sheet's formula say it. */
import type { Goal } from './goal.ts';
import { held, isHeld } from './limits.ts';
import { listed } from './listed.ts';
import { joined } from './sheet.ts';

const SAID = 'Still to fill in: ';

type Needed = Pick<Goal<unknown>, 'kind' | 'direction' | 'baseline' | 'target' | 'start' | 'deadline'>;

/** A sentence with the titles of the cells that are blank though the goal's status depends on them; '' for none. */
export function stillMissing(goal: Needed): string {
  const counted = goal.kind === 'Total' || isHeld(goal);
  const cells = { Baseline: counted ? 0 : goal.baseline, Target: goal.target, Start: goal.start };
  const needed = Object.entries({ ...cells, Deadline: goal.deadline });
  const blank = needed.flatMap(([title, cell]) => (cell === null ? [title] : []));
  return blank.length === 0 ? '' : `${SAID}${listed(blank)}.`;
}

const NEEDS_BASELINE = `({kind}="Level")*(${held('{kind}', '{direction}')}=0)`;

/** The same as {@link stillMissing}, as a formula; a blank follows the full stop. */
export const STILL_MISSING = joined(
  `LET(all;IF(${NEEDS_BASELINE}*({baseline}="");", Baseline";"")&IF({target}="";", Target";"")`,
  '&IF({start}="";", Start";"")&IF({deadline}="";", Deadline";"");',
  'names;MID(all;3;99);commas;LEN(names)-LEN(SUBSTITUTE(names;",";""));',
  'IF(({type}<>"Goal")+(all="");"";',
  `"${SAID}"&IF(commas=0;names;SUBSTITUTE(names;", ";" and ";commas))&". "))`,
);
