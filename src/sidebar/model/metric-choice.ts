/** What follows from the metric and channel that someone named. */
import { findMetric, findPlatform } from '../../marketing/metrics/find.ts';
import type { Metric, MetricUnit } from '../../marketing/metrics/metric.ts';
import type { Platform } from '../../marketing/metrics/platforms.ts';
import { isOnScale, topOfScale } from '../../marketing/metrics/scale.ts';
import type { Direction, Kind, Unit } from '../../plan/goal.ts';
import { kindNamed } from '../../smart/said/kind.ts';
import { readGoal } from '../statement/read-goal.ts';
import type { Answers } from './answers.ts';
import { readNumber } from './read-number.ts';
import type { FigureStyle } from './show-number.ts';
import type { Surroundings } from './surroundings.ts';

export interface MetricChoice {
  /** The metric of the catalogue; undefined for one of their own. */
  readonly metric: Metric | undefined;
  readonly platform: Platform | undefined;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly style: FigureStyle;
  /** What a figure can be, in its unit. */
  readonly bounds: NonNullable<Metric['bounds']>;
}

const UNITS: Readonly<Record<MetricUnit, Unit>> = {
  count: 'number',
  share: 'percent',
  money: 'money',
  ratio: 'number',
  score: 'number',
  rank: 'number',
  seconds: 'number',
  days: 'number',
  months: 'number',
};

const NOUNS: Partial<Record<MetricUnit, string>> = { seconds: 'seconds', days: 'days', months: 'months' };

/** @param around the spreadsheet's notation, and its currency where the figures name none */
export function metricChoice(
  answers: Answers,
  { currency, decimalComma }: Pick<Surroundings, 'currency' | 'decimalComma'>,
): MetricChoice {
  const metric = answers.metric.trim() === '' ? undefined : findMetric(answers.metric);
  const platform = answers.channel.trim() === '' ? undefined : findPlatform(answers.channel);
  const unit = unitOf(answers, metric);
  return {
    metric,
    platform,
    kind: answers.kind || usualKind(answers.metric, metric, unit),
    direction: answers.direction || usualDirection(answers, metric),
    style: {
      unit,
      currency: currencyTyped(answers) || currency,
      noun: (metric && NOUNS[metric.unit]) ?? '',
      decimalComma,
    },
    bounds: boundsOf(answers, metric, unit),
  };
}

/**
 * Another metric brings its own kind, direction and unit; what the goal's sentence says of a measure that it does not
 * name by a metric's name is still said.
 */
export function withMetric({ fromGoal }: Answers, metric: string): Partial<Answers> {
  const kind = fromGoal.metric === undefined ? fromGoal.kind : undefined;
  // which way is better, the catalogue knows of its own metrics, and nobody of others
  const direction = findMetric(metric) === undefined ? fromGoal.direction : undefined;
  return { metric, kind: kind ?? '', direction: direction ?? '', unit: '' };
}

/** Whether there are only whole ones of it, as of leads; a metric of their own is told by its figures. */
export function isCounted({ metric, style }: MetricChoice, figures: readonly (number | null)[]): boolean {
  if (style.unit !== 'number' || (metric && metric.unit !== 'count')) return false;
  return figures.every((figure) => figure === null || Number.isInteger(figure));
}

/** A goal that keeps something keeps it; else the metric knows which way is better, or the figures of one's own. */
function usualDirection({ goal, baseline, target }: Answers, metric: Metric | undefined): Direction {
  const way = readGoal(goal).change?.way;
  const [from, to] = [readNumber(baseline), readNumber(target)];
  const falls = from && to && !to.signed && from.written === to.written && to.value < from.value;
  const better = metric?.better ?? (way === 'down' || (way === undefined && falls) ? 'down' : 'up');
  if (way === 'keep') return better === 'down' ? 'Keep at most' : 'Keep at least';
  return better === 'down' ? 'Decrease' : 'Increase';
}

/** A share stands somewhere, and so does what its name says or the catalogue knows. */
function usualKind(name: string, metric: Metric | undefined, unit: Unit): Kind {
  if (unit === 'percent' || metric?.kind === 'level') return 'Level';
  return kindNamed(name) ?? 'Total';
}

/** What a goal's cells count in: those without a format of their own show a rate as a plain number. */
export function unitInCells(unit: Unit, metric: string, figures: readonly (number | null)[]): Unit {
  const isPlainShare =
    unit === 'number' &&
    findMetric(metric)?.unit === 'share' &&
    figures.every((figure) => figure === null || Math.abs(figure) <= 1);
  return isPlainShare ? 'percent' : unit;
}

function boundsOf(answers: Answers, metric: Metric | undefined, unit: Unit): MetricChoice['bounds'] {
  if (!metric) return {};
  const isUsual = UNITS[metric.unit] === unit;
  const points = isUsual && metric.unit === 'score' ? valuesTyped(answers) : pointsTyped(answers, metric);
  if (points === undefined || metric.scale === undefined) return isUsual ? (metric.bounds ?? {}) : {};
  return { least: 1, most: topOfScale(metric, `${answers.metric} ${answers.goal}`, points) };
}

/** The figures as typed, where they are points on a scale and no shares; undefined where they are not. */
function pointsTyped(answers: Answers, metric: Metric): readonly number[] | undefined {
  const values = valuesTyped(answers);
  return values !== undefined && isOnScale(metric, values) ? values : undefined;
}

/** The figures as typed, where they are plain ones; undefined where one is a change or has a unit. */
function valuesTyped(answers: Answers): readonly number[] | undefined {
  const target = readNumber(answers.target);
  const isValue = !target?.signed && (answers.targetIs === '' || answers.targetIs === 'a value');
  const typed = [readNumber(answers.baseline), isValue ? target : undefined].filter(
    (one) => one !== undefined,
  );
  const arePlain = typed.every(({ written, signed }) => written === 'plain' && !signed);
  return arePlain ? typed.map(({ value }) => value) : undefined;
}

/** As it is saved, else as the figures are typed, else as the catalogue has it. */
function unitOf(answers: Answers, metric: Metric | undefined): Unit {
  if (answers.unit !== '') return answers.unit;
  const [baseline, target] = [readNumber(answers.baseline), readNumber(answers.target)];
  const isMoney = currencyTyped(answers) !== '';
  if (isMoney && (!metric || metric.unit === 'count')) return 'money';
  const isChange = answers.targetIs === 'a change in %' || target?.signed;
  const aimsAtShare = target?.written === 'percent' && !isChange;
  if (metric && pointsTyped(answers, metric)) return 'number';
  if (metric) return aimsAtShare && baseline?.written === 'percent' ? 'percent' : UNITS[metric.unit];
  return baseline?.written === 'percent' || (!baseline && aimsAtShare) ? 'percent' : 'number';
}

function currencyTyped({ baseline, target }: Answers): string {
  return readNumber(baseline)?.currency || readNumber(target)?.currency || '';
}
