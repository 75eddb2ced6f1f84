import type { Amount } from '../numbers/amount.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import type { OutcomeMention } from './outcome-mention.ts';

const PRAISE = /^(?:better|best|great|greater|good|excellent|outstanding|superior|exceptional|first)$/;
const SERVES = /^(?:service|care|result)$/;
const BETWEEN = /^(?:customer|client|guest|social|media|online|marketing|from|class|rate)$/;
const PEOPLE = /^(?:people|folk|folks|person|individual)$/;
const LONGEST_NAME = 4;

/**
 * What only a number would turn into an outcome: "better customer service", "better results from social media",
 * "reach more people", "engage our members".
 */
export function isUnmeasured(
  tokens: readonly Token[],
  { from, to, clause }: OutcomeMention,
  amounts: readonly Amount[],
): boolean {
  if (amounts.length > 0 || clause === 'purpose') return false;
  if (SERVES.test(stemAt(tokens, to - 1))) return isPraised(tokens, from);
  if (PEOPLE.test(stemAt(tokens, to - 1))) return isReached(tokens, from);
  return /^engag(?:e|ing)$/.test(wordAt(tokens, from)) && opensTheGoal(tokens, from);
}

function isPraised(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (BETWEEN.test(wordAt(tokens, at))) at -= 1;
  return PRAISE.test(wordAt(tokens, at));
}

/** "reach some younger folks" */
function isReached(tokens: readonly Token[], from: number): boolean {
  return [1, 2, 3, 4].some((back) => /^reach(?:es|ing)?$/.test(wordAt(tokens, from - back)));
}

/** "properly engage our members", not "get the members to engage" */
function opensTheGoal(tokens: readonly Token[], from: number): boolean {
  return !tokens
    .slice(Math.max(0, from - LONGEST_NAME), from)
    .some(({ word }) => /^(?:to|who|that|will|more)$/.test(word));
}
