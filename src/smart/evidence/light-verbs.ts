import type { Amount } from '../numbers/amount.ts';
import { opensNumeral } from '../numbers/numerals.ts';
import { endsANoun, endsAnObject } from '../text/nouns.ts';
import { isDefinite } from '../text/small-words.ts';
import type { Span } from '../text/span.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { CONTESTS, EFFORTS, MEALS, OFFERED, STATES, TAKEN_ON, TOLD_ABOUT } from '../vocabulary/activities.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { priceOfOne } from './formulas.ts';
import { isMadeReady } from './things.ts';
import { isOwnPeople, isPeople } from './word-groups.ts';
import type { Verb, Words } from './words.ts';

const isEffort = oneOf(EFFORTS);
const isState = oneOf(STATES);
const isTaken = oneOf(TAKEN_ON);
const isContest = oneOf(CONTESTS);
const isNorm = oneOf(
  'target, goal, quota, deadline, demand, need, expectation, requirement, standard, criteria, kpi',
);
const isOffered = oneOf(OFFERED);

const AMOUNT = 4;
const isMeal = oneOf(MEALS);
const isTold = oneOf(TOLD_ABOUT);
const TAKES_TIME = /^(?:spend|spent|tak|took|set|put|dedicat|devot|invest)/;
const TAKES_MONEY = /^(?:spend|spent|pay|paid|allocate|invest|put|budget)/;
const TRIES = /^(?:do|did|try|trying|tried)$/;
const MAKES = /^(?:mak|giv|deliver|ship|do$|did$|pay)/;
const HAS = /^(?:have|having|get|getting|keep|keeping)$/;
const TAKES_ON = /^(?:recruit|tak|find|bring)/;
const PAST = /(?:ed|en|ot|un|ade|ent|ut)$/;
/** "get 200 firms signed up": they sign. */
const BY_OTHERS = /^(?:sign|regist|enrol|book|subscrib|join)/;
const endsIt = (word: string) => endsAnObject(word) || /^(?:about|a)$/.test(word);
const LONGEST_OBJECT = 9;
const HOURS = /^(?:hours?|minutes?|mornings?|afternoons?)$/;

/**
 * Whether a verb that says little is work by what stands after it: "make 20 cold calls", "spend two hours on
 * outreach", "have ten recipes online", "take on two apprentices".
 */
export function isLight(
  tokens: readonly Token[],
  { from, to }: Span,
  words: Words,
  amounts: readonly Amount[],
  spent: readonly Amount[],
): boolean {
  const verb = wordAt(tokens, from);
  const ahead = [0, 1, 2, 3].map((step) => to + step);
  if (spent.some((sum) => sum.from >= to && sum.from <= to + AMOUNT)) return true;
  if (TAKES_TIME.test(verb) && ahead.some((at) => HOURS.test(wordAt(tokens, at)))) return true;
  if (TRIES.test(verb) && ahead.some((at) => isIn(words.fields, at))) return true;
  if (/^do(?:ing)?$/.test(verb) && amounts.some(({ unit, from: at }) => unit === 'count' && at === to))
    return true;
  const has = (isOne: (stem: string) => boolean) =>
    objectOf(tokens, to).some((at) => isOne(stemAt(tokens, at)));
  if (MAKES.test(verb))
    return has(isEffort) || objectOf(tokens, to).some((at) => isIn(words.deliverables, at));
  if (/^tak/.test(verb) && isTreated(tokens, to)) return true;
  if (/^(?:collect|gather)/.test(verb)) return has(isTold);
  if (/^meet/.test(verb))
    return !has(isNorm) && amounts.some(({ unit, from: at }) => unit === 'count' && at === to);
  if (/^enter/.test(verb)) return has(isContest);
  if (/^add/.test(verb)) return has(isOffered) || isPutInto(tokens, to, words);
  if (HAS.test(verb))
    return (
      isMadeReady(tokens, to, words) ||
      isBroughtAbout(tokens, to, words, amounts) ||
      isSeenTo(tokens, to, words)
    );
  return TAKES_ON.test(verb) && isTakenOn(tokens, to);
}

/** Whether a verb's object is a figure, or people to be won. */
export function isWon(tokens: readonly Token[], to: number, { outcomes, audiences }: Words): boolean {
  return objectOf(tokens, to).some(
    (at) => isIn(outcomes, at) || isIn(audiences, at) || isPeople(stemAt(tokens, at)),
  );
}

/** "take one journalist to coffee" */
function isTreated(tokens: readonly Token[], to: number): boolean {
  const end = to + objectOf(tokens, to).length;
  return [0, 1, 2, 3].some((step) => isMeal(wordAt(tokens, end + step)));
}

/** "add two acts to the line-up": to what the team itself puts together, where no customers are added. */
function isPutInto(tokens: readonly Token[], to: number, words: Words): boolean {
  const end = to + objectOf(tokens, to).length;
  if (wordAt(tokens, end) !== 'to' || isWon(tokens, to, words)) return false;
  const where = objectOf(tokens, end + 1);
  return (
    where.some((at) => isIn(words.deliverables, at)) &&
    !where.some((at) => FOLLOWING.test(wordAt(tokens, at)))
  );
}

const IN_USE = /^(?:ready|live|online)$/;

/** "get the boiler replaced", "have our uniforms ready", but not "get our name known" or "get members excited". */
function isSeenTo(tokens: readonly Token[], to: number, words: Words): boolean {
  if (!isDefinite(wordAt(tokens, to)) && wordAt(tokens, to) !== 'all') return false;
  const done = objectOf(tokens, to).pop() ?? to;
  const state = wordAt(tokens, done);
  if (done < to + 2 || !(PAST.test(state) || IN_USE.test(state)) || isFelt(state)) return false;
  const { outcomes, audiences, woolly, aspirations, deeds, selling } = words;
  return ![outcomes, audiences, woolly, aspirations, deeds, selling].some((spans) =>
    spans.some(({ from, to: end }) => end > to && from <= done),
  );
}

const isFelt = oneOf(
  `excited, interested, involved, engaged, inspired, motivated, noticed, recognised, recognized, known, seen,
  loved, hooked, organised, organized, committed, connected, signed, hired`,
);

/** "have 40 recipes online", "get six films shot", "keep two offers running" */
function isBroughtAbout(
  tokens: readonly Token[],
  to: number,
  { verbs, deliverables }: Words,
  amounts: readonly Amount[],
): boolean {
  const object = objectOf(tokens, to);
  const isDone = (at: number) =>
    PAST.test(wordAt(tokens, at)) &&
    !BY_OTHERS.test(wordAt(tokens, at)) &&
    verbs.some(({ from, value }) => from === at && value === 'work');
  const state = [...object.slice(1), to + object.length].find(
    (at) =>
      (isState(wordAt(tokens, at)) || isDone(at)) &&
      endsANoun(tokens[at + 1]) &&
      !isJoined(tokens, at) &&
      !isJoined(tokens, at - 1),
  );
  if (state === undefined) return false;
  return (
    object.some((at) => isIn(deliverables, at)) ||
    amounts.some(({ unit, from }) => unit === 'count' && from >= to && from < state)
  );
}

/** "get 200 firms signed up to the scheme": they have to say yes. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:signed|enrolled|registered|booked|subscribed)$/.test(wordAt(tokens, at)) &&
    [1, 2].some((step) => /^(?:to|for|in|into|onto|on)$/.test(wordAt(tokens, at + step)))
  );
}

/** "recruit two stewards", "take on an apprentice" */
function isTakenOn(tokens: readonly Token[], to: number): boolean {
  const start = /^(?:on|in)$/.test(wordAt(tokens, to)) ? to + 1 : to;
  const { stem = '', word = '' } = tokens[objectOf(tokens, start).pop() ?? -1] ?? {};
  return isTaken(stem) || isOwnPeople(word);
}

/** The tokens of a verb's object, up to what only describes it: "no fewer than six visits". */
export function objectOf(tokens: readonly Token[], start: number): number[] {
  const object: number[] = [];
  for (let at = start; at < start + LONGEST_OBJECT; at++) {
    const token = tokens[at];
    // "keep at least four campaigns running" begins with a word that ends another object
    if (!token || token.kind === 'mark') break;
    const goesOn = token.word === 'and' && opensNumeral(tokens[at + 1] ?? token);
    if (at > start && endsIt(token.word) && !goesOn) break;
    object.push(at);
  }
  return object;
}

function isIn(spans: readonly Span[], at: number): boolean {
  return spans.some(({ from, to }) => at >= from && at < to);
}

/** "spend $500 on posters", "pay a writer €200": what the work takes, not what should come of it. */
export function isSpent(
  tokens: readonly Token[],
  { unit, use, from, to: end }: Amount,
  verbs: readonly Verb[],
): boolean {
  if (unit !== 'money' || use !== 'level' || priceOfOne(tokens, end) !== undefined) return false;
  return verbs.some(({ from: verb, to }) => {
    const word = wordAt(tokens, verb);
    if (from < to || from > to + AMOUNT || !TAKES_MONEY.test(word)) return false;
    // "put $12k aside" is saved
    return word !== 'put' || /^(?:in|into|towards?|behind)$/.test(wordAt(tokens, end));
  });
}

/** "train half the volunteers" */
export function isPart(
  tokens: readonly Token[],
  { unit, use, to }: Amount,
  audiences: Words['audiences'],
): boolean {
  if (unit !== 'percent' || use !== 'level') return false;
  return wordAt(tokens, to) === 'of' || audiences.some(({ from }) => from > to && from <= to + AMOUNT);
}

/** "a list of 50 journalists" is drawn up by the team itself. */
const LOOKED_UP =
  /^(?:prospect|journalist|reporter|editor|blogger|influencer|company|firm|business|agency|supplier|venue|school|keyword|topic|idea|site|publication|outlet|account|competitor|podcast)$/;
const FOLLOWING =
  /^(?:list|waitlist|community|group|audience|following|base|database|network|panel|club|crowd|tribe|membership)$/;

/** "build an email list of 1,200 readers": who is on it decides alone. */
export function buildsAFollowing(tokens: readonly Token[], to: number, amounts: readonly Amount[]): boolean {
  return amounts.some(
    ({ unit, from, to: end }) =>
      unit === 'count' &&
      ![0, 1, 2].some((step) => LOOKED_UP.test(stemAt(tokens, end + step))) &&
      from > to &&
      from <= to + LONGEST_OBJECT &&
      /^(?:of|with)$/.test(wordAt(tokens, from - 1)) &&
      FOLLOWING.test(wordAt(tokens, from - 2)),
  );
}
