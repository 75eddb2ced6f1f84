import { perWord } from '../text/per-word.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import type { Scope } from './scope.ts';

const isOneOfSome = perWord(({ stem }) =>
  /^(?:site|shop|store|branch|location|office|service|class|session|club|group|market|matinee|show|surgery)$/.test(
    stem,
  ),
);
const WHICH = /^(?:second|third|fourth|fifth|sixth|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/;

/** "at our second site", "of the Sunday services": one of several, told apart by its number or its day. */
export function branches(tokens: readonly Token[]): Scope[] {
  return tokens.flatMap((token, at) =>
    at > 1 && isOneOfSome(token) && WHICH.test(wordAt(tokens, at - 1))
      ? [{ kind: 'subject' as const, from: at - 1, to: at + 1 }]
      : [],
  );
}
