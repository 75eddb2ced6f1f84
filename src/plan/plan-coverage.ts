/** Which rows of the Plan sheet hang on which, and whether the tactics of a goal bring what it needs. */
import { IS_COPY } from './plan-remarks.ts';
import { IS_LIMIT, ORIGIN } from './plan-standing.ts';
import { joined, lookedUp } from './sheet.ts';

/** A column of the row that Supports names; #N/A where it names none. */
export const ofParent = (column: string) => lookedUp('TRIM({supports})', 'id', column);

/** The goal that a tactic works for: its parent, or the parent of its strategy. */
export const GOAL_OF = joined(
  'IF(({supports}="")+({type}<>"Tactic");"";',
  `IF(IFNA(${ofParent('type')};"")="Strategy";TRIM(IFNA(${ofParent('supports')};""));TRIM({supports})))`,
);

/** Contributions of the tactics that work for a goal, against the way to its target. */
export const COVERAGE = joined(
  'LET(brought;SUMIF({goalOf};{id};{contribution});',
  `IF(({type}<>"Goal")+({target}="")+(brought=0)+${IS_LIMIT}+${IS_COPY};"";`,
  `IFERROR(brought/({target}-${ORIGIN});"")))`,
);
