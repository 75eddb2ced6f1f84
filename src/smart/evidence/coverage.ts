import { isWrittenAsAName } from '../text/capitals.ts';
import { perWord } from '../text/per-word.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { COVERAGE, MEDIA, PUBLISHING } from '../vocabulary/media.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { Clauses } from './clauses.ts';
import { type OutcomeMention, unnamed } from './outcome-mention.ts';

const covers = oneOf(COVERAGE);
const isMedium = oneOf(MEDIA);
const publishes = oneOf(PUBLISHING, inflect);
const isCoverage = perWord(({ stem }) => covers(stem));
const LONGEST_NAME = 6;
const PLACED = /^(?:in|on|from)$/;

/** What others publish: "two articles in the county paper", "a slot on local radio", but not what the team writes. */
export function readCoverage(tokens: readonly Token[], clauses: Clauses): OutcomeMention[] {
  if (!tokens.some(isCoverage) || clauses.verbs.some(({ from }) => publishes(wordAt(tokens, from))))
    return [];
  const found: OutcomeMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCoverage(tokens[at] as Token)) continue;
    const place = [1, 2, 3].map((step) => at + step).find((next) => PLACED.test(wordAt(tokens, next)));
    if (place === undefined || !isPublished(tokens, place + 1)) continue;
    found.push(unnamed(clauses, { from: at, to: at + 1 }, 'supporting'));
  }
  return found;
}

/** "in the county paper", "on four industry sites", "in Wine Weekly", not "on our site". */
function isPublished(tokens: readonly Token[], from: number): boolean {
  if (/^(?:our|my|its)$/.test(wordAt(tokens, from))) return false;
  for (let at = from; at < from + LONGEST_NAME; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return false;
    if (isMedium(token.word) || isMedium(token.stem)) return true;
    if (PLACED.test(token.word)) return false;
    if (isWrittenAsAName(token) && isWrittenAsAName(tokens[at + 1])) return true;
  }
  return false;
}
