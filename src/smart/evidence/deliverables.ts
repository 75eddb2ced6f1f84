import { cover } from '../text/cover.ts';
import type { Found } from '../text/phrases.ts';
import { isPreposition } from '../text/small-words.ts';
import type { Span } from '../text/span.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import type { Aim } from './aim.ts';
import { isInPhrase } from './scopes.ts';
import { newThing } from './things.ts';
import { isPeople } from './word-groups.ts';
import type { Verb } from './words.ts';

const NEAR = 8;

/** The things in the aim that are to be made, held or sent; without a verb of work, not those that are there already. */
export function readDeliverables(aim: Aim, works: boolean): Found<true>[] {
  const { tokens, words, clauses, verbs, named, isWish } = aim;
  const isNamed = cover(tokens.length, named);
  const things =
    words.deliverables.length + verbs.length + named.length === 0 ? newThing(tokens, isWish) : [];
  const isThereAlready = standing(aim);
  return [...words.deliverables, ...things].filter(
    (thing) =>
      clauses.of[thing.from] === 'aim' &&
      !isNamed(thing.from) &&
      !isNamed(thing.to - 1) &&
      (works || !isThereAlready(thing)),
  );
}

/** "improve our shop", "get parents to read the blog", "a friendly shop": what exists, or is only praised. */
function standing({ tokens, clauses, verbs, isWish }: Aim): (thing: Span) => boolean {
  const others = Math.min(...clauses.byOthers);
  const mover = verbs.find(({ value }) => value === 'raise' || value === 'lower')?.to ?? Infinity;
  return (thing) =>
    thing.from >= mover ||
    thing.from > others ||
    isWish(thing.from) ||
    (isInPhrase(tokens, thing) && !isInASet(tokens, thing.from)) ||
    (isPraised(tokens, thing, isWish) && !isToBeMade(tokens, thing.from, verbs));
}

/** "a series of six articles" */
function isInASet(tokens: readonly Token[], from: number): boolean {
  return [1, 2, 3].some(
    (back) =>
      wordAt(tokens, from - back) === 'of' &&
      /^(?:series|set|batch|run|total|minimum|maximum|average)$/.test(wordAt(tokens, from - back - 1)),
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

const PRAISING =
  /^(?:is|are|was|will|should|must|to|be|become|a|an|the|more|most|very|really|truly|as|our|even|huge|big|great|real|so|much)$/;

/** "the nicest shop" */
export function isSuperlative(word: string): boolean {
  return /[a-z]{2}(?:i|[^aeiou])est$/.test(word) && !NO_DEGREE.test(word);
}

const NO_DEGREE = /^(?:latest|newest|request|interest|harvest|honest|modest|forest|contest|invest)$/;

/** "be more than a shop", "become the top blog in our field": what the business would be, not what it makes. */
function isIdentity(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - NEAR; at--) {
    const word = wordAt(tokens, at);
    if (/^(?:be|become|becoming|remain|being|feel)$/.test(word)) return true;
    if (isPreposition(word) || /^(?:and|or|that|,|;|[.])$/.test(word)) return false;
  }
  return false;
}

/** "A great website", "Better product photos": a wish that names nothing but the thing itself. */
function isToBeMade(tokens: readonly Token[], from: number, verbs: readonly Verb[]): boolean {
  return verbs.length === 0 && (from === 1 || (from === 2 && /^an?$/.test(wordAt(tokens, 0))));
}
