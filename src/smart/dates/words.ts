import { type Token, wordAt } from '../text/tokens.ts';
import type { TimeReference } from './time-reference.ts';

/** What a word of time says; of a named day, its place in the list of them. */
export type TimeWord =
  | { readonly kind: 'fair' | 'cadence' | 'comparison' | 'vague' | 'event' }
  | { readonly day: number };

const BEFORE_AN_EVENT = new Set([
  'before',
  'until',
  'till',
  'by',
  'after',
  'during',
  'upcoming',
  'next',
  'at',
  'for',
  'coming',
  'once',
]);
const DETERMINERS = new Set([
  'the',
  'our',
  'its',
  'my',
  'next',
  'upcoming',
  'coming',
  'their',
  'this',
  'a',
  'end',
  'of',
]);
const LONGEST_NAME = 6;

/**
 * "before launch", "ahead of our spring trade show", "the upcoming webinar": the words before an event's
 * name, back to one that makes it a point in time. undefined for "a webinar", "launch a website".
 */
export function eventBefore(tokens: readonly Token[], event: number): TimeReference | undefined {
  for (let at = event - 1; at >= 0 && at >= event - LONGEST_NAME; at--) {
    const { word, kind } = tokens[at] as Token;
    if (kind === 'mark') return undefined;
    const upcoming = word === 'upcoming' || ((word === 'next' || word === 'coming') && at === event - 1);
    const ruled =
      BEFORE_AN_EVENT.has(word) && word !== 'for' && word !== 'at' && word !== 'next' && word !== 'coming';
    const ahead = word === 'of' && tokens[at - 1]?.word === 'ahead';
    const timely = word === 'for' && tokens[at - 1]?.word === 'time' && tokens[at - 2]?.word === 'in';
    const prior = word === 'to' && tokens[at - 1]?.word === 'prior';
    if (upcoming || ahead || timely || prior || (ruled && isShortName(tokens, at + 1, event))) {
      return { kind: 'event', from: at, to: event + 1 };
    }
    if (/^(?:to|and|with|in|on|from|through|via|using)$/.test(word)) return undefined;
  }
  return undefined;
}

/** Right after the preposition or a determiner: "before launch", "by the launch", not "by running a launch". */
function isShortName(tokens: readonly Token[], from: number, event: number): boolean {
  return from === event || DETERMINERS.has(wordAt(tokens, from));
}
