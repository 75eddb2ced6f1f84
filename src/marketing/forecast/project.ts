import { type Kind, seriesOf } from './history.ts';
import { chanceOf, type Direction, type Outcome, outcomeOf } from './outcome.ts';
import { partsOf, type Question } from './parts.ts';
import { words } from './words.ts';

export interface Band {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** The confidence of bands where nothing else is asked for: wide enough to plan with, narrow enough to use. */
export const USUAL_CONFIDENCE = 0.8;

/**
 * Where a metric will stand at the deadline, or what its total since `start` will be by then, if it goes on as
 * in its history: actual values as far as they reach, then the forecast of the model that fits best. Of a
 * period that the deadline (or the start) cuts, a total takes the share of its days. Throws an Error that says
 * what to mend; never NaN. Method: Hyndman & Athanasopoulos, Forecasting, 3rd ed., chapter 8.
 */
export function project(question: Question): number {
  return answer(question).outcome.expected;
}

/** The same with the range that holds the outcome with the chance `confidence`, a fraction between 0 and 1. */
export function projectBand(question: Question, confidence = USUAL_CONFIDENCE): Band {
  if (!(confidence > 0 && confidence < 1)) throw new Error(words.confidence);
  const { expected, quantile } = answer(question).outcome;
  return {
    low: Math.min(expected, quantile((1 - confidence) / 2)),
    expected,
    high: Math.max(expected, quantile((1 + confidence) / 2)),
  };
}

/**
 * The chance, 0..1, of meeting the target at the deadline, by the same model. Without a direction it is "at
 * least", but "at most" for a level whose target lies below both its first and its last value. 0 and 1 only
 * where the outcome is certain.
 */
export function hitChance(question: Question, target: number, direction?: Direction): number {
  const { values, outcome } = answer(question);
  return chanceOf(outcome, target, direction ?? usualDirection(values, question.kind, target));
}

function answer(question: Question): { values: Float64Array; outcome: Outcome } {
  const series = seriesOf(question.history, question.kind);
  const { values, rhythm } = series;
  return { values, outcome: outcomeOf(values, rhythm.season, partsOf(series, question)) };
}

function usualDirection(values: Float64Array, kind: Kind, target: number): Direction {
  const below = target < (values[0] as number) && target < (values[values.length - 1] as number);
  return kind === 'level' && below ? 'at most' : 'at least';
}
