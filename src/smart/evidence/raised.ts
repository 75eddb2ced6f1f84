import { endsANoun } from '../text/nouns.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import type { Clauses } from './clauses.ts';
import { type OutcomeMention, unnamed } from './outcome-mention.ts';

const FUNDRAISES = /^rais(?:e|es|ed|ing)$/;
const EARNS = /^(?:take|takes|took|taking|make|makes|made|making|earn|earns|earned|earning)$/;
/** What may stand before "more" or "as much" and says by how much. */
const BY_HOW_MUCH =
  /^(?:even|far|much|as|a|an|half|third|quarter|fifth|tenth|lot|bit|little|twice|double|[%£$€])$/;
const LONGEST_MEASURE = 4;

/**
 * "raise more than last year", "raise a third more at the gala", "take more than we did in May": it is money that
 * comes in, though nobody says so.
 */
export function readRaised(tokens: readonly Token[], clauses: Clauses): OutcomeMention[] {
  for (let from = 0; from < tokens.length; from++) {
    const raises = FUNDRAISES.test(wordAt(tokens, from));
    if ((!raises && !EARNS.test(wordAt(tokens, from))) || clauses.of[from] === 'means') continue;
    for (let at = from + 1; at <= from + LONGEST_MEASURE; at++) {
      const [word, next] = [wordAt(tokens, at), tokens[at + 1]];
      const isAll = word === 'more' || (word === 'much' && wordAt(tokens, at - 1) === 'as');
      if (isAll && (raises ? endsIt(next) : isThanBefore(tokens, at + 1)))
        return [unnamed(clauses, { from, to: at + 1 }, 'business', { deed: true })];
      if (!BY_HOW_MUCH.test(word) && tokens[at]?.kind !== 'number') break;
    }
  }
  return [];
}

const endsIt = (next: Token | undefined) => endsANoun(next) || /^(?:than|as|again)$/.test(next?.word ?? '');

/** "than last year", "than we did in May", not "than two days" */
function isThanBefore(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:than|as)$/.test(wordAt(tokens, at)) &&
    /^(?:last|we|i|in|the|previous|ever)$/.test(wordAt(tokens, at + 1))
  );
}
