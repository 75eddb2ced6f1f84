/** From the answers to the goal that is saved, and back again for editing. */
import type { GoalPlan, IsoDay, Milestone, Strategy, Tactic, Unit } from '../../plan/goal.ts';
import type { LoadedGoal } from '../../rpc.ts';
import { gist } from '../statement/purpose.ts';
import { withSentenceApart } from '../statement/take-apart.ts';
import { type Answers, BLANK_ANSWERS, type StrategyAnswers, type TacticAnswers } from './answers.ts';
import type { Derived } from './derived.ts';
import { readContribution, readValue } from './figures.ts';
import { unitInCells } from './metric-choice.ts';
import { readEffort } from './read-amount.ts';
import { showTyped } from './show-number.ts';
import { rowNamed, type Surroundings } from './surroundings.ts';
import { funnelOf } from './walk-back.ts';

export function goalPlanOf(answers: Answers, derived: Derived, around: Surroundings): GoalPlan<IsoDay> {
  const { choice, statement, baseline, target } = derived;
  // New work takes from its goal what nobody said; what is in the plan already stays blank where it is blank.
  const usual = ({ id }: { readonly id?: string | undefined }) =>
    id === undefined ? answers : BLANK_ANSWERS;
  const tactic = (typed: TacticAnswers): Tactic<IsoDay> => ({
    ...(typed.id !== undefined && { id: typed.id }),
    statement: typed.statement.trim(),
    owner: typed.owner.trim() || usual(typed).owner.trim(),
    channel: typed.channel.trim() || usual(typed).channel.trim(),
    contribution: readValue(readContribution(typed.contribution, choice, around.decimalComma)),
    effort: readEffort(typed.effort, around.decimalComma).value,
    start: typed.start || usual(typed).start || null,
    deadline: typed.deadline || usual(typed).deadline || null,
  });
  const strategy = (typed: StrategyAnswers): Strategy<IsoDay> => ({
    ...(typed.id !== undefined && { id: typed.id }),
    statement: typed.statement.trim() || typed.tactics[0]?.statement.trim() || '',
    owner: typed.owner.trim() || usual(typed).owner.trim(),
    tactics: typed.tactics.filter(isSaid).map(tactic),
  });
  return {
    goal: {
      statement: statement.trim(),
      supports: rowNamed(answers.supports, around.rows)?.id ?? answers.supports.trim(),
      owner: answers.owner.trim(),
      channel: answers.channel.trim(),
      metric: answers.metric.trim(),
      kind: choice.kind,
      direction: choice.direction,
      unit: choice.style.unit,
      ...(choice.style.unit === 'money' && { currency: choice.style.currency }),
      baseline,
      target,
      start: answers.start || null,
      deadline: answers.deadline || null,
    },
    strategies: answers.strategies.filter((one) => isSaid(one) || one.tactics.some(isSaid)).map(strategy),
    tactics: answers.tactics.filter(isSaid).map(tactic),
    milestones: [...derived.milestones.milestones],
    funnel: funnelOf(derived.stages, derived.averageSale.value),
  };
}

function isSaid({ statement }: { readonly statement: string }): boolean {
  return statement.trim() !== '';
}

/** A saved goal as answers: a statement in someone's own words stays as it is until they ask for a new one. */
export function answersOf({ plan }: LoadedGoal, around: Surroundings): Answers {
  const { goal } = plan;
  const style = { ...around, currency: goal.currency || around.currency };
  const figureText = (value: number | null, unit: Unit) =>
    value === null ? '' : showTyped(value, unit, style);
  const unit = unitInCells(goal.unit, goal.metric, [goal.baseline, goal.target]);
  const show = (value: number | null) => figureText(value, unit);
  const tactic = (key: number, saved: Tactic<IsoDay>): TacticAnswers => ({
    key: String(key),
    id: saved.id,
    statement: saved.statement,
    channel: saved.channel,
    contribution: show(saved.contribution),
    effort: figureText(saved.effort, 'number'),
    owner: saved.owner,
    start: saved.start ?? '',
    deadline: saved.deadline ?? '',
  });
  let key = 0;
  const answers: Answers = {
    ...BLANK_ANSWERS,
    goal: gist(goal.statement),
    channel: goal.channel,
    metric: goal.metric,
    kind: goal.kind,
    direction: goal.direction,
    unit,
    baseline: show(goal.baseline),
    target: show(goal.target),
    targetIs: 'a value',
    start: goal.start ?? '',
    deadline: goal.deadline ?? '',
    milestones: plan.milestones.length > 0 ? 'keep' : 'none',
    keptMilestones: plan.milestones.map(({ due, share }): Milestone<IsoDay> => ({ due, share })),
    supports: goal.supports,
    owner: goal.owner,
    strategies: plan.strategies.map((saved, place) => ({
      key: String(place + 1),
      id: saved.id,
      statement: saved.statement,
      owner: saved.owner,
      tactics: saved.tactics.map((one) => tactic(++key, one)),
    })),
    tactics: plan.tactics.map((one) => tactic(++key, one)),
    averageSale: figureText(plan.funnel?.averageSale ?? null, 'money'),
    stages: (plan.funnel?.stages ?? []).map((saved, place) => ({
      key: String(place + 1),
      was: saved.stage,
      stage: saved.stage,
      rate: figureText(saved.rate, 'percent'),
      days: figureText(saved.days, 'number'),
      unitCost: figureText(saved.unitCost, 'money'),
    })),
  };
  return withSentenceApart(answers, goal.statement, around);
}
