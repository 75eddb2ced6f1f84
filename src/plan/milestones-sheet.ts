/** The Milestones sheet: one row a period and goal. Targets follow the plan; only the share is kept. */
import { CHECK_IN_DAY } from './check-ins-sheet.ts';
import { held, originOf } from './limits.ts';
import { notInPlan } from './not-in-plan.ts';
import { computed, joined, lookedUp, type SheetDescription } from './sheet.ts';

const ofGoal = (column: string) => lookedUp('{id}', 'plan.id', `plan.${column}`);

const ORIGIN = originOf(ofGoal);

const IS_HELD = `LET(kind;${ofGoal('kind')};direction;${ofGoal('direction')};IFERROR(${held('kind', 'direction')};0))`;

const TARGET_BY_THEN = joined(
  `LET(target;${ofGoal('target')};origin;${ORIGIN};`,
  'IF(({due}="")+({share}="");"";IFERROR(IF(target="";"";origin+(target-origin)*{share});"")))',
);

/** The goal's place among the IDs of the plan. */
const GOAL_NUMBER = 'MATCH({id};FILTER({plan.id};{plan.id}<>"");0)';

/** A goal and a day as one number that sorts by goal, then day; a day's serial is below 100,000 until 2173. */
const GOAL_AND_DUE = `${GOAL_NUMBER}*100000+{due}`;

const THIS_PERIOD = joined(
  `LET(key;IFERROR(${GOAL_AND_DUE};"");`,
  'sorted;SORT(FILTER(HSTACK(key;{targetByThen});ISNUMBER(key)*ISNUMBER({targetByThen}));1;TRUE);',
  'before;IFERROR(VLOOKUP(key-1;sorted;1;TRUE);0);',
  'sameGoal;IFERROR(INT(before/100000)=INT(key/100000);FALSE);',
  `IF(({targetByThen}="")+${IS_HELD};"";IFERROR({targetByThen}-`,
  `IF(sameGoal;VLOOKUP(key-1;sorted;2;TRUE);${ORIGIN});"")))`,
);

/** For each check-in the goal's place among the IDs of the plan and its day, as one number; 0 where one is missing. */
const CHECK_IN_KEYS = joined(
  'LET(number;IFNA(MATCH(TRIM({checkIns.id});FILTER({plan.id};{plan.id}<>"");0);0);',
  `ISNUMBER({checkIns.date})*ISNUMBER({checkIns.value})*(number>0)*(number*100000+${CHECK_IN_DAY}))`,
);

/** The newest check-in up to the due day, found by goal, day and row in one sorted list. */
const ACTUAL = joined(
  `LET(key;IFERROR(${GOAL_AND_DUE};0);checked;${CHECK_IN_KEYS};`,
  'readings;SORT(FILTER(HSTACK(checked*100000+ROW({checkIns.date});{checkIns.value});checked>0);1;TRUE);',
  'latest;key*100000+99999;',
  'found;IFERROR(VLOOKUP(latest;readings;1;TRUE);0);',
  'IF({due}="";"";IF({due}>PlanToday;"";',
  'IFERROR(IF(INT(found/10000000000)=INT(key/100000);VLOOKUP(latest;readings;2;TRUE);"");""))))',
);

/**
 * How finely a value is held to its milestone, as it is shown: in whole ones where a whole reading goes from one whole
 * figure to another, else in hundredths, and shares finer than that.
 */
const FINENESS = joined(
  `LET(target;${ofGoal('target')};origin;IFERROR(${ORIGIN};0);way;ABS(target-origin);`,
  'size;IF(ABS(target)>ABS(origin);ABS(target);ABS(origin));',
  'whole;(target=INT(target))*(origin=INT(origin))*({actual}=INT({actual}))*(way>=10);',
  'IFERROR(IF((size>=1000)+whole;1;IF(size>1;100;IF(size*10>=1;1000;10000)));1))',
);

/**
 * A check-in from before the milestone before this one says nothing of it. Only a total that counts up keeps what it
 * has reached.
 */
const MET = joined(
  `LET(key;IFERROR(${GOAL_AND_DUE};"");checked;${CHECK_IN_KEYS};`,
  'dues;SORT(FILTER(key;ISNUMBER(key));1;TRUE);before;IFERROR(VLOOKUP(key-1;dues;1;TRUE);0);',
  `goal;IFERROR(INT(key/100000);0);start;IFERROR(goal*100000+${ofGoal('start')};0);`,
  'since;IF(INT(before/100000)=goal;before;start);',
  'isOpen;IFERROR(VLOOKUP(key;SORT(FILTER(checked;checked>0);1;TRUE);1;TRUE);0)<=since;',
  `side;IFERROR(${ofGoal('direction')};"");staysBelow;(side="Decrease")+(side="Keep at most");`,
  `fineness;${FINENESS};`,
  'reads;IFERROR(ROUND({actual}*fineness;0);0);asked;IFERROR(ROUND({targetByThen}*fineness;0);0);',
  'isMet;ISNUMBER({actual})*IF(staysBelow;reads<=asked;reads>=asked);',
  `keepsIt;isMet*(staysBelow=0)*IFERROR(${ofGoal('kind')}<>"Level";FALSE);`,
  'IF(({targetByThen}="")+({due}>PlanToday);"";',
  'IF(isOpen*(keepsIt=0);"No check-in";IF(isMet;"Yes";"No"))))',
);

/** The largest (or smallest) figure of each row's goal among the rows where `which` holds. */
const ofRows = (figure: string, which: string, order: 'largest' | 'smallest') =>
  `IFERROR(VLOOKUP({id};SORT(FILTER(HSTACK({id};${figure});${which});2;${order === 'smallest' ? 'TRUE' : 'FALSE'});2;FALSE);0)`;

/** Periods after the first are as good as equal up to here: months have 28 to 31 days. The last may be cut short. */
const EQUAL_PERIODS = 'longest*10<=shortest*12';

/**
 * Milestones in a rhythm, but the first after more than one and a half periods, for hardly more than a period's
 * share: that is what a start leaves behind that was moved to an earlier day. Long first periods that bring their
 * share, and milestones without a rhythm, are somebody's plan.
 */
const START_HAS_MOVED = joined(
  `isFirst*(COUNTIF({id};{id})>=4)*(${EQUAL_PERIODS})*(period*2>longest*3)*(gain*4<=largest*5)`,
);

const ANEW = 'or set the milestones anew';

/** Whether a goal's milestones still go from its start to its deadline: nobody else tells when those were moved. */
const FIT = joined(
  `LET(start;${ofGoal('start')};deadline;${ofGoal('deadline')};key;IFERROR(${GOAL_AND_DUE};"");`,
  'valid;ISNUMBER(key)*ISNUMBER({due})*ISNUMBER({share});',
  'sorted;SORT(FILTER(HSTACK(key;{due};{share});valid);1;TRUE);',
  'before;IFERROR(VLOOKUP(key-1;sorted;1;TRUE);0);',
  'isFirst;IFERROR(INT(before/100000)<>INT(key/100000);TRUE);',
  'isLast;IFERROR(VLOOKUP(INT(key/100000)*100000+99999;sorted;1;TRUE)=key;FALSE);',
  'period;IFERROR({due}-IF(isFirst;start;VLOOKUP(key-1;sorted;2;TRUE));0);',
  'gain;IFERROR({share}-IF(isFirst;0;VLOOKUP(key-1;sorted;3;TRUE));0);',
  'between;valid*(isFirst=FALSE)*(isLast=FALSE);',
  `longest;${ofRows('period', 'between', 'largest')};shortest;${ofRows('period', 'between', 'smallest')};`,
  `largest;${ofRows('gain', 'between', 'largest')};`,
  'IF(ISNUMBER(start)*ISNUMBER(deadline)=0;"";IF((start=0)+(deadline=0);"";',
  `IF({due}>deadline;"This is after the deadline: correct one of them, ${ANEW}";`,
  `IF(({due}<=start)*({share}>0);"This is not after the start: correct one of them, ${ANEW}";`,
  `IF(isLast*({due}<deadline);"The goal goes on after this last milestone: add one of 100% at the deadline, ${ANEW}";`,
  'IF(isLast*(ROUND({share};6)<>1);"This last milestone is "&ROUND(100*{share};0)&"% of the way: make it 100%";',
  `IF(${START_HAS_MOVED};`,
  '"From the start to this first milestone it is "&period&" days, to each other at most "&longest&": if the start has moved, set the milestones anew";',
  '""))))))))',
);

const WHAT_TO_CHECK = joined(
  `IF(ISNUMBER(MATCH({id};FILTER({plan.id};{plan.id}<>"");0))=FALSE;${notInPlan('{id}')};`,
  'IF(ISNUMBER({due})=FALSE;"Write the day, such as 2027-06-30";',
  'IF(ISNUMBER({share})=FALSE;"Write how far along the goal should be by then, such as 50%";',
  // A level to keep asks for the same on every day, whatever its milestones.
  `IF(${IS_HELD};"";IFERROR(${FIT};"")))))`,
);

export const MILESTONES_SHEET: SheetDescription = {
  key: 'milestones',
  name: 'Milestones',
  anchor: 'id',
  columns: [
    { key: 'id', title: 'ID', width: 60, note: 'The goal, such as G1.' },
    { key: 'due', title: 'Due', width: 100, format: 'date', note: 'The last day of the period.' },
    {
      key: 'share',
      title: 'Share',
      width: 100,
      format: 'percent',
      note: 'How far along the way the goal should be by then; 100% is the target.',
    },
    computed('id', TARGET_BY_THEN, {
      key: 'targetByThen',
      title: 'Target by then',
      width: 100,
      format: 'metric',
      note: 'Follows the target in the plan. A limit asks for the same at each date.',
    }),
    computed('id', THIS_PERIOD, {
      key: 'thisPeriod',
      title: 'This period',
      width: 100,
      format: 'metric',
      note: 'What this period alone has to bring; blank for a limit.',
    }),
    computed('id', ACTUAL, {
      key: 'actual',
      title: 'Actual',
      width: 100,
      format: 'metric',
      note: 'The newest check-in up to the due day.',
    }),
    computed('id', MET, {
      key: 'met',
      title: 'Met',
      width: 100,
      note: 'Yes where Actual is as good as Target by then, or better. “No check-in” where none came in since the milestone before, unless a total was there already.',
    }),
    computed('id', WHAT_TO_CHECK, {
      key: 'whatToCheck',
      title: 'What to check',
      width: 420,
      wrap: true,
      note: 'Why a row does not count, or no longer fits the goal’s start and deadline. Blank where nothing speaks against it.',
    }),
  ],
  rules: [
    { column: 'met', when: { equals: 'Yes' }, tone: 'good' },
    { column: 'met', when: { equals: 'No' }, tone: 'bad' },
    { column: 'met', when: { equals: 'No check-in' }, tone: 'quiet' },
    { column: 'whatToCheck', when: { contains: ' ' }, tone: 'bad' },
  ],
};
