import type { Evidence } from '../evidence/evidence.ts';
import type { Amount } from '../numbers/amount.ts';
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
