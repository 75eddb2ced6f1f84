import type { Day } from '../../marketing/day.ts';
import type { Metric } from '../../marketing/metrics/metric.ts';
import type { Calendar } from '../dates/time-reference.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { readEvidence } from '../evidence/read.ts';
import type { Amount } from '../numbers/amount.ts';
import { normalise } from '../text/normalise.ts';
import { wordAt } from '../text/tokens.ts';
import { channelSaid } from './channel.ts';
import {
  asShare,
  baselineSaid,
  certainFigure,
  directionSaid,
  figuresSaid,
  limitDirection,
  rateSaid,
  type SaidDirection,
  type SaidFigure,
  type SaidRate,
  type SaidTarget,
  targetSaid,
} from './figure.ts';
import { kindSaid, type SaidKind } from './kind.ts';
import { metricSaid } from './metric.ts';
import { ownerSaid } from './owner.ts';
import { endSaid, leadingEnd, periodSaid, startSaid } from './time.ts';
import { wordsOf } from './words-of.ts';

/** What a goal's sentence says for certain of what stands in the cells beside it. */
export interface Said {
  readonly metric?: Metric | undefined;
  /** Where a channel is named, as it is written. */
  readonly channel?: string | undefined;
  readonly baseline?: SaidFigure | undefined;
  readonly target?: SaidTarget | undefined;
  readonly direction?: SaidDirection | undefined;
  /** Whether the figure adds up or says where something stands, where that does not follow from the metric. */
  readonly kind?: SaidKind | undefined;
  readonly start?: Day | undefined;
  readonly deadline?: SaidDay | undefined;
  readonly owner?: string | undefined;
  /** So much in each month, where no other figure is given: no total, and no target until someone chooses. */
  readonly rate?: SaidRate | undefined;
  /** All figures that the goal may aim at, as they are written. */
  readonly figures: readonly string[];
  /** Whether any figure is given, be it certain or not. */
  readonly hasFigures: boolean;
  /** The words of the time by which it should be done: "June 2027", "the next release", "soon". */
  readonly when?: { readonly written: string; readonly isVague: boolean } | undefined;
}

export interface SaidDay {
  readonly day: Day;
  /** The words of the time that it ends: "June 2027" for 30 June. */
  readonly written: string;
  /** The first day of that time, where a total is to be brought in within it: "in June 2027". */
  readonly start?: Day | undefined;
}

/**
 * Reads from a goal's sentence what its cells should hold, as the scorer reads it, and only what is certain:
 * a lone figure that decides whether the goal was met or a pair that it leads from and to, and a lone end on
 * the calendar that is still ahead, as the last of its days. Rhythms, budgets and ranks are left out.
 * @example whatIsSaid('Raise the open rate from 20% to 24% by June', calendar) // baseline 20%, target 24%, deadline 30 June
 */
export function whatIsSaid(statement: string, calendar: Calendar): Said {
  const evidence = readEvidence(normalise(statement), calendar);
  const { amounts, text } = evidence;
  const certain = certainFigure(evidence);
  const metric = metricSaid(evidence, certain);
  const amount = certain && metric ? asShare(evidence, certain, metric) : certain;
  return {
    metric,
    channel: channelSaid(evidence),
    baseline: amount && baselineSaid(evidence, amount),
    target: amount && targetSaid(evidence, amount, metric),
    direction: amount && (limitDirection(evidence, amount, metric) ?? directionSaid(evidence, amount)),
    kind: amount && kindSaid(evidence, amount),
    start: startSaid(evidence),
    deadline: deadlineSaid(evidence, calendar, amount, metric),
    owner: ownerSaid(text),
    rate: rateSaid(evidence),
    figures: figuresSaid(evidence),
    hasFigures: amounts.length > 0,
    when: whenSaid(evidence),
  };
}

/** What is over is no deadline any more; when "six months after publication" are over nobody knows. */
function deadlineSaid(
  evidence: Evidence,
  { asOf }: Calendar,
  amount: Amount | undefined,
  metric: Metric | undefined,
): SaidDay | undefined {
  const time = endSaid(evidence);
  const day = time?.end;
  if (!time || day === undefined || (asOf !== undefined && day <= asOf)) return undefined;
  const isSpell = time.start === undefined && !time.exact;
  const isFromNow = /^(?:now|today)$/.test(wordAt(evidence.tokens, time.to + 1));
  const isFromThen = /^(?:of|after|from|following)$/.test(wordAt(evidence.tokens, time.to)) && !isFromNow;
  if (isSpell && isFromThen) return undefined;
  const start = addsUp(evidence, amount, metric) ? periodSaid(evidence, time) : undefined;
  const isAhead = start !== undefined && (asOf === undefined || start > asOf);
  return { day, written: wordsOf(evidence, time), ...(isAhead && { start }) };
}

/** A rate can be reached at any time; what is sold in a quarter is not sold before it. */
function addsUp(evidence: Evidence, amount: Amount | undefined, metric: Metric | undefined): boolean {
  if (!amount) return false;
  const kind = kindSaid(evidence, amount);
  if (kind) return kind === 'Total';
  return metric ? metric.kind === 'total' : amount.unit === 'money' || amount.unit === 'count';
}

function whenSaid(evidence: Evidence): Said['when'] {
  const { times } = evidence;
  const time =
    leadingEnd(
      evidence,
      times.filter(({ kind }) => kind === 'end'),
    ) ??
    times.find(({ kind }) => kind === 'end' || kind === 'event') ??
    times.find(({ kind }) => kind === 'impossible' || kind === 'vague');
  return time && { written: wordsOf(evidence, time), isVague: time.kind === 'vague' };
}
