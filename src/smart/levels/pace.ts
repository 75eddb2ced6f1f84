import { monthsBetween, OUT_OF_REACH } from '../../marketing/plausible-change.ts';
import type { ReadGoal } from '../cells.ts';
import type { TimeReference } from '../dates/time-reference.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isFormula } from '../evidence/outcome-mention.ts';
import type { Amount } from '../numbers/amount.ts';
import { stemAt, wordAt } from '../text/tokens.ts';

const INSIDE = /^(?:in|during|over|throughout|for)$/;
/** Months in which a goal with a yearly rate is judged. */
export const YEAR = 12;
/** Below this many of something, any factor is possible: from 2 clients to 8. */
const TINY = 10;

/** Months from the day the goal is read to its end; a comparison with last year is a year. */
export function timeFrame(
  { times, tokens }: Evidence,
  { asOf, start, deadline }: ReadGoal,
): number | undefined {
  const from = start ?? asOf;
  if (deadline !== undefined && from !== undefined) return monthsBetween(from, deadline);
  const ends = times.filter(({ kind }) => kind === 'end');
  const end = ends.find((time) => !(time.end !== undefined && asOf !== undefined && time.end < asOf));
  if (end) {
    // "in Q2" and "this quarter" have the quarter; "by the end of Q2" has all the time until then
    const before = wordAt(tokens, end.from - 1);
    // "each month of 2027"
    const isOf = before === 'of' && times.some(({ kind, to }) => kind === 'cadence' && to === end.from - 1);
    const isThis = wordAt(tokens, end.from) === 'this';
    if (end.months !== undefined && (isOf || isThis || INSIDE.test(before))) return end.months;
    const dated = end.end !== undefined && from !== undefined && end.end > from;
    const ahead = dated ? monthsBetween(from, end.end as number) : undefined;
    return Math.max(ahead ?? 0, Math.min(end.months ?? YEAR, ahead ?? YEAR)) || undefined;
  }
  const compared = times.find((time) => time.kind === 'comparison' || isStepwise(tokens, time));
  // a deadline that is past leaves no time at all
  if (!compared || ends.length > 0) return undefined;
  const unit = [0, 1, 2].map((step) => wordAt(tokens, compared.from + step)).join(' ');
  return /quarter|qoq/.test(unit) ? 3 : /month|mom/.test(unit) ? 1 : YEAR;
}

/** "quarter over quarter": a rhythm that says with what each one is compared. */
export function isStepwise(tokens: Evidence['tokens'], { kind, from, to }: TimeReference): boolean {
  return kind === 'cadence' && tokens.slice(from, to).some(({ word }) => word === 'over' || word === 'on');
}

const STEPS: readonly { readonly months: number; readonly unit: RegExp }[] = [
  { months: YEAR, unit: /^(?:year|yearly|annual|annually|annum)$/ },
  { months: 3, unit: /^(?:quarter|quarterly|qoq)$/ },
  { months: 1, unit: /^(?:month|monthly|mom)$/ },
  { months: 12 / 52, unit: /^(?:week|weekly|wow)$/ },
];

/** "5% annual growth", "up 10% each month": the months of each step of a change, where it is said to go on. */
export function stepOf({ amounts, times, tokens }: Evidence): number | undefined {
  for (const { kind, from, to } of times) {
    if (kind !== 'cadence') continue;
    const follows = amounts.some(
      (amount) =>
        amount.use === 'change' &&
        amount.to <= from &&
        from <= amount.to + nearRate(amount, wordAt(tokens, from)),
    );
    const said = tokens.slice(from, to);
    const step = STEPS.find(({ unit }) => said.some(({ stem }) => unit.test(stem)));
    if (follows && step) return step.months;
  }
  return undefined;
}

/** "10% a month", "double our followers every month", but not "double our monthly visitors" */
function nearRate({ unit }: Amount, opening: string): number {
  if (unit !== 'multiple') return 1;
  return /^(?:every|each|a|per)$/.test(opening) ? 4 : -1;
}

/** Months of what is over at once: "in 24 hours", "by tomorrow". */
const AT_ONCE = 0.1;
/** More than so many nobody wins at once who does not have them already. */
const MANY_AT_ONCE = 5000;

/** Months of what is over very soon: "in three weeks", and how many, or how much money, nobody wins in them. */
const VERY_SOON = 0.75;
const MANY_SOON = 20_000;
const MUCH_SOON = 1e6;
/** Months of what is over soon, and how many followers and readers nobody wins in them. */
const SOON = 1.5;
const MOST_FOLLOWERS = 500_000;

/** "50,000 downloads within 24 hours": so many, and no time to win them. */
export function isAtOnce({ amounts, tokens, outcomes, work }: Evidence, months: number | undefined): boolean {
  const sells = outcomes.some(({ class: worth }) => worth === 'business');
  if (months !== undefined && !work.active && amounts.some((amount) => isVast(amount, months, sells)))
    return true;
  if (!amounts.some(({ unit, value }) => unit === 'count' && value >= MANY_AT_ONCE)) return false;
  if (months !== undefined && months < AT_ONCE) return true;
  return amounts.some(
    ({ unit, from, to }) =>
      unit === 'duration' &&
      /^(?:in|within)$/.test(wordAt(tokens, from - 1)) &&
      /^(?:minute|hour)$/.test(stemAt(tokens, to - 1)),
  );
}

function isVast({ unit, use, value }: Amount, months: number, sells: boolean): boolean {
  if (use === 'pair') return false;
  if (unit === 'money') return months < VERY_SOON && value >= MUCH_SOON;
  if (unit !== 'count') return false;
  return (months < VERY_SOON && value >= MANY_SOON) || (months < SOON && !sells && value >= MOST_FOLLOWERS);
}

/** How many times the base the goal asks for; a reduction counts as base ÷ target. */
export function largestFactor({ amounts, clauses, tokens, outcomes }: Evidence): number | undefined {
  // a ROAS of 3 is no three of anything
  const counts = !outcomes.some(({ clause, metric }) => clause === 'aim' && isFormula(metric));
  const factors = amounts
    .map((amount) => factorOf(amount, isReduction(amount, clauses, tokens), counts))
    .filter((factor) => factor !== undefined);
  return factors.length === 0 ? undefined : Math.max(...factors);
}

function factorOf({ use, unit, value, base }: Amount, reduces: boolean, counts: boolean): number | undefined {
  if (use === 'pair' && base !== undefined) {
    if (base <= 0 || value <= 0) return undefined;
    const factor = Math.max(value / base, base / value);
    const isTiny = counts && unit === 'count' && base < TINY;
    return isTiny ? Math.min(factor, OUT_OF_REACH) : factor;
  }
  if (use !== 'change') return undefined;
  if (unit === 'percent') return reduces ? 1 / Math.max(1e-3, 1 - value) : 1 + value;
  if (unit === 'multiple') return value < 1 ? 1 / value : value;
  return undefined;
}

const LESS =
  /^(?:less|lower|fewer|smaller|cheaper|shorter|quicker|reduction|decrease|drop|cut|decline|down|off|saving|savings)$/;

/** Whether a change is one for less: "20% fewer", "cut … by 20%". */
export function isReduction(
  { from, to }: Amount,
  { verbs }: Evidence['clauses'],
  tokens: Evidence['tokens'],
): boolean {
  if ([0, 1, 2].some((step) => LESS.test(wordAt(tokens, to + step))) || LESS.test(wordAt(tokens, from - 1)))
    return true;
  let ruling: string | undefined;
  for (const verb of verbs) if (verb.to <= from) ruling = verb.value;
  return ruling === 'lower';
}
