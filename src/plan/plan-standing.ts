/** Where the goals of the Plan sheet stand: the formulas of its columns from Current to Progress bar. */
import { CHECK_IN_DAY } from './check-ins-sheet.ts';
import { held, limited, originOf } from './limits.ts';
import { IS_COPY } from './plan-remarks.ts';
import { CHECK_IN_DAYS, TOLERANCE } from './settings-sheet.ts';
import { joined } from './sheet.ts';

/** What counts as 0% of the way. */
export const ORIGIN = originOf((key) => `{${key}}`);

export const IS_LIMIT = limited('{kind}', '{direction}');
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

export const CURRENT = newestCheckIn(4);

/** A reading from long before the end decides nothing, unless the target was reached by then. */
const DECIDED_TOO_EARLY = joined(
  `({type}="Goal")*(({status}="Missed")+({status}="Achieved")*${IS_LIMIT})`,
  `*IFERROR((PlanToday>{deadline})*({deadline}-last>${CHECK_IN_DAYS});0)`,
);

export const LAST_CHECK_IN = joined(
  `LET(last;${newestCheckIn(2)};`,
  'since;IF(last="";{start};last);',
  'open;({type}="Goal")*({start}<>"")*({start}<=PlanToday)*({status}<>"Achieved")*({status}<>"Missed");',
  `IF(open*(PlanToday-since>${CHECK_IN_DAYS})+${DECIDED_TOO_EARLY};`,
  'IF(last="";"Check-in due";"Check-in due: last "&(PlanToday-last)&" days ago"',
  '&IF(open;"";", "&({deadline}-last)&" before the end"));last))',
);

export const PROGRESS = joined(
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

export const EXPECTED = joined(
  'IF(({target}="")+({start}="")+({deadline}="");"";',
  `IF(${IS_HELD};{target};${expectedOn('PlanToday')}))`,
);

/** Of a check-in on the first day or before nothing can be expected yet. */
export const EXPECTED_THEN = joined(
  `LET(checked;IFERROR(VLOOKUP({id};${NEWEST_CHECK_INS};2;FALSE);0);`,
  `IF(({expected}="")+(checked<={start});"";${expectedOn('checked')}))`,
);

/** A value is held to its own day, so that it falls behind by what it says and not by getting older. */
export const PACE = joined(
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
export const STATUS = joined(
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

export const PROGRESS_BAR = joined(
  'IF({progress}="";"";',
  'LET(blocks;IF({progress}<0;0;IF({progress}>1;10;ROUNDDOWN(10*{progress}+1/10^9;0)));',
  'REPT("█";blocks)&REPT("░";10-blocks)))',
);
