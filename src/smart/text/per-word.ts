import { MOST_REMEMBERED, type Token } from './tokens.ts';

/**
 * Something that can be said of a word without its neighbours, found out once for all its places in a column
 * of goals. `bits` may look at no more than the token's kind, text, word, stem, value and possessive ending,
 * and answers with a number of at most 15 bits.
 */
export function perWord(bits: (token: Token) => number): (token: Token) => number {
  // one more than the answer, as 0 stands for not asked yet
  let answers: Uint16Array | undefined;
  return (token) => {
    const { id } = token;
    if (id < 0) return bits(token);
    answers ??= new Uint16Array(MOST_REMEMBERED);
    const known = answers[id] as number;
    if (known > 0) return known - 1;
    const answer = bits(token);
    answers[id] = answer + 1;
    return answer;
  };
}

/** A question about a word that is answered with yes or no. */
export function wordIs(test: (token: Token) => boolean): (token: Token) => boolean {
  const bits = perWord((token) => (test(token) ? 1 : 0));
  return (token) => bits(token) === 1;
}
