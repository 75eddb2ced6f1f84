/** Everything that follows from the answers: figures, milestones, the statement, the score. */
import { type Day, parseIso } from '../../marketing/day.ts';
import { isHeld, limitOf } from '../../plan/limits.ts';
import { assessGoal, type Score, scoreGoal, type Unreadable } from '../../smart/score.ts';
import { assembleStatement } from '../statement/assemble.ts';
import { followingFields } from '../statement/follow.ts';
import { gist, objective } from '../statement/purpose.ts';
import { type Answers, allTactics } from './answers.ts';
import { type Figures, figuresOf, readContribution, readValue } from './figures.ts';
import { isCounted, type MetricChoice, metricChoice } from './metric-choice.ts';
import { type MilestonePlan, milestonePlan } from './milestones.ts';
import { type Aim, chanceOf } from './plausibility.ts';
import { type ReadAmount, readAmount } from './read-amount.ts';
import { inProse } from './show-number.ts';
import { rowNamed, type Surroundings } from './surroundings.ts';
import { funnelStages, type ReadStage, type WalkBack, walkBackOf } from './walk-back.ts';

export interface Derived {
  readonly choice: MetricChoice;
  readonly figures: Figures;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly start: Day | undefined;
  readonly deadline: Day | undefined;
  readonly aim: Aim;
  readonly milestones: MilestonePlan;
  /** What progress counts from: 0 for a total, the baseline for a level, the limit itself for a level to keep. */
  readonly origin: number | null;
  /** From there to the target; null while one is unknown, and where a limit leaves no way to go. */
  readonly way: number | null;
  /** What the tactics bring together; null where none says. */
  readonly contributed: number | null;
  /** Contributed ÷ the way to go; null where one of them is unknown, and for a limit. */
  readonly coverage: number | null;
  readonly averageSale: ReadAmount;
  readonly stages: readonly ReadStage[];
  readonly walkBack: WalkBack | null;
  /** The supported goal's statement, or the objective as typed. */
  readonly supports: string;
  readonly assembled: string;
  /** As rewritten by hand, else as assembled. */
  readonly statement: string;
}

export function derive(answers: Answers, around: Surroundings): Derived {
  const { decimalComma } = around;
  const choice = metricChoice(answers, around);
  const figures = figuresOf(answers, choice, decimalComma);
  const baseline = readValue(figures.baseline);
  const target = readValue(figures.target);
  const start = parseIso(answers.start);
  const deadline = parseIso(answers.deadline);
  const aim: Aim = {
    kind: choice.kind,
    direction: choice.direction,
    baseline,
    target,
    start,
    deadline,
    most: choice.bounds.most,
    counted: isCounted(choice, [baseline, target]),
  };
  const isKept = isHeld(choice);
  const level = isKept ? target : baseline;
  const origin = choice.kind === 'Total' ? 0 : level;
  const contributed = contributionOf(answers, choice, decimalComma);
  const way = isKept || origin === null || target === null ? null : target - origin;
  const hasLimit = limitOf({ ...choice, target }) !== null;
  const averageSale = readAmount(answers.averageSale, decimalComma);
  const stages = funnelStages(answers, choice, decimalComma);
  const supports = rowNamed(answers.supports, around.rows)?.statement ?? answers.supports;
  const assembled = assembleStatement({
    goal: followingFields(answers, { choice, figures, deadline }, around),
    metricName: answers.metric,
    metric: choice.metric,
    platform: choice.platform,
    channel: answers.channel,
    kind: choice.kind,
    direction: choice.direction,
    style: inProse(choice.style),
    baseline,
    target,
    change: figures.change,
    deadline: deadline ?? null,
    saysDeadline: answers.deadline !== '' && answers.deadline === answers.fromGoal.deadline,
    means: meansOf(answers),
    supports: endOf(answers, around),
  });
  return {
    choice,
    figures,
    baseline,
    target,
    start,
    deadline,
    aim,
    milestones: milestonePlan(answers, { kind: choice.kind, direction: choice.direction, baseline, target }),
    origin,
    way,
    contributed,
    coverage: contributed === null || !way || hasLimit ? null : contributed / way,
    averageSale,
    stages,
    walkBack: walkBackOf(answers, choice, way, averageSale.value, stages),
    supports,
    assembled,
    statement: answers.statement ?? assembled,
  };
}

/** What the goal is for: a goal of the plan without its figures, an objective as typed. */
export function endOf({ supports }: Answers, { rows }: Surroundings): string {
  const parent = rowNamed(supports, rows);
  return parent ? gist(parent.statement) : objective(supports);
}

/** Strategies say how; where there are none, the tactics do. */
export function meansOf(answers: Answers): readonly string[] {
  const said = (list: readonly { readonly statement: string }[]) =>
    list.map(({ statement }) => statement).filter((statement) => statement.trim() !== '');
  const strategies = said(answers.strategies);
  return strategies.length > 0 ? strategies : said(allTactics(answers));
}

function contributionOf(answers: Answers, choice: MetricChoice, decimalComma: boolean): number | null {
  const values = allTactics(answers).flatMap(({ contribution }) => {
    const value = readValue(readContribution(contribution, choice, decimalComma));
    return value === null ? [] : [value];
  });
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

/** The score of the goal as it stands; a forecast from the history counts where there is one. */
export function scoreOf(answers: Answers, derived: Derived, around: Surroundings): Score | Unreadable {
  const { choice, statement, baseline, target, start, deadline, supports, coverage, aim } = derived;
  const metric = answers.metric.trim();
  const asTyped = answers.statement === null ? assessGoal({ statement: answers.goal }) : undefined;
  // the wizard's own English around it makes no other language English
  if (asTyped && 'unreadable' in asTyped) return asTyped;
  return scoreGoal({
    statement,
    metric: metric === '' ? undefined : metric,
    channel: answers.channel.trim() === '' ? undefined : answers.channel,
    baseline: baseline ?? undefined,
    target: target ?? undefined,
    direction: metric === '' && target === null ? undefined : choice.direction,
    start,
    deadline,
    supports: supports.trim() === '' ? undefined : supports,
    // A goal that has begun is read as in the plan; the Time step tells of a deadline that is over.
    asOf: start !== undefined && start < around.today ? undefined : around.today,
    fiscalYearStart: around.fiscalYearFirstMonth,
    coverage: coverage ?? undefined,
    chance: chanceOf(aim, answers.history) ?? undefined,
  });
}
