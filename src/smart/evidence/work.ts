import type { TimeReference } from '../dates/time-reference.ts';
import type { Amount } from '../numbers/amounts.ts';
import { byStart } from '../text/by-start.ts';
import { cover } from '../text/cover.ts';
import type { Found } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { COMING_IN, DOES_ITSELF } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { Clauses } from './clauses.ts';
import { isCountedWork, isWithSome } from './counted-work.ts';
import { isFollowing, isLight, isPart, isSpent } from './light-verbs.ts';
import type { OutcomeMention } from './outcome-mention.ts';
import { isInPhrase } from './scopes.ts';
import { settledBy } from './settled.ts';
import { newThing } from './things.ts';
import { isOnAWish } from './wished-work.ts';
import { isPeople } from './word-groups.ts';
import type { Verb, Words } from './words.ts';

/** What the team itself will do or make, as opposed to what should come of it. */
export interface Work {
  /** A verb of the team's own work in the aim: publish, host, hire. */
  readonly active: boolean;
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
const doesItself = oneOf(DOES_ITSELF, inflect);
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
  const inAim = (at: number) => clauses.of[at] === 'aim';
  const verbs = clauses.verbs.filter(({ from }) => inAim(from));
  const isMade = cover(tokens.length, words.deliverables);
  const named = outcomes.filter(({ clause }) => clause === 'aim');
  const settled = settledBy(tokens, words, verbs, named);
  const leads = (at: number) => at === verbs[0]?.from && !/^(?:that|who|so)$/.test(wordAt(tokens, at - 1));
  const spent = amounts.filter((amount) => isSpent(tokens, amount, verbs));
  const work = verbs.filter(
    ({ value, from, to }) =>
      !settled.has(from) &&
      !words.redFlags.some((boast) => boast.from === from) &&
      (value === 'work' ||
        isLight(tokens, { from, to }, words, amounts, spent) ||
        isCountedWork(tokens, { from, to }, words, amounts) ||
        (leads(from) && doesItself(wordAt(tokens, from)))) &&
      !clauses.byOthers.has(from) &&
      !isTold(tokens, from) &&
      !(from === verbs[0]?.from && isDoneByPeople(tokens, from, amounts, words.audiences)) &&
      (!isOnAWish(tokens, to, isWish, isMade) || isWithSome(tokens, to, amounts)) &&
      !isFollowing(tokens, to, amounts) &&
      !isTalk(tokens, { from, to }, amounts),
  );
  const isNamed = cover(tokens.length, named);
  const things =
    words.deliverables.length + verbs.length + named.length === 0 ? newThing(tokens, isWish) : [];
  // "improve our shop", "get parents to read the blog": it is there already
  const others = Math.min(...clauses.byOthers);
  const mover = verbs.find(({ value }) => value === 'raise' || value === 'lower')?.to ?? Infinity;
  const isMoved = (at: number) => at >= mover || at > others;
  const deliverables = [...words.deliverables, ...things].filter(
    ({ from, to }) =>
      inAim(from) &&
      !isNamed(from) &&
      !isNamed(to - 1) &&
      (work.length > 0 ||
        !(
          isMoved(from) ||
          isWish(from) ||
          (isInPhrase(tokens, { from }) && !isInASet(tokens, from)) ||
          (isPraised(tokens, { from, to }, isWish) && !isToBeMade(tokens, from, verbs))
        )),
  );
  const isObject = cover(
    tokens.length,
    work.map(({ from, to }) => ({ from: from + 1, to: to + NEAR })),
  );
  const isOutcome = cover(tokens.length, outcomes);
  // "so the team works 5 fewer hours" counts neither the work nor what it wins
  const saysHowMuch = (amount: Amount) =>
    (/^(?:count|duration)$/.test(amount.unit) ||
      spent.includes(amount) ||
      (isPart(tokens, amount, words.audiences) &&
        work.some(({ to }) => to <= amount.from && amount.from <= to + 2))) &&
    amount.use !== 'pair' &&
    !isWhomFor(tokens, amount) &&
    isObject(amount.from) &&
    (inAim(amount.from) || isOutcome(amount.to) || isOutcome(amount.to + 1));
  const isNumbered = ({ unit, to }: Amount) =>
    unit === 'count' && deliverables.some(({ from }) => from === to || from === to + 1);
  const made = byStart(words.deliverables);
  const aims = named.filter(({ class: worth, from, to }) => {
    // "guest articles" are articles
    if (made.has(to) && tokens[to - 1]?.word === tokens[to - 1]?.stem) return false;
    return !(worth !== 'business' && isWorkObject(tokens, from, work)) && !isDescribed(tokens, from);
  });
  const active = work.length > 0;
  const first = verbs[0];
  const isOnlyMade = verbs.length === 0 && aims.length === 0 && deliverables.length > 0;
  return {
    active,
    rhythm: (active || isOnlyMade) && amounts.length === 0 && times.some(({ kind }) => kind === 'cadence'),
    counted: active ? amounts.some(saysHowMuch) : amounts.some(isNumbered),
    spent,
    deliverables,
    only:
      (first !== undefined &&
        work.includes(first) &&
        !aims.some(({ from }) => !isWorkObject(tokens, from, work))) ||
      (aims.length === 0 &&
        deliverables.length > 0 &&
        !active &&
        !(first !== undefined && wins(tokens, first, amounts, deliverables)) &&
        !amounts.some(({ unit, from }) => unit === 'money' || (unit === 'count' && isGained(tokens, from)))),
  };
}

/** "create a meeting place for over 200 people": how many will come is not the work's own count. */
function isWhomFor(tokens: readonly Token[], { from, to }: Amount): boolean {
  return (
    [1, 2, 3].some((back) => wordAt(tokens, from - back) === 'for') &&
    !/^(?:hours?|minutes?|days?|weeks?|months?)$/.test(wordAt(tokens, to - 1)) &&
    !/^for$/.test(wordAt(tokens, to))
  );
}

/** "a series of six articles" */
function isInASet(tokens: readonly Token[], from: number): boolean {
  return [1, 2, 3].some(
    (back) =>
      wordAt(tokens, from - back) === 'of' &&
      /^(?:series|set|batch|run|total|minimum|maximum|average)$/.test(wordAt(tokens, from - back - 1)),
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

/** "200 parents will attend": those who are counted do it, not the team. */
function isDoneByPeople(
  tokens: readonly Token[],
  verb: number,
  amounts: readonly Amount[],
  audiences: Words['audiences'],
): boolean {
  // "16 schools take part"
  if (
    (audiences.some(({ to }) => to === verb) || isPeople(stemAt(tokens, verb - 1))) &&
    amounts.some(({ unit, to }) => /^(?:count|percent)$/.test(unit) && to < verb)
  )
    return tokens[verb]?.word === tokens[verb]?.stem;
  if (!/^(?:will|to|should|have)$/.test(wordAt(tokens, verb - 1))) return false;
  return amounts.some(
    ({ unit, to }) =>
      unit === 'count' && to < verb && audiences.some(({ from }) => from >= to && from <= to + 1),
  );
}

/** "educate our audience": to talk to people is no work that is ever done, unless it is said to how many. */
function isTalk(tokens: readonly Token[], { from, to }: Span, amounts: readonly Amount[]): boolean {
  const verb = wordAt(tokens, from);
  const reminds = /^remind/.test(verb) && [1, 2, 3, 4].some((step) => wordAt(tokens, from + step) === 'that');
  if (!reminds && !/^(?:educat|inform|inspir|teach|connect)/.test(verb)) return false;
  return !amounts.some((amount) => amount.from >= to && amount.from <= to + 2);
}

/** "add 2,000 emails", "collect 40 stories": what comes in from others is no work of the team. */
function isGained(tokens: readonly Token[], from: number): boolean {
  return [1, 2, 3].some((back) => comesIn(wordAt(tokens, from - back)));
}

/** "what we offer", "the shows we provide", "all who visit": told of, not set out to do. */
function isTold(tokens: readonly Token[], from: number): boolean {
  const [noun, subject] = [tokens[from - 2], wordAt(tokens, from - 1)];
  if (/^(?:who|which|that)$/.test(subject) && wordAt(tokens, from - 2) !== 'so') return true;
  return (
    /^(?:we|i|they|you)$/.test(subject) && noun?.kind === 'word' && !/^(?:so|and|that|then)$/.test(noun.word)
  );
}

/** "provide excellent service", "make the gala successful", "our conference is to be a success": not what is made, but how it should turn out. */
function isPraised(
  tokens: readonly Token[],
  { from, to }: Span,
  isWish: (token: number) => boolean,
): boolean {
  const whose = isPeople(stemAt(tokens, from - 1)) ? from - 1 : from;
  if (isWish(whose - 1) || isSuperlative(wordAt(tokens, from - 1)) || isIdentity(tokens, from)) return true;
  for (let at = to; at < to + NEAR; at++) {
    if (isWish(at)) return !/^(?:to|for)$/.test(wordAt(tokens, at + 1));
    if (!PRAISING.test(wordAt(tokens, at))) return false;
  }
  return false;
}

/** "the nicest shop" */
function isSuperlative(word: string): boolean {
  return /[a-z]{2}(?:i|[^aeiou])est$/.test(word) && !NO_DEGREE.test(word);
}

const NO_DEGREE = /^(?:latest|newest|request|interest|harvest|honest|modest|forest|contest|invest)$/;

/** "be more than a shop": what the business would be, not what it makes. */
function isIdentity(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && /^(?:a|an|the|more|than|just|not|only|also|such)$/.test(wordAt(tokens, at))) at -= 1;
  return /^(?:be|become|becoming|remain|being|feel)$/.test(wordAt(tokens, at));
}

/** "A great website", "Better product photos": a wish that names nothing but the thing itself. */
function isToBeMade(tokens: readonly Token[], from: number, verbs: readonly Verb[]): boolean {
  return verbs.length === 0 && (from === 1 || (from === 2 && /^an?$/.test(wordAt(tokens, 0))));
}

const PRAISING =
  /^(?:is|are|was|will|should|must|to|be|become|a|an|the|more|most|very|really|truly|as|our|even|huge|big|great|real|so|much)$/;

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
