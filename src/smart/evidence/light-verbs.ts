import { wordAt } from '../dates/period.ts';
import type { Amount } from '../numbers/amounts.ts';
import type { Token } from '../text/tokens.ts';
import type { Verb } from './clauses.ts';
import { isMadeReady } from './things.ts';
import type { Words } from './vocabularies.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

const AMOUNT = 4;
const TAKES_TIME = /^(?:spend|spent|take)/;
const TAKES_MONEY = /^(?:spend|spent|pay|paid|allocate|invest)/;
const TRIES = /^(?:do|did|try|trying|tried)$/;
const MAKES = /^(?:mak|giv|deliver|ship|do$|did$)/;
const HAS = /^(?:have|having|get|getting)$/;
const HOURS = /^(?:hours?|minutes?|mornings?|afternoons?)$/;

/**
 * Whether a verb that says little is work by what stands after it: "make 20 cold calls", "spend two hours on
 * outreach", "have the brochure ready".
 */
export function isLight(
  tokens: readonly Token[],
  { from, to }: Span,
  words: Words,
  spent: readonly Amount[],
): boolean {
  const verb = wordAt(tokens, from);
  const ahead = [0, 1, 2].map((step) => to + step);
  if (spent.some((sum) => sum.from >= to && sum.from <= to + AMOUNT)) return true;
  if (TAKES_TIME.test(verb)) return [...ahead, to + 3].some((at) => HOURS.test(wordAt(tokens, at)));
  if (TRIES.test(verb) && ahead.some((at) => isIn(words.fields, at))) return true;
  if (MAKES.test(verb)) return ahead.some((at) => isIn(words.deliverables, at));
  return HAS.test(verb) && isMadeReady(tokens, to, words);
}

function isIn(spans: readonly Span[], at: number): boolean {
  return spans.some(({ from, to }) => at >= from && at < to);
}

/** "spend $500 on posters", "pay a writer €200": what the work takes, not what should come of it. */
export function isSpent(
  tokens: readonly Token[],
  { unit, use, from }: Amount,
  verbs: readonly Verb[],
): boolean {
  return (
    unit === 'money' &&
    use === 'level' &&
    verbs.some(
      ({ from: verb, to }) => from >= to && from <= to + AMOUNT && TAKES_MONEY.test(wordAt(tokens, verb)),
    )
  );
}

/** "train half the volunteers" */
export function isPartOfPeople({ unit, to }: Amount, audiences: Words['audiences']): boolean {
  return unit === 'percent' && audiences.some(({ from }) => from > to && from <= to + AMOUNT);
}
