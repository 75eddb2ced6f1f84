import type { Amount } from '../numbers/amount.ts';
import { cover } from '../text/cover.ts';
import type { Span } from '../text/span.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { DOES_ITSELF } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { Aim } from './aim.ts';
import { isCountedWork, isWithSome } from './counted-work.ts';
import { buildsAFollowing, isLight } from './light-verbs.ts';
import { settledBy } from './settled.ts';
import { isOnAWish } from './wished-work.ts';
import type { Verb } from './words.ts';

const doesItself = oneOf(DOES_ITSELF, inflect);

/** The verbs in the aim that say what the team itself will do, in spite of what stands beside them. */
export function ownVerbs(aim: Aim, spent: readonly Amount[]): Verb[] {
  const { tokens, words, clauses, amounts, verbs, named, isWish } = aim;
  const settled = settledBy(tokens, words, verbs, named);
  const isMade = cover(tokens.length, words.deliverables);
  return verbs.filter(
    (verb) =>
      saysWork(aim, verb, spent) &&
      !settled.has(verb.from) &&
      !words.redFlags.some((boast) => boast.from === verb.from) &&
      !clauses.byOthers.has(verb.from) &&
      !isTold(tokens, verb.from) &&
      !isDoneToIt(aim, verb) &&
      !(verb === verbs[0] && isDoneByPeople(tokens, verb.from, amounts)) &&
      (!isOnAWish(tokens, verb.to, isWish, isMade) || isWithSome(tokens, verb.to, amounts)) &&
      !buildsAFollowing(tokens, verb.to, amounts) &&
      !isTalk(tokens, verb, amounts),
  );
}

/** "have our song played 400 times": others play it. */
function isDoneToIt({ tokens, named }: Aim, verb: Verb): boolean {
  const isHad = /^(?:have|having|get|getting|see)$/.test(wordAt(tokens, verb.from));
  return named.some(
    ({ deed, from, to }) =>
      deed &&
      (from === verb.from || (isHad && from > verb.to)) &&
      to - from === 1 &&
      /(?:ed|seen|heard|read)$/.test(wordAt(tokens, from)),
  );
}

/** Whether a verb is one of work, by itself or by its object. */
function saysWork({ tokens, words, amounts, verbs }: Aim, verb: Verb, spent: readonly Amount[]): boolean {
  const leads = verb === verbs[0] && !/^(?:that|who|so)$/.test(wordAt(tokens, verb.from - 1));
  return (
    verb.value === 'work' ||
    isLight(tokens, verb, words, amounts, spent) ||
    isCountedWork(tokens, verb, words, amounts) ||
    (leads && doesItself(wordAt(tokens, verb.from)))
  );
}

/** "200 parents will attend", "16 schools take part": those who are counted do it, not the team. */
function isDoneByPeople(tokens: readonly Token[], verb: number, amounts: readonly Amount[]): boolean {
  const isCounted = amounts.some(({ unit, to }) => /^(?:count|percent)$/.test(unit) && to < verb);
  return isCounted && tokens[verb]?.word === tokens[verb]?.stem;
}

/** "educate our audience": to talk to people is no work that is ever done, unless it is said to how many. */
function isTalk(tokens: readonly Token[], { from, to }: Span, amounts: readonly Amount[]): boolean {
  const verb = wordAt(tokens, from);
  const reminds = /^remind/.test(verb) && [1, 2, 3, 4].some((step) => wordAt(tokens, from + step) === 'that');
  if (!reminds && !/^(?:educat|inform|inspir|teach|connect)/.test(verb)) return false;
  return !amounts.some((amount) => amount.from >= to && amount.from <= to + 2);
}

/** "what we offer", "the shows we provide", "all who visit": told of, not set out to do. */
function isTold(tokens: readonly Token[], from: number): boolean {
  const [noun, subject] = [tokens[from - 2], wordAt(tokens, from - 1)];
  if (/^(?:who|which|that)$/.test(subject) && wordAt(tokens, from - 2) !== 'so') return true;
  return (
    /^(?:we|i|they|you)$/.test(subject) && noun?.kind === 'word' && !/^(?:so|and|that|then)$/.test(noun.word)
  );
}
