import type { Amount } from '../numbers/amount.ts';
import { byStart } from '../text/by-start.ts';
import { cover } from '../text/cover.ts';
import { endsANoun } from '../text/nouns.ts';
import type { Found } from '../text/phrases.ts';
import { isPreposition } from '../text/small-words.ts';
import type { Span } from '../text/span.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import type { Clauses } from './clauses.ts';
import { isInAChange, isMadeOf } from './moved-people.ts';
import { type OutcomeMention, unnamed } from './outcome-mention.ts';
import { endsLikePeople, gains, isGain, isOwnPeople } from './word-groups.ts';
import type { Words } from './words.ts';

/** People who only hear something are not gained. */
const TOLD =
  /^(?:invit|tell|telling|teach|teaching|show|showing|inform|remind|educat|see|meet|survey|interview)/;

/** "sign 20 hospitals", "bring more tourists": whom the goal counts are its outcome. */
export function readGained(
  tokens: readonly Token[],
  words: Words,
  clauses: Clauses,
  amounts: readonly Amount[],
  named: readonly OutcomeMention[],
): OutcomeMention[] {
  const people = [...words.audiences, ...unlistedPeople(tokens, words)];
  if (people.length === 0) return [];
  const isNamed = cover(tokens.length, named);
  const vain = byStart(named.filter(({ class: worth }) => worth === 'vanity'));
  const counted = new Map<number, number>();
  for (const { unit, from, to } of amounts) {
    if (unit !== 'count') continue;
    // "40 performances in schools" counts no schools
    for (let at = to; at <= to + NEAR && !isPreposition(wordAt(tokens, at)); at++) counted.set(at, from);
  }
  const verbs = new Map(clauses.verbs.map((verb) => [verb.to, verb]));
  return people.flatMap(({ from, to, value: broad }) => {
    // "alumni fans" are fans
    // "the parents' questions"
    if (tokens[to - 1]?.possessive && !endsANoun(tokens[to])) return [];
    if (broad || isNamed(from) || isNamed(to - 1) || (isNamed(to) && vain.has(to))) return [];
    const mention = unnamed(clauses, { from, to }, 'business');
    if (!isHired(tokens[to - 1] as Token) && isHead(tokens, { from, to }, clauses, amounts)) return [mention];
    const more = [1, 2, 3, 4, 5, 6].find(
      (back) =>
        /^(?:more|fewer)$/.test(wordAt(tokens, from - back)) &&
        (back < 3 || wordAt(tokens, from - back + 1) === 'of'),
    );
    const quantity = counted.get(from) ?? (more === undefined ? undefined : from - more);
    // "get 75 families to book a tour" counts the bookings
    if (quantity === undefined || clauses.byOthers.has(to + 1)) return [];
    // "give samples to 300 bakers"
    if (isPreposition(wordAt(tokens, quantity - 1))) return [];
    const verb = [0, 1, 2].map((back) => verbs.get(quantity - back)).find((one) => one !== undefined);
    if (
      !verb ||
      verb.value === 'work' ||
      TOLD.test(wordAt(tokens, verb.from)) ||
      /^reach/.test(wordAt(tokens, verb.from)) ||
      (/^(?:recruit|book)/.test(wordAt(tokens, verb.from)) && isHired(tokens[to - 1] as Token))
    )
      return [];
    return [mention];
  });
}

/** Whom a goal that says no verb may just as well want to work with: "three freelancers", "more bloggers". */
function isHired({ word }: Token): boolean {
  return isOwnPeople(word) || /^(?:journalist|editor|blogger|influencer|creator|speaker)s?$/.test(word);
}

/** Words that no list has and that end as words for people do: anglers, florists, ramblers. */
function unlistedPeople(tokens: readonly Token[], words: Words): Found<boolean>[] {
  if (!tokens.some(endsLikePeople)) return [];
  const { outcomes, audiences, deliverables, channels, woolly } = words;
  const isListed = cover(tokens.length, outcomes, audiences, deliverables, channels, woolly);
  return tokens.flatMap((token, at) =>
    endsLikePeople(token) && !isListed(at) ? [{ from: at, to: at + 1, value: false }] : [],
  );
}

/** Customers are an outcome where they are gained, else an audience. */
export function isGained(
  tokens: readonly Token[],
  from: number,
  amountStarts: ReadonlyMap<number, number>,
): boolean {
  if (isMadeOf(tokens, from)) return true;
  for (let back = 1; back <= 4 && from - back >= 0; back++) {
    const word = wordAt(tokens, from - back);
    if (/^(?:for|among|amongst|with|by|at|our|the|between|from|,|\.|and)$/.test(word) && back === 1) {
      return word === 'our' || word === 'the' || word === 'and'
        ? isGained(tokens, from - 1, amountStarts)
        : false;
    }
    if (word === 'of' && /^(?:front|view|eyes|minds|sight)$/.test(wordAt(tokens, from - back - 1)))
      return false;
    if (isGain(word) || gains(word)) return true;
    if (/^(?:for|among|amongst|with|by|at|to|about|between|from|,|\.)$/.test(word)) return false;
    const amount = amountStarts.get(from - back + 1);
    if (amount !== undefined) return !TOLD.test(wordAt(tokens, amount - 1));
  }
  return from === 0;
}

const BESIDE_NOUN = /^(?:more|the|our|my|number|of)$/;
const NEAR = 2;
/** Further on, nobody heads a goal any more. */
const LONGEST_OPENING = 8;

/**
 * "Foster carers from 20 to 30", "More graduates", "Increase mature students by 5%": whoever heads a goal, or
 * is the object of the verb that raises it, is what it is after.
 */
export function isHead(
  tokens: readonly Token[],
  { from, to }: Span,
  { verbs }: Clauses,
  amounts: readonly Amount[],
): boolean {
  if (isMeasured(tokens, { from, to }, verbs, amounts) || isInAChange(tokens, from) || isMadeOf(tokens, from))
    return true;
  const counted = amounts.some((amount) => amount.from >= to && amount.from <= to + NEAR);
  const [verb] = verbs;
  // "bring campers back to 800"
  if (/^(?:back|up)$/.test(wordAt(tokens, to)) && wordAt(tokens, to + 1) === 'to' && verb && verb.to <= from)
    return /^(?:bring|get|take|lift|push|move|build|grow)/.test(wordAt(tokens, verb.from));
  if (verb !== undefined && verb.from < from) {
    let start = from;
    while (start > verb.to && BESIDE_NOUN.test(wordAt(tokens, start - 1))) start -= 1;
    return counted && verb.value === 'raise' && start === verb.to;
  }
  if (from > LONGEST_OPENING) return false;
  if (tokens.slice(0, from).some(({ kind, word }) => kind !== 'word' || isPreposition(word))) return false;
  return counted || (/^more$/.test(wordAt(tokens, 0)) && endsANoun(tokens[to]));
}

/** "from 50 members to 60", "take members from 50 to 60", "members to rise by 10%", "the target for members". */
function isMeasured(
  tokens: readonly Token[],
  { from, to }: Span,
  verbs: Clauses['verbs'],
  amounts: readonly Amount[],
): boolean {
  const before = wordAt(tokens, from - 1);
  const named = /^(?:target|goal|aim|number)$/.test(wordAt(tokens, from - 2));
  if (/^(?:for|of)$/.test(before) && named)
    return (
      amounts.length > 0 ||
      /^(?:greater|larger|higher|bigger|growing|rising|record)$/.test(wordAt(tokens, from - 3))
    );
  if (amounts.some((amount) => amount.use === 'pair' && amount.from <= from && amount.to >= to)) return true;
  if (isPreposition(before)) return false;
  if (amounts.some((amount) => amount.use === 'pair' && amount.from >= to && amount.from <= to + 1))
    return true;
  const moves = verbs.some((verb) => verb.from === to + 1 && verb.value === 'raise');
  return moves && wordAt(tokens, to) === 'to';
}
