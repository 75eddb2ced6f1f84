import { anyNumber, date, optional, text } from '../cells/parameter.ts';
import { beginsWithHeader } from '../cells/range.ts';
import { isProblem, type Problem, problem, WARNING } from '../cells/value.ts';
import type { Day } from '../marketing/day.ts';
import { assessGoal, type Goal, scoreGoal, type Unreadable } from '../smart/score.ts';
import { type Family, rowFormula } from './formula.ts';

const parameters = [
  text('goal', 'The goal as a sentence, in English.'),
  optional(text('metric', 'Optional. What is measured, such as conversion rate.')),
  optional(anyNumber('baseline', 'Optional. What the metric is today; a rate as a fraction: 5% or 0.05.')),
  optional(anyNumber('target', 'Optional. What it should become; a rate as a fraction: 5% or 0.05.')),
  optional(date('start', 'Optional. The first day.')),
  optional(date('deadline', 'Optional. The last day.')),
  optional(
    text('supports', 'Optional. The text of the goal that this one serves; an ID means nothing here.'),
  ),
  optional(date('as_of', 'Optional. The day on which the goal is read; without it nothing is in the past.')),
] as const;

/** Whether a column of goals that begins with this cell begins with its title: SMARTCHECK then titles its own. */
export function titlesGoals(first: unknown): boolean {
  return beginsWithHeader([{ takes: 'text', cells: [[first], ['']] }]);
}

const SOURCE = 'George T. Doran, "There\'s a S.M.A.R.T. way", 1981; rubric in this add-on\'s guide';

function goalOf(
  statement: string,
  metric?: string,
  baseline?: number,
  target?: number,
  start?: Day,
  deadline?: Day,
  supports?: string,
  asOf?: Day,
): Goal {
  return { statement, metric, baseline, target, start, deadline, supports, asOf };
}

/** Contradicting cells are an error; a goal that is not in English is answered in words. */
function answerTo({ unreadable, isContradiction }: Unreadable): string | Problem {
  return isContradiction ? problem(unreadable) : unreadable;
}

const SMARTSCORE = rowFormula({
  name: 'SMARTSCORE',
  header: 'SMART score',
  soughtAs: 'KPI, OKR, objective, rate a goal, specific measurable',
  summary:
    'How SMART a goal is, 0 to 100: specific, measurable, achievable, relevant, time-bound. From 85 it is SMART.',
  parameters,
  example: {
    args: ['Raise conversion rate from 2% to 2.5% by 30 June 2027 through Instagram ads'],
    result: 96,
  },
  refuses: [['Sell more', '', '', '', '2027-03-01', '2027-01-01']],
  source: SOURCE,
  note: 'Reads English. Cells beside the goal override or add to what the sentence says. Each letter earns up to 20 points; a goal without a number or a time frame stays below 70, one with a red flag such as "number one in the world" below 60.',
  compute: (...cells) => {
    const read = assessGoal(goalOf(...cells));
    return 'unreadable' in read ? answerTo(read) : read.score;
  },
});

const NOT_ENGLISH = `${WARNING}SMARTCHECK reads English goals: write this one in English`;

const SMARTCHECK = rowFormula({
  name: 'SMARTCHECK',
  header: ['SMART score', 'S', 'M', 'A', 'R', 'T', 'What to fix'],
  soughtAs: 'KPI, OKR, objective, improve a goal, advice, specific measurable',
  summary: 'The SMART score, a level from 0 to 2 for each letter, and what to write to lift the weakest.',
  parameters,
  example: {
    args: ['Increase sales'],
    result: [
      [
        51,
        1,
        1,
        1,
        2,
        0,
        'Say by when: "Increase sales by the end of next quarter". Say by how much: "sales up 15%". Say where the sales should come from: one product, audience or channel.',
      ],
    ],
  },
  refuses: [['Sell more', '', '', '', '2027-03-01', '2027-01-01']],
  source: SOURCE,
  note: '0: missing. 1: partly there. 2: there. With as_of, a date in the advice is in the future.',
  compute: (...cells) => {
    const read = scoreGoal(goalOf(...cells));
    if ('unreadable' in read) {
      const answer = answerTo(read);
      return isProblem(answer) ? answer : ['', '', '', '', '', '', NOT_ENGLISH];
    }
    const { S, M, A, R, T } = read.levels;
    return [read.score, S, M, A, R, T, read.advice];
  },
});

export const smart: Family = { title: 'SMART goals', formulas: [SMARTSCORE, SMARTCHECK] };
