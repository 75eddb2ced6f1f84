import { isDefinite, isPreposition } from '../text/small-words.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { isEvent } from './events.ts';

const LONGEST_HAPPENING = 7;

/** "before the first home match in September", "by the time the season starts in May": on some day of it. */
export function isHappening(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:in|on)$/.test(wordAt(tokens, from - 1))) return false;
  for (let at = from - 2; at >= Math.max(0, from - 2 - LONGEST_HAPPENING); at--) {
    const word = wordAt(tokens, at);
    if (tokens[at]?.kind !== 'word') return false;
    const isNamed = at < from - 2;
    if (/^(?:before|until|till)$/.test(word)) return isNamed;
    if (word === 'time') return isNamed && wordAt(tokens, at - 2) === 'by';
    if (word === 'of' && wordAt(tokens, at - 1) === 'ahead') return isNamed;
    if (word === 'by') return isDefinite(wordAt(tokens, at + 1)) && isEvent(stemAt(tokens, from - 2));
    if (isPreposition(word) && word !== 'of') return false;
  }
  return false;
}
