import { messages } from '../cells/messages.ts';
import { above0, atLeast0, date, grid, optional, type Parameter, rate } from '../cells/parameter.ts';
import { areTitles } from '../cells/range.ts';
import { civilDay, isBlank, isProblem, type Problem, problem } from '../cells/value.ts';
import { type FunnelStage, totalCost, walkBack } from '../marketing/walk-back.ts';
import { tableFormula } from './formula.ts';

const HEADER = ['Stage', 'Needed', 'Due by', 'Cost'] as const;

const stageRate = rate('rate', 'Share that reaches the next stage.');
const unitCost = atLeast0('cost per unit', 'What one unit of the stage costs.');
const days = atLeast0('days', 'Days until the next stage.');

type Row = readonly unknown[];

/**
 * The rows of a funnel: stage, rate to the next stage, cost per unit, days to the next stage. A title row
 * and blank rows are passed over.
 */
function readStages(rows: readonly Row[]): FunnelStage[] | Problem {
  const filled = rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .filter(({ cells }) => !isEmpty(cells));
  const body = filled[0] && areTitles(filled[0].cells, filled[0].cells.slice(1)) ? filled.slice(1) : filled;
  if (body.every(({ cells }) => isRate(cells[0]))) return problem(messages.noStages);
  const stages: FunnelStage[] = [];
  for (const [index, { cells, row }] of body.entries()) {
    const stage = readStage(cells, index === body.length - 1);
    if (isProblem(stage)) return problem(messages.inRow('stages', row, stage.problem));
    stages.push(stage);
  }
  return stages;
}

function readStage(cells: Row, isLast: boolean): FunnelStage | Problem {
  const name = isBlank(cells[0]) ? '' : String(cells[0]);
  const passing = readOptional(stageRate, cells[1]);
  const cost = readOptional(unitCost, cells[2]);
  const wait = readOptional(days, cells[3]);
  const bad = [passing, cost, wait].find(isProblem);
  if (bad) return bad;
  if (passing === undefined && !isLast) return problem(messages.missingRate(name));
  return {
    name,
    ...(typeof passing === 'number' && { rate: passing }),
    ...(typeof cost === 'number' && { unitCost: cost }),
    ...(typeof wait === 'number' && { days: wait }),
  };
}

function readOptional(parameter: Parameter<number>, cell: unknown): number | Problem | undefined {
  return isBlank(cell) ? undefined : (parameter.read(cell, noZone) as number | Problem);
}

/** A rate stands in the place of a stage's name where the column of names was left out. */
function isRate(cell: unknown): boolean {
  return !isBlank(cell) && typeof stageRate.read(cell, noZone) === 'number';
}

function noZone(): never {
  throw new Error('a number needs no time zone');
}

function isEmpty(cells: Row): boolean {
  return cells.every(isBlank);
}

export const WALKBACK = tableFormula({
  name: 'WALKBACK',
  header: HEADER,
  soughtAs: 'funnel, reverse funnel, budget, plan, stages, how many leads',
  summary:
    'From a revenue target back through the funnel: what each stage must bring, by when and for how much.',
  parameters: [
    atLeast0('revenue_target', 'Revenue to reach.'),
    above0('sale_value', 'What an average sale brings.'),
    grid(
      'stages',
      'The funnel from the top down, a row a stage: name, rate to the next stage, cost per unit, days to the next stage. Cost and days may be blank.',
      'two to four columns; rates more than 0 and at most 1',
    ),
    optional(date('deadline', 'Optional. Day by which the sales should be won.')),
    optional(atLeast0('booked', 'Optional. Revenue already won; 0 if left out.'), 0),
  ],
  example: {
    args: [
      100000,
      5000,
      [
        ['Visits', 0.05, 2, 7],
        ['Leads', 0.25, '', 30],
        ['Opportunities', 0.2, '', 60],
      ],
      '2027-12-31',
    ],
    result: [
      [...HEADER],
      ['Visits', 8000, '2027-09-25', 16000],
      ['Leads', 400, '2027-10-02', ''],
      ['Opportunities', 100, '2027-11-01', ''],
      ['Customers', 20, '2027-12-31', ''],
      ['Total', '', '', 16000],
    ],
    typed: '=WALKBACK(100000; 5000; A2:D4; DATE(2027;12;31))',
  },
  refuses: [
    [
      1000,
      10,
      [
        ['Leads', 15],
        ['Customers', ''],
      ],
    ],
    [
      1000,
      10,
      [
        ['Visits', ''],
        ['Leads', 0.1],
      ],
    ],
    [1000, 10, [['Stage', 'Rate']]],
  ],
  source: 'Red66 Marketing, "Marketing math that drives revenue growth"',
  note: 'Every row is rounded up from the exact chain, never from the rounded row below it. A last row without a rate is the sale itself; otherwise a row Customers is added.',
  compute: (revenueTarget, saleValue, rows, deadline, booked) => {
    const stages = readStages(rows);
    if (isProblem(stages)) return stages;
    const plan = walkBack(revenueTarget, saleValue, stages, deadline, booked);
    return [
      ...plan.map(({ stage, needed, dueBy, cost }) => [
        stage,
        needed,
        dueBy === undefined ? undefined : civilDay(dueBy),
        cost,
      ]),
      ['Total', undefined, undefined, totalCost(plan)],
    ];
  },
});
