import { type Kind, seriesOf } from './history.ts';
import { outcomeOf, type Question } from './outcome.ts';
import { words } from './words.ts';

export interface Band {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** On which side of the target a goal is met. */
export type Direction = 'at least' | 'at most';

export interface Wager extends Question {
  readonly target: number;
  readonly direction?: Direction | undefined;
}

/** However sure a model is, it was learnt from few values: it calls nothing rarer than 1 in 1,000. */
const RAREST = 0.001;

/**
 * Where a metric will stand at the deadline, or what its total since `start` will be by then, if it goes on as
 * in its history: actual values as far as they reach, then the forecast of the model that fits best. Of a
 * period that the deadline (or the start) cuts, a total takes the share of its days. Throws an Error that says
 * what to mend; never NaN. Method: Hyndman & Athanasopoulos, Forecasting, 3rd ed., chapter 8.
 */
export function project(question: Question): number {
  return outcomeOf(seriesOf(question.history, question.kind), question).expected;
}

/** The same with the range that holds the outcome with the chance `confidence`, a fraction between 0 and 1. */
export function projectBand(question: Question, confidence: number): Band {
  if (!(confidence > 0 && confidence < 1)) throw new Error(words.confidence);
  const { expected, quantile } = outcomeOf(seriesOf(question.history, question.kind), question);
  return {
    low: Math.min(expected, quantile((1 - confidence) / 2)),
    expected,
    high: Math.max(expected, quantile((1 + confidence) / 2)),
  };
}

/**
 * The chance, 0..1, of meeting the target at the deadline, by the same model. Without a direction it is "at
 * least", but "at most" for a level whose target lies below both its first and its last value. 0 and 1 only
 * where the outcome is known: the history reaches the deadline, or a metric that was never negative has a
 * total that has passed its target.
 */
export function hitChance(wager: Wager): number {
  const { kind, target } = wager;
  const series = seriesOf(wager.history, kind);
  const direction = wager.direction ?? usualDirection(series.values, kind, target);
  const { known, floor, expected, atMost } = outcomeOf(series, wager);
  const upwards = direction === 'at least';
  if (known) return (upwards ? expected >= target : expected <= target) ? 1 : 0;
  if (upwards ? target <= floor : target < floor) return upwards ? 1 : 0;
  const chance = upwards ? 1 - atMost(target) : atMost(target);
  return Math.min(1 - RAREST, Math.max(RAREST, chance));
}

function usualDirection(values: Float64Array, kind: Kind, target: number): Direction {
  const below = target < (values[0] as number) && target < (values[values.length - 1] as number);
  return kind === 'level' && below ? 'at most' : 'at least';
}
