/** The Funnel sheet: from the goal back to what each stage must bring, by when and for how much. */
import { computed, joined, lookedUp, originOf, type SheetDescription } from './sheet.ts';

/** The rows in use: a sheet has a thousand rows and a plan a few funnels. */
const used = (column: string) => `FILTER(${column};{id}<>"")`;

/** Stages are counted by Step, so the sheet may be sorted; a row without one counts by its place. */
const STEP = 'IF({step}="";ROW({step});{step})';

const ofGoal = (column: string) => lookedUp('id', 'plan.id', `plan.${column}`);

/** What the goal's metric has to gain, from its origin to its target; #N/A where that is not known or nothing. */
const WAY = `LET(way;${ofGoal('target')}-${originOf(ofGoal('kind'), ofGoal('baseline'))};IF(way>0;way;NA()))`;

/** For each row in use, the rates from its stage down to the sale, multiplied. */
const RATES_BELOW = joined(
  'MAP(ids;steps;LAMBDA(goal;place;',
  'IFERROR(PRODUCT(FILTER(rates;(ids=goal)*(steps>=place)*ISNUMBER(rates)));1)))',
);

/** For each row in use, the days from its stage down to the sale. */
const DAYS_BELOW = joined(
  'MAP(ids;steps;LAMBDA(goal;place;',
  'IFERROR(SUM(FILTER(waits;(ids=goal)*(steps>=place)*ISNUMBER(waits)));0)))',
);

/** Brings a figure of each row in use back to its row. */
const toRows = (figures: string) => `VLOOKUP(ROW({id});HSTACK(${used('ROW({id})')};${figures});2;FALSE)`;

const NEEDED = joined(
  `LET(ids;${used('{id}')};steps;${used(STEP)};rates;${used('{rate}')};`,
  `sale;IFERROR(${lookedUpNumber('averageSale')};1);`,
  `IFERROR(ROUNDUP(ROUND(${WAY}/sale/${toRows(RATES_BELOW)};6);0);""))`,
);

const DUE_BY = joined(
  `LET(ids;${used('{id}')};steps;${used(STEP)};waits;${used('{days}')};deadline;${ofGoal('deadline')};`,
  `IF(ISNUMBER(deadline);IFERROR(deadline-${toRows(DAYS_BELOW)};"");""))`,
);

/** A figure that one of the goal's rows holds. */
function lookedUpNumber(column: string): string {
  return `VLOOKUP({id};FILTER(HSTACK({id};{${column}});ISNUMBER({${column}}));2;FALSE)`;
}

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
    computed('id', 'IF(({needed}="")+({unitCost}="");"";{needed}*{unitCost})', {
      key: 'cost',
      title: 'Cost',
      width: 100,
      format: 'money',
      note: 'Needed × unit cost.',
    }),
    computed('id', 'IF(MATCH({id};{id};0)=ROW({id});SUMIF({id};{id};{cost});"")', {
      key: 'totalCost',
      title: 'Total cost',
      width: 100,
      format: 'money',
      note: 'All stages of the goal together, beside its first row.',
    }),
  ],
  rules: [],
};
