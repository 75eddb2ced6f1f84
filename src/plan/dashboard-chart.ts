/** The data of the Dashboard's chart of one goal. */
import { CHECK_IN_DAY } from './check-ins-sheet.ts';
import { originOf } from './limits.ts';
import { joined } from './sheet.ts';

/** The name of the cell that says which goal the chart shows. */
export const CHOSEN_GOAL = 'PlanChosenGoal';

/** The chosen goal's check-ins up to today: day, row and value, the newest first; of one day the lowest row. */
const CHOSEN_CHECK_INS = joined(
  `LET(all;SORT(FILTER(HSTACK(${CHECK_IN_DAY};ROW({checkIns.date});{checkIns.value});`,
  '(TRIM({checkIns.id})=PlanChosenGoal)*ISNUMBER({checkIns.date})*({checkIns.date}<PlanToday+1)*ISNUMBER({checkIns.value}));',
  '1;FALSE;2;FALSE);days;UNIQUE(CHOOSECOLS(all;1));',
  'HSTACK(days;VLOOKUP(days;all;2;FALSE);VLOOKUP(days;all;3;FALSE)))',
);

/**
 * Due, plan and actual of the chosen goal: its milestones and, between them, where it stood last, or its check-ins
 * where it has no milestones. What is not known yet is #N/A, because a line that meets a blank text goes down to
 * 0; the columns are hidden. Goals of many units share one chart: its legend says which this is, and a rate is
 * drawn in percent.
 */
export const CHART_DATA = joined(
  '=ARRAYFORMULA(LET(',
  `checkIns;${CHOSEN_CHECK_INS};`,
  'newest;IFERROR(INDEX(checkIns;1;1);0);',
  // what stood at the last check-in is no reading of a later day
  'read;IF({milestones.due}>newest;"";{milestones.actual});',
  'planned;FILTER(HSTACK({milestones.due};{milestones.targetByThen};read);',
  '({milestones.id}=PlanChosenGoal)*ISNUMBER({milestones.due}));',
  'between;INDEX((newest>0)*ISNA(MATCH(newest;CHOOSECOLS(planned;1);0));1;1);',
  'standing;HSTACK(newest;IFERROR(XLOOKUP(PlanChosenGoal;{plan.id};{plan.expectedThen});"");INDEX(checkIns;1;3));',
  'points;IF(ISERROR(INDEX(planned;1;1));LET(start;XLOOKUP(PlanChosenGoal;{plan.id};{plan.start});',
  'deadline;XLOOKUP(PlanChosenGoal;{plan.id};{plan.deadline});',
  'target;XLOOKUP(PlanChosenGoal;{plan.id};{plan.target});',
  `origin;XLOOKUP(PlanChosenGoal;{plan.id};${originOf((key) => `{plan.${key}}`)});`,
  'day;CHOOSECOLS(checkIns;1);',
  'SORT(HSTACK(day;origin+(target-origin)*(day-start)/(deadline-start);CHOOSECOLS(checkIns;3));1;TRUE));',
  'SORT(IF(between;VSTACK(planned;standing);planned);1;TRUE));',
  'unit;IFNA(XLOOKUP(PlanChosenGoal;{forecastId};{forecastUnit});"");',
  'scale;IF(unit="%";100;1);',
  'behind;IF(unit="";"";" ("&unit&")");',
  'goal;IF(PlanChosenGoal="";"";PlanChosenGoal&": ");',
  'VSTACK(HSTACK("Due";goal&"plan"&behind;goal&"actual"&behind);',
  'IF(ISERROR(INDEX(points;1;1));HSTACK("";"";"");IF(points="";NA();points*HSTACK(1;scale;scale))))))',
);
