/** Baseline and target as numbers, however they were typed, and what stands in the way of reading them. */
import { goalTarget } from '../../marketing/target.ts';
import type { Answers, TargetMode } from './answers.ts';
import { isCounted, type MetricChoice } from './metric-choice.ts';
import { readDays } from './read-days.ts';
import { readNumber, type TypedNumber } from './read-number.ts';

export type FigureProblem =
  | 'not a number'
  | 'percent of what'
  | 'over 100%'
  | 'below the least'
  | 'above the most';

/** A figure as it was read, or why it was not. */
export type Reading =
  | { readonly state: 'blank' }
  | {
      readonly state: 'read';
      readonly value: number /** A share typed without %, below 1. */;
      readonly unsure: boolean;
    }
  | { readonly state: 'bad'; readonly problem: FigureProblem };

/** A change that was typed instead of a target; shares are fractions, points of a share too. */
export interface TypedChange {
  readonly mode: 'relative' | 'points';
  readonly amount: number;
}

export interface Figures {
  readonly baseline: Reading;
  readonly target: Reading;
  readonly mode: TargetMode;
  /** How far to go, where the target was typed as a change. */
  readonly change: TypedChange | null;
}

const BLANK: Reading = { state: 'blank' };

export function figuresOf(answers: Answers, choice: MetricChoice, decimalComma: boolean): Figures {
  const baseline = readFigure(answers.baseline, choice, decimalComma);
  const typed = readNumber(answers.target, decimalComma, choice.style.unit === 'money');
  const mode = targetMode(answers, choice, typed);
  if (answers.target.trim() === '') return { baseline, target: BLANK, mode, change: null };
  if (typed === undefined)
    return { baseline, target: { state: 'bad', problem: 'not a number' }, mode, change: null };
  if (mode === 'a value') {
    return { baseline, target: readFigure(answers.target, choice, decimalComma), mode, change: null };
  }
  const change = changeOf(typed, mode, choice);
  if (baseline.state !== 'read') return { baseline, target: BLANK, mode, change };
  const exact = goalTarget(baseline.value, change.amount, change.mode);
  const value = inWholes(Number(exact.toPrecision(12)), baseline.value, choice);
  const target = withinBounds({ state: 'read', value, unsure: false }, choice);
  return { baseline, target, mode, change };
}

/** 15% more than 90 members are 104, not 103.5; of very few, a whole one may be more than the change. */
function inWholes(exact: number, baseline: number, choice: MetricChoice): number {
  const isCount = choice.metric !== undefined && isCounted(choice, [baseline]);
  const nearest = Math.round(exact);
  return isCount && nearest !== baseline ? nearest : exact;
}

/** Where nobody chose, a percentage of money or of a count can only be a change; so can +2 points. */
function targetMode(answers: Answers, { style }: MetricChoice, typed: TypedNumber | undefined): TargetMode {
  if (answers.targetIs !== '' || !typed) return answers.targetIs || 'a value';
  if (typed.written === 'points') return 'a change in points';
  if (style.unit === 'percent')
    return typed.signed && typed.written === 'percent' ? 'a change in %' : 'a value';
  return typed.written === 'percent' ? 'a change in %' : 'a value';
}

/** A change typed without a sign goes the way the goal goes: 20% less for a cost. */
function changeOf(typed: TypedNumber, mode: TargetMode, { direction, style }: MetricChoice): TypedChange {
  const down = direction === 'Decrease' || direction === 'Keep at most';
  const sign = !typed.signed && down ? -1 : 1;
  if (mode === 'a change in %') {
    const share = typed.written === 'percent' ? typed.value : typed.value / 100;
    return { mode: 'relative', amount: sign * share };
  }
  const ofShare = style.unit === 'percent' && typed.written !== 'percent';
  return { mode: 'points', amount: sign * (ofShare ? typed.value / 100 : typed.value) };
}

/** A figure of the goal's metric. */
export function readFigure(text: string, choice: MetricChoice, decimalComma: boolean): Reading {
  return withinBounds(readInUnit(text, choice, decimalComma), choice);
}

/**
 * What a tactic is expected to bring: a part of the way, so a rate's is a share too and a cost's may be below
 * nothing. Typed without a sign it goes the way the goal goes: 5 for 5 less.
 */
export function readContribution(text: string, choice: MetricChoice, decimalComma: boolean): Reading {
  const reading = readInUnit(text, choice, decimalComma);
  if (reading.state !== 'read') return reading;
  if (isShareOfAll(choice) && Math.abs(reading.value) > 1) return { state: 'bad', problem: 'over 100%' };
  const goesDown = choice.kind === 'Level' && choice.direction === 'Decrease';
  return { ...reading, value: goesDown ? -Math.abs(reading.value) : reading.value };
}

function readInUnit(text: string, { metric, style }: MetricChoice, decimalComma: boolean): Reading {
  if (text.trim() === '') return BLANK;
  const typed = readNumber(text, decimalComma, style.unit === 'money');
  const days = style.noun === 'days' ? readDays(text, decimalComma) : undefined;
  if (days !== undefined) return { state: 'read', value: days, unsure: false };
  if (!typed) return { state: 'bad', problem: 'not a number' };
  if (style.unit === 'percent') {
    const isFraction =
      typed.written === 'percent' || (typed.written === 'plain' && Math.abs(typed.value) < 1);
    const value = isFraction ? typed.value : Number((typed.value / 100).toPrecision(12));
    return { state: 'read', value, unsure: isFraction && typed.written === 'plain' && typed.value !== 0 };
  }
  const isRatio = metric?.unit === 'ratio';
  if (typed.written === 'percent' && !isRatio) return { state: 'bad', problem: 'percent of what' };
  return { state: 'read', value: typed.value, unsure: false };
}

function withinBounds(reading: Reading, choice: MetricChoice): Reading {
  if (reading.state !== 'read') return reading;
  const { least, most } = choice.bounds;
  if (most !== undefined && reading.value > most) {
    return { state: 'bad', problem: isShareOfAll(choice) ? 'over 100%' : 'above the most' };
  }
  if (least !== undefined && reading.value < least) return { state: 'bad', problem: 'below the least' };
  return reading;
}

/** More than all of a quota is possible, of the visitors who buy it is a slip. */
function isShareOfAll({ style, bounds }: MetricChoice): boolean {
  return style.unit === 'percent' && bounds.most === 1;
}

/** The value of a reading, or null. */
export function readValue(reading: Reading): number | null {
  return reading.state === 'read' ? reading.value : null;
}
