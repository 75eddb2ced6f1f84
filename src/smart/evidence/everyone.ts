import { isDefinite } from '../text/small-words.ts';
import type { Span } from '../text/span.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { EFFORTS } from '../vocabulary/activities.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { Clauses } from './clauses.ts';
import { isOwnPeople } from './word-groups.ts';
import type { Words } from './words.ts';

const isEffort = oneOf(`${EFFORTS}, touch, meeting, chat, gift, offer, reminder`);

/** Whether "everyone", "everybody" or "nobody" names no people whom the goal would have to win over. */
export function isNotWon(
  tokens: readonly Token[],
  { from, to }: Span,
  words: Words,
  clauses: Clauses,
): boolean {
  if (!/^(?:every(?:one|body)|nobody)$/.test(wordAt(tokens, from))) return false;
  if (isLikened(tokens, from, to) || isToday(tokens, from, to)) return true;
  const group = endOfGroup(tokens, to);
  if (group !== undefined && (isOwnPeople(wordAt(tokens, group)) || HOUSE.test(wordAt(tokens, group))))
    return true;
  // "call each donor twice, so nobody feels forgotten"
  if (wordAt(tokens, from) === 'nobody')
    return clauses.of[from] === 'purpose' && clauses.verbs[0]?.value === 'work';
  return (
    (group !== undefined || /^(?:who|on|from)$/.test(wordAt(tokens, to))) && isDealtWith(tokens, from, words)
  );
}

/** "like everyone else", "unlike everybody in the trade", "everybody else's prices" */
function isLikened(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    /^(?:like|unlike|as)$/.test(wordAt(tokens, from - 1)) ||
    (wordAt(tokens, to) === 'else' && tokens[to]?.possessive === true && wordAt(tokens, from - 1) !== 'than')
  );
}

const STATES_A_REASON = /^(?:because|since|while|whilst|although|though|whereas)$/;
const NOW = /^(?:already|yet|still|currently|nowadays)$/;
const WISHES = /^(?:should|will|must|shall|can|to|would)$/;
const IS = /^(?:is|are|has)$/;
const NEAR = 5;

/** "everyone here already knows our bread", "because nobody reads it": how things are. */
function isToday(tokens: readonly Token[], from: number, to: number): boolean {
  const before = wordAt(tokens, from - 1);
  if (STATES_A_REASON.test(before) || (before === 'when' && IS.test(wordAt(tokens, to)))) return true;
  for (let at = to; at < to + NEAR && tokens[at]?.kind === 'word'; at++) {
    if (WISHES.test(wordAt(tokens, at))) return false;
    if (NOW.test(wordAt(tokens, at))) return from === 0 || !isLed(tokens, from);
  }
  return false;
}

/** "make everyone in town talk": brought to it, so that it is no state of today. */
function isLed(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.kind === 'word' && !/^(?:but|and|as)$/.test(wordAt(tokens, from - 1));
}

/** "on our list", "in the system", "on it": a group that the business knows one by one. */
function endOfGroup(tokens: readonly Token[], to: number): number | undefined {
  if (!/^(?:on|in|at|from|of)$/.test(wordAt(tokens, to))) return undefined;
  for (let at = isDefinite(wordAt(tokens, to + 1)) ? to + 2 : to + 1; at <= to + NEAR; at++)
    if (GROUP.test(stemAt(tokens, at)) || isOwnPeople(wordAt(tokens, at))) return at;
  return undefined;
}

const GROUP =
  /^(?:list|waitlist|database|system|crm|book|file|record|register|roll|office|house|class|course|group|board|pipeline|newsletter|panel|scheme|it)$/;
const HOUSE = /^(?:office|house)$/;
const TOWARDS = /^(?:to|with|for|from|by)$/;

/** "phone everyone who left", "a card to everyone who booked": each of them can be reached, whatever they say. */
function isDealtWith(tokens: readonly Token[], from: number, { verbs, deliverables }: Words): boolean {
  if (verbs.some((verb) => verb.to === from && verb.value === 'work')) return true;
  if (!TOWARDS.test(wordAt(tokens, from - 1))) return false;
  return (
    deliverables.some(({ to }) => to === from - 1) ||
    isEffort(stemAt(tokens, from - 2)) ||
    verbs.some(({ to, value }) => value === 'work' && to < from && from - to <= NEAR)
  );
}
