/** The Plan sheet: one row a goal, strategy or tactic; what people type, then what the sheet works out. */
import { CHECK_IN_DAY } from './check-ins-sheet.ts';
import { DIRECTIONS, KINDS, ROW_TYPES } from './goal.ts';
import { held, limited, originOf } from './limits.ts';
import { IS_COPY, TO_CHECK } from './plan-remarks.ts';
import { SCORE_AND_ADVICE } from './plan-score.ts';
import { CHECK_IN_DAYS, TOLERANCE } from './settings-sheet.ts';
import { type Column, computed, joined, lookedUp, type SheetDescription } from './sheet.ts';

/** A column of the row that another column names by ID. */
function rowsColumn(named: string, column: string): string {
  return lookedUp(named, 'id', column);
}

/** What counts as 0% of the way. */
const ORIGIN = originOf((key) => `{${key}}`);

const IS_LIMIT = limited('{kind}', '{direction}');
const IS_HELD = held('{kind}', '{direction}');

const LIMIT_HOLDS = 'IF({direction}="Keep at least";{current}>={target};{current}<={target})';

/** Of a limit that is broken: less by the share of it that the value is beyond. */
const SHARE_KEPT = joined(
  'IFERROR(LET(beyond;ABS({current}-{target});limit;ABS({target});',
  'IF(beyond>=limit;0;1-beyond/limit));0)',
);

/** The check-ins up to today, the latest of each ID first: newest day, then the lower row. */
const NEWEST_CHECK_INS = joined(
  `SORT(FILTER(HSTACK(TRIM({checkIns.id});${CHECK_IN_DAY};ROW({checkIns.date});{checkIns.value});`,
  'ISNUMBER({checkIns.date})*({checkIns.date}<PlanToday+1)*ISNUMBER({checkIns.value}));2;FALSE;3;FALSE)',
);

const newestCheckIn = (column: number) =>
  `IF(${IS_COPY};"";IFERROR(VLOOKUP({id};${NEWEST_CHECK_INS};${column};FALSE);""))`;

const CURRENT = newestCheckIn(4);

const LAST_CHECK_IN = joined(
  `LET(last;${newestCheckIn(2)};`,
  'since;IF(last="";{start};last);',
  'open;({type}="Goal")*({start}<>"")*({start}<=PlanToday)*({status}<>"Achieved")*({status}<>"Missed");',
  `IF(open*(PlanToday-since>${CHECK_IN_DAYS});`,
  'IF(last="";"Check-in due";"Check-in due: last "&(PlanToday-last)&" days ago");last))',
);

const PROGRESS = joined(
  'IF(({current}="")+({target}="");"";',
  `IF(${IS_LIMIT};IF(${LIMIT_HOLDS};1;${SHARE_KEPT});`,
  `IFERROR(({current}-${ORIGIN})/({target}-${ORIGIN});"")))`,
);

/** The goal's place among the IDs of the plan, for rows of whatever sheet. */
const placeOf = (id: string) => `IFNA(MATCH(${id};FILTER({id};{id}<>"");0);0)`;

/**
 * The milestones by goal and day as one number: a day's serial is below 100,000 until 2173. Backwards, those of
 * later days come first.
 */
const milestonesBy = (backwards: '' | '0-') =>
  joined(
    `SORT(FILTER(HSTACK(${backwards}(${placeOf('{milestones.id}')}*100000+{milestones.due});`,
    '{milestones.due};{milestones.share});',
    '({milestones.id}<>"")*ISNUMBER({milestones.due})*ISNUMBER({milestones.share}));1;TRUE)',
  );

/** The key by which a sorted list holds a milestone of the row's goal; one that finds nothing where it has none. */
const keyIn = (list: string, key: string) =>
  `IFERROR(IF(INT(ABS(VLOOKUP(${key};${list};1;TRUE))/100000)=goal;${key};0-10^12);0-10^12)`;

/** Where a goal should stand on a day: between its milestones, or in proportion to days without them. */
const expectedOn = (day: string) =>
  joined(
    `LET(day;${day};goal;${placeOf('{id}')};`,
    `gone;${milestonesBy('')};last;${keyIn('gone', '(goal*100000+day)')};`,
    `ahead;${milestonesBy('0-')};next;${keyIn('ahead', '(0-goal*100000-day-1)')};`,
    'fromDay;IFERROR(VLOOKUP(last;gone;2;TRUE);{start});',
    'fromShare;IFERROR(VLOOKUP(last;gone;3;TRUE);0);',
    // After its last milestone a goal keeps its share; without any, its way ends at the deadline.
    'toDay;IFERROR(VLOOKUP(next;ahead;2;TRUE);IFERROR(VLOOKUP(last;gone;2;TRUE);{deadline}));',
    'toShare;IFERROR(VLOOKUP(next;ahead;3;TRUE);IFERROR(VLOOKUP(last;gone;3;TRUE);1));',
    'share;IF(day<={start};0;IF(day>=toDay;toShare;',
    'IFERROR(fromShare+(toShare-fromShare)*(day-fromDay)/(toDay-fromDay);fromShare)));',
    `IFERROR(${ORIGIN}+share*({target}-${ORIGIN});""))`,
  );

const EXPECTED = joined(
  'IF(({target}="")+({start}="")+({deadline}="");"";',
  `IF(${IS_HELD};{target};${expectedOn('PlanToday')}))`,
);

/** Of a check-in on the first day or before nothing can be expected yet. */
const EXPECTED_THEN = joined(
  `LET(checked;IFERROR(VLOOKUP({id};${NEWEST_CHECK_INS};2;FALSE);0);`,
  `IF(({expected}="")+(checked<={start});"";${expectedOn('checked')}))`,
);

/** A value is held to its own day, so that it falls behind by what it says and not by getting older. */
const PACE = joined(
  'IF(({current}="")+({expected}="")+({progress}="");"";',
  `IF(${IS_HELD};{progress};IF({expectedThen}="";"";`,
  `IF(${IS_LIMIT};IF({current}<={expectedThen};1;IFERROR({expectedThen}/{current};""));`,
  `IFERROR(({current}-${ORIGIN})/({expectedThen}-${ORIGIN});"")))))`,
);

/**
 * In the order of GOALSTATUS, but that a goal without a check-in may wait for its start too. A limit is achieved
 * only once its deadline has come, and never on track where it is broken: at risk within the tolerance, behind
 * beyond it. Where a Level has no baseline, its direction tells whether it is achieved, and nothing whether it is
 * on track.
 */
const STATUS = joined(
  'IF(({target}="")+({start}="")+({deadline}="");"";',
  'IF(PlanToday<{start};"Not started";IF({current}="";"";',
  `IF(IF(${IS_LIMIT};${LIMIT_HOLDS}*(PlanToday>={deadline});`,
  `IF(IFNA({target}>=${ORIGIN};{direction}<>"Decrease");{current}>={target};{current}<={target}));"Achieved";`,
  'IF(PlanToday>{deadline};"Missed";',
  'IF({expected}="";"";',
  `IF((${IS_LIMIT})*(${LIMIT_HOLDS}=FALSE);`,
  `IF(IFERROR(ROUND({pace};9);0)>=ROUND(1-${TOLERANCE};9);"At risk";"Behind");`,
  'IF({pace}="";"On track";',
  `IF(ROUND({pace};9)>=ROUND(1-${TOLERANCE};9);"On track";`,
  `IF(ROUND({pace};9)>=ROUND(1-3*${TOLERANCE};9);"At risk";"Behind"))))))))))`,
);

const PROGRESS_BAR = joined(
  'IF({progress}="";"";',
  'LET(blocks;IF({progress}<0;0;IF({progress}>1;10;ROUNDDOWN(10*{progress}+1/10^9;0)));',
  'REPT("█";blocks)&REPT("░";10-blocks)))',
);

/** The goal that a row works for: its parent, or the parent of its strategy. */
const GOAL_OF = joined(
  'IF(({supports}="")+({type}="Goal");"";',
  `IF(IFNA(${rowsColumn('supports', 'type')};"")="Strategy";IFNA(${rowsColumn('supports', 'supports')};"");{supports}))`,
);

/** Contributions of the rows that work for a goal, against the way to its target. */
const COVERAGE = joined(
  'LET(brought;SUMIF({goalOf};{id};{contribution});',
  `IF(({type}<>"Goal")+({target}="")+(brought=0)+${IS_LIMIT}+${IS_COPY};"";`,
  `IFERROR(brought/({target}-${ORIGIN});"")))`,
);

const TYPED: readonly Column[] = [
  {
    key: 'id',
    title: 'ID',
    width: 60,
    note: 'G for goals, S for strategies, T for tactics. Leave it blank in rows you type yourself: the next action of the SMART Goals menu fills it in. An ID is never used twice.',
  },
  {
    key: 'type',
    title: 'Type',
    width: 116,
    choices: ROW_TYPES,
    note: 'Goal: what you want to reach. Strategy: the way there. Tactic: a piece of work.',
  },
  {
    key: 'statement',
    title: 'Statement',
    width: 360,
    wrap: true,
    note: 'The goal, strategy or tactic in a sentence. A row counts once this is filled in.',
  },
  {
    key: 'supports',
    title: 'Supports',
    width: 130,
    wrap: true,
    note: 'The ID of the row above it, such as G1 for a strategy of goal G1, or a business objective in your own words.',
  },
  { key: 'owner', title: 'Owner', width: 130, note: 'One name: who answers for it.' },
  {
    key: 'channel',
    title: 'Channel',
    width: 130,
    note: 'Where the work happens, such as Instagram or email.',
  },
  { key: 'metric', title: 'Metric', width: 170, note: 'What is counted, such as Conversion rate.' },
  {
    key: 'kind',
    title: 'Kind',
    width: 130,
    choices: KINDS,
    note: 'Total: counts up from 0 at Start (revenue, leads). Level: where a metric stands (a rate, a cost, subscribers).',
  },
  {
    key: 'direction',
    title: 'Direction',
    width: 130,
    choices: DIRECTIONS,
    note: 'Increase or Decrease towards the target, or keep to it as a limit.',
  },
  {
    key: 'baseline',
    title: 'Baseline',
    width: 90,
    format: 'metric',
    note: 'The figure the goal grew from: last year, or where a level stands today.',
  },
  { key: 'target', title: 'Target', width: 90, format: 'metric', note: 'The figure to reach.' },
  { key: 'start', title: 'Start', width: 90, format: 'date', note: 'The day that counting starts.' },
  { key: 'deadline', title: 'Deadline', width: 90, format: 'date', note: 'The day by which it is reached.' },
  {
    key: 'contribution',
    title: 'Contribution',
    width: 90,
    format: 'metric',
    note: 'What a tactic is expected to bring to its goal, in the goal’s metric.',
  },
  { key: 'effort', title: 'Effort', width: 90, format: 'number', note: 'Person-days.' },
];

const COMPUTED: readonly Column[] = [
  computed('statement', CURRENT, {
    key: 'current',
    title: 'Current',
    width: 116,
    format: 'metric',
    note: 'The value of the newest check-in up to the as-of date (Settings); of equal dates the lower row counts.',
  }),
  computed('statement', LAST_CHECK_IN, {
    key: 'lastCheckIn',
    title: 'Last check-in',
    width: 116,
    format: 'date',
    wrap: true,
    note: 'The day of the newest check-in. “Check-in due” appears when a running goal has had none for longer than the rhythm in Settings.',
  }),
  computed('statement', PROGRESS, {
    key: 'progress',
    title: 'Progress',
    width: 116,
    format: 'percent',
    note: 'Share of the way to the target: from 0 for a Total, from the baseline for a Level. A limit is at 100% while it holds.',
  }),
  computed('statement', EXPECTED, {
    key: 'expected',
    title: 'Expected by now',
    width: 116,
    format: 'metric',
    note: 'Where the goal should stand today: between its milestones, or in a straight line from Start to Deadline. A level to keep is expected at its limit.',
  }),
  computed('statement', PACE, {
    key: 'pace',
    title: 'Pace',
    width: 116,
    format: 'ratio',
    note: 'Way gone ÷ way expected on the day of the newest check-in. 1 is on pace.',
  }),
  computed('statement', STATUS, {
    key: 'status',
    title: 'Status',
    width: 116,
    note: 'On track: at most the tolerance (Settings) below pace. At risk: at most three times that. Then Behind. A limit that is broken is never on track: at risk up to the tolerance beyond it, then behind. Judged on the day of the newest check-in: an old one shows as due, not as behind. Blank until there are a check-in, a target, both dates and, for a Level, a baseline.',
  }),
  computed('statement', PROGRESS_BAR, {
    key: 'progressBar',
    title: 'Progress bar',
    width: 116,
    note: 'Ten blocks are 100%: the bar is full only where the target is reached, or the limit holds.',
  }),
  computed('statement', COVERAGE, {
    key: 'coverage',
    title: 'Coverage',
    width: 116,
    format: 'percent',
    note: 'What the tactics under a goal bring together ÷ the way to its target. Below 100% they cannot reach it: add tactics or raise contributions.',
  }),
  {
    key: 'score',
    title: 'SMART score',
    width: 116,
    format: 'number',
    note: '0–100. 85 and above is SMART.',
    formula: SCORE_AND_ADVICE,
  },
  { key: 'scoreS', title: 'S', width: 30, centred: true, note: 'Specific: 0, 1 or 2.', spilled: true },
  { key: 'scoreM', title: 'M', width: 30, centred: true, note: 'Measurable: 0, 1 or 2.', spilled: true },
  { key: 'scoreA', title: 'A', width: 30, centred: true, note: 'Achievable: 0, 1 or 2.', spilled: true },
  { key: 'scoreR', title: 'R', width: 30, centred: true, note: 'Relevant: 0, 1 or 2.', spilled: true },
  { key: 'scoreT', title: 'T', width: 30, centred: true, note: 'Time-bound: 0, 1 or 2.', spilled: true },
  {
    key: 'whatToFix',
    title: 'What to fix',
    width: 380,
    wrap: true,
    note: 'What to correct, and what to write to raise the score.',
    spilled: true,
  },
  computed('statement', GOAL_OF, {
    key: 'goalOf',
    title: 'Works for',
    width: 116,
    note: 'The goal that this row works for, directly or through its strategy. Coverage is added up by it.',
    hidden: true,
  }),
  computed('statement', EXPECTED_THEN, {
    key: 'expectedThen',
    title: 'Expected then',
    width: 116,
    format: 'metric',
    note: 'Where the goal should have stood on the day of its newest check-in. Pace is worked out from it.',
    hidden: true,
  }),
  computed('statement', TO_CHECK, {
    key: 'toCheck',
    title: 'To check',
    width: 116,
    note: 'An ID that stands twice, what is still to be filled in, a target on the wrong side of the baseline, and milestones that do not fit the goal. “What to fix” says it.',
    hidden: true,
  }),
];

export const PLAN_SHEET: SheetDescription = {
  key: 'plan',
  name: 'Plan',
  anchor: 'statement',
  marked: true,
  frozenColumns: 1,
  columns: [...TYPED, ...COMPUTED],
  rules: [
    { column: 'status', when: { equals: 'Achieved' }, tone: 'good' },
    { column: 'status', when: { equals: 'On track' }, tone: 'good' },
    { column: 'status', when: { equals: 'At risk' }, tone: 'warning' },
    { column: 'status', when: { equals: 'Behind' }, tone: 'bad' },
    { column: 'status', when: { equals: 'Missed' }, tone: 'bad' },
    { column: 'status', when: { equals: 'Not started' }, tone: 'quiet' },
    { column: 'lastCheckIn', when: { startsWith: 'Check-in due' }, tone: 'warning' },
    { column: 'coverage', when: { below: 1 - 1e-9 }, tone: 'warning' },
    { column: 'score', when: { below: 70 }, tone: 'warning' },
    { column: 'score', when: { atLeast: 85 }, tone: 'good' },
    { column: 'type', when: { equals: 'Goal' }, tone: 'strong' },
  ],
};
