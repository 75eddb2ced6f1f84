import type { Amount } from '../numbers/amount.ts';
import { byStart } from '../text/by-start.ts';
import { cover } from '../text/cover.ts';
import { endsANoun, isPlural } from '../text/nouns.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { OUTLETS } from '../vocabulary/outcomes.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { Clauses } from './clauses.ts';
import { type OutcomeMention, unnamed } from './outcome-mention.ts';
import type { Words } from './words.ts';

const isOutlet = oneOf(OUTLETS);
const GETS = /^(?:get|bring|land|take|move|expand|be$)/;
const INTO = /^(?:in|into|onto|on)$/;
const LONGEST_OBJECT = 7;
const LONGEST_NAME = 4;

/** "get the cider into 45 pubs", "our beef on more menus": where others sell it. Posters and people are not stocked. */
export function readStocked(
  tokens: readonly Token[],
  { audiences }: Words,
  clauses: Clauses,
  amounts: readonly Amount[],
): OutcomeMention[] {
  const [verb] = clauses.verbs;
  if (!verb || !GETS.test(wordAt(tokens, verb.from))) return [];
  // "be in 200 corner shops"
  const is = wordAt(tokens, verb.from) === 'be';
  const isPerson = cover(tokens.length, audiences);
  const counts = byStart(amounts);
  for (let at = verb.to; at <= verb.to + LONGEST_OBJECT && !isNoWare(tokens, at, isPerson); at++) {
    if ((at === verb.to && !is) || !INTO.test(wordAt(tokens, at))) continue;
    if (!counts.has(at + 1) && !/^(?:more|other|new)$/.test(wordAt(tokens, at + 1))) return [];
    for (let to = at + 2; to <= at + LONGEST_NAME + 1; to++)
      if (sells(tokens, to) && isPlural(tokens[to]) && endsANoun(tokens[to + 1]))
        return [unnamed(clauses, { from: at + 1, to: to + 1 }, 'business')];
    return [];
  }
  return [];
}

/** Shops and pubs, and "wine lists", where other lists sell nothing. */
function sells(tokens: readonly Token[], at: number): boolean {
  const isDrinksList =
    stemAt(tokens, at) === 'list' && /^(?:wine|beer|drinks?|cocktail)$/.test(wordAt(tokens, at - 1));
  return isDrinksList || isOutlet(stemAt(tokens, at));
}

/** Those who come in themselves, and what only speaks of a product. */
function isNoWare(tokens: readonly Token[], at: number, isPerson: (at: number) => boolean): boolean {
  return isPerson(at) || ADVERTISES.test(stemAt(tokens, at));
}

const ADVERTISES =
  /^(?:poster|flyer|leaflet|brochure|advert|ad|sticker|sign|banner|newsletter|catalogue|story|article|post|video|display|board|message|name|word|people|customer)$/;
