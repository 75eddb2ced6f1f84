import type { Day } from '../day.ts';
import { type Distribution, distributionOf } from './distribution.ts';
import type { Kind, Reading, Series } from './history.ts';
import { selectModel } from './select.ts';
import { MOST_PERIODS, words } from './words.ts';

export interface Question {
  readonly history: readonly Reading[];
  readonly deadline: Day;
  readonly kind: Kind;
  /** For a total: the first day that counts; omitted, the first period of the history. */
  readonly start?: Day | undefined;
}

export interface Outcome extends Distribution {
  /** Whether the history reaches the deadline, so that nothing is left to chance. */
  readonly known: boolean;
  /** What the outcome cannot be below: a metric that was never negative is taken never to be. */
  readonly floor: number;
}

/** What is known of the outcome, and how much of each period after the history counts. */
interface Parts {
  readonly actual: number;
  readonly weights: Float64Array;
}

/** What may come at the deadline: actual values as far as they reach, and the best model's view of the rest. */
export function outcomeOf(series: Series, question: Question): Outcome {
  const { rhythm, first, values } = series;
  const end = rhythm.numberOf(question.deadline) - first;
  if (end < 0) throw new Error(words.beforeData(rhythm.label(first)));
  const ahead = Math.max(0, end + 1 - values.length);
  if (ahead > MOST_PERIODS) throw new Error(words.tooFar(ahead, rhythm.name));

  const { actual, weights } =
    question.kind === 'level' ? levelParts(values, end, ahead) : totalParts(series, end, ahead, question);
  if (!weights.some((weight) => weight > 0)) return certain(actual);
  const rest = distributionOf(selectModel(values, rhythm.season), weights);
  const floor = values.every((value) => value >= 0) ? actual : Number.NEGATIVE_INFINITY;
  if (!Number.isFinite(actual + rest.expected)) throw new Error(words.tooLarge);
  return {
    known: false,
    floor,
    expected: Math.max(floor, actual + rest.expected),
    atMost: (value) => rest.atMost(value - actual),
    quantile: (probability) => Math.max(floor, actual + rest.quantile(probability)),
  };
}

function levelParts(values: Float64Array, end: number, ahead: number): Parts {
  const weights = new Float64Array(ahead);
  if (ahead > 0) weights[ahead - 1] = 1;
  return { actual: ahead > 0 ? 0 : (values[end] as number), weights };
}

/** A start or a deadline inside a period takes the share of its days, unless the history names the day itself. */
function totalParts(series: Series, end: number, ahead: number, { start, deadline }: Question): Parts {
  const { rhythm, first, values, named } = series;
  if (start !== undefined && start > deadline) throw new Error(words.startAfterDeadline);
  let from = start ?? Number.NEGATIVE_INFINITY;
  if (named.has(from)) from = rhythm.firstDay(rhythm.numberOf(from));
  const to = named.has(deadline) ? Number.POSITIVE_INFINITY : deadline;

  const weights = new Float64Array(ahead);
  let actual = 0;
  for (let at = 0; at <= end; at++) {
    const opens = rhythm.firstDay(first + at);
    const days = rhythm.days(first + at);
    const share = Math.max(0, Math.min(to, opens + days - 1) - Math.max(from, opens) + 1) / days;
    const value = values[at];
    if (value === undefined) weights[at - values.length] = share;
    else actual += share * value;
  }
  return { actual, weights };
}

function certain(actual: number): Outcome {
  return {
    known: true,
    floor: actual,
    expected: actual,
    atMost: (value) => (value >= actual ? 1 : 0),
    quantile: () => actual,
  };
}
