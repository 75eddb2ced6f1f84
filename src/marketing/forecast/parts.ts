import type { Day } from '../day.ts';
import { wrongOrder } from '../pacing.ts';
import type { Kind, Reading, Series } from './history.ts';
import { MOST_PERIODS, words } from './words.ts';

/** What is asked of a history: where the metric will stand, or what it will add up to, on a day. */
export interface Question {
  readonly history: readonly Reading[];
  readonly deadline: Day;
  readonly kind: Kind;
  /** For a total: the first day that counts; omitted, the first period of the history. */
  readonly start?: Day | undefined;
}

/** What is known of the answer, and how much of each period after the history counts towards it. */
export interface Parts {
  readonly actual: number;
  readonly weights: Float64Array;
}

/** Takes a question apart by the calendar; throws where the deadline or the start cannot be used. */
export function partsOf(series: Series, question: Question): Parts {
  const { rhythm, first, values } = series;
  const end = rhythm.numberOf(question.deadline) - first;
  if (end < 0) throw new Error(words.beforeData(rhythm.label(first)));
  const ahead = Math.max(0, end + 1 - values.length);
  if (ahead > MOST_PERIODS) throw new Error(words.tooFar(ahead, rhythm.name));
  if (question.kind === 'total') return totalParts(series, end, ahead, question);
  if (ahead === 0) return { actual: values[end] as number, weights: new Float64Array(0) };
  const weights = new Float64Array(ahead);
  weights[ahead - 1] = 1;
  return { actual: 0, weights };
}

/** A start or a deadline inside a period takes the share of its days, unless the history names the day itself. */
function totalParts(series: Series, end: number, ahead: number, { start, deadline }: Question): Parts {
  const { rhythm, first, values, named } = series;
  const wrong = start === undefined ? undefined : wrongOrder(start, deadline);
  if (wrong !== undefined) throw new Error(wrong);
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
