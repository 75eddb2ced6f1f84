import type { Amount } from '../numbers/amount.ts';
import { byStart } from '../text/by-start.ts';
import { perWord } from '../text/per-word.ts';
import { isDeterminer, isPreposition } from '../text/small-words.ts';
import type { Span } from '../text/span.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { EVENTS, VENUE_WORDS } from '../vocabulary/outcomes.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { Clauses } from './clauses.ts';
import { type OutcomeMention, unnamed } from './outcome-mention.ts';
import { isHowWell } from './verbs-in-use.ts';
import { isPeople } from './word-groups.ts';

const isListed = oneOf(`${VENUE_WORDS}, ${EVENTS}`);
const isEvent = oneOf(EVENTS);

const mayCome = perWord(
  ({ word, stem }) => COMING.test(stem) || word === 'numbers' || word === 'attended' || FULL.test(word),
);
const COMING = /^(?:crowd|turnout|audience|house)$/;
const FULL = /^(?:full|fuller|packed|pack)$/;

/** A place on the web, where nobody comes in person. */
export const isOnTheWeb = (stem: string) =>
  /^(?:web|website|site|page|blog|online|webshop|listing|profile)$/.test(stem);
const isOnline = (stem: string) => isOnTheWeb(stem) || stem === 'channel';
const NEAR = 6;

/**
 * How many come, in other words than attendance: "record numbers at our open days", "theatre audiences",
 * "a crowd of 500 at the match", "500 at the carol concert", "40 families at the open morning".
 */
export function readAttendance(
  tokens: readonly Token[],
  clauses: Clauses,
  amounts: readonly Amount[],
  isTime: (token: number) => boolean,
  audiences: readonly Span[],
): OutcomeMention[] {
  const found: OutcomeMention[] = [];
  const people = byStart(audiences);
  const isNote = clauses.verbs.length === 0;
  const come = (from: number, to: number) => found.push(unnamed(clauses, { from, to }, 'business'));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!mayCome(token)) continue;
    if (token.word === 'attended') {
      if (isHowWell(wordAt(tokens, at - 1))) come(at - 1, at + 1);
    } else if (FULL.test(token.word)) {
      if (isFull(tokens, at)) come(at, at + 1);
    } else if (isHeldAt(tokens, endOfCount(tokens, at + 1)) || isOfAVenue(tokens, at)) come(at, at + 1);
  }
  for (const { unit, use, from, to } of amounts) {
    if (unit !== 'count' || use === 'pair' || isTime(to + 1)) continue;
    const group = people.get(to)?.to ?? (isPeople(stemAt(tokens, to)) ? to + 1 : to);
    const end = isNote ? (people.get(to)?.to ?? to) : to;
    const door = doorAt(tokens, to);
    if (isHeldAt(tokens, end) || (group > to && isIn(tokens, group))) come(from, end);
    else if (door !== undefined) come(from, door + 1);
  }
  return found;
}

/** "a full concert", "pack the gala", "open days full by June", not "a full programme". */
function isFull(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (wordAt(tokens, at) === 'full' && before?.word !== before?.stem && isEvent(before?.stem ?? ''))
    return true;
  const step = isDeterminer(after?.word ?? '') ? 2 : 1;
  return [step, step + 1].some((ahead) => {
    const stem = stemAt(tokens, at + ahead);
    return /^(?:house|hall|room)$/.test(stem) || (wordAt(tokens, at) !== 'full' && isListed(stem));
  });
}

/** "a crowd of 500 at …" */
function endOfCount(tokens: readonly Token[], at: number): number {
  return wordAt(tokens, at) === 'of' && tokens[at + 1]?.kind === 'number' ? at + 2 : at;
}

/** "60 more through the turnstiles", "300 on the door". */
function doorAt(tokens: readonly Token[], at: number): number | undefined {
  // "80 cars through the gate", but "five posters on the door"
  const counts = /^(?:more|extra)$/.test(wordAt(tokens, at)) || wordAt(tokens, at + 1) === 'through';
  const link = counts ? at + 1 : at;
  if (!/^(?:through|on|at|past|in)$/.test(wordAt(tokens, link)) || wordAt(tokens, link + 1) !== 'the')
    return undefined;
  return /^(?:door|turnstile|gate)$/.test(stemAt(tokens, link + 2)) ? link + 2 : undefined;
}

/** "240 families in, 171 last year" */
function isIn(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'in' && tokens[at + 1]?.kind !== 'word' && tokens[at + 1]?.kind !== 'number';
}

/** "at the fair", "for our carol concert", not "at our website". */
function isHeldAt(tokens: readonly Token[], at: number): boolean {
  const isOneWord = tokens[at]?.joined || tokens[at + 1]?.joined;
  return !isOneWord && /^(?:at|for|to|in)$/.test(wordAt(tokens, at)) && isWhereTheyCome(tokens, at);
}

/** Whether people come to what stands after "at" or "in": "at the annual dinner", "in our concerts". */
export function isWhereTheyCome(tokens: readonly Token[], preposition: number): boolean {
  const known = wordAt(tokens, preposition) === 'at' ? isListed : isEvent;
  for (let at = preposition + 1; at < preposition + NEAR; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || isOnline(token.stem)) return false;
    if (known(token.stem) || known(`${token.stem} ${stemAt(tokens, at + 1)}`))
      return !isOnline(stemAt(tokens, at + 1));
    if (at > preposition + 1 && isPreposition(token.word)) return false;
  }
  return false;
}

/** "theatre audiences", "matinee crowds", not "podcast audiences". */
function isOfAVenue(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && !isDeterminer(before.word) && isListed(before.stem);
}
