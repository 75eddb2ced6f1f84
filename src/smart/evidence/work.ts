import type { TimeReference } from '../dates/time-reference.ts';
import type { Amount } from '../numbers/amount.ts';
import { byStart } from '../text/by-start.ts';
import { cover } from '../text/cover.ts';
import type { Found } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { COMING_IN } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { Aim } from './aim.ts';
import type { Clauses } from './clauses.ts';
import { readDeliverables } from './deliverables.ts';
import { isPart, isSpent } from './light-verbs.ts';
import type { OutcomeMention } from './outcome-mention.ts';
import { ownVerbs } from './own-verbs.ts';
import type { Verb, Words } from './words.ts';

/** What the team itself will do or make, as opposed to what should come of it. */
export interface Work {
  /** A verb of the team's own work in the aim: publish, host, hire. */
  readonly active: boolean;
  /** Those verbs. */
  readonly verbs: readonly Verb[];
  /** How many, where that is said: "host three webinars", "post daily" has none. */
  readonly counted: boolean;
  /** The money that goes into it: "spend $500 on posters". */
  readonly spent: readonly Amount[];
  /** How often: "post daily", "every month". */
  readonly rhythm: boolean;
  /** Things to be made, held or sent, in the aim. */
  readonly deliverables: readonly Found<true>[];
  /** Nothing but work: no outcome stands in the aim beside it. */
  readonly only: boolean;
}

const NEAR = 8;
const comesIn = oneOf(COMING_IN, inflect);

export function readWork(
  tokens: readonly Token[],
  words: Words,
  clauses: Clauses,
  outcomes: readonly OutcomeMention[],
  amounts: readonly Amount[],
  times: readonly TimeReference[],
  isWish: (token: number) => boolean,
): Work {
  const verbs = clauses.verbs.filter(({ from }) => clauses.of[from] === 'aim');
  const named = outcomes.filter(({ clause }) => clause === 'aim');
  const aim: Aim = { tokens, words, clauses, amounts, verbs, named, isWish };
  const spent = amounts.filter((amount) => isSpent(tokens, amount, verbs));
  const work = ownVerbs(aim, spent);
  const active = work.length > 0;
  const deliverables = readDeliverables(aim, active);
  const sought = soughtBeside(aim, work);
  const isOnlyMade = verbs.length === 0 && sought.length === 0 && deliverables.length > 0;
  const numbered = amounts.some(({ unit, to }) =>
    deliverables.some(({ from }) => unit === 'count' && (from === to || from === to + 1)),
  );
  return {
    active,
    verbs: work,
    rhythm: (active || isOnlyMade) && amounts.length === 0 && times.some(({ kind }) => kind === 'cadence'),
    counted: active ? saysHowMuch(aim, work, spent, outcomes) : numbered,
    spent,
    deliverables,
    only: active
      ? isNothingElse(aim, work, sought)
      : sought.length === 0 && isMadeByTheTeam(aim, deliverables),
  };
}

/** The outcomes in the aim that are more than what the work is done with or is about. */
function soughtBeside({ tokens, words, named }: Aim, work: readonly Span[]): OutcomeMention[] {
  const made = byStart(words.deliverables);
  return named.filter(({ class: worth, from, to }) => {
    // "guest articles" are articles
    if (made.has(to) && tokens[to - 1]?.word === tokens[to - 1]?.stem) return false;
    return !(worth !== 'business' && isWorkObject(tokens, from, work)) && !isDescribed(tokens, from);
  });
}

/** Whether an amount says how much of the work there will be. */
function saysHowMuch(
  { tokens, words, clauses, amounts }: Aim,
  work: readonly Verb[],
  spent: readonly Amount[],
  outcomes: readonly OutcomeMention[],
): boolean {
  const isObject = cover(
    tokens.length,
    work.map(({ from, to }) => ({ from: from + 1, to: to + NEAR })),
  );
  const isOutcome = cover(tokens.length, outcomes);
  const isPartOfIt = (amount: Amount) =>
    isPart(tokens, amount, words.audiences) &&
    work.some(({ to }) => to <= amount.from && amount.from <= to + 2);
  return amounts.some(
    (amount) =>
      (/^(?:count|duration)$/.test(amount.unit) || spent.includes(amount) || isPartOfIt(amount)) &&
      amount.use !== 'pair' &&
      !isWhomFor(tokens, amount) &&
      isObject(amount.from) &&
      // "so the team works 5 fewer hours" counts neither the work nor what it wins
      (clauses.of[amount.from] === 'aim' || isOutcome(amount.to) || isOutcome(amount.to + 1)),
  );
}

/** Whether the goal opens with work and seeks no outcome but those that the work is done with. */
function isNothingElse({ tokens, verbs }: Aim, work: readonly Verb[], sought: readonly Span[]): boolean {
  const [first] = verbs;
  return (
    first !== undefined &&
    work.includes(first) &&
    sought.every(({ from }) => isWorkObject(tokens, from, work))
  );
}

/** Whether no more is asked for than things that the team makes: nothing that others pay, bring or agree to. */
function isMadeByTheTeam({ tokens, verbs, amounts }: Aim, deliverables: readonly Span[]): boolean {
  const [first] = verbs;
  return (
    deliverables.length > 0 &&
    !(first !== undefined && wins(tokens, first, amounts, deliverables)) &&
    !amounts.some(({ unit, from }) => unit === 'money' || (unit === 'count' && isBroughtIn(tokens, from)))
  );
}

/** "create a meeting place for over 200 people": how many will come is not the work's own count. */
function isWhomFor(tokens: readonly Token[], { from, to }: Amount): boolean {
  return (
    [1, 2, 3].some((back) => wordAt(tokens, from - back) === 'for') &&
    !/^(?:hours?|minutes?|days?|weeks?|months?)$/.test(wordAt(tokens, to - 1)) &&
    !/^for$/.test(wordAt(tokens, to))
  );
}

/** "sign five gigs", "have 15 villages join the scheme": others have to say yes. */
function wins(
  tokens: readonly Token[],
  { from, to }: Verb,
  amounts: readonly Amount[],
  made: readonly Span[],
): boolean {
  const verb = wordAt(tokens, from);
  const counted = amounts.find(
    (amount) => amount.unit === 'count' && amount.from >= to && amount.from <= to + 2,
  );
  if (!counted) return false;
  return (
    comesIn(verb) ||
    /^(?:sign|land)/.test(verb) ||
    (/^(?:have|get)/.test(verb) &&
      !made.some((thing) => thing.from >= counted.to && thing.from <= counted.to + 2))
  );
}

/** "add 2,000 emails", "collect 40 stories": what comes in from others is no work of the team. */
function isBroughtIn(tokens: readonly Token[], from: number): boolean {
  return [1, 2, 3].some((back) => comesIn(wordAt(tokens, from - back)));
}

/** "call 20 prospects", "interview customers": people whom the work is done with, not people who are won. */
function isWorkObject(tokens: readonly Token[], at: number, work: readonly Span[]): boolean {
  return work.some(({ to }) => {
    if (at < to || at > to + NEAR) return false;
    return !tokens.slice(to, at).some(({ word }) => /^(?:and|so|that|,|which)$/.test(word));
  });
}

/** After "for", "about" or "to", an outcome is what the work is about. */
function isDescribed(tokens: readonly Token[], from: number): boolean {
  return /^(?:about|for|on)$/.test(wordAt(tokens, from - 1));
}
