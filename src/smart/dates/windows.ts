import { isDefinite } from '../text/small-words.ts';
import { type Token, tokensBefore, wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { unitOf } from './durations.ts';
import type { TimeKind, TimeReference } from './time-reference.ts';
import { turnAt } from './turns.ts';

const isStart = oneOf(`launch, launched, launching, relaunch, relaunching, release, releasing, opening,
  reopening, publication, publishing, live, start, starting, rollout, event, introduction, introducing,
  debut, unveiling, premiere, kickoff, kick, founding, inception, appearance`);
const WE_START = /^(?:start|open|reopen|begin|launch|relaunch|introduce|release|publish|unveil)$/;
const LONGEST_NAME = 6;

/** Where a start ends: "90 days after launch", "a year from our opening", "nine months after the scheme starts". */
function endOfStart(tokens: readonly Token[], from: number): number | undefined {
  const first = wordAt(tokens, from);
  const noun = /^(?:the|our|its|we|going)$/.test(first) ? from + 1 : from;
  const named = [noun, noun + 1].find((at) => isStart(wordAt(tokens, at)));
  if (named !== undefined) return named + 1;
  const told = turnAt(tokens, from);
  if (told?.turn === 'begins') return told.to;
  if (/^(?:we|i)$/.test(first) && WE_START.test(wordAt(tokens, from + 1))) return from + 2;
  return ANY.test(first) ? undefined : endOfBeginning(tokens, from + 1);
}

/** Not one start, but one each time. */
const ANY = /^(?:an?|any|each|every|they|people|someone|their|his|her|your)$/;

function endOfBeginning(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + LONGEST_NAME && tokens[at]?.kind === 'word'; at++) {
    const { word } = tokens[at] as Token;
    const before = tokens[at - 1];
    // "the new site's launch", "the doors open"
    if (before?.possessive && isStart(word)) return at + 1;
    if (before?.word !== before?.stem && WE_START.test(word)) return at + 1;
    const told = turnAt(tokens, at);
    if (told?.turn === 'begins') return told.to;
  }
  return undefined;
}

const STEP =
  /^(?:signing|registering|ordering|buying|purchasing|enquiring|joining|subscribing|booking|enrolling|purchase|order|delivery|checkout|enquiry|inquiry|request|registration|treatment|appointment|visit|stay|call|demo|trial|lesson|consultation|viewing|quote|sale|meeting|gift|donation|job|work|fitting|repair|service|session|class|party|trip|first|last)$/;
const CONTACT =
  /^(?:call|ring|email|text|phone|write|send|ask|survey|thank|contact|follow|chase|message|invite)$/;

/**
 * What a number of units is that is counted from something: a window after a launch has an end, one after
 * "the drop" hangs on a day not named, and "four days after checkout" says how the work is done.
 */
export function windowAfter(
  tokens: readonly Token[],
  after: number,
): { readonly kind: TimeKind; readonly to: number } {
  const next = after + 1;
  const first = wordAt(tokens, next);
  const start = endOfStart(tokens, next);
  if (start !== undefined) return { kind: 'end', to: start };
  const theirs = first === 'they' ? endOfBeginning(tokens, next + 1) : undefined;
  if (theirs !== undefined) return { kind: 'event', to: theirs };
  const isStep = [next + 1, next + 2].some((at) => STEP.test(wordAt(tokens, at)));
  const isService = tokensBefore(tokens, after, LONGEST_PROMISE).some(({ word }) => CONTACT.test(word));
  const isOneThing = isDefinite(first) && !ANY.test(first) && tokens[next + 1]?.kind === 'word';
  return isOneThing && !isStep && !isService ? { kind: 'event', to: next + 2 } : { kind: 'other', to: after };
}

const PROMPT = /^(?:repl(?:y|ies|ied|ying)$|respon[ds]|answer|ship|dispatch|resolv|refund)/;
const FOLLOWS = /^(?:purchase|order|visit|sale|booking|donation|gift|renewal|signup|paid|settled|returned)$/;
const SOON = 2;
const LONGEST_PROMISE = 9;

/** "reply within two days", "a second purchase within 60 days", "a sale within a week of signing up": how fast it goes each time. */
export function isPromptness(tokens: readonly Token[], { from, to, months = 0 }: TimeReference): boolean {
  if (months > SOON) return false;
  const before = tokensBefore(tokens, from, LONGEST_PROMISE);
  if (FOLLOWS.test(wordAt(before, before.length - 2))) return true;
  const step = /^(?:the|an?|each|every|their)$/.test(wordAt(tokens, to + 1)) ? to + 2 : to + 1;
  if (
    wordAt(tokens, to) === 'of' &&
    STEP.test(wordAt(tokens, step)) &&
    endOfStart(tokens, to + 1) === undefined
  )
    return true;
  return months < 1 && before.some(({ word }) => PROMPT.test(word));
}

/** "900 downloads an episode in the first 30 days", "views per video in its first week": each thing's own time. */
export function isOfEach(tokens: readonly Token[], from: number): boolean {
  const first = wordAt(tokens, from) === 'first' ? from : from - 1;
  const opener = /^(?:the|its|their)$/.test(wordAt(tokens, first - 1)) ? first - 2 : first - 1;
  return (
    wordAt(tokens, first) === 'first' &&
    /^(?:in|within|over|during)$/.test(wordAt(tokens, opener)) &&
    /^(?:an?|per|each|every)$/.test(wordAt(tokens, opener - 2)) &&
    unitOf(wordAt(tokens, opener - 1)) === undefined
  );
}

export const isLeftAlone = oneOf('inactive, lapsed, dormant, idle, silent, unsold, unopened, empty');
const LONGEST_CLAUSE = 8;

/** "those who haven't given in 36 months", "guests who have been with us for a year", "idle for six weeks": what has been. */
export function isUntilNow(tokens: readonly Token[], from: number): boolean {
  if (isLeftAlone(wordAt(tokens, from - 2))) return true;
  let perfect = false;
  for (let at = from - 2; at > from - LONGEST_CLAUSE && tokens[at]?.kind === 'word'; at--) {
    const word = wordAt(tokens, at);
    if (/^(?:haven't|hasn't|hadn't)$/.test(word)) return true;
    if (/^(?:who|that|which)$/.test(word)) return perfect;
    perfect ||= /^(?:have|has|had)$/.test(word);
  }
  return false;
}

/** "keep 80% of users after 30 days": how long they are kept is what is measured. */
export function isKeptFor(tokens: readonly Token[], from: number): boolean {
  return (
    wordAt(tokens, from - 1) === 'after' &&
    tokens
      .slice(0, from)
      .some(({ word }) => /^(?:keep|retain|retention|retained|stay|active|remain)$/.test(word))
  );
}
