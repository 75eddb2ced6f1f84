import { type Token, wordAt, wordsOf } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';

/** What a word of time says; of a named day, its place in the list of them. */
export type TimeWord =
  | { readonly kind: 'fair' | 'cadence' | 'comparison' | 'vague' | 'event' }
  | { readonly day: number };

const STILL_AHEAD =
  /^(?:hence|to come|to follow|from (?:now|today)|out from now|before us|ahead of us|in front of us|down the (?:line|road|track)|(?:on|in)(?: [.,:;]|$))(?: |$)/;

/** What follows a length of time that begins now: "six months from now", "the year to come", "ten weeks hence". */
export function isStillAhead(tokens: readonly Token[], to: number): boolean {
  return STILL_AHEAD.test(wordsOf(tokens, to, to + 4));
}

/** Whether a word before a period says that it is over: "last year". */
export const isPast = oneOf('last, past, previous, prior, preceding');

/** "from next month", "starting Monday", "as of today" */
export function isFrom(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  const asOf = /^(?:of|from)$/.test(before) && wordAt(tokens, at - 2) === 'as';
  return asOf || /^(?:from|since|starting|beginning|effective|between)$/.test(before);
}

/** "the summer just gone", "so far this year", "this year to date" */
export function isGoneBy(tokens: readonly Token[], from: number, to: number): boolean {
  const [far, so] = [wordAt(tokens, from - 1), wordAt(tokens, from - 2)];
  return (
    (far === 'far' && /^(?:so|thus)$/.test(so)) ||
    /^(?:just (?:gone|past|passed|ended|closed|finished)|so far|to date)$/.test(wordsOf(tokens, to, to + 2))
  );
}

const leadsToAnEvent = oneOf(`before, until, till, by, after, during, throughout, once, come, upon,
  following, between, pending, ere`);
const opensAName = oneOf('the, our, its, my, next, upcoming, coming, their, this, a, end, of');
const LONGEST_NAME = 6;

/**
 * Whether the words before an event's name make it a point in time: "before launch", "ahead of our spring
 * trade show", "the upcoming webinar", not "a webinar", "launch a website".
 */
export function isEventAhead(tokens: readonly Token[], event: number): boolean {
  for (let at = event - 1; at >= 0 && at >= event - LONGEST_NAME; at--) {
    const { word, kind } = tokens[at] as Token;
    if (kind === 'mark') return false;
    // "post-launch", but "post event photos"
    if (at === event - 1 && /^(?:pre|post)$/.test(word)) return tokens[event]?.joined === true;
    const upcoming = word === 'upcoming' || ((word === 'next' || word === 'coming') && at === event - 1);
    const ruled =
      leadsToAnEvent(word) && isShortName(tokens, at + 1, event) && !isNoTime(word, tokens[event]);
    const ahead = word === 'of' && /^(?:ahead|advance|wake|aftermath)$/.test(wordAt(tokens, at - 1));
    const timely = word === 'for' && wordAt(tokens, at - 1) === 'time' && wordAt(tokens, at - 2) === 'in';
    if (upcoming || ruled || ahead || timely) return true;
    if (/^(?:to|and|with|in|on|from|through|via|using)$/.test(word)) return false;
  }
  return false;
}

/** "following the plan", "between meetings" */
const isNoTime = (opener: string, event: Token | undefined) =>
  (opener === 'following' && /^(?:plan|programme|program)$/.test(event?.stem ?? '')) ||
  (opener === 'between' && event?.word !== event?.stem);

/** Right after the preposition or a determiner: "before launch", "by the launch", not "by running a launch". */
function isShortName(tokens: readonly Token[], from: number, event: number): boolean {
  return from === event || opensAName(wordAt(tokens, from));
}
