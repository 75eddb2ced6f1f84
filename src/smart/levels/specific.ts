import type { ReadGoal } from '../cells.ts';
import { wordAt } from '../dates/period.ts';
import type { TimeReference } from '../dates/time-reference.ts';
import { type Evidence, quote } from '../evidence/evidence.ts';
import { isFormula } from '../evidence/outcomes.ts';
import { isInPhrase, type Scope } from '../evidence/scopes.ts';
import { isPlain } from '../evidence/vocabularies.ts';
import { cover } from '../text/cover.ts';
import { type Judgement, judged } from './judgement.ts';
import { firmAmount } from './measurable.ts';

/** S: a concrete outcome, a scope that narrows it, and how much of it. */
export function specific(evidence: Evidence, goal: ReadGoal): Judgement {
  const { outcomes, work, wish, amounts } = evidence;
  const named = outcomes.filter(({ clause }) => clause !== 'purpose');
  const amount = goal.target !== undefined || firmAmount(evidence) !== undefined;
  const concrete =
    named.length > 0 ||
    amounts.some(({ unit }) => unit === 'money') ||
    goal.metric !== undefined ||
    countsSomething(evidence);
  const boasted = evidence.redFlags.length > 0 && !work.active;
  const done = work.active || (work.deliverables.length > 0 && !boasted);
  const scopes = scopesOf(evidence, goal, concrete || done);
  if (work.only && done && !concreteBeyondWork(evidence, goal)) return ofWork(evidence, scopes);
  if (concrete && scopes.length > 0 && amount)
    return judged(2, describe(evidence, scopes), scopes.length - 1);
  const deliverable = work.active && work.deliverables.length > 0 && evidence.clauses.purposes.length > 0;
  if (concrete && scopes.length > 0 && deliverable)
    return judged(2, describe(evidence, scopes), scopes.length - 1);
  if (concrete || done) {
    if (scopes.length === 0) return judged(1, 'it could be any product, channel or audience');
    return judged(1, amount ? 'what exactly should come of it is open' : 'how much of it is open');
  }
  if (wish) return judged(1, 'a wish that any business has');
  if (scopes.length > 0) return judged(1, 'the subject is clear, the outcome is not');
  return judged(
    0,
    amounts.length > 0 ? 'the number stands for nothing in particular' : 'nothing concrete is named',
  );
}

/** An activity or a deliverable: specific once it says whom, where or what for. */
function ofWork(evidence: Evidence, scopes: readonly Scope[]): Judgement {
  const { work, clauses } = evidence;
  const pointed = scopes.filter(({ kind }) => kind === 'audience' || kind === 'name' || kind === 'subject');
  const definite = work.counted || work.rhythm || work.deliverables.length > 0;
  if (clauses.purposes.length > 0 && scopes.length > 0 && definite) {
    return judged(2, describe(evidence, scopes), scopes.length - 1);
  }
  const placed = pointed.filter((scope) => scope.kind !== 'subject' || isInPhrase(evidence.tokens, scope));
  if (work.active && definite && !work.rhythm && placed.length > 0) {
    return judged(2, describe(evidence, placed), placed.length - 1);
  }
  return judged(1, 'it says what will be done, not what should come of it');
}

function concreteBeyondWork({ outcomes }: Evidence, goal: ReadGoal): boolean {
  return (
    goal.metric !== undefined ||
    outcomes.some(({ clause, class: worth }) => clause === 'means' && worth === 'business')
  );
}

function countsSomething({ amounts, scopes }: Evidence): boolean {
  return amounts.some(({ unit, to, boast }) => {
    if (boast) return false;
    return unit === 'rank' || unit === 'duration' || scopes.some(({ from }) => from >= to && from <= to + 2);
  });
}

function scopesOf(evidence: Evidence, goal: ReadGoal, concrete: boolean): Scope[] {
  const { scopes, outcomes, amounts, means, clauses, tokens } = evidence;
  const text = scopes.filter((scope) => {
    if (scope.kind !== 'subject') return true;
    return concrete || isInPhrase(tokens, scope);
  });
  const kpi = outcomes
    .filter((outcome) => outcome.kpi && outcome.clause === 'aim')
    .map(({ from, to }) => ({ kind: 'kpi', from, to }) as const);
  const pairs = amounts
    .filter(({ use }) => use === 'pair')
    .map(({ from, to }) => ({ kind: 'pair', from, to }) as const);
  const how =
    means === undefined
      ? []
      : clauses.means.slice(0, 1).map((from) => ({ kind: 'means', from, to: from + 1 }) as const);
  const cell = cellScopes(goal);
  const occasions = evidence.times
    .filter((time) => isOccasion(evidence, time))
    .map(({ from, to }) => ({ kind: 'occasion', from, to }) as const);
  const made = concrete && !evidence.work.only ? narrowDeliverables(evidence, text) : [];
  const sourced = outcomes
    .filter(({ from, to }) => tokens.slice(from, to).some(({ word }) => word === 'from'))
    .map(({ from, to }) => ({ kind: 'subject', from, to }) as const);
  return [...text, ...sourced, ...occasions, ...made, ...kpi, ...pairs, ...how, ...cell];
}

/** A channel, a formula as the metric, or a baseline with its target, in cells of their own. */
function cellScopes({ channel, known, baseline, target }: ReadGoal): Scope[] {
  const beside = { from: 0, to: 0 };
  const found: Scope[] = [];
  if (channel) found.push({ kind: 'channel', ...beside });
  if (isFormula(known)) found.push({ kind: 'kpi', ...beside });
  if (baseline !== undefined && target !== undefined) found.push({ kind: 'pair', ...beside });
  return found;
}

/** "Black Friday revenue", "the Christmas concert": a day that says which. */
function isOccasion({ tokens, outcomes }: Evidence, { kind, exact, from, to }: TimeReference): boolean {
  if (kind !== 'end' || !exact || tokens[from]?.kind !== 'word') return false;
  if (/^(?:by|before|until|till|this|next|during|on|for|over|after|to)$/.test(wordAt(tokens, from - 1)))
    return false;
  const after = tokens[to];
  return (
    after?.kind === 'word' &&
    (outcomes.some((outcome) => outcome.from === to) ||
      !/^(?:in|on|by|to|with|through|from|and|at)$/.test(after.word))
  );
}

/** What the outcome belongs to: tickets "for the jazz festival", downloads "of the pricing guide". */
function narrowDeliverables({ work, tokens }: Evidence, known: readonly Scope[]): Scope[] {
  const isKnown = cover(tokens.length, known);
  return work.deliverables
    .filter(({ from, to }) => !isKnown(from) && tokens.slice(from, to).some((token) => !isPlain(token)))
    .filter(({ from }) => !BROAD_DELIVERABLES.test(tokens[from]?.stem ?? ''))
    .map(({ from, to }) => ({ kind: 'subject', from, to }));
}

const BROAD_DELIVERABLES =
  /^(?:post|ad|advert|app|event|email|video|story|book|call|test|location|feature|package|class)$/;

function describe({ text, tokens }: Evidence, scopes: readonly Scope[]): string[] {
  const quoted = scopes
    .map(({ from, to }) => quote(text, tokens, from, to))
    .filter((words) => words !== '')
    .slice(0, 3);
  if (quoted.length === 0) return ['narrowed down by its cells'];
  return [`narrowed down by ${quoted.map((words) => `"${words}"`).join(', ')}`];
}
