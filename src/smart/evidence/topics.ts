import { isDeterminer } from '../text/small-words.ts';
import { type Token, wordAt } from '../text/tokens.ts';

/** "the benefits of screening", "educate owners on flea plans": what something is said about. */
export function isTopic(tokens: readonly Token[], from: number): boolean {
  const at = isDeterminer(wordAt(tokens, from - 1)) ? from - 2 : from - 1;
  if (wordAt(tokens, at) === 'about') return true;
  if (wordAt(tokens, at) === 'on' && [1, 2, 3, 4].some((back) => LECTURES.test(wordAt(tokens, at - back))))
    return true;
  return (
    /^(?:of|for|in|towards?)$/.test(wordAt(tokens, at)) &&
    /^(?:known|famous|respected|recogni[sz]ed|attitudes?|opinions?|conversations?|awareness|knowledge|understanding|perception|benefits?|importance|advantages?|necessity|need|value|joys?|dangers?|risks?|effects?)$/.test(
      wordAt(tokens, at - 1),
    )
  );
}

const LECTURES = /^(?:educat|inform|teach|advis|brief|talk|speak|lectur|instruct)/;

/** "more people to understand": what goes on in heads is not seen by counting them. */
export function isMinded(tokens: readonly Token[], to: number): boolean {
  return (
    /^(?:to|who|that|will|really)$/.test(wordAt(tokens, to)) &&
    /^(?:understand|know|realis|realiz|believe|think|feel|appreciate|care|love|trust|recogni|see|remember|value|respect|notice)/.test(
      wordAt(tokens, to + 1),
    )
  );
}
