import { cellFactor, type ReadGoal, refusedTarget } from '../cells.ts';
import { wordAt } from '../dates/period.ts';
import { type Evidence, quote } from '../evidence/evidence.ts';
import { keepsALimit } from '../evidence/limits.ts';
import type { Amount } from '../numbers/amounts.ts';
import { DECIDED_BY_OTHERS } from '../vocabulary/red-flags.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { type Judgement, judged } from './judgement.ts';
import { firmAmount } from './measurable.ts';

const INSIDE = /^(?:in|during|over|throughout|for)$/;
const DAYS_PER_MONTH = 30.44;
const UNLIKELY = 0.2;
const YEAR = 12;
/** Months below which nobody can promise the first place in a list. */
const SOONEST_FIRST = 3;
const OUT_OF_REACH = 3;
const WITHIN_REACH = 1.4;
/** Below this many of something, any factor is possible: from 2 clients to 8. */
const TINY = 10;

/** The change that a team can plausibly bring about in a time: at least so many months, at most so much. */
const PER_MONTH = 0.15;
const PER_QUARTER = 0.25;
const BANDS: readonly { readonly months: number; readonly most: number }[] = [
  { months: 5.5, most: 0.4 },
  { months: 2.5, most: PER_QUARTER },
  { months: 0, most: PER_MONTH },
];

/** A: can it be reached, and does anything show that it can? */
export function achievable(evidence: Evidence, goal: ReadGoal): Judgement {
  const judgement = ofStatementAndCells(evidence, goal);
  const doubt = doubtOfPlan(goal);
  if (doubt === undefined || judgement.level === 0) return judgement;
  return judged(1, doubt);
}

/** What the plan and the forecast say against it. */
function doubtOfPlan({ coverage, chance }: ReadGoal): string | undefined {
  if (coverage !== undefined && coverage < 1) {
    return `the planned tactics bring ${Math.floor(coverage * 100)}% of what the goal needs`;
  }
  if (chance !== undefined && chance < UNLIKELY)
    return `the forecast gives it a chance of ${Math.round(chance * 100)}%`;
  return undefined;
}

function ofStatementAndCells(evidence: Evidence, goal: ReadGoal): Judgement {
  const refused = refusedTarget(goal);
  if (refused !== undefined) return judged(0, refused);
  const flag = evidence.redFlags[0];
  if (flag) return judged(0, `"${flag.words}": ${flag.reason}`);
  const yearly = isYearlyRate(evidence);
  const months = timeFrame(evidence, goal) ?? (yearly ? YEAR : undefined);
  const factor = cellFactor(goal) ?? largestFactor(evidence);
  const firsts = evidence.amounts.some(({ unit, value }) => unit === 'rank' && value <= 1);
  if (firsts && months !== undefined && months < SOONEST_FIRST)
    return judged(0, 'first place so soon is not in your hands');
  const impossible = impossibleValue(evidence);
  if (impossible) return judged(0, impossible);
  if (factor !== undefined && factor > OUT_OF_REACH && months !== undefined && months <= YEAR + 0.5) {
    return judged(
      0,
      `${times(factor)} ${months < 1.5 ? 'in so short a time' : `within ${Math.round(months)} months`} is out of reach`,
    );
  }
  const extra = (evidence.means === undefined ? 0 : 1) + (evidence.owner || evidence.budget ? 1 : 0);
  const pair = evidence.amounts.find(({ use }) => use === 'pair');
  const stepped = pair
    ? words(evidence, pair)
    : cellFactor(goal) === undefined
      ? undefined
      : 'from baseline to target';
  if (stepped !== undefined && factor !== undefined && factor <= WITHIN_REACH)
    return judged(2, `${stepped} is a step that can be made`, extra);
  const bounded = goal.target !== undefined || firmAmount(evidence) !== undefined;
  const change = factor === undefined ? undefined : factor - 1;
  const cadenced =
    !yearly &&
    evidence.times.some(({ kind }) => kind === 'cadence') &&
    !evidence.times.some(({ kind }) => kind === 'end');
  if (change !== undefined && months !== undefined && !cadenced && bandFor(months) + 1e-9 >= change) {
    return judged(2, 'the change fits the time', extra);
  }
  const how = (isAnotherTarget(evidence) ? undefined : evidence.means) ?? ownWorkBeside(evidence);
  if (bounded && how !== undefined && (factor === undefined || factor <= OUT_OF_REACH)) {
    return judged(2, `"${how}" shows how`, extra);
  }
  if (isOwnWork(evidence)) return judged(2, "it is in the team's own hands", extra);
  if (factor !== undefined && factor > WITHIN_REACH)
    return judged(1, `${times(factor)} is ambitious, and nothing shows how`);
  return judged(1, 'nothing shows that it can be reached');
}

/** The steps, and between a month and a quarter so much a month. */
function bandFor(months: number): number {
  const step = BANDS.find((band) => months >= band.months)?.most ?? 0;
  return Math.max(step, Math.min(PER_MONTH * months, PER_QUARTER));
}

/** Months from the day the goal is read to its end; a comparison with last year is a year. */
function timeFrame({ times, tokens }: Evidence, { asOf, start, deadline }: ReadGoal): number | undefined {
  const from = start ?? asOf;
  if (deadline !== undefined && from !== undefined) return (deadline - from) / DAYS_PER_MONTH;
  const end = times.find(
    (time) => time.kind === 'end' && !(time.end !== undefined && asOf !== undefined && time.end < asOf),
  );
  if (end) {
    // "in Q2" has the quarter; "by the end of Q2" has all the time until then
    if (end.months !== undefined && INSIDE.test(wordAt(tokens, end.from - 1))) return end.months;
    const dated = end.end !== undefined && from !== undefined && end.end > from;
    const ahead = dated ? ((end.end as number) - from) / DAYS_PER_MONTH : undefined;
    return Math.max(ahead ?? 0, Math.min(end.months ?? YEAR, ahead ?? YEAR)) || undefined;
  }
  const compared = times.find(({ kind }) => kind === 'comparison');
  if (!compared) return undefined;
  const unit = [0, 1, 2].map((step) => wordAt(tokens, compared.from + step)).join(' ');
  return /quarter|qoq/.test(unit) ? 3 : /month|mom/.test(unit) ? 1 : YEAR;
}

/** "5% annual growth", "by 10% per year": a year for each step. */
function isYearlyRate({ amounts, times, tokens }: Evidence): boolean {
  return times.some(
    ({ kind, from, to }) =>
      kind === 'cadence' &&
      tokens.slice(from, to).some(({ stem }) => /^(?:year|yearly|annual|annually|annum)$/.test(stem)) &&
      amounts.some((amount) => amount.use === 'change' && amount.to <= from && from <= amount.to + NEAR_RATE),
  );
}

const NEAR_RATE = 1;

/** How many times the base the goal asks for; a reduction counts as base ÷ target. */
function largestFactor({ amounts, clauses, tokens }: Evidence): number | undefined {
  const factors = amounts
    .map((amount) => factorOf(amount, isReduction(amount, clauses, tokens)))
    .filter((factor) => factor !== undefined);
  return factors.length === 0 ? undefined : Math.max(...factors);
}

function factorOf({ use, unit, value, base }: Amount, reduces: boolean): number | undefined {
  if (use === 'pair' && base !== undefined) {
    if (base <= 0 || value <= 0) return undefined;
    const factor = Math.max(value / base, base / value);
    return unit === 'count' && base < TINY && factor > OUT_OF_REACH ? OUT_OF_REACH : factor;
  }
  if (use !== 'change') return undefined;
  if (unit === 'percent') return reduces ? 1 / Math.max(1e-3, 1 - value) : 1 + value;
  if (unit === 'multiple') return value < 1 ? 1 / value : value;
  return undefined;
}

const isDecided = oneOf(DECIDED_BY_OTHERS);
const LESS =
  /^(?:less|lower|fewer|smaller|cheaper|shorter|quicker|reduction|decrease|drop|cut|decline|down|off|saving|savings)$/;

function isReduction(
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

/** Most sites give five stars, some ten. */
const MOST_STARS = 10;

/** Shares above 100% and scores beyond their scale. */
function impossibleValue({ amounts, outcomes, tokens, text }: Evidence): string | undefined {
  for (const amount of amounts) {
    const { unit, use, value } = amount;
    const written = `"${quote(text, tokens, amount.from, amount.to)}"`;
    if (unit === 'percent' && use !== 'change' && value > 1 && isShare(tokens, amount, outcomes))
      return `${written} is more than all of them`;
    if (unit === 'percent' && use !== 'change' && value === 1 && isUpToOthers(tokens, amount))
      return `${written} is all of them, and each decides alone`;
    const near = outcomes.find(({ metric }) => metric?.bounds?.most !== undefined && metric.unit === 'score');
    const most = Math.max(near?.metric?.bounds?.most ?? Infinity, MOST_STARS);
    if (unit === 'count' && value > most && !isYear(value) && wordAt(tokens, amount.to) !== 'ratings')
      return `${written}: the highest possible is ${most}`;
  }
  return undefined;
}

/** "up on the 2025 numbers" */
function isYear(value: number): boolean {
  return value >= 2000 && value < 2100;
}

const AHEAD = 6;

/** "100% retention", "100% of visitors buy" */
function isUpToOthers(tokens: Evidence['tokens'], { to }: Amount): boolean {
  return tokens.slice(to, to + AHEAD).some(({ word }) => isDecided(word));
}

function isShare(tokens: Evidence['tokens'], { to }: Amount, outcomes: Evidence['outcomes']): boolean {
  if (wordAt(tokens, to) === 'of')
    return (
      !/^(?:target|goal|quota|plan|last|our|budget|previous|the)$/.test(wordAt(tokens, to + 1)) ||
      /^(?:visitors|customers|users|people)$/.test(wordAt(tokens, to + 2))
    );
  return outcomes.some(({ metric }) => metric?.bounds?.most === 1);
}

function isOwnWork({ work, amounts, clauses, tokens }: Evidence): boolean {
  if (!work.only) return false;
  if (clauses.verbs.length === 0)
    return work.rhythm || amounts.some((amount) => work.deliverables.some((made) => countsIt(amount, made)));
  return work.active && (work.counted || work.rhythm || keepsALimit(tokens, clauses));
}

/** "50 blog posts" */
function countsIt({ unit, to }: Amount, made: { readonly from: number }): boolean {
  return unit === 'count' && made.from >= to && made.from <= to + 2;
}

/** "by selling 400 tickets a month": a means that is itself a target. */
function isAnotherTarget({ clauses, amounts, outcomes }: Evidence): boolean {
  const [start] = clauses.means;
  const verb = clauses.verbs.find(({ from }) => from === start);
  return (
    verb !== undefined &&
    verb.value !== 'work' &&
    outcomes.some(({ clause }) => clause === 'means') &&
    amounts.some(({ unit, from }) => unit !== 'money' && clauses.of[from] === 'means')
  );
}

/** "Ask every client and collect 80 reviews": the work that will bring the result stands beside it. */
function ownWorkBeside({ work, clauses, amounts, text, tokens }: Evidence): string | undefined {
  const serves = amounts.some(({ from }) => clauses.of[from] === 'purpose');
  if (!work.active || (work.only && !serves)) return undefined;
  const verb = clauses.verbs.find(({ value }) => value === 'work');
  return verb && quote(text, tokens, verb.from, Math.min(verb.to + 3, tokens.length));
}

function times(factor: number): string {
  return `${Math.round(factor * 10) / 10} times as much`;
}

function words({ text, tokens }: Evidence, { from, to }: Amount): string {
  return `"${quote(text, tokens, from, to)}"`;
}
