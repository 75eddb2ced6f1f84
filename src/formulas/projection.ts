import { anyNumber, between0And1, choice, column, dateOrYear, optional } from '../cells/parameter.ts';
import type { Day } from '../marketing/day.ts';
import type { Kind, Reading } from '../marketing/forecast/history.ts';
import type { Direction } from '../marketing/forecast/outcome.ts';
import { hitChance, project, projectBand, USUAL_CONFIDENCE } from '../marketing/forecast/project.ts';
import { words } from '../marketing/forecast/words.ts';
import { tableFormula } from './formula.ts';

const dates = column(
  dateOrYear(
    'dates',
    'The history’s dates, such as A2:A: any day of a month stands for the month, 2027 for the year. In any order.',
    'its first day',
  ),
);
const values = column(
  anyNumber('values', 'The metric’s value for each date. Leave the unfinished period out.'),
);
const deadline = dateOrYear('deadline', 'The day, or the year, to look ahead to.', 'its last day');
const kind = optional<Kind, Kind>(
  choice(
    'kind',
    'Optional. "level" (what the metric stands at: a rate, subscribers), if left out, or "total" (what it adds up to: leads, revenue).',
    ['level', 'total'],
  ),
  'level',
);
const start = optional(
  dateOrYear(
    'start',
    'Optional. For totals: the first day that counts; the first date, if left out.',
    'its first day',
  ),
);
const direction = optional<Direction, undefined>(
  choice(
    'direction',
    'Optional. "at least" or "at most". If left out: at most for a level whose target lies below its first and its last value, else at least.',
    ['at least', 'at most'],
  ),
);

const SOURCE =
  'Hyndman & Athanasopoulos, "Forecasting: Principles and Practice", 3rd ed., chapter 8: exponential smoothing, model chosen by AICc';
const NOTE =
  'Days, working days (no weekend among the dates), weeks, months, quarters or years are told from the dates. Days repeat by the week, months and quarters by the year, once two full rounds show it; weeks show no season. Of a period that the deadline cuts, a total takes the share of days. Needs at least 4 values without gaps.';
const HISTORY = [
  ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31', '2027-06-30'],
  [100, 200, 300, 400, 500, 600],
] as const;

/** Dates and values side by side; a value without its date cannot be placed. */
function historyOf(days: readonly (Day | undefined)[], figures: readonly (number | undefined)[]): Reading[] {
  return figures.flatMap((value, row) => {
    const day = days[row];
    if (value === undefined) return [];
    if (day === undefined) throw new Error(words.undated);
    return [{ day, value }];
  });
}

export const PROJECTION = tableFormula({
  name: 'PROJECTION',
  header: 'Projection',
  soughtAs:
    'forecast, predict, prediction, seasonal, seasonality, trend, outlook, estimate, future, subscribers',
  summary:
    'Where a metric will stand at the deadline, or what it will add up to, if it goes on as in its history.',
  parameters: [dates, values, deadline, kind, start],
  example: {
    args: [...HISTORY, '2027-12-31'],
    result: 1200,
    typed: '=PROJECTION(A2:A7; B2:B7; DATE(2027;12;31))',
  },
  source: SOURCE,
  note: NOTE,
  compute: (days, figures, until, of, from) =>
    project({ history: historyOf(days, figures), deadline: until, kind: of, start: from }),
});

export const PROJECTIONBAND = tableFormula({
  name: 'PROJECTIONBAND',
  header: 'Low, expected, high',
  soughtAs:
    'forecast, predict, prediction, seasonal, seasonality, range, confidence interval, best case, worst case, outlook',
  summary:
    'The projection with the range that it will fall into with the chance you choose: low, expected, high.',
  parameters: [
    dates,
    values,
    deadline,
    kind,
    start,
    optional(
      between0And1('confidence', 'Optional. The chance that the range holds; 80% if left out.'),
      USUAL_CONFIDENCE,
    ),
  ],
  example: {
    args: [...HISTORY, '2027-06-30', 'total'],
    result: [[2100, 2100, 2100]],
    typed: '=PROJECTIONBAND(A2:A7; B2:B7; DATE(2027;6;30); "total")',
  },
  source: SOURCE,
  note: `${NOTE} Fills three cells of a row. The range of a total comes from whole possible courses, not from adding up the ranges of its months.`,
  compute: (days, figures, until, of, from, confidence) => {
    const question = { history: historyOf(days, figures), deadline: until, kind: of, start: from };
    const { low, expected, high } = projectBand(question, confidence);
    return [[low, expected, high]];
  },
});

export const HITCHANCE = tableFormula({
  name: 'HITCHANCE',
  header: 'Chance',
  soughtAs: 'forecast, predict, probability, odds, risk, seasonal, likelihood, outlook',
  summary: 'How likely the target is met at the deadline if the metric goes on as in its history: 0 to 1.',
  parameters: [
    dates,
    values,
    anyNumber('target', 'The value, or the total, to reach.'),
    deadline,
    kind,
    start,
    direction,
  ],
  example: {
    args: [...HISTORY, 2000, '2027-12-31', 'total'],
    result: 1,
    typed: '=HITCHANCE(A2:A7; B2:B7; 2000; DATE(2027;12;31); "total")',
  },
  source: SOURCE,
  note: `${NOTE} 0 and 1 only where the outcome is certain: the data reach the deadline, or a total that never falls has passed its target. Else between 0.001 and 0.999.`,
  compute: (days, figures, goal, until, of, from, side) =>
    hitChance({ history: historyOf(days, figures), deadline: until, kind: of, start: from }, goal, side),
});
