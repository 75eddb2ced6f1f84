/** The Plan sheet's SMART columns: one call of the add-on for all goals, and the advice beside what is to be checked. */
import { LIMIT_CLUES } from '../smart/evidence/kept-limit.ts';
import { TACTICS_SHORT } from '../smart/plan-doubt.ts';
import { OUT_OF_REACH_AT_MOST, POINTS } from '../smart/points.ts';
import { ofParent } from './plan-coverage.ts';
import { WRONG_WAY_SAID } from './plan-remarks.ts';
import { isTitle, joined, placeIn } from './sheet.ts';

const letter = (column: number) => `CHOOSECOLS(check;${column})`;

const HAS_LIMIT_CLUE = LIMIT_CLUES.map((clue) => `ISNUMBER(SEARCH("${clue}";" "&{statement}))`).join('+');

/** A limit that allows the baseline, where the sentence does not tell that it is one. */
const IS_UNSAID_LIMIT = joined(
  '((({direction}="Keep at most")*({baseline}<={target})+({direction}="Keep at least")*({baseline}>={target}))',
  `*((${HAS_LIMIT_CLUE})=0))`,
);

const LOST = `IF(wrong;IF(${letter(4)}=2;${POINTS[2]};IF(${letter(4)}=1;${POINTS[1]};0));IF(short;${POINTS[2] - POINTS[1]};0))`;

/**
 * The score's seven columns. Only goals are scored, all of them in one call; a teammate without the add-on sees
 * titles and blanks. How well a goal is put stays the same on every day, so the call has no as-of date: that its
 * deadline is over is told by the status. What the sentence does not tell, its row and its tactics, lowers A and
 * says why: the same as the wizard's planDoubt.
 */
const SCORED = joined(
  'IFERROR(LET(check;SMARTCHECK(',
  `IF(({type}="Goal")+${isTitle('type')};{statement};"");`,
  `{metric};IF(({baseline}="")+${IS_UNSAID_LIMIT};"";{baseline});{target};{start};{deadline};`,
  `IF({supports}="";"";IFNA(${ofParent('statement')};{supports})));`,
  `scored;${placeIn('coverage')}<=ROWS(check);coverage;FILTER({coverage};scored);`,
  `wrong;FILTER(${WRONG_WAY_SAID}<>"";scored);`,
  `short;(wrong=FALSE)*ISNUMBER(coverage)*(coverage<1-1/10^9)*(${letter(4)}=2);lost;${LOST};`,
  `score;IF(lost=0;${letter(1)};${letter(1)}-lost);`,
  `HSTACK(IF(wrong*(score>${OUT_OF_REACH_AT_MOST});${OUT_OF_REACH_AT_MOST};score);${letter(2)};${letter(3)};`,
  `IF(wrong;0;IF(short;1;${letter(4)}));${letter(5)};${letter(6)};`,
  `IF(short;"${TACTICS_SHORT[0]}"&ROUNDDOWN(100*(coverage+1/10^9);0)&"${TACTICS_SHORT[1]}"`,
  `&IF(LEFT(${letter(7)};6)="SMART:";"";" "&${letter(7)});${letter(7)})));`,
  'HSTACK("SMART score";"S";"M";"A";"R";"T";"Needs the SMART Goals add-on"))',
);

/** Every sentence that ends with the fiscal year, or with a part of it, holds one of these. */
const FISCAL_CLUES = [
  ...[' q1', ' q2', ' q3', ' q4', '1q', '2q', '3q', '4q', ' h1', ' h2', '1h', '2h', ' eoq', ' eofy', ' fy'],
  ...['quarter', 'half', 'fiscal', 'financial', 'budget', '/'],
];

/**
 * The add-on's formula knows of no fiscal year. Where the settings have one of their own, the deadline that they make
 * of "by the end of Q4" is right, though the formula reads another and says so.
 */
const IN_FISCAL_YEAR = joined(
  `LET(clues;${FISCAL_CLUES.map((clue) => `ISNUMBER(SEARCH("${clue}";" "&{statement}))`).join('+')};`,
  'from;SEARCH("The goal ends on ";said);end;": correct one of them.";to;SEARCH(end;said;from)+LEN(end);',
  'IF((PlanFiscalMonth<>"")*(PlanFiscalMonth<>1)*(clues>0);',
  'IFERROR(TRIM(LEFT(said;from-1)&MID(said;to;LEN(said)));said);said))',
);

/** Advice on the score, after what is wrong with the row itself: that needs no add-on to be seen. */
export const SCORE_AND_ADVICE = joined(
  `=ARRAYFORMULA(LET(all;IFERROR(HSTACK(${SCORED};{toCheck});"");`,
  `said;CHOOSECOLS(all;7);advice;${IN_FISCAL_YEAR};toCheck;IF(${isTitle('toCheck')};"";CHOOSECOLS(all;8));`,
  'HSTACK(CHOOSECOLS(all;1;2;3;4;5;6);IF(toCheck="";advice;',
  'TRIM(toCheck&IF(LEFT(advice;6)="SMART:";"";advice))))))',
);
