import { type Distribution, distributionOf, pointForecasts } from './distribution.ts';
import { disagreement, steadied } from './doubt.ts';
import type { Model } from './model.ts';
import type { Parts } from './parts.ts';
import { fitModels } from './select.ts';
import { words } from './words.ts';

/** On which side of the target a goal is met. */
export type Direction = 'at least' | 'at most';

export interface Outcome extends Distribution {
  /** What the outcome cannot be below: a metric that was never negative is taken never to be. */
  readonly floor: number;
  /** Whether the history reaches the deadline, so that nothing is left to chance. */
  readonly known: boolean;
}

/** However sure a model is, it was learnt from few values: it calls nothing rarer than 1 in 1,000. */
const RAREST = 0.001;
/** Sums of decimals miss their target by less than this share of it. */
const DUST = 1e-9;

/** The known part, and what the model that fits the history best makes of the rest. */
export function outcomeOf(values: Float64Array, season: number, { actual, weights }: Parts): Outcome {
  if (!weights.some((weight) => weight > 0)) return certain(actual);
  const { best, all } = fitModels(values, season);
  const neverNegative = values.every((value) => value >= 0);
  const left = neverNegative ? withoutSpent(best, weights) : weights;
  const rest = distributionOf(steadied(best, values), left, disagreement(best, all, left));
  if (!Number.isFinite(actual + rest.expected)) throw new Error(words.tooLarge);
  const floor = neverNegative ? actual : Number.NEGATIVE_INFINITY;
  return {
    known: false,
    floor,
    expected: Math.max(floor, actual + rest.expected),
    atLeast: (value) => rest.atLeast(value - actual),
    atMost: (value) => rest.atMost(value - actual),
    quantile: (probability) => Math.max(floor, actual + rest.quantile(probability)),
  };
}

/**
 * The chance of meeting a target; 0 and 1 only where the outcome is known, or where a metric that was never
 * negative has a total that has passed its target.
 */
export function chanceOf(outcome: Outcome, target: number, direction: Direction): number {
  const dust = DUST * Math.abs(target);
  const chance = direction === 'at least' ? outcome.atLeast(target - dust) : outcome.atMost(target + dust);
  if (outcome.known) return chance;
  if (target - dust <= outcome.floor && direction === 'at least') return 1;
  if (target + dust < outcome.floor) return 0;
  return Math.min(1 - RAREST, Math.max(RAREST, chance));
}

/** Periods that a falling trend would take below zero add nothing: they must not take back what others bring. */
function withoutSpent(model: Model, weights: Float64Array): Float64Array {
  const forecasts = pointForecasts(model, weights.length);
  const left = weights.map((weight, h) => ((forecasts[h] as number) < 0 ? 0 : weight));
  return left.some((weight) => weight > 0) ? left : weights;
}

function certain(actual: number): Outcome {
  return {
    known: true,
    floor: actual,
    expected: actual,
    atLeast: (value) => (value <= actual ? 1 : 0),
    atMost: (value) => (value >= actual ? 1 : 0),
    quantile: () => actual,
  };
}
