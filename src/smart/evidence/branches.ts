import { perWord } from '../text/per-word.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import type { Scope } from './scope.ts';

const isOneOfSome = perWord(({ stem }) =>
  /^(?:site|shop|store|branch|location|office|service|class|session|club|group|market|matinee|show|surgery|cohort|intake|edition|batch|wave|drop|tier)$/.test(
    stem,
  ),
);
const WHICH = /^(?:second|third|fourth|fifth|sixth|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/;
/** These are told apart by when they start too. */
const STARTED = /^(?:cohort|intake|edition|batch|drop)$/;
const WHEN =
  /^(?:q[1-4]|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "at our second site", "of the Sunday services", "in the January intake": one of several, told apart by its number or its day. */
export function branches(tokens: readonly Token[]): Scope[] {
  return tokens.flatMap((token, at) =>
    at > 1 && isOneOfSome(token) && isWhich(tokens, at)
      ? [{ kind: 'subject' as const, from: at - 1, to: at + 1 }]
      : [],
  );
}

function isWhich(tokens: readonly Token[], at: number): boolean {
  const which = wordAt(tokens, at - 1);
  // "a second drop in sales"
  if (wordAt(tokens, at) === 'drop' && wordAt(tokens, at + 1) === 'in') return false;
  return WHICH.test(which) || (STARTED.test(stemAt(tokens, at)) && WHEN.test(which));
}
