import type { Evidence } from '../evidence/evidence.ts';
import type { Amount } from '../numbers/amount.ts';
import { endsANoun } from '../text/nouns.ts';
import type { Span } from '../text/span.ts';
import { wordAt } from '../text/tokens.ts';

const RAISED = /^(?:rais|collect|earn|mak|generat|bring|gross|net)/;

/** "raise $56 million", "make another $20,000": money that comes in. */
export function isRaised({ tokens }: Evidence, { unit, from }: Amount): boolean {
  return unit === 'money' && [1, 2].some((back) => RAISED.test(wordAt(tokens, from - back)));
}

/** A sum of money that should come in, not one to be spent: "collect $25,000", "a million-dollar practice". */
export const isIncome =
  (evidence: Evidence) =>
  (amount: Amount): boolean => {
    const { clauses, tokens, outcomes } = evidence;
    const { unit, from, to } = amount;
    if (unit !== 'money' || clauses.of[from] !== 'aim') return false;
    if (isRaised(evidence, amount)) return true;
    if (outcomes.length > 0 && ![0, 1].some((step) => wordAt(tokens, to + step) === 'from')) return false;
    return !tokens
      .slice(0, from)
      .some(({ word }) => /^(?:spend|invest|budget|donate|pay|offer|give|lose)$/.test(word));
  };

/** "make more from the bar", "what we get from sponsors": money, though nobody says so. */
export function comesFrom({ tokens, clauses }: Evidence): Span | undefined {
  for (let from = 1; from < tokens.length; from++) {
    if (wordAt(tokens, from) !== 'from' || clauses.of[from] !== 'aim') continue;
    const more = wordAt(tokens, from - 1) === 'more' && EARNED.test(wordAt(tokens, from - 2));
    const what = [2, 3, 4].find((back) => wordAt(tokens, from - back) === 'what');
    if (more) return { from: from - 2, to: from + 1 };
    if (what !== undefined && BROUGHT_IN.test(wordAt(tokens, from - 1)))
      return { from: from - what, to: from + 1 };
  }
  return undefined;
}

const EARNED = /^(?:mak|earn|in$)/;
const BROUGHT_IN = /^(?:get|make|earn|raise|take|receive|collect|in|bring)$/;

const FUNDRAISES = /^rais(?:e|es|ed|ing)$/;
/** What may stand before "more" or "as much" and says by how much. */
const BY_HOW_MUCH =
  /^(?:even|far|much|as|a|an|half|third|quarter|fifth|tenth|lot|bit|little|twice|double|[%£$€])$/;
const LONGEST_MEASURE = 4;

/** "raise more than last year", "raise a third more at the gala": what a charity raises is money, though nobody says so. */
export function raisedMore({ tokens, clauses }: Evidence): Span | undefined {
  for (let from = 0; from < tokens.length; from++) {
    if (!FUNDRAISES.test(wordAt(tokens, from)) || clauses.of[from] === 'means') continue;
    for (let at = from + 1; at <= from + LONGEST_MEASURE; at++) {
      const [word, next] = [wordAt(tokens, at), tokens[at + 1]];
      const isAll = word === 'more' || (word === 'much' && wordAt(tokens, at - 1) === 'as');
      if (isAll && (endsANoun(next) || /^(?:than|as|again)$/.test(next?.word ?? '')))
        return { from, to: at + 1 };
      if (!BY_HOW_MUCH.test(word) && tokens[at]?.kind !== 'number') break;
    }
  }
  return undefined;
}
