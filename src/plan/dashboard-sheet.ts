/** The Dashboard: one row a goal, totals by status, effort against capacity, and what the charts are drawn from. */
import { CHART_DATA, CHOSEN_GOAL } from './dashboard-chart.ts';
import { STATUSES } from './goal.ts';
import { CAPACITY } from './settings-sheet.ts';
import {
  computed,
  isTitle,
  joined,
  type LabelledCell,
  lookedUp,
  placeIn,
  type SheetDescription,
} from './sheet.ts';

/** A figure found for the goal of this row; nothing, rather than 0, where the cell it stands in is blank. */
const found = (lookup: string) => `LET(kept;IFERROR(${lookup};"");IF(kept="";"";kept))`;

/** A column of the Plan sheet for the goal of this row. */
const ofPlan = (column: string) => found(lookedUp('{id}', 'plan.id', `plan.${column}`));

/** Without any goal there is one row, to say what to do. */
const GOAL = joined(
  `=ARRAYFORMULA(IF(${isTitle('id')};"Goal";`,
  `IF({id}<>"";${ofPlan('statement')};`,
  `IF(${placeIn('id')}=2;"No goals yet: open the Goal wizard (Extensions ▸ SMART Goals)";""))))`,
);

/** What Refresh dashboard last worked out for the goal of this row. */
const ofForecast = (column: string) => found(lookedUp('{id}', 'forecastId', column));

const DAYS_LEFT = joined(
  `LET(deadline;${ofPlan('deadline')};`,
  'IF(ISNUMBER(deadline);IF(deadline=0;"";IF(deadline<PlanToday;0;deadline-PlanToday));""))',
);

/** What a sheet says of the goal's first row that needs a look. */
const saidIn = (sheet: 'Check-ins' | 'Funnel', id: string, column: string) =>
  joined(
    `LET(doubt;IFERROR(VLOOKUP({id};FILTER(HSTACK(TRIM(${id});${column});${column}<>"");2;FALSE);"");`,
    // FIND, unlike =, never takes ? for any letter.
    `IF(doubt="";"";"${sheet}: "&doubt&IF(ISNUMBER(FIND("?";RIGHT(doubt;1)));" ";". ")))`,
  );

const DOUBT = saidIn('Check-ins', '{checkIns.id}', '{checkIns.whatToCheck}');

const BUDGET = saidIn('Funnel', '{funnel.id}', '{funnel.whatToFix}');

const OVERDUE = `LET(last;${ofPlan('lastCheckIn')}&"";IF(LEFT(last;12)="Check-in due";last&". ";""))`;

const OUTDATED = joined(
  `IF((${ofPlan('target')}=${ofForecast('forecastTarget')})*(${ofPlan('deadline')}=${ofForecast('forecastDeadline')});"";`,
  '"Target or deadline changed since: choose Refresh dashboard. ")',
);

/** Chances that contradict a status: what is on track seldom hits, what is behind likely does. */
const CONTRADICTION = joined(
  'IF(({status}="On track")*({chance}<3/10);',
  '"Status holds the newest value to the plan, chance goes by all check-ins so far, which would miss the target. ";',
  'IF((({status}="At risk")+({status}="Behind"))*({chance}>7/10);',
  '"Status holds the newest value to the plan, chance goes by all check-ins so far, which would still reach the target. ";""))',
);

/** Trust in a projection, where there is one. */
const TRUST = `IF({chance}="";"";LET(outdated;${OUTDATED};IF(outdated="";${CONTRADICTION};outdated)))`;

/** What people should know before they trust a row: each remark ends in a full stop and a space. */
const REMARK = `TRIM(${[ofPlan('toCheck'), DOUBT, BUDGET, OVERDUE, TRUST, ofForecast('forecastNote')].join('&')})`;

const countOf = (status: string) => `=COUNTIFS({plan.type};"Goal";{plan.status};"${status}")`;

const WITHOUT_STATUS = 'COUNTIFS({plan.type};"Goal";{plan.status};"";{plan.statement};"?*")';
const UNCHECKED = 'COUNTIFS({plan.type};"Goal";{plan.current};"";{plan.status};"";{plan.statement};"?*")';

/** Months from the first start to the last deadline of the tactics, at least one. */
const MONTHS = joined(
  'LET(first;MIN(IFERROR(FILTER({plan.start};({plan.type}="Tactic")*ISNUMBER({plan.start}));MIN({plan.start})));',
  'last;MAX(IFERROR(FILTER({plan.deadline};({plan.type}="Tactic")*ISNUMBER({plan.deadline}));MAX({plan.deadline})));',
  'MAX(1;ROUND((last-first)*12/365;0)))',
);

const EFFORT = 'SUMIF({plan.type};"Tactic";{plan.effort})';

/** The label and value cells of `At a glance`. */
const FIGURES: readonly LabelledCell[] = [
  { label: 'Goal in the chart (choose)', format: 'text', named: CHOSEN_GOAL },
  ...STATUSES.map((status): LabelledCell => ({ label: status, formula: countOf(status), format: 'number' })),
  { label: 'No check-in yet', formula: `=${UNCHECKED}`, format: 'number' },
  { label: 'No status yet', formula: `=${WITHOUT_STATUS}-${UNCHECKED}`, format: 'number' },
  {
    label: 'Check-ins to look at',
    // The column's own title is one of its texts.
    formula: '=COUNTIF({checkIns.whatToCheck};"?*")-1',
    format: 'number',
  },
  { label: 'Planned person-days', formula: `=${EFFORT}`, format: 'number' },
  {
    label: 'Capacity in person-days',
    formula: `=LET(capacity;${CAPACITY};IF(capacity="";"";capacity*${MONTHS}))`,
    format: 'number',
  },
  {
    label: 'Share of capacity used',
    formula: `=LET(capacity;${CAPACITY};IF(capacity="";"";${EFFORT}/(capacity*${MONTHS})))`,
    format: 'percent',
  },
];

/** The labels of the figures that the chart of goals by status shows, the first and the last. */
export const STATUS_LABELS = [STATUSES[0], 'No status yet'] as const;

export const DASHBOARD_SHEET: SheetDescription = {
  key: 'dashboard',
  name: 'Dashboard',
  anchor: 'id',
  // What people look at first comes first: a sidebar, or a small window, leaves the right end out.
  columns: [
    { key: 'figure', title: 'At a glance', width: 170, note: 'Totals over all goals and tactics.' },
    { key: 'value', title: 'Value', width: 60, note: 'Worked out by the sheet.' },
    { key: 'gap', title: '', width: 10, note: '' },
    {
      key: 'id',
      title: 'ID',
      width: 40,
      note: 'Every goal of the plan.',
      formula:
        '=VSTACK("ID";IFERROR(UNIQUE(FILTER({plan.id};({plan.type}="Goal")*({plan.id}<>"")*({plan.statement}<>"")));""))',
    },
    {
      key: 'goal',
      title: 'Goal',
      width: 212,
      wrap: true,
      note: 'The goal’s statement.',
      formula: GOAL,
    },
    computed('id', ofPlan('progressBar'), {
      key: 'progressBar',
      title: 'Progress',
      width: 104,
      note: 'Ten blocks are 100%.',
    }),
    computed('id', ofPlan('pace'), {
      key: 'pace',
      title: 'Pace',
      width: 50,
      format: 'ratio',
      note: '1 is on pace.',
    }),
    computed('id', ofPlan('status'), {
      key: 'status',
      title: 'Status',
      width: 90,
      note: 'As in the plan.',
    }),
    computed('id', DAYS_LEFT, {
      key: 'daysLeft',
      title: 'Days left',
      width: 80,
      format: 'number',
      note: 'Until the deadline.',
    }),
    computed('id', ofForecast('forecastValue'), {
      key: 'projection',
      title: 'Projection',
      width: 80,
      format: 'metric',
      note: 'Where the goal is likely to stand at its deadline, from its check-ins. Written by Refresh dashboard.',
    }),
    computed('id', ofForecast('forecastChance'), {
      key: 'chance',
      title: 'Chance',
      width: 80,
      format: 'percent',
      note: 'How likely the target is reached. Written by Refresh dashboard.',
    }),
    computed('id', ofForecast('forecastDate'), {
      key: 'asOf',
      title: 'As of',
      width: 90,
      format: 'date',
      note: 'The day the projection was worked out.',
    }),
    computed('id', REMARK, {
      key: 'remark',
      title: 'Remark',
      width: 300,
      wrap: true,
      note: 'What to know before you trust the row: why there is no projection, what is due, what to check.',
    }),
    {
      key: 'chartDue',
      hidden: true,
      title: 'Due',
      width: 90,
      format: 'date',
      note: 'What the chart of the chosen goal is drawn from.',
      formula: CHART_DATA,
    },
    {
      key: 'chartPlan',
      hidden: true,
      title: 'Plan',
      width: 90,
      note: 'Planned by then.',
      format: 'metric',
      spilled: true,
    },
    {
      key: 'chartActual',
      hidden: true,
      title: 'Actual',
      width: 90,
      note: 'Checked in by then.',
      format: 'metric',
      spilled: true,
    },
    {
      key: 'forecastId',
      title: 'Forecast of',
      width: 90,
      note: 'Kept by Refresh dashboard; edits here are replaced.',
      hidden: true,
    },
    {
      key: 'forecastUnit',
      title: 'Forecast unit',
      width: 90,
      note: 'Kept by Refresh dashboard.',
      hidden: true,
    },
    { key: 'forecastValue', title: 'Forecast', width: 90, note: 'Kept by Refresh dashboard.', hidden: true },
    {
      key: 'forecastChance',
      title: 'Forecast chance',
      width: 90,
      note: 'Kept by Refresh dashboard.',
      hidden: true,
    },
    {
      key: 'forecastDate',
      title: 'Forecast as of',
      width: 90,
      format: 'date',
      note: 'Kept by Refresh dashboard.',
      hidden: true,
    },
    {
      key: 'forecastNote',
      title: 'Forecast remark',
      width: 90,
      note: 'Kept by Refresh dashboard.',
      hidden: true,
    },
    {
      key: 'forecastTarget',
      title: 'Forecast target',
      width: 90,
      note: 'Kept by Refresh dashboard.',
      hidden: true,
    },
    {
      key: 'forecastDeadline',
      title: 'Forecast deadline',
      width: 90,
      format: 'date',
      note: 'Kept by Refresh dashboard.',
      hidden: true,
    },
  ],
  labelled: { cells: FIGURES, label: 'figure', value: 'value', ownRows: false },
  rules: [
    { column: 'status', when: { equals: 'Achieved' }, tone: 'good' },
    { column: 'status', when: { equals: 'On track' }, tone: 'good' },
    { column: 'status', when: { equals: 'At risk' }, tone: 'warning' },
    { column: 'status', when: { equals: 'Behind' }, tone: 'bad' },
    { column: 'status', when: { equals: 'Missed' }, tone: 'bad' },
    { column: 'chance', when: { below: 0.2 }, tone: 'bad' },
  ],
};
