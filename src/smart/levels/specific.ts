import type { ReadGoal } from '../cells.ts';
import { wordAt } from '../dates/period.ts';
import type { TimeReference } from '../dates/time-reference.ts';
import { type Evidence, quote } from '../evidence/evidence.ts';
import { isFormula } from '../evidence/outcomes.ts';
import { isInPhrase, kindOf, type Scope, type ScopeKind } from '../evidence/scopes.ts';
import { isPlain } from '../evidence/vocabularies.ts';
import type { Amount } from '../numbers/amounts.ts';
import { byStart } from '../text/by-start.ts';
import { cover } from '../text/cover.ts';
import { type Judgement, judged } from './judgement.ts';
import { firmAmount, isUpToOthers } from './measurable.ts';

/** S: a concrete outcome, a scope that narrows it, and how much of it. */
export function specific(evidence: Evidence, goal: ReadGoal): Judgement {
  const { outcomes, work, wish, amounts } = evidence;
  const named = outcomes.filter(({ clause }) => clause !== 'purpose');
  const firm = firmAmount(evidence);
  const survey = surveyed(evidence);
  const amount = goal.target !== undefined || survey || (firm !== undefined && !isOpenRank(evidence, firm));
  const concrete =
    named.length > 0 ||
    amounts.some(({ unit }) => unit === 'money') ||
    goal.metric !== undefined ||
    countsSomething(evidence) ||
    movesSomething(evidence) ||
    (survey && isAimedAt(evidence));
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
  if (isUpToOthers(evidence)) return judged(1, 'how many it should be is open');
  if (scopes.length > 0) return judged(1, 'the subject is clear, the outcome is not');
  return judged(
    0,
    amounts.length > 0 ? 'the number stands for nothing in particular' : 'nothing concrete is named',
  );
}

/** An activity or a deliverable: specific once it says whom, where or what for. */
function ofWork(evidence: Evidence, scopes: readonly Scope[]): Judgement {
  const { work } = evidence;
  const pointed = scopes.filter(({ kind }) => kind === 'audience' || kind === 'name' || kind === 'subject');
  const definite = work.counted || work.rhythm || work.deliverables.length > 0;
  if (saysWhatFor(evidence) && scopes.length > 0 && definite) {
    return judged(2, describe(evidence, scopes), scopes.length - 1);
  }
  const placed = pointed.filter((scope) => scope.kind !== 'subject' || isInPhrase(evidence.tokens, scope));
  const limited = work.counted || evidence.times.some(({ kind }) => kind === 'end');
  if (work.active && definite && limited && !work.rhythm && placed.length > 0) {
    return judged(2, describe(evidence, placed), placed.length - 1);
  }
  return judged(1, 'it says what will be done, not what should come of it');
}

/** A purpose, but not one that is more of the same work: "hire a designer to draw ten posters". */
function saysWhatFor({ clauses, outcomes }: Evidence): boolean {
  if (clauses.purposes.length === 0 || outcomes.some(({ clause }) => clause === 'purpose'))
    return clauses.purposes.length > 0;
  const verbs = clauses.verbs.filter(({ from }) => clauses.of[from] === 'purpose');
  return verbs.length === 0 || verbs.some(({ value }) => value !== 'work');
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

/** "reduce limescale by 20%", "raise X from 2% to 4%": whatever moves by a share can be measured. */
function movesSomething({ amounts, scopes, clauses }: Evidence): boolean {
  const by = amounts
    .filter(({ unit, use }) => use === 'pair' || unit === 'percent' || unit === 'points')
    .pop();
  if (!by) return false;
  const starts = byStart(scopes);
  return clauses.verbs.some(({ value, to }) => {
    if (value !== 'raise' && value !== 'lower') return false;
    return [0, 1, 2].some((step) => {
      const moved = starts.get(to + step);
      return moved?.kind === 'subject' && moved.to <= by.from;
    });
  });
}

/** "brand awareness by 6%": what a survey could ask for, if it is said whom. */
function surveyed({ amounts, woolly }: Evidence): boolean {
  return (
    woolly.length > 0 &&
    amounts.some(({ unit, boast }) => !boast && (unit === 'percent' || unit === 'points'))
  );
}

/** Somebody to be asked is named, be it only "the target audience". */
function isAimedAt({ scopes, words, tokens }: Evidence): boolean {
  return (
    scopes.some(({ kind }) => kind === 'audience' || kind === 'name') ||
    words.audiences.some(({ from, to }) => to - from > 1 && wordAt(tokens, from) === 'target')
  );
}

/** "be number one on Google": a place in a list, but it is open what should stand there. */
function isOpenRank({ outcomes, redFlags }: Evidence, { unit }: Amount): boolean {
  return unit === 'rank' && redFlags.length > 0 && outcomes.length === 0;
}

/** What narrows the goal down: in its words, in how it is measured and done, and in the cells beside it. */
function scopesOf(evidence: Evidence, goal: ReadGoal, concrete: boolean): Scope[] {
  const { scopes, outcomes, amounts, means, clauses, times, work, tokens } = evidence;
  const found = concrete ? [...scopes] : placesOf(evidence);
  const isInText = concrete && !work.only ? cover(tokens.length, found) : undefined;
  const add = (kind: ScopeKind, { from, to }: Pick<Scope, 'from' | 'to'>) => found.push({ kind, from, to });
  if (outcomes.length > 0) {
    const isOutcome = cover(tokens.length, outcomes);
    for (const outcome of outcomes) {
      const kind = outcome.kpi ? undefined : kindOf(tokens, outcome, isOutcome);
      if (kind) add('subject', kind);
    }
  }
  for (const time of times) if (isOccasion(evidence, time)) add('occasion', time);
  if (isInText) {
    for (const made of work.deliverables) {
      if (!isInText(made.from) && isNarrow(tokens, made)) add('subject', made);
    }
  }
  for (const outcome of outcomes) if (outcome.kpi && outcome.clause === 'aim') add('kpi', outcome);
  for (const amount of amounts) if (amount.use === 'pair' && !isTwice(tokens, amount)) add('pair', amount);
  for (const amount of amounts) {
    const paid = paidFor(evidence, amount);
    if (paid) add('subject', paid);
  }
  const [how] = means === undefined ? [] : clauses.means;
  if (how !== undefined) add('means', { from: how, to: how + 1 });
  const { channel, known, baseline, target } = goal;
  if (channel) add('channel', IN_A_CELL);
  if (isFormula(known)) add('kpi', IN_A_CELL);
  if (baseline !== undefined && target !== undefined) add('pair', IN_A_CELL);
  return found;
}

/** "$9m in 2027 and $10m in 2028": two targets, not where it starts and where it should end. */
function isTwice(tokens: Evidence['tokens'], { from, to }: Amount): boolean {
  return tokens.slice(from, to).some(({ word }) => word === 'and');
}

/** "raise $60,000 for a new outreach programme": what the money is for. */
function paidFor({ tokens, words }: Evidence, { unit, to }: Amount): Pick<Scope, 'from' | 'to'> | undefined {
  if (unit !== 'money' || wordAt(tokens, to) !== 'for') return undefined;
  return [...words.deliverables, ...words.fields].find(({ from }) => from > to && from - to <= PAID_FOR);
}

const PAID_FOR = 6;

/** Of a wish: the people, the place or the subject that it is for, but not the business itself or what it runs. */
function placesOf({ tokens, scopes, woolly }: Evidence): Scope[] {
  const wished = cover(
    tokens.length,
    woolly.map(({ to }) => ({ from: to, to: to + 1 })),
  );
  return scopes.filter((scope) => {
    const { kind, from, to } = scope;
    if (kind === 'channel') return !OWN_PLACE.test(tokens[to - 1]?.stem ?? '');
    if (kind === 'subject') return isInPhrase(tokens, scope);
    // "awareness of the Harbour Centre" is the business's own name
    const isOwn = [1, 2, 3].some(
      (back) => wished(from - back) && /^(?:of|about|for)$/.test(wordAt(tokens, from - back)),
    );
    return kind === 'audience' || !isOwn;
  });
}

const OWN_PLACE =
  /^(?:shop|store|webshop|site|page|homepage|conference|event|gala|exhibition|app|marketplace)$/;

const IN_A_CELL = { from: 0, to: 0 };

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
function isNarrow(tokens: Evidence['tokens'], { from, to }: Pick<Scope, 'from' | 'to'>): boolean {
  if (BROAD_DELIVERABLES.test(tokens[from]?.stem ?? '')) return false;
  return tokens.slice(from, to).some((token) => !isPlain(token));
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
