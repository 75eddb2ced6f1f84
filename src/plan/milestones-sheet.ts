/** The Milestones sheet: one row a period and goal. Targets follow the plan; only the share is kept. */
import { held, originOf } from './limits.ts';
import { computed, joined, lookedUp, type SheetDescription } from './sheet.ts';

const ofGoal = (column: string) => lookedUp('id', 'plan.id', `plan.${column}`);

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

/** The newest check-in up to the due day, found by goal, day and row in one sorted list. */
const ACTUAL = joined(
  'LET(goals;FILTER({plan.id};{plan.id}<>"");',
  'number;IFNA(MATCH(TRIM({checkIns.id});goals;0);0);',
  'readings;SORT(FILTER(HSTACK((number*100000+{checkIns.date})*100000+ROW({checkIns.date});{checkIns.value});',
  'ISNUMBER({checkIns.date})*ISNUMBER({checkIns.value})*(number>0));1;TRUE);',
  'goal;MATCH({id};goals;0);',
  'latest;(goal*100000+{due})*100000+99999;',
  'found;IFERROR(VLOOKUP(latest;readings;1;TRUE);0);',
  'IF({due}="";"";IF({due}>PlanToday;"";',
  'IFERROR(IF(INT(found/10000000000)=goal;VLOOKUP(latest;readings;2;TRUE);"");""))))',
);

const MET = joined(
  `LET(direction;IFERROR(${ofGoal('direction')};"");`,
  'IF(({actual}="")+({targetByThen}="");"";',
  'IF(IF((direction="Decrease")+(direction="Keep at most");',
  '{actual}<={targetByThen};{actual}>={targetByThen});"Yes";"No")))',
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
      note: 'Follows the target in the Plan sheet. A limit asks for the same at each date.',
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
      note: 'Yes where Actual is as good as Target by then, or better.',
    }),
  ],
  rules: [
    { column: 'met', when: { equals: 'Yes' }, tone: 'good' },
    { column: 'met', when: { equals: 'No' }, tone: 'bad' },
  ],
};
