import type { Metric } from '../../marketing/metrics/metric.ts';
import { isOnScale } from '../../marketing/metrics/scale.ts';
import type { TimeReference } from '../dates/time-reference.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { sideKept, sideOf } from '../evidence/kept-limit.ts';
import { clauseAt } from '../evidence/outcome-mention.ts';
import type { Amount } from '../numbers/amount.ts';
import { readNumerals } from '../numbers/numerals.ts';
import { readQuantities } from '../numbers/quantities.ts';
import type { QuantityUnit } from '../numbers/quantity.ts';
import { isMore } from '../numbers/roles.ts';
import { cover } from '../text/cover.ts';
import { endsANoun } from '../text/nouns.ts';
import { isDefinite } from '../text/small-words.ts';
import type { Span } from '../text/span.ts';
import { stemAt, type Token, wordAt, wordsOf as wordsBetween } from '../text/tokens.ts';
import { only } from './only.ts';
import { wordsOf } from './words-of.ts';

/** Percent and points are fractions: 5% is 0.05. */
export interface SaidFigure {
  readonly value: number;
  readonly unit: QuantityUnit;
  /** Its words; absent where it follows from others, as a target does from "double". */
  readonly written?: string | undefined;
}

/** A value to reach, or without a sign a change by so much: in proportion, or on top of what there is. */
export interface SaidTarget extends SaidFigure {
  readonly as: 'value' | 'relative' | 'points';
}

/**
 * The figures that the goal may aim at: no budget, unless to keep to it is all that the goal wants, and not what each
 * of something is worth.
 */
function figuresAimedAt(evidence: Evidence): readonly Amount[] {
  const { amounts, clauses, tokens, work } = evidence;
  const named = amounts.filter(
    (amount) => clauseAt(clauses, amount.from) === 'aim' && !isOfEach(tokens, amount, amounts),
  );
  const aimed = named.filter((amount) => !work.spent.includes(amount) && !isBudget(tokens, amount));
  return aimed.length > 0 ? aimed : named.filter((amount) => sideKept(evidence, amount) === 'at most');
}

/** The figure that the goal aims at: its only pair, else its only figure; undefined where there are several. */
function figureSaid(evidence: Evidence): Amount | undefined {
  const aimed = figuresAimedAt(evidence);
  const pairs = aimed.filter(({ use }) => use === 'pair');
  return only(pairs.length > 0 ? pairs : aimed);
}

/** "with a budget of €5,000", "on a $500 budget" */
function isBudget(tokens: readonly Token[], { unit, from, to }: Amount): boolean {
  return unit === 'money' && [from - 1, from - 2, to, to + 1].some((at) => stemAt(tokens, at) === 'budget');
}

/** "customers worth €5,000 each", "40 customers at £60k ACV" */
function isOfEach(tokens: readonly Token[], { unit, from, to }: Amount, all: readonly Amount[]): boolean {
  if (/^(?:each|apiece)$/.test(wordAt(tokens, to))) return true;
  const counted = all.filter((other) => other.unit === 'count' && other.use !== 'pair' && other.to < from);
  const between = wordsBetween(tokens, counted[counted.length - 1]?.to ?? from, from);
  return unit === 'money' && /^(?:[a-z]+ ){1,3}at(?: [a-z]+){0,5}$/.test(between);
}

/**
 * The same, where it decides for certain whether the goal was met; neither a rank nor a range does, nor so much a
 * month, unless each month has to keep to it.
 */
export function certainFigure(evidence: Evidence): Amount | undefined {
  const amount = figureSaid(evidence);
  if (!amount || amount.boast || amount.unit === 'rank') return undefined;
  if (amount.use === 'pair') return amount;
  if (isRange(evidence.tokens, amount)) return undefined;
  const isSettled =
    isRateOfEach(amount) || !isPerPeriod(evidence, amount) || sideKept(evidence, amount) !== undefined;
  return amount === evidence.firm && isSettled ? amount : undefined;
}

/** "22%-28%", which may lead from one to the other or be both good enough. */
function isRange(tokens: readonly Token[], { from, to }: Amount): boolean {
  const words = tokens.slice(from, to);
  const isOpen = words.some(({ word }) => /^(?:-|to|or|and)$/.test(word));
  return isOpen && words.filter(({ kind }) => kind === 'number').length > 1;
}

/** "churn of 1.9% per month" is what the rate is measured by; so much more a month is no level. */
function isRateOfEach({ unit, use }: Amount): boolean {
  return unit === 'percent' && use === 'level';
}

const NEAR = 3;
/** "monthly donors" give every month: there are no more of them with each. */
const GIVERS = /^(?:donor|giver|supporter|sponsor|patron|backer|member)$/;

/** "500 orders a month", "8% annual growth", "monthly visits from 800 to 900", "25 reviews from visitors each month" */
export function isPerPeriod(evidence: Evidence, amount: Amount): boolean {
  return cadenceOf(evidence, amount) !== undefined;
}

function cadenceOf({ times, clauses, tokens }: Evidence, { use, to }: Amount): TimeReference | undefined {
  const cadences = times.filter(
    ({ kind, to: end }) => kind === 'cadence' && !GIVERS.test(stemAt(tokens, end)),
  );
  const inAim = ({ from }: Span) => clauseAt(clauses, from) === 'aim';
  return cadences.find((time) => {
    const { from } = time;
    if (from < to) return use === 'pair' && inAim(time);
    return from <= to + NEAR || (inAim(time) && /^(?:each|every|per)$/.test(wordAt(tokens, from)));
  });
}

/** So much in each period, which is no figure for the whole time: "25 reviews each month". */
export interface SaidRate extends SaidFigure {
  readonly written: string;
  readonly each: 'day' | 'week' | 'month' | 'quarter' | 'year';
}

const PERIODS: readonly (readonly [RegExp, SaidRate['each']])[] = [
  [/\b(?:day|daily|night)/, 'day'],
  [/\bweek/, 'week'],
  [/\bmonth/, 'month'],
  [/\bquarter/, 'quarter'],
  [/\b(?:year|annual|annum)/, 'year'],
];

/** The goal's only figure, where it is to be reached anew in each day, week, month, quarter or year. */
export function rateSaid(evidence: Evidence): SaidRate | undefined {
  const amount = figureSaid(evidence);
  if (!amount || amount.use === 'pair' || amount.use === 'change') return undefined;
  if (sideKept(evidence, amount) !== undefined) return undefined;
  const { unit, value } = amount;
  const cadence = unit === 'count' || unit === 'money' ? cadenceOf(evidence, amount) : undefined;
  const words = cadence && wordsOf(evidence, cadence).toLowerCase();
  const each =
    words === undefined || /\d|other|second/.test(words)
      ? undefined
      : PERIODS.find(([word]) => word.test(words))?.[1];
  const written = writtenAs(evidence, value);
  return each && written !== undefined ? { value, unit, written, each } : undefined;
}

/** Every figure that the goal may aim at, as it is written. */
export function figuresSaid(evidence: Evidence): readonly string[] {
  return figuresAimedAt(evidence).map((amount) => wordsOf(evidence, amount));
}

/** "Raise the conversion rate from 2 to 3" is in percent, but no satisfaction from 4.3 to 4.6, nor 82 to 88 guests. */
export function asShare({ tokens }: Evidence, amount: Amount, metric: Metric): Amount {
  const { use, unit, value, base = 0, to } = amount;
  const isBare = use === 'pair' && unit === 'count' && metric.unit === 'share' && endsANoun(tokens[to]);
  if (!isBare || Math.min(base, value) < 1 || Math.max(base, value) > 100) return amount;
  if (isOnScale(metric, [base, value])) return amount;
  return { ...amount, unit: 'percent', value: value / 100, base: base / 100 };
}

const DUST = 1e-9;

/** How a figure is written: "€1.2M" for 1,200,000; a bare number may be the first of "2 to 5%". */
function writtenAs(evidence: Evidence, value: number): string | undefined {
  const { tokens, times } = evidence;
  const is = (other: number) => Math.abs(other - value) <= DUST * Math.max(1, Math.abs(value));
  const quantities = readQuantities(tokens, readNumerals(tokens), cover(tokens.length, times));
  const found =
    quantities.find((quantity) => is(quantity.value)) ??
    quantities.find((quantity) => quantity.unit === 'count' && is(quantity.value / 100));
  return found && wordsOf(evidence, found);
}

/** Only what is written: where "up 15% to 5,000" starts from is worked out. */
export function baselineSaid(evidence: Evidence, { use, unit, base }: Amount): SaidFigure | undefined {
  if (use !== 'pair' || base === undefined) return undefined;
  const written = writtenAs(evidence, base);
  return written === undefined ? undefined : { value: base, unit, written };
}

/** The value to reach or the change by so much; undefined where it could be either. */
export function targetSaid(
  evidence: Evidence,
  amount: Amount,
  metric: Metric | undefined,
): SaidTarget | undefined {
  const { use, unit, value } = amount;
  const written = writtenAs(evidence, value);
  const next = wordAt(evidence.tokens, amount.to);
  switch (use) {
    case 'pair':
      return { value, unit, written, as: 'value' };
    case 'level':
      // "lose no more than 5 customers" wins nobody
      if (metric?.better === 'up' && sideOf(evidence.tokens, amount) === 'at most') return undefined;
      return isToBeReached(evidence, amount, metric) ? { value, unit, written, as: 'value' } : undefined;
    case 'added':
      // "20 new customers" are all that there will be, but where they join those there are
      return { value, unit, written, as: next === 'new' && metric?.kind !== 'level' ? 'value' : 'points' };
    case 'change':
      if (unit === 'percent') return { value, unit, written, as: 'relative' };
      if (unit !== 'multiple') return { value, unit, written, as: 'points' };
      // "three times more" may be three times or four times as many
      if (isMore(next)) return undefined;
      return { value: Math.abs(value - 1), unit: 'percent', as: 'relative' };
  }
}

const REACHED =
  /^(?:to|at|of|reach|hit|have|achieve|attain|exceed|pass|above|below|over|under|least|most|than|:)$/;

/** "add 500 subscribers" may be on top of those there are, "reach 500 subscribers" is not; "our 4K cameras" are there. */
export function isToBeReached(
  { tokens }: Evidence,
  { from, unit }: Amount,
  metric: Metric | undefined,
): boolean {
  const before = wordAt(tokens, from - 1);
  const gathers = metric?.kind === 'level' && (metric.unit === 'count' || metric.unit === 'money');
  return gathers ? REACHED.test(before) : unit !== 'count' || !isDefinite(before);
}

/** Costs that improve go down. */
const BETTER = /^(?:improv|better|optimi[sz]|enhanc|upgrad|refin|simplif|streamlin)/;

const FEWER = /^(?:fewer|less|lower)$/;

type KeptDirection = 'Keep at least' | 'Keep at most';
export type SaidDirection = 'Increase' | 'Decrease' | KeptDirection;

/** The limit that it keeps to, unless that would keep the metric where nobody wants it: "lose at most 5 customers". */
export function limitDirection(
  evidence: Evidence,
  amount: Amount,
  metric: Metric | undefined,
): KeptDirection | undefined {
  const side = amount.use === 'level' ? sideKept(evidence, amount) : undefined;
  if (side === 'at most' && metric?.better !== 'up') return 'Keep at most';
  return side === 'at least' && metric?.better !== 'down' ? 'Keep at least' : undefined;
}

/** Where a pair or a change leads; undefined where the metric has to say it. */
export function directionSaid(
  { tokens, clauses }: Evidence,
  { use, unit, value, base, from, to }: Amount,
): 'Increase' | 'Decrease' | undefined {
  const way = (up: boolean) => (up ? 'Increase' : 'Decrease');
  if (use === 'level') return undefined;
  if (use === 'pair') return base === undefined || value === base ? undefined : way(value > base);
  if (unit === 'multiple') return way(value > 1);
  if (FEWER.test(wordAt(tokens, to))) return way(false);
  const verbs = clauses.verbs.filter((verb) => verb.from < from && clauseAt(clauses, verb.from) === 'aim');
  const verb = verbs[verbs.length - 1];
  if (verb?.value === 'lower') return way(false);
  return verb?.value === 'raise' && !BETTER.test(stemAt(tokens, verb.from)) ? way(true) : undefined;
}
