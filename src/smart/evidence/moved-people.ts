import { type Token, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { CHANGE_NOUNS, CONVERTING } from '../vocabulary/changes.ts';
import { oneOf } from '../vocabulary/terms.ts';

const isChange = oneOf(CHANGE_NOUNS);
const converts = oneOf(CONVERTING, inflect);
const BESIDE_NOUN = /^(?:the|our|my|their|its|all)$/;
const NUMBER = /^(?:number|numbers|total|count)$/;
const ENDS = /^(?:of|in|to|into|for|on|at|by|with|from|and|or|among|that|who)$/;
const LONGEST_NAME = 2;
const LONGEST_OBJECT = 7;

/** "reverse the fall in junior members", "a rise in the number of guests": whom a change is told of. */
export function isInAChange(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  for (let words = 0; words < LONGEST_NAME && isName(tokens[at]); words++) at -= 1;
  for (;;) {
    while (BESIDE_NOUN.test(wordAt(tokens, at))) at -= 1;
    if (!/^(?:of|in)$/.test(wordAt(tokens, at))) return false;
    const noun = tokens[at - 1];
    if (noun?.kind !== 'word') return false;
    if (isChange(noun.stem)) return true;
    if (!NUMBER.test(noun.word)) return false;
    at -= 2;
  }
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && !BESIDE_NOUN.test(token.word) && !ENDS.test(token.word);
}

/** "turn prospects into customers", "get browsers to become buyers": whom others are made into. */
export function isMadeOf(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  for (let words = 0; words < LONGEST_NAME && isName(tokens[at]) && !becomes(tokens, at); words++) at -= 1;
  if (becomes(tokens, at)) return true;
  const word = wordAt(tokens, at);
  if (word !== 'into' && word !== 'to') return false;
  for (let back = at - 1; back >= 0 && back >= at - LONGEST_OBJECT; back--) {
    if (tokens[back]?.kind === 'mark' && tokens[back]?.text !== '%') return false;
    if (converts(wordAt(tokens, back))) return word === 'into' || /^convert/.test(wordAt(tokens, back));
    // "turn visitors into members and members into donors"
    if (wordAt(tokens, back) === 'into' && word === 'into') return true;
  }
  return false;
}

function becomes(tokens: readonly Token[], at: number): boolean {
  return /^(?:become|becoming)$/.test(wordAt(tokens, at)) && at > 0;
}
