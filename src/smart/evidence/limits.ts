import { perWord } from '../text/per-word.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { ANSWERING } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { Clauses } from './clauses.ts';

const isAnswer = oneOf(ANSWERING, inflect);
const TRIED = /^(?:ring|attempt|try|contact|call|request|reminder|visit)$/;
const WHICH = /^(?:first|second|third|fourth|fifth|one|two|three|four|\d)$/;
const WITHIN = /^(?:the|before|within|by|after|on|at|in)$/;

/**
 * Whether a service keeps a limit each time: "answer within two working days", "pick up before the third
 * ring".
 */
export function keepsALimit(tokens: readonly Token[], { verbs }: Clauses): boolean {
  if (!verbs.some(({ from }) => isAnswer(wordAt(tokens, from)))) return false;
  return tokens.some((token, at) => isShortly(tokens, at) || isTried(tokens, token, at));
}

/** "before the third ring", "at the first attempt" */
function isTried(tokens: readonly Token[], { stem }: Token, at: number): boolean {
  return TRIED.test(stem) && WHICH.test(wordAt(tokens, at - 1)) && WITHIN.test(wordAt(tokens, at - 2));
}

/** "within two working days", "the same day" */
function isShortly(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (/^(?:same|next)$/.test(word)) return /^(?:day|working|business)$/.test(wordAt(tokens, at + 1));
  return (
    /^(?:within|in)$/.test(word) &&
    [2, 3].some((step) => /^(?:second|minute|hour|day)$/.test(stemAt(tokens, at + step)))
  );
}

const COSTS = /^(?:cost|expense|rent|fee|overhead|hosting|outlay|spending|wage|bill)$/;
const LONGEST_COST = 5;

/** "break even", "pay for itself", "cover the costs": where income meets cost is as firm as a number. */
export function coversItsCost(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (!mayCover(token)) return false;
    const next = wordAt(tokens, at + 1);
    if (/^break/.test(token.word)) return next === 'even';
    const pays = /^pay/.test(token.word);
    if (pays && next !== 'for') return false;
    const what = pays ? at + 2 : at + 1;
    if (pays && /^(?:itself|themselves)$/.test(wordAt(tokens, what))) return true;
    // "raise $5,000 to cover the costs" is what the money is for
    const isOwn = /^(?:its|their)$/.test(wordAt(tokens, what));
    if (!isOwn && !/^(?:must|should|least|fully)$/.test(wordAt(tokens, at - 1))) return false;
    return tokens.slice(what, what + LONGEST_COST).some(({ stem }) => COSTS.test(stem) || stem === 'spend');
  });
}

const mayCover = perWord(({ word }) =>
  /^(?:break|breaks|pay|pays|covers?|equals?|match|matches|meets?|recoups?)$/.test(word),
);

const FILLS = /^(?:sell|sells|sold|fill|fills|book)$/;
const LONGEST_NAME = 5;

/** "sell out the 60-seat supper club", "fill the 300-place hall": how many there are is in its name. */
export function fillsARoom(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (!FILLS.test(token.word) || (token.word !== 'fill' && wordAt(tokens, at + 1) !== 'out')) return false;
    return tokens
      .slice(at + 1, at + 1 + LONGEST_NAME)
      .some(({ kind }, ahead) => kind === 'number' && tokens[at + 2 + ahead]?.joined === true);
  });
}
