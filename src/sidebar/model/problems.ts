/** What is wrong with the answers, field by field, and what holds `Next` back. */
import { addMonths, toWords } from '../../marketing/day.ts';
import { words } from '../text.ts';
import { type Answers, allTactics } from './answers.ts';
import type { Derived } from './derived.ts';
import { type FigureProblem, readContribution } from './figures.ts';
import { readEffort } from './read-amount.ts';
import { exampleOf, showDifference, showFigure } from './show-number.ts';
import type { Step } from './steps.ts';
import type { Surroundings } from './surroundings.ts';
import { madeOf } from './usual-stages.ts';
import { STAGE_FIELDS } from './walk-back.ts';

export interface Problem {
  readonly step: Step;
  /** The field's ID in the page. */
  readonly field: string;
  readonly message: string;
  /** always: saving would write nonsense · once: worth a second look · never: advice only. */
  readonly blocks: 'always' | 'once' | 'never';
}

export function problemsOf(answers: Answers, derived: Derived, around: Surroundings): readonly Problem[] {
  return [
    ...goalProblems(answers),
    ...numberProblems(derived),
    ...timeProblems(answers, derived, around),
    ...tacticProblems(answers, derived, around),
    ...reviewProblems(derived),
  ];
}

function goalProblems({ goal }: Answers): Problem[] {
  if (goal.trim() !== '') return [];
  return [{ step: 'Goal', field: 'goal', message: words.goal.empty, blocks: 'once' }];
}

function numberProblems({ figures, choice, baseline, target }: Derived): Problem[] {
  const found: Problem[] = [];
  const add = (field: string, message: string, blocks: Problem['blocks'] = 'always') =>
    found.push({ step: 'Numbers', field, message, blocks });
  if (figures.baseline.state === 'bad') add('baseline', figureProblem(figures.baseline.problem, choice));
  if (figures.target.state === 'bad') {
    const { problem } = figures.target;
    const message = figureProblem(problem, choice);
    add('target', problem === 'percent of what' ? words.numbers.orChange(message) : message);
  }
  if (figures.change && figures.baseline.state === 'blank')
    add('baseline', words.numbers.sayFromWhat, 'never');
  if (baseline === null || target === null) return found;
  const keeps = choice.direction.startsWith('Keep');
  if (baseline === 0 && figures.change?.mode === 'relative') add('target', words.numbers.percentOfNothing);
  else if (baseline === target && !keeps)
    add('target', words.numbers.sameAsBaseline(showFigure(baseline, choice.style)));
  if (choice.direction === 'Increase' && target < baseline)
    add('target', words.numbers.belowBaseline, 'once');
  if (choice.direction === 'Decrease' && target > baseline)
    add('target', words.numbers.aboveBaseline, 'once');
  const isCost = choice.style.unit === 'money' && choice.kind === 'Level' && choice.direction === 'Decrease';
  if (isCost && target === 0 && baseline > 0)
    add('target', words.numbers.free(showFigure(0, choice.style)), 'once');
  return found;
}

export function figureProblem(problem: FigureProblem, { style, bounds }: Derived['choice']): string {
  const bound = problem === 'below the least' ? bounds.least : bounds.most;
  return words.numbers.problems[problem](
    exampleOf(style),
    bound === undefined ? '' : showFigure(bound, style),
  );
}

const FAR_MONTHS = 120;

function timeProblems(
  { season }: Answers,
  { start, deadline, milestones }: Derived,
  { today }: Surroundings,
): Problem[] {
  const hasSeason = season !== null;
  const found: Problem[] = [];
  const add = (field: string, message: string, blocks: Problem['blocks']) =>
    found.push({ step: 'Time', field, message, blocks });
  if (deadline === undefined) add('deadline', words.time.noDeadline, 'never');
  else if (start !== undefined && deadline < start)
    add('deadline', words.time.beforeStart(toWords(start)), 'always');
  else if (start !== undefined && deadline === start) add('deadline', words.time.sameAsStart, 'always');
  else if (deadline < today) add('deadline', words.time.past, 'never');
  else if (deadline > addMonths(today, FAR_MONTHS)) add('deadline', words.time.farAway, 'once');
  // before anything could be selected, the place to select it says what to do
  if (milestones.problem && (milestones.problem !== 'needs season' || hasSeason))
    add('milestones', words.time.milestoneProblems[milestones.problem], 'never');
  return found;
}

function tacticProblems(
  answers: Answers,
  { choice, averageSale, stages, way }: Derived,
  { decimalComma }: Surroundings,
): Problem[] {
  const found: Problem[] = [];
  const add = (field: string, message: string, blocks: Problem['blocks'] = 'always') =>
    found.push({ step: 'Tactics', field, message, blocks });
  const show = (value: number) => showDifference(Math.abs(value), choice.style);
  for (const tactic of allTactics(answers)) {
    const contribution = readContribution(tactic.contribution, choice, decimalComma);
    if (contribution.state === 'bad') {
      add(`contribution-${tactic.key}`, figureProblem(contribution.problem, choice));
    } else if (
      contribution.state === 'read' &&
      way !== null &&
      isMoreThanAll(contribution.value, way, choice)
    ) {
      const message = words.tactics.moreThanTheWay(show(contribution.value), show(way));
      add(`contribution-${tactic.key}`, message, 'once');
    }
    const effort = readEffort(tactic.effort, decimalComma);
    if (effort.problem) add(`effort-${tactic.key}`, words.tactics.amountProblems[effort.problem]);
  }
  if (averageSale.problem) add('average-sale', words.tactics.amountProblems[averageSale.problem]);
  else if (averageSale.value === 0) add('average-sale', words.tactics.noSaleValue(madeOf(choice)));
  for (const stage of stages) {
    for (const field of STAGE_FIELDS) {
      const problem = stage.problems[field];
      if (problem) add(`${field}-${stage.key}`, words.tactics.stageProblem(field, problem));
    }
  }
  return found;
}

/** 50% of a way of 6 points is meant as half of it, and read as 50 points. */
function isMoreThanAll(contribution: number, way: number, { style }: Derived['choice']): boolean {
  return style.unit === 'percent' && Math.abs(contribution) > Math.abs(way) * (1 + 1e-9);
}

function reviewProblems({ statement }: Derived): Problem[] {
  return statement.trim() === ''
    ? [{ step: 'Review', field: 'statement', message: words.review.noStatement, blocks: 'always' }]
    : [];
}
