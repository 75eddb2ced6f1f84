import { endsANoun } from '../text/nouns.ts';
import type { Found } from '../text/phrases.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { isPlain } from './vocabularies.ts';
import type { Verb, Words } from './words.ts';

const NEAR = 8;
const READY =
  /^(?:ready|live|online|up|finished|complete|completed|done|published|printed|written|built|designed|translated|launched|installed|recorded|filmed|drafted)$/;

/** "have the brochure ready", "get a new menu up and running", not "get our sales up". */
export function isMadeReady(tokens: readonly Token[], from: number, { deliverables }: Words): boolean {
  const isMade = (at: number) => deliverables.some((thing) => at === thing.from || at === thing.to - 1);
  let made = false;
  for (let at = from; at < from + NEAR && tokens[at]?.kind === 'word'; at++) {
    if (made && READY.test(wordAt(tokens, at))) return true;
    made ||= isMade(at);
  }
  return false;
}

/** "A second bakery in Ghent", "a new terrace by May": no verb and no known noun, but a thing to be made. */
export function newThing(tokens: readonly Token[], isWish: (token: number) => boolean): Found<true>[] {
  if (!/^(?:an?|new)$/.test(wordAt(tokens, 0))) return [];
  let head = 1;
  if (isWish(head) || endsANoun(tokens[head])) return [];
  while (!endsANoun(tokens[head + 1])) {
    head += 1;
    if (isWish(head)) return [];
  }
  return isPlain(tokens[head] as Token) ? [] : [{ from: head, to: head + 1, value: true }];
}

/** "a page that will serve as the entrance", "a campaign that appeals to nurses": what is made, and what it will do. */
export function isWhatItDoes(
  tokens: readonly Token[],
  at: number,
  [verb]: readonly Verb[],
  made: Words['deliverables'],
) {
  if (wordAt(tokens, at) !== 'that' || verb?.value !== 'work') return false;
  return DOES.test(wordAt(tokens, at + 1)) && made.some(({ to }) => to === at);
}

const DOES = /^(?:will|would|can|could|should|(?!(?:cost|i|wa|ha|include|list|show)s$).*[^s]s)$/;
