/** The Funnel sheet: from the goal back to what each stage must bring, by when and for how much. */
import { allMetrics } from '../marketing/metrics/find.ts';
import { originOf } from './limits.ts';
import { notInPlan } from './not-in-plan.ts';
import { LONG_TO_PAY, monthsOfRevenueIn } from './pay-back.ts';
import { computed, joined, lookedUp, placeIn, type SheetDescription } from './sheet.ts';

/** The rows in use: a sheet has a thousand rows and a plan a few funnels. */
const used = (column: string) => `FILTER(${column};{id}<>"")`;

/** Stages are counted by Step, so the sheet may be sorted; a row without one counts by its place. */
const STEP = 'IF({step}="";ROW({step});{step})';

const ofGoal = (column: string) => lookedUp('{id}', 'plan.id', `plan.${column}`);

/** What the goal's metric has to gain, from its origin to its target; #N/A where that is not known or nothing. */
const WAY = `LET(way;${ofGoal('target')}-${originOf(ofGoal)};IF(way>0;way;NA()))`;

/** The goal's last step goes nowhere: it needs no rate. */
const IS_LAST = joined(
  `${STEP}>=IFERROR(VLOOKUP({id};SORT(FILTER(HSTACK({id};IF({step}="";ROW({step});{step}));{id}<>"");2;FALSE);2;FALSE);0)`,
);

const isNumber = (column: string, bounds: string) => `ISNUMBER(${column})*${bounds}`;

const RATE_FITS = isNumber('{rate}', '({rate}>0)*({rate}<=1)');
const DAYS_FIT = isNumber('{days}', '({days}>=0)');
const SALE_FITS = isNumber('{averageSale}', '({averageSale}>0)');
const COST_FITS = isNumber('{unitCost}', '({unitCost}>=0)');

/** For each row in use, the rates from its stage down to the sale, multiplied; #N/A where one is missing. */
const RATES_BELOW = 'MAP(ids;steps;LAMBDA(goal;place;PRODUCT(FILTER(rates;(ids=goal)*(steps>=place)))))';

/** For each row in use, the days from its stage down to the sale; #N/A where one is no number of days. */
const DAYS_BELOW = 'MAP(ids;steps;LAMBDA(goal;place;SUM(FILTER(waits;(ids=goal)*(steps>=place)))))';

/** Brings a figure of each row in use back to its row. */
const toRows = (figures: string) => `VLOOKUP(ROW({id});HSTACK(${used('ROW({id})')};${figures});2;FALSE)`;

/** What tells a metric in money by itself, whatever else it is called. */
const MONEY = ['revenue', 'turnover', 'income', 'profit', 'takings', 'gmv', 'mrr', '$', '€', '£'];

/** The names of sums of money, such as sales, donations or pipeline, between bars. */
const SUMS = `|${allMetrics()
  .filter(({ unit, kind, id }) => unit === 'money' && (kind === 'total' || id === 'recurringRevenue'))
  .flatMap(({ name, aliases }) => [name, ...aliases])
  .map((name) => name.toLowerCase())
  .filter((name) => !MONEY.some((word) => name.includes(word)))
  .join('|')}|`;

const IS_MONEY = joined(
  `LET(metric;LOWER(TRIM(IFERROR(${ofGoal('metric')};"")));ISNUMBER(FIND("|"&metric&"|";"${SUMS}"))`,
  `${MONEY.map((word) => `+ISNUMBER(FIND("${word}";metric))`).join('')})`,
);

/** The first of the goal's rows that says what a sale brings in. */
const SALE = 'VLOOKUP({id};FILTER(HSTACK({id};{averageSale});{averageSale}<>"");2;FALSE)';

/** A goal in money cannot do without; any other counts its last stage itself. */
const SALE_VALUE = `LET(sale;IFERROR(${SALE};IF(${IS_MONEY};NA();1));IF(ISNUMBER(sale)*(sale>0);sale;NA()))`;

const NEEDED = joined(
  `LET(ids;${used('{id}')};steps;${used(STEP)};`,
  `known;IF({rate}="";IF(${IS_LAST};1;NA());IF(${RATE_FITS};{rate};NA()));rates;${used('known')};`,
  `IFERROR(ROUNDUP(ROUND(${WAY}/${SALE_VALUE}/${toRows(RATES_BELOW)};6);0);""))`,
);

const DUE_BY = joined(
  `LET(ids;${used('{id}')};steps;${used(STEP)};deadline;${ofGoal('deadline')};`,
  `known;IF({days}="";0;IF(${DAYS_FIT};{days};NA()));waits;${used('known')};`,
  `IF(ISNUMBER(deadline);IFERROR(deadline-${toRows(DAYS_BELOW)};"");""))`,
);

/** What the goal itself lacks, said beside its first row. */
const GOAL_LACKS = joined(
  `IF(MATCH({id};{id};0)<>${placeIn('id')};"";`,
  `IF(ISNUMBER(MATCH({id};{plan.id};0))=FALSE;${notInPlan('{id}')};`,
  `IF(ISNUMBER(${WAY});"";"Look at "&{id}&" in the plan: it needs a target above 0, a Level one above its baseline")))`,
);

const LACKS = joined(
  `LET(lacks;${GOAL_LACKS};last;${IS_LAST};IF(lacks<>"";lacks;`,
  'IF(({rate}="")*(last=FALSE);"Write the rate to the next stage, such as 30%";',
  `IF(({rate}<>"")*(${RATE_FITS}=0);IF(ISNUMBER({rate})*({rate}>1)*({rate}<=100);`,
  '"The rate is "&ROUND(100*{rate};0)&"%: did you mean "&{rate}&"%?";"Write a rate above 0% and up to 100%");',
  `IF(({days}<>"")*(${DAYS_FIT}=0);"Write the days to the next stage as a number, 0 or more";`,
  `IF(({unitCost}<>"")*(${COST_FITS}=0);"Write the unit cost as a number, 0 or more";`,
  `IF(({averageSale}<>"")*(${SALE_FITS}=0);"Write the average sale as a number above 0";`,
  `IF(last*ISERROR(${SALE})*(${IS_MONEY}>0);"Write the average sale: what one sale brings in";""))))))))`,
);

/** A sum that lacks a stage would pass for the whole. */
const TOTAL_COST = joined(
  `IF(MATCH({id};{id};0)<>${placeIn('id')};"";`,
  'IF(ISNUMBER(MATCH({id};FILTER({id};{lacks}<>"");0));"";SUMIF({id};{id};{cost})))',
);

/** Recurring revenue comes in again and again: what it costs is held to the months that pay for it. */
const IS_RECURRING = `IFERROR(${ofGoal('kind')}="Level";FALSE)`;

const MONTHS = monthsOfRevenueIn(`IFERROR(${ofGoal('statement')}&" "&${ofGoal('metric')};"")`);

/** Only where a sale has its price, the goal is in money too. */
const WHAT_TO_FIX = joined(
  `LET(times;IF({totalCost}="";0;IFERROR({totalCost}/IF(ISNUMBER(${SALE});${WAY};NA());0));`,
  `months;times*${MONTHS};`,
  `IF({lacks}<>"";{lacks};IF(${IS_RECURRING};IF(ROUND(months;6)>${LONG_TO_PAY};`,
  '"The revenue that this adds pays for it only in "&ROUND(months;0)&" months: lower a unit cost or raise a rate";"");',
  'IF(ROUND(times;2)>1;',
  '"This costs "&ROUND(times;2)&" times as much as the goal brings in: lower a unit cost or raise a rate";""))))',
);

export const FUNNEL_SHEET: SheetDescription = {
  key: 'funnel',
  name: 'Funnel',
  anchor: 'id',
  columns: [
    { key: 'id', title: 'ID', width: 60, note: 'The goal, such as G1.' },
    {
      key: 'step',
      title: 'Step',
      width: 60,
      format: 'number',
      note: '1 is the top of the funnel. The last step is the sale itself.',
    },
    { key: 'stage', title: 'Stage', width: 170, note: 'Such as Visits, Leads, Qualified leads, Customers.' },
    {
      key: 'rate',
      title: 'Rate to next',
      width: 100,
      format: 'percent',
      note: 'The share that goes on to the next stage. Blank at the last one.',
    },
    { key: 'days', title: 'Days to next', width: 100, format: 'number', note: 'How long that takes.' },
    { key: 'unitCost', title: 'Unit cost', width: 100, format: 'money', note: 'What one of them costs.' },
    {
      key: 'averageSale',
      title: 'Average sale',
      width: 100,
      format: 'money',
      note: 'For revenue goals: what one sale brings in. Once per goal is enough. Blank where the goal counts the last stage itself.',
    },
    computed('id', NEEDED, {
      key: 'needed',
      title: 'Needed',
      width: 100,
      format: 'count',
      note: 'How many the goal needs at this stage, rounded up. A Level counts from its baseline.',
    }),
    computed('id', DUE_BY, {
      key: 'dueBy',
      title: 'Due by',
      width: 100,
      format: 'date',
      note: 'The deadline less the days still to go.',
    }),
    computed('id', 'IF(({needed}="")+({unitCost}="");"";IFERROR({needed}*{unitCost};""))', {
      key: 'cost',
      title: 'Cost',
      width: 100,
      format: 'money',
      note: 'Needed × unit cost.',
    }),
    computed('id', TOTAL_COST, {
      key: 'totalCost',
      title: 'Total cost',
      width: 100,
      format: 'money',
      note: 'All stages of the goal together, beside its first row. Blank while something is to be fixed.',
    }),
    computed('id', WHAT_TO_FIX, {
      key: 'whatToFix',
      title: 'What to fix',
      width: 300,
      wrap: true,
      note: 'What is missing or cannot be. The figures that depend on it stay blank until it is put right. Beside the first row also whether all this costs more than the goal brings in, or recurring revenue takes more than a year to pay for it.',
    }),
    computed('id', LACKS, {
      key: 'lacks',
      title: 'Lacks',
      width: 300,
      note: 'What keeps the funnel from being worked out. “What to fix” says it.',
      hidden: true,
    }),
  ],
  rules: [{ column: 'whatToFix', when: { contains: ' ' }, tone: 'bad' }],
};
