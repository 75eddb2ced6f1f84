import { wordAt } from '../dates/period.ts';
import type { TimeReference } from '../dates/time-reference.ts';
import type { Token } from '../text/tokens.ts';
import { ACTING, SAYS_WHAT_FOLLOWS } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

const acts = oneOf(ACTING);
const saysWhatFollows = oneOf(SAYS_WHAT_FOLLOWS);

/**
 * Words that stand beside the goal without narrowing it: who acts ("The Foundation will raise …"), what it
 * is called ("A modest target for us is …"), and the plan behind it ("under the national tourism plan").
 */
export function readBystanders(
  tokens: readonly Token[],
  times: readonly TimeReference[],
  isWanted: (token: number) => boolean,
): Span[] {
  return [...actor(tokens, times, isWanted), ...plans(tokens)];
}

/** The words before the first verb, unless they already name what is wanted. */
function actor(
  tokens: readonly Token[],
  times: readonly TimeReference[],
  isWanted: (token: number) => boolean,
): Span[] {
  const from = times.find((time) => time.from <= 1)?.to ?? 0;
  const to = tokens.findIndex(({ word }, at) => at >= from && saysWhatFollows(word));
  if (to <= from || !isActor(tokens, from, to)) return [];
  for (let at = from; at < to; at++) if (isWanted(at)) return [];
  return [{ from, to: to + 1 }];
}

const IN_A_NAME = /^(?:the|our|,|of|and|for|\.)$/;
const GOAL = /^(?:goal|objective|target|aim)$/;

/** "Our sales team", "Corso Shoes", "A reasonable goal", not "Our spring campaign". */
function isActor(tokens: readonly Token[], from: number, to: number): boolean {
  if (acts(tokens[to - 1]?.stem ?? '')) return true;
  const words = tokens.slice(from, to);
  return (
    words.some(({ stem }) => GOAL.test(stem)) ||
    words.every(({ text, word }) => IN_A_NAME.test(word) || text !== word)
  );
}

const PLANNED = /^(?:period|plan|strategy|framework|agenda|vision|mission|baseline)$/;
const OPENS_A_PLAN = /^(?:during|over|under|per|within|from|with|to|in)$/;
const LONGEST_PLAN = 6;

/** "during the planning period", "in line with our strategic plan" */
function plans(tokens: readonly Token[]): Span[] {
  return tokens.flatMap(({ stem }, at) => {
    if (!PLANNED.test(stem)) return [];
    for (let back = at - 1; back >= at - LONGEST_PLAN && tokens[back]?.kind === 'word'; back--) {
      if (OPENS_A_PLAN.test(wordAt(tokens, back))) return [{ from: back, to: at + 1 }];
    }
    return [];
  });
}
