/** The Funnel sheet: from the goal back to what each stage must bring, by when and for how much. */
import { headed, joined, type SheetDescription } from './sheet.ts';

/** Stages are counted by Step, so the sheet may be sorted; a row without one counts by its place. */
const STEP = 'IF({step}="";ROW({step});{step})';

/** What the goal's metric still has to gain, from its origin to its target. */
const WAY = joined(
  'IFERROR(VLOOKUP({id};HSTACK({plan.id};',
  '{plan.target}-IF({plan.kind}="Level";{plan.baseline};0));2;FALSE);"")',
);

const NEEDED = joined(
  `MAP({id};${STEP};${WAY};LAMBDA(goal;place;way;`,
  'IF(ISNUMBER(way);',
  'LET(sale;IFERROR(MAX(FILTER({averageSale};({id}=goal)*ISNUMBER({averageSale})));1);',
  `rates;IFERROR(PRODUCT(FILTER({rate};({id}=goal)*(${STEP}>=place)*ISNUMBER({rate})));1);`,
  'IFERROR(ROUNDUP(ROUND(way/sale/rates;6);0);""));"")))',
);

const DUE_BY = joined(
  'MAP({id};',
  `${STEP};IFERROR(XLOOKUP({id};{plan.id};{plan.deadline});"");LAMBDA(goal;place;deadline;`,
  'IF(ISNUMBER(deadline);IF(deadline>0;',
  `deadline-IFERROR(SUM(FILTER({days};({id}=goal)*(${STEP}>=place)*ISNUMBER({days})));0);"");"")))`,
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
    { key: 'unitCost', title: 'Unit cost', width: 90, format: 'money', note: 'What one of them costs.' },
    {
      key: 'averageSale',
      title: 'Average sale',
      width: 100,
      format: 'money',
      note: 'For revenue goals: what one sale brings in. Once per goal is enough. Blank where the goal counts the last stage itself.',
    },
    {
      key: 'needed',
      title: 'Needed',
      width: 90,
      format: 'number',
      note: 'How many the goal needs at this stage, rounded up.',
      formula: headed('Needed', 'id', NEEDED),
    },
    {
      key: 'dueBy',
      title: 'Due by',
      width: 100,
      format: 'date',
      note: 'The deadline less the days still to go.',
      formula: headed('Due by', 'id', DUE_BY),
    },
    {
      key: 'cost',
      title: 'Cost',
      width: 100,
      format: 'money',
      note: 'Needed × unit cost.',
      formula: headed('Cost', 'id', 'IF(({needed}="")+({unitCost}="");"";{needed}*{unitCost})'),
    },
    {
      key: 'totalCost',
      title: 'Total cost',
      width: 100,
      format: 'money',
      note: 'All stages of the goal together, beside its first row.',
      formula: headed('Total cost', 'id', 'IF(MATCH({id};{id};0)=ROW({id});SUMIF({id};{id};{cost});"")'),
    },
  ],
  rules: [],
};
