import type { Token } from './tokens.ts';

let questions = 0;

/**
 * What can be said of a word without its neighbours, found out once for all its places in a column of goals.
 * `tell` may look at no more than the token's kind, text, word, stem, value and possessive ending.
 */
export function perWord<T>(tell: (token: Token) => T): (token: Token) => T {
  const question = questions++;
  return (token) => {
    const known = token.told[question] as T | undefined;
    if (known !== undefined) return known;
    const found = tell(token);
    token.told[question] = found;
    return found;
  };
}
