import { anyNumber, date, fraction, optional } from '../cells/parameter.ts';
import { type Problem, problem } from '../cells/value.ts';
import type { Day } from '../marketing/day.ts';
import { goalStatus, landing, neededPerDay, pacing, wrongOrder } from '../marketing/pacing.ts';
import { type Family, rowFormula } from './formula.ts';
import { MILESTONES } from './milestones.ts';
import { blanksFirst } from './native.ts';
import { HITCHANCE, PROJECTION, PROJECTIONBAND } from './projection.ts';

const actual = anyNumber('actual', 'Where the metric stands: the sum so far for a total, else its value.');
const target = anyNumber('target', 'Where it should be at the deadline.');
const targetToReach = anyNumber(
  'target',
  'Where it should be at the deadline: a value to reach, not a limit to keep.',
);
const start = date('start', 'First day of the goal’s period.');
const deadline = date('deadline', 'Day by which the target should be reached.');
const asOf = date('as_of', 'The day that actual is for, such as the last check-in or TODAY() in a cell.');
const startValue = optional(
  anyNumber(
    'start_value',
    'Optional. Where counting starts: 0 for totals, if left out. For a rate, or a goal that goes down, give its value at the start.',
  ),
  0,
);

const NOT_FOR_LIMITS =
  'Not for a limit, such as a CPA to keep at 35 or less: past it would count as progress. Compare the two, =IF(B2 <= 35, "Within", "Over"), or plan the goal with the direction "Keep at most" or "Keep at least", which judges limits.';

const DUST = '10^-9';
/** What a sum of decimals may miss its target by. */
const CRUMB = `ABS({target})*${DUST}`;
const START_VALUE = 'IF({start_value}="";0;{start_value})';
const ELAPSED = 'IF({as_of}>={deadline};1;({as_of}-{start})/({deadline}-{start}))';
const PACE = `({actual}-${START_VALUE})/({target}-${START_VALUE})/${ELAPSED}`;

/** A period that ends before it begins has no pace. */
function inOrder<T>(from: Day, to: Day, answer: () => T): T | Problem {
  const wrong = wrongOrder(from, to);
  return wrong ? problem(wrong) : answer();
}

const PACING = rowFormula({
  name: 'PACING',
  header: 'Pacing',
  soughtAs: 'budget pacing, on track, progress, ahead, behind, spend',
  summary: 'Progress over elapsed time: 1 is on pace, 0.8 is 20% too slow, 1.2 is ahead.',
  parameters: [actual, targetToReach, start, deadline, asOf, startValue],
  example: { args: [30, 100, '2027-01-01', '2027-12-27', '2027-04-01'], result: 1.2 },
  refuses: [
    [30, 100, '2027-03-01', '2027-01-01', '2027-02-01'],
    ['2027-01-01', '2027-06-30', 30, 100, '2027-02-01'],
    [30, 100, '2027-01-01', '2027-06-30'],
  ],
  source: 'Adpulse, "How is budget pacing calculated": share of target ÷ share of time',
  note: `Blank until the first day is over. After the deadline all time has elapsed. Works for goals that go down: give start_value. ${NOT_FOR_LIMITS}`,
  native: blanksFirst(
    ['actual', 'target', 'start', 'deadline', 'as_of'],
    `IF({as_of}<={start};"";IF({target}=${START_VALUE};"";${PACE}))`,
  ),
  compute: (value, to, from, until, today, origin) =>
    inOrder(from, until, () =>
      pacing(value, { startValue: origin, target: to }, { start: from, deadline: until, asOf: today }),
    ),
});

const RUNRATE = rowFormula({
  name: 'RUNRATE',
  header: 'Needed per day',
  soughtAs: 'daily target, daily budget, spend per day, remaining, budget left, catch up',
  summary: 'For totals: what each remaining day must bring to reach the target.',
  parameters: [actual, target, asOf, deadline],
  example: { args: [400, 1000, '2027-06-10', '2027-06-30'], result: 30 },
  source: 'Calc-Verse, ad pace calculator: budget per remaining day',
  note: '0 once the target is reached; blank on and after the deadline. Multiply by 7 for a week.',
  native: blanksFirst(
    ['actual', 'target', 'as_of', 'deadline'],
    `IF({actual}>={target}-${CRUMB};0;IF({as_of}>={deadline};"";({target}-{actual})/({deadline}-{as_of})))`,
  ),
  compute: neededPerDay,
});

const LANDING = rowFormula({
  name: 'LANDING',
  header: 'Landing',
  soughtAs: 'forecast, predict, project, outlook, year end, estimate, budget',
  summary: 'For totals: where the figure ends at the deadline if it goes on at its average pace.',
  parameters: [actual, start, deadline, asOf],
  example: { args: [65000, '2027-01-01', '2027-04-01', '2027-02-15'], result: 130000 },
  refuses: [[30, '2027-03-01', '2027-01-01', '2027-02-01']],
  source: 'CodingAce, quota gap: booked + pace × days left',
  note: 'A straight line through the average so far. For trends and seasons use PROJECTION on the history.',
  native: blanksFirst(
    ['actual', 'start', 'deadline', 'as_of'],
    `IF({as_of}<={start};"";{actual}/${ELAPSED})`,
  ),
  compute: (value, from, until, today) =>
    inOrder(from, until, () => landing(value, { start: from, deadline: until, asOf: today })),
});

const LIMIT = 'IF({tolerance}="";1/10;{tolerance})';

const GOALSTATUS = rowFormula({
  name: 'GOALSTATUS',
  header: 'Status',
  soughtAs: 'traffic light, RAG, on track, red amber green, progress',
  summary: 'How a goal stands: Not started, On track, At risk, Behind, Achieved or Missed.',
  parameters: [
    actual,
    targetToReach,
    start,
    deadline,
    asOf,
    startValue,
    optional(
      fraction(
        'tolerance',
        'Optional. How far behind pace is still on track; 10% if left out. Three times that is at risk.',
      ),
      0.1,
    ),
  ],
  example: { args: [20, 100, '2027-01-01', '2027-12-27', '2027-04-01'], result: 'At risk' },
  refuses: [[30, 100, '2027-03-01', '2027-01-01', '2027-02-01']],
  source: 'Pace bands as budget-pacing tools use them',
  note: `The first that fits: Not started (before start), Achieved, Missed (after the deadline), On track (no time elapsed, or pacing at least 1 − tolerance), At risk (at least 1 − 3 × tolerance), Behind. ${NOT_FOR_LIMITS}`,
  native: blanksFirst(
    ['actual', 'target', 'start', 'deadline', 'as_of'],
    `IF({as_of}<{start};"Not started";IF(IF({target}>=${START_VALUE};{actual}>={target}-${CRUMB};{actual}<={target}+${CRUMB});"Achieved";IF({as_of}>{deadline};"Missed";IF({as_of}<={start};"On track";IF({target}=${START_VALUE};"Behind";IF(${PACE}>=1-${LIMIT}-${DUST};"On track";IF(${PACE}>=1-3*${LIMIT}-${DUST};"At risk";"Behind")))))))`,
  ),
  compute: (value, to, from, until, today, origin, tolerance) =>
    inOrder(from, until, () =>
      goalStatus(
        value,
        { startValue: origin, target: to },
        { start: from, deadline: until, asOf: today },
        tolerance,
      ),
    ),
});

export const alongTheWay: Family = {
  title: 'Along the way',
  formulas: [MILESTONES, PACING, RUNRATE, LANDING, GOALSTATUS, PROJECTION, PROJECTIONBAND, HITCHANCE],
};
