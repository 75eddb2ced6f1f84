import { messages } from '../cells/messages.ts';
import { anyNumber, atLeast0, choice, column, date, optional, type Parameter } from '../cells/parameter.ts';
import { civilDay, isProblem, type Problem, problem } from '../cells/value.ts';
import type { Day } from '../marketing/day.ts';
import { milestoneDays, milestones, type Rhythm, type Shape } from '../marketing/milestones.ts';
import { wrongOrder } from '../marketing/pacing.ts';
import { tableFormula } from './formula.ts';

const MOST = 1000;

type ShapeWord = 'linear' | 'compound';

const weight = atLeast0(
  'shape',
  'Optional. "linear" (in proportion to days), "compound" (steady rate), or a range of seasonal weights, one a period.',
);

/** A cell of the shape: its word, or the weight of one period. */
const shapeCell: Parameter<number | ShapeWord> = {
  ...weight,
  range: '"linear", "compound" or weights of 0 or more',
  read: (cell, zone, called = weight.name) => {
    const word = String(cell).trim().toLowerCase();
    if (word === 'linear' || word === 'compound') return word;
    const read = weight.read(cell, zone, called);
    // Of a cell among others the row is named: there a weight was meant.
    return isProblem(read) && called === weight.name ? problem(messages.notAShape(cell)) : read;
  },
};

/**
 * The shape that its cells stand for.
 * @param cells one word, or weights; a blank one may be a gap in the season's figures or a 0, so that it is refused
 */
function readShape(
  cells: readonly (number | ShapeWord | undefined)[],
  startValue: number,
  target: number,
  periods: number,
): Shape | Problem {
  const [first] = cells;
  if (cells.length === 1 && typeof first === 'string') {
    const allowed = first === 'linear' || (startValue > 0 && target > 0);
    return allowed ? first : problem(messages.compoundSign(startValue, target));
  }
  const word = cells.find((cell) => typeof cell === 'string');
  if (word !== undefined) return problem(messages.wordAmongWeights(word));
  if (cells.length !== periods) return problem(messages.weightCount(cells.length, periods));
  const blank = cells.indexOf(undefined);
  if (blank !== -1) return problem(messages.blankWeight(blank + 1));
  const weights = cells.map(Number);
  return weights.some((weight) => weight > 0) ? weights : problem(messages.noWeight);
}

function schedule(
  startValue: number,
  target: number,
  start: Day,
  deadline: Day,
  every: Rhythm,
  shapeCells: readonly (number | ShapeWord | undefined)[],
) {
  const wrong = wrongOrder(start, deadline);
  if (wrong) return problem(wrong);
  const days = milestoneDays(start, deadline, every, MOST + 1);
  if (days.length > MOST) return problem(messages.tooManyMilestones(MOST));
  const shape = readShape(shapeCells, startValue, target, days.length);
  if (isProblem(shape)) return shape;
  return milestones(startValue, target, start, days, shape).map((milestone) => [
    civilDay(milestone.due),
    milestone.target,
    milestone.step,
  ]);
}

export const MILESTONES = tableFormula({
  name: 'MILESTONES',
  header: ['Due', 'Target by then', 'This period'],
  soughtAs:
    'seasonal, seasonality, monthly targets, budget, phasing, schedule, plan, weekly, quarterly, split, spread',
  summary: 'The way to a target in steps: a table of due days, what to have reached by then, and each step.',
  parameters: [
    anyNumber(
      'start_value',
      'Where counting starts: 0 for a total, the value at the start for a rate or cost.',
    ),
    anyNumber('target', 'Where it should be at the deadline.'),
    date('start', 'First day of the goal’s period.'),
    date('deadline', 'Day by which the target should be reached.'),
    optional(
      choice('every', 'Optional. How often: "day", "week", "month" or "quarter"; "month" if left out.', [
        'day',
        'week',
        'month',
        'quarter',
      ]),
      'month',
    ),
    optional(column(shapeCell), ['linear' as const]),
  ],
  example: {
    args: [0, 1000, '2027-01-01', '2027-04-01', 'month', [[1], [1], [2]]],
    result: [
      ['Due', 'Target by then', 'This period'],
      ['2027-02-01', 250, 250],
      ['2027-03-01', 500, 250],
      ['2027-04-01', 1000, 500],
    ],
    typed: '=MILESTONES(0; 1000; DATE(2027;1;1); DATE(2027;4;1); "month"; F2:F4)',
  },
  refuses: [
    [0, 1000, '2027-03-01', '2027-01-01'],
    [0, 1000, '2020-01-01', '2027-01-01', 'day'],
    [0, 1000, '2027-01-01', '2027-03-01', 'month', 'compound'],
    [0, 1000, '2027-01-01', '2027-03-01', 'month', 'steep'],
    [0, 1000, '2027-01-01', '2027-03-01', 'month', [[1], [2], [3]]],
    [0, 1000, '2027-01-01', '2027-03-01', 'month', [[0], [0]]],
    [0, 1000, '2027-01-01', '2027-04-01', 'month', [[1], [''], [2]]],
  ],
  source: 'Straight line in days; constant rate for "compound"',
  note: 'Periods are counted from start: every month from 15 January is due on 15 February, 15 March and so on, and from 1 January to any day but a first on 31 January, 28 February and so on; the last row is the deadline and the target exactly. At most 1,000 rows. Use last year’s months as weights to follow its season.',
  compute: schedule,
});
