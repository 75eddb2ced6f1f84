import { MOST_REMEMBERED, type Token } from './tokens.ts';

/**
 * What can be said of a word without its neighbours, found out once for all its places in a column of goals.
 * `tell` may look at no more than the token's kind, text, word, stem, value and possessive ending.
 */
export function perWord<T>(tell: (token: Token) => T): (token: Token) => T {
  let told: (T | undefined)[] | undefined;
  return (token) => {
    const { id } = token;
    if (id < 0) return tell(token);
    told ??= new Array<T | undefined>(MOST_REMEMBERED);
    const known = told[id];
    if (known !== undefined) return known;
    const found = tell(token);
    told[id] = found;
    return found;
  };
}
