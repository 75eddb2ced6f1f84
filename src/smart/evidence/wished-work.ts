import { endsAnObject } from '../text/nouns.ts';
import { smallNumber } from '../text/small-numbers.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { objectOf } from './light-verbs.ts';
import { isPlain } from './vocabularies.ts';

const NEAR = 8;

/**
 * "build a stronger presence", "create a real buzz": a verb of work, but the noun that ends its object is
 * nothing that is made.
 */
export function isOnAWish(
  tokens: readonly Token[],
  to: number,
  isWish: (token: number) => boolean,
  isMade: (token: number) => boolean,
): boolean {
  let wished = false;
  const makes = /^(?:creat|build|built|develop|mak|produc|form)/.test(wordAt(tokens, to - 1));
  for (let at = to; at < to + NEAR; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (endsIt(token.word) && !isWish(at))) break;
    if (!makes && wished === false && isAdverb(tokens, at) && at > to) break;
    if (isWish(at) || (makes && NOTHING_MADE.test(token.word))) wished = true;
    else if ((isMade(at) || !isPlain(token)) && !isOnlyPraised(tokens, at)) wished = false;
  }
  return wished && !isCounted(tokens, to, isWish);
}

/** "publish one thought leadership piece": so many of what only is about a wish. */
function isCounted(tokens: readonly Token[], to: number, isWish: (token: number) => boolean): boolean {
  if (tokens[to]?.kind !== 'number' && smallNumber(wordAt(tokens, to)) === undefined) return false;
  const object = objectOf(tokens, to);
  const head = object[object.length - 1];
  return head !== undefined && head > to && !isWish(head);
}

/** "make better videos", "offer excellent service": as many or as few as before. */
function isOnlyPraised(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:service|video|post|picture|photo)$/.test(stemAt(tokens, at)) &&
    /^(?:better|best|great|good|excellent|outstanding)$/.test(wordAt(tokens, at - 1))
  );
}

/** "market my honey better": how it is done, not what. */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  return /^(?:better|best|great)$/.test(wordAt(tokens, at)) && tokens[at + 1]?.kind !== 'word';
}

/** What nobody can see made: "create value", "build something". */
const NOTHING_MADE =
  /^(?:value|demand|interest|opportunity|opportunities|something|things|difference|sense|ideas|success|growth|change)$/;

const endsIt = (word: string) => endsAnObject(word) || word === 'about';
