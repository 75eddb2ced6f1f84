/** The Check-ins sheet: an append-only log of where the goals stand, and of changed targets. */
import { notInPlan } from './not-in-plan.ts';
import { CHECK_IN_DAYS } from './settings-sheet.ts';
import { computed, joined, lookedUp, type SheetDescription } from './sheet.ts';

/** The day of a check-in for formulas of other sheets: a time of the day may stand behind it. */
export const CHECK_IN_DAY = 'IFERROR(INT({checkIns.date});0)';

const ID = 'TRIM({id})';

/** A column of the Plan sheet for the goal of this row; nothing where there is no such goal. */
const ofPlan = (column: string) => `IFERROR(${lookedUp(ID, 'plan.id', `plan.${column}`)};"")`;

/** A value this many times as large as its goal's figures was hardly meant. */
const FAR_OFF = 10;

/** Where baseline and target are this or less, they are likely percentages, or ratios. */
const LARGEST_SHARE = 2;

/** The row of the goal's oldest check-in. */
const OLDEST = joined(
  `VLOOKUP(${ID};SORT(FILTER(HSTACK(TRIM({id});{date};ROW({date}));`,
  'ISNUMBER({date})*ISNUMBER({value}));2;TRUE;3;TRUE);3;FALSE)',
);

/** A Total that starts where it came from last time was meant as a Level: half the time is too soon to be there. */
const STARTS_AT_BASELINE = joined(
  `(${ofPlan('kind')}<>"Level")*(${ofPlan('direction')}="Increase")*(baseline>0)*(target>baseline)*({value}>=baseline)*`,
  `IFERROR(${OLDEST}=ROW({date});FALSE)*IFERROR(2*({date}-${ofPlan('start')})<${ofPlan('deadline')}-${ofPlan('start')};FALSE)`,
);

/** The goal and the day of a check-in as one number that sorts by goal, then day; a day's serial is below 100,000. */
const GOAL_AND_DAY = `IFNA(MATCH(${ID};FILTER({plan.id};{plan.id}<>"");0);0)*100000+INT({date})`;

/** The value of the goal's check-in on the last day before this one, where it is a total that has fallen since. */
const BEFORE = joined(
  `LET(key;IFERROR(${GOAL_AND_DAY};0);`,
  'sorted;SORT(FILTER(HSTACK(key;ROW({date});{value});(key>100000)*ISNUMBER({value}));1;TRUE;2;TRUE);',
  'found;IFERROR(VLOOKUP(key-1;sorted;1;TRUE);0);last;IFERROR(VLOOKUP(key-1;sorted;3;TRUE);"");',
  `IF((${ofPlan('kind')}<>"Level")*(INT(found/100000)=INT(key/100000))*(last<>"");IF({value}<last;last;"");""))`,
);

const FALLS_BACK =
  '"This is less than the "&before&" before it: write everything so far, not what came since the last check-in"';

/** A total goes on after its end, and belongs to another goal then; a level's reading may be a little late. */
const AFTER_END = joined(
  `LET(days;INT({date})-${ofPlan('deadline')};`,
  '"This is "&days&IF(days=1;" day";" days")&" after the goal’s end: write the day that the value is of, or move the deadline")',
);

const WHAT_TO_CHECK = joined(
  `IF(${ID}="";"Write which goal this is of, such as G1";`,
  `IF(ISNUMBER(MATCH(${ID};FILTER({plan.id};{plan.id}<>"");0))=FALSE;${notInPlan(ID)};`,
  'IF(ISNUMBER({date})=FALSE;"Write the day, such as 2027-06-30";',
  'IF(ISNUMBER({value})=FALSE;"Write a number, such as 1200 or 5%";',
  // An as-of date in the past leaves later check-ins out, but they are no mistake.
  'IF({date}>=IF(TODAY()>PlanToday;TODAY();PlanToday)+1;"This day is still ahead: it does not count yet";',
  `IF(IFERROR({date}>=${ofPlan('deadline')}+IF(${ofPlan('kind')}="Level";${CHECK_IN_DAYS};0)+1;FALSE);${AFTER_END};`,
  `LET(baseline;IFERROR(ABS(${ofPlan('baseline')});0);target;IFERROR(ABS(${ofPlan('target')});0);`,
  'size;IF(baseline>target;baseline;target);',
  `IF((size>0)*(ABS({value})>=${FAR_OFF}*size);`,
  `IF((size<=${LARGEST_SHARE})*(ABS({value})<=100);{value}&" is "&ROUND(100*{value};0)&"%: did you mean "&{value}&"%?";`,
  '"This is "&ROUND(ABS({value})/size;0)&" times what the goal is about: is it right?");',
  `LET(before;${BEFORE};IF(before<>"";${FALLS_BACK};IF(${STARTS_AT_BASELINE};`,
  '"The first value is at the baseline already: if it was there at the start, change Kind to Level in the plan";',
  '"")))))))))))',
);

export const CHECK_INS_SHEET: SheetDescription = {
  key: 'checkIns',
  name: 'Check-ins',
  anchor: 'id',
  marked: true,
  columns: [
    { key: 'date', title: 'Date', width: 100, format: 'date', note: 'The day the value was read.' },
    { key: 'id', title: 'ID', width: 60, note: 'The goal, strategy or tactic, such as G1.' },
    {
      key: 'value',
      title: 'Value',
      width: 100,
      format: 'metric',
      note: 'For a Total: everything so far, not only what came since the last check-in. For a Level: the reading.',
    },
    {
      key: 'confidence',
      title: 'Confidence',
      width: 100,
      between: [0, 10],
      format: 'number',
      note: '0–10: how sure are you that the goal will be reached?',
    },
    {
      key: 'note',
      title: 'Note',
      width: 360,
      wrap: true,
      note: 'What happened, and what you will do next. A changed target is noted here by itself.',
    },
    { key: 'who', title: 'Who', width: 100, note: 'Who checked in.' },
    computed('value', WHAT_TO_CHECK, {
      key: 'whatToCheck',
      title: 'What to check',
      width: 460,
      wrap: true,
      note: 'Why a row does not count, or may not say what was meant. Blank where nothing speaks against it.',
    }),
  ],
  rules: [
    { column: 'whatToCheck', when: { contains: ' ' }, tone: 'bad' },
    { column: 'confidence', when: { below: 4 }, tone: 'bad' },
    { column: 'confidence', when: { atLeast: 8 }, tone: 'good' },
  ],
};
