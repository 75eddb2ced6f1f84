/** From the goal back through the funnel: what the stages must bring, and whether the tactics bring it. */
import { parseIso } from '../../marketing/day.ts';
import {
  type FunnelStage as MarketingStage,
  type StagePlan,
  totalCost,
  walkBack,
} from '../../marketing/walk-back.ts';
import type { Funnel } from '../../plan/goal.ts';
import { monthsOfRevenue } from '../../plan/pay-back.ts';
import type { Answers, StageAnswers } from './answers.ts';
import type { Derived } from './derived.ts';
import type { MetricChoice } from './metric-choice.ts';
import { readDays } from './read-days.ts';
import { readNumber } from './read-number.ts';
import { endOf, isCountedBy } from './usual-stages.ts';

export const STAGE_FIELDS = ['rate', 'days', 'unitCost'] as const;
export type StageField = (typeof STAGE_FIELDS)[number];
export type StageProblem = 'not a number' | 'over 100%' | 'not above 0' | 'below 0' | 'the goal itself';

export interface ReadStage {
  readonly key: string;
  readonly was?: string | undefined;
  readonly stage: string;
  readonly rate: number | null;
  readonly days: number | null;
  readonly unitCost: number | null;
  readonly problems: Partial<Record<StageField, StageProblem>>;
}

/** What raising one rate would save at the top of the funnel. */
export interface Lever {
  readonly from: string;
  readonly to: string;
  readonly rate: number;
  readonly saves: number;
  readonly ofWhat: string;
}

export interface WalkBack {
  readonly plan: readonly StagePlan[];
  readonly budget: number | undefined;
  /** How many times as much the way costs as it brings in; undefined where that is less, or no money. */
  readonly costsTimes: number | undefined;
  /** Of what comes in again and again: how many months of it pay the budget. */
  readonly monthsToPay: number | undefined;
  readonly lever: Lever | null;
}

export function funnelStages(
  answers: Answers,
  choice: MetricChoice,
  decimalComma: boolean,
): readonly ReadStage[] {
  const stages = answers.stages.map((stage) => readStage(stage, decimalComma));
  const [last] = stages.filter(({ stage }) => stage !== '').slice(-1);
  return stages.map((stage) => (stage === last ? withoutRateOfGoal(stage, choice) : stage));
}

/** What there is to say of a stage: nothing follows the one that the goal counts itself. */
export function fieldsOf(
  stage: StageAnswers,
  { stages, choice }: Pick<Derived, 'stages' | 'choice'>,
): readonly StageField[] {
  const [last] = stages.filter(({ stage: name }) => name !== '').slice(-1);
  const isEnd = last?.key === stage.key && isCountedBy(choice, last.stage);
  return STAGE_FIELDS.filter((field) => !isEnd || field === 'unitCost' || stage[field].trim() !== '');
}

/** With a rate, the target would count what comes after the goal's own metric. */
function withoutRateOfGoal(last: ReadStage, choice: MetricChoice): ReadStage {
  if (last.rate === null || !isCountedBy(choice, last.stage)) return last;
  return { ...last, rate: null, problems: { ...last.problems, rate: 'the goal itself' } };
}

function readStage(typed: StageAnswers, decimalComma: boolean): ReadStage {
  const problems: Partial<Record<StageField, StageProblem>> = {};
  const read = (field: StageField) => {
    if (typed[field].trim() === '') return null;
    const number = numberIn(field, typed[field], decimalComma);
    if (!number) {
      problems[field] = 'not a number';
      return null;
    }
    return number;
  };
  const rateTyped = read('rate');
  // People write 20 for 20%; a number below 1 is already a share.
  const rate =
    rateTyped &&
    (rateTyped.written === 'percent' || rateTyped.value < 1 ? rateTyped.value : rateTyped.value / 100);
  if (rate !== null && rate > 1) problems.rate = 'over 100%';
  if (rate !== null && rate <= 0) problems.rate = 'not above 0';
  const days = read('days')?.value ?? null;
  const unitCost = read('unitCost')?.value ?? null;
  if (days !== null && days < 0) problems.days = 'below 0';
  if (unitCost !== null && unitCost < 0) problems.unitCost = 'below 0';
  return {
    key: typed.key,
    ...(typed.was !== undefined && { was: typed.was }),
    stage: typed.stage.trim(),
    rate: problems.rate ? null : rate,
    days: problems.days ? null : days,
    unitCost: problems.unitCost ? null : unitCost,
    problems,
  };
}

/**
 * What it takes to bring the way from where counting starts to the target; null until that, a sale's value (for
 * money) and the rates are known, and where the way leads down. A last stage without a rate is the sale itself, or
 * what the goal counts; else that follows it.
 */
export function walkBackOf(
  answers: Answers,
  choice: MetricChoice,
  way: number | null,
  averageSale: number | null,
  stages: readonly ReadStage[],
): WalkBack | null {
  const isMoney = choice.style.unit === 'money';
  const saleValue = isMoney ? averageSale : 1;
  if (way === null || way <= 0 || saleValue === null || saleValue <= 0) return null;
  const named = stages.filter(({ stage }) => stage !== '');
  const inner = named.slice(0, -1);
  if (named.length === 0 || inner.some(({ rate }) => rate === null)) return null;
  const chain: MarketingStage[] = named.map(({ stage, rate, unitCost, days }) => ({
    name: stage,
    ...(rate !== null && { rate }),
    ...(unitCost !== null && { unitCost }),
    ...(days !== null && { days }),
  }));
  const leadsOn = named[named.length - 1]?.rate !== null;
  const end = endOf(choice, answers.metric);
  if (leadsOn && end !== undefined) chain.push({ name: end });
  const plan = walkBack(way, saleValue, chain, parseIso(answers.deadline), 0);
  const budget = totalCost(plan);
  return {
    plan,
    budget,
    ...worth(answers, choice, way, budget),
    lever: bestLever(way, saleValue, chain, plan),
  };
}

/** Whether it pays: sales once and for all, recurring revenue within so many months. */
function worth(
  { goal, metric }: Answers,
  { style, kind }: MetricChoice,
  way: number,
  budget: number | undefined,
): Pick<WalkBack, 'costsTimes' | 'monthsToPay'> {
  const nothing = { costsTimes: undefined, monthsToPay: undefined };
  if (style.unit !== 'money' || budget === undefined) return nothing;
  if (kind === 'Total') return { ...nothing, costsTimes: budget > way ? budget / way : undefined };
  return { ...nothing, monthsToPay: (budget / way) * monthsOfRevenue(`${goal} ${metric}`) };
}

function numberIn(field: StageField, text: string, decimalComma: boolean) {
  if (field !== 'days') return readNumber(text, decimalComma, field === 'unitCost');
  const days = readDays(text, decimalComma);
  return days === undefined ? undefined : { value: days, written: 'plain' };
}

/** Five points more, but no more than half again: a step that a team can picture. */
function betterRate(rate: number): number {
  return Math.min(1, Number(Math.min(rate + 0.05, rate * 1.5).toPrecision(2)));
}

/** The rate whose improvement saves the most at the top of the funnel. */
function bestLever(
  way: number,
  saleValue: number,
  chain: readonly MarketingStage[],
  plan: readonly StagePlan[],
): Lever | null {
  const top = plan[0];
  let best: Lever | null = null;
  chain.forEach((stage, place) => {
    if (stage.rate === undefined || top === undefined) return;
    const rate = betterRate(stage.rate);
    const better = chain.map((one, at) => (at === place ? { ...one, rate } : one));
    const saves = top.needed - (walkBack(way, saleValue, better, undefined, 0)[0]?.needed ?? 0);
    if (saves <= (best?.saves ?? 0)) return;
    best = { from: stage.name, to: plan[place + 1]?.stage ?? '', rate, saves, ofWhat: top.stage };
  });
  return best;
}

/** The funnel as it is saved; null where no stage is named. */
export function funnelOf(stages: readonly ReadStage[], averageSale: number | null): Funnel | null {
  const named = stages.filter(({ stage }) => stage !== '');
  if (named.length === 0) return null;
  return {
    averageSale,
    stages: named.map(({ key: _key, problems: _problems, ...stage }) => stage),
  };
}
