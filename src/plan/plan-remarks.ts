/** What is wrong with a row of the Plan sheet, whatever its score: sheets without the add-on say it too. */
import { WRONG_WAY } from '../smart/plan-doubt.ts';
import { notInPlan } from './not-in-plan.ts';
import { joined, placeIn } from './sheet.ts';
import { STILL_MISSING } from './still-missing.ts';

/** A copied row: until it has an ID of its own, what belongs to the ID is the upper row's. */
export const IS_COPY = `({id}<>"")*(IFNA(MATCH({id};{id};0);0)<${placeIn('id')})`;

const SAME_ID = joined(
  `IF(COUNTIF({id};{id})*({id}<>"")<2;"";IF(${IS_COPY};`,
  '{id}&" is the ID of a row above: choose Set up planning sheets to give this row its own. ";',
  '{id}&" is the ID of a row below too: choose Set up planning sheets to give that row its own. "))',
);

/** What the goal's row of the Milestones sheet that needs a look first says. */
const MILESTONES_TO_CHECK = joined(
  'LET(check;IFERROR(VLOOKUP({id};FILTER(HSTACK({milestones.id};{milestones.whatToCheck});',
  '{milestones.whatToCheck}<>"");2;FALSE);"");IF(check="";"";"Milestones: "&check&". "))',
);

/** A goal that falls although it should rise, or rises although it should fall; nothing else tells. */
export const WRONG_WAY_SAID = joined(
  'IF(({type}<>"Goal")+({baseline}="")+({target}="");"";',
  `IF(({direction}="Increase")*({target}<{baseline});"${WRONG_WAY.Increase} ";`,
  `IF(({direction}="Decrease")*({target}>{baseline});"${WRONG_WAY.Decrease} ";"")))`,
);

/** Supports may be words, and Q4 is a quarter; what looks like an ID of ours must be one. */
const PARENT_GONE = joined(
  'LET(parent;UPPER(TRIM({supports}&""));number;MID(parent;2;9);',
  'isId;ISNUMBER(FIND(LEFT(parent;1);"GST"))*IFERROR(TEXT(VALUE(number);"0")=number;FALSE);',
  `IF(isId*ISNA(MATCH(parent;{id};0));${notInPlan('parent')}&". ";""))`,
);

/** Each remark ends in a full stop and a space. */
export const TO_CHECK = `${SAME_ID}&${PARENT_GONE}&${STILL_MISSING}&${WRONG_WAY_SAID}&${MILESTONES_TO_CHECK}`;
