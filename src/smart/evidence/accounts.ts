import { metricById } from '../../marketing/metrics/find.ts';
import type { Amount } from '../numbers/amount.ts';
import { endsANoun } from '../text/nouns.ts';
import { perWord } from '../text/per-word.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import type { Clauses } from './clauses.ts';
import { type OutcomeMention, unnamed } from './outcome-mention.ts';

const isPlatform = perWord(({ word }) =>
  /^(?:instagram|insta|ig|facebook|fb|tiktok|linkedin|youtube|twitter|threads|pinterest)$/.test(word),
);
const BESIDE = /^(?:page|account|channel|profile|up|from|to|at|:|reach|hit|past|over|of)$/;
const LONGEST_WAY = 3;
const FEWEST = 50;

/** "insta to 12k", "LinkedIn page 5,000 → 6,000": a number on an account that counts nothing else is its followers. */
export function readAccounts(
  tokens: readonly Token[],
  clauses: Clauses,
  amounts: readonly Amount[],
): OutcomeMention[] {
  return amounts.flatMap(({ unit, use, value, from, to }) => {
    if (unit !== 'count' || use === 'added' || value < FEWEST || !endsANoun(tokens[to])) return [];
    let at = from - 1;
    while (at >= from - LONGEST_WAY && BESIDE.test(wordAt(tokens, at))) at -= 1;
    const platform = tokens[at];
    if (!platform || !isPlatform(platform)) return [];
    return [{ ...unnamed(clauses, { from: at, to: at + 1 }, 'vanity'), metric: metricById('followers') }];
  });
}
