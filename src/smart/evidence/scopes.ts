import { isCountrysSign } from '../numbers/currency.ts';
import { isAge } from '../numbers/names.ts';
import { byStart } from '../text/by-start.ts';
import { isCapitalised } from '../text/capitals.ts';
import { cover } from '../text/cover.ts';
import { endsANoun } from '../text/nouns.ts';
import type { Found } from '../text/phrases.ts';
import { isDefinite } from '../text/small-words.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { branches } from './branches.ts';
import type { Clauses } from './clauses.ts';
import { isDoing } from './doing.ts';
import type { OutcomeMention } from './outcome-mention.ts';
import type { Scope, ScopeKind } from './scope.ts';
import { isHouse, isOfTheTrade, isOwnPeople, ownsAll } from './word-groups.ts';
import type { Words } from './words.ts';

const IN_A_PHRASE =
  /^(?:for|among|amongst|across|in|within|at|of|from|with|near|around|on|into|beyond|towards?|about|along|throughout|outside|inside)$/;
const BACK_TO_IT = 5;

/**
 * The channels, audiences, names and subjects of a text. What no vocabulary knows and no goal could hold
 * just as well is the goal's own subject: a product, a place, a trade.
 */
export function readScopes(
  tokens: readonly Token[],
  words: Words,
  clauses: Clauses,
  outcomes: readonly OutcomeMention[],
  isKnown: (token: number) => boolean,
): Scope[] {
  const found: Scope[] = [
    ...narrow(words.channels, 'channel'),
    ...readGroups(tokens, words, outcomes),
    ...sources(tokens, words),
    ...branches(tokens),
  ];
  const isInside = cover(tokens.length, found);
  const people = byStart(words.audiences);
  const named = byStart(outcomes);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const { kind, text, word } = token;
    if (kind === 'number' && isAge(tokens, { from: at, to: at + 1 }))
      found.push({ kind: 'audience', from: at - 1, to: at + 1 });
    if (isPlatformX(tokens, at)) found.push({ kind: 'channel', from: at, to: at + 1 });
    if (kind !== 'word' || isInside(at) || (isKnown(at) && !isUnitedStates(tokens, at))) continue;
    if (isOfTheTrade(token.stem) && named.has(at + 1)) continue;
    if (clauses.of[at] === 'purpose') continue;
    const capital = at > 0 && isCapitalised(token) && !/^[.!?:]$/.test(wordAt(tokens, at - 1));
    if (isElapsed(token) && wordAt(tokens, at - 1) !== 'the') continue;
    if (word.length === 1 && (!/^[B-HJ-W]$/.test(text) || tokens[at + 1]?.kind === 'number')) continue;
    if ((capital && isOwnName(tokens, at)) || (token.possessive && ownsAll(token.stem))) continue;
    if (capital) found.push({ kind: 'name', from: at, to: at + 1 });
    else if (
      word.length > 2 &&
      !isDoing(tokens, at, people.has(at + 1) || named.has(at + 1)) &&
      !isOfAll(tokens, at) &&
      !isOwnHouse(tokens, at)
    )
      found.push({ kind: 'subject', from: at, to: at + 1 });
  }
  return merged(found);
}

/** "M3", "W2": the third month, the second week, but "along the M25". */
const isElapsed = ({ text }: Token) => /^[DWM]\d{1,2}$/.test(text);

/** Not "let us grow", nor the dollar's country. */
const isUnitedStates = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === 'US' && !isCountrysSign(tokens, at + 1);

/** "followers on X"; elsewhere it is a blank: "grow by X%". */
function isPlatformX(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === 'X' &&
    /^(?:on|via)$/.test(wordAt(tokens, at - 1)) &&
    (tokens[at + 1]?.kind !== 'mark' || /^[.,;!]$/.test(wordAt(tokens, at + 1))) &&
    endsANoun(tokens[at + 1])
  );
}

/** "the Hartley website": the business's own name. */
function isOwnName(tokens: readonly Token[], at: number): boolean {
  let end = at + 1;
  for (let next = tokens[end]; next && end < at + BACK_TO_IT && isCapitalised(next); next = tokens[end])
    end += 1;
  return /^(?:website|homepage|brand|company|organi[sz]ation)$/.test(wordAt(tokens, end));
}

/** The people whom a goal is for or about. */
function readGroups(tokens: readonly Token[], words: Words, outcomes: readonly OutcomeMention[]): Scope[] {
  if (words.audiences.length === 0) return [];
  // people whom the vocabulary counts are what is wanted; others who are won say whom
  const listed = byStart(words.outcomes);
  const isCounted = cover(
    tokens.length,
    outcomes.filter(({ from }) => listed.has(from)),
  );
  return narrow(words.audiences, 'audience').filter(
    ({ from, to }) => to - from > 1 || !isCounted(from) || isWhose(tokens, from, isCounted),
  );
}

/** "new enterprise deals": the first half of an outcome's name says whose. */
function isWhose(tokens: readonly Token[], at: number, isCounted: (token: number) => boolean): boolean {
  const { word, stem } = tokens[at] as Token;
  return word === stem && isCounted(at + 1) && !isOfTheTrade(stem);
}

/** Where the preposition stands that opens a subject's phrase: "for wineries", "in town", "to the trade". */
export function phraseOpener(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from - 1; at >= 0 && at >= from - BACK_TO_IT; at--) {
    const word = wordAt(tokens, at);
    // "at least three posts"
    if (word === 'at' && /^(?:least|most)$/.test(wordAt(tokens, at + 1))) continue;
    if (IN_A_PHRASE.test(word)) return at;
    if (tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

export function isInPhrase(tokens: readonly Token[], { from }: Pick<Scope, 'from'>): boolean {
  return phraseOpener(tokens, from) !== undefined;
}

/** What every business has narrows a figure only as its source: "referrals from clients", "through our site". */
function sources(tokens: readonly Token[], { audiences, channels, fields }: Words): Scope[] {
  const whom = audiences.filter(({ to, value: broad }) => broad && !isOwnPeople(wordAt(tokens, to - 1)));
  const where = channels.filter(({ from, to, value: broad }) => broad && !isAnywhere(tokens, from, to));
  return [...whom, ...where, ...fields]
    .filter(({ from }) => hasSource(tokens, from) || isSoldOn(tokens, from))
    .map(({ from, to }) => ({ kind: 'audience', from, to }));
}

const SOURCE = /^(?:from|by|among|amongst|through|thru|via)$/;

/** "from clients", "through our site": whether a noun says where something comes from. */
export function hasSource(tokens: readonly Token[], from: number): boolean {
  return SOURCE.test(openerOf(tokens, from));
}

/** "bookings on our own website", but visitors and members are on it anyway. */
function isSoldOn(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (/^(?:our|my|own|the|company)$/.test(wordAt(tokens, at))) at -= 1;
  return wordAt(tokens, at) === 'on' && isOrdered(stemAt(tokens, at - 1));
}

const isOrdered = oneOf(
  'booking, order, reservation, sale, purchase, donation, enquiry, inquiry, rental, application, appointment',
);

/** "through social media", "from marketing": no narrowing even as a source. */
function isAnywhere(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  return (
    /^(?:social|socials|media|marketing|digital|online|internet|channel|platform|advertising|content|network)$/.test(
      last?.stem ?? '',
    ) && !/^(?:inbound|outbound)$/.test(wordAt(tokens, from))
  );
}

/** The word that opens the phrase in which a noun stands, its adjectives and numbers apart. */
function openerOf(tokens: readonly Token[], from: number): string {
  let at = from - 1;
  let counted = false;
  while (at > 0 && at > from - BACK_TO_IT && isBeforeANoun(tokens[at] as Token)) {
    counted ||= tokens[at]?.kind === 'number';
    at -= 1;
  }
  const opener = wordAt(tokens, at);
  // "by about 900 people" says by how much
  return counted && opener === 'by' ? '' : opener;
}

function isBeforeANoun({ kind, word, possessive }: Token): boolean {
  return (
    kind === 'number' ||
    possessive ||
    /^(?:our|the|my|their|all|new|existing|current|past|happy|more|about|around|over|least|at|loyal|regular|other|local|satisfied|previous|potential|first|time|repeat|returning|young|older)$/.test(
      word,
    )
  );
}

/** "ten patients a week for the clinic", "20 clients for our law firm": the business itself, and what it is. */
function isOwnHouse(tokens: readonly Token[], at: number): boolean {
  let [from, end] = [at - 1, at];
  while (end < at + LONGEST_HOUSE && !endsANoun(tokens[end + 1])) end += 1;
  while (from > at - LONGEST_HOUSE && tokens[from]?.kind === 'word' && !isDefinite(wordAt(tokens, from)))
    from -= 1;
  if (!isDefinite(wordAt(tokens, from)) || !LEADS_HOME.test(wordAt(tokens, from - 1))) return false;
  const house = stemAt(tokens, end);
  if (end === from + 1) return isHouse(house);
  return /^(?:our|my)$/.test(wordAt(tokens, from)) && isFirm(house);
}

const LONGEST_HOUSE = 3;
const LEADS_HOME = /^(?:for|at|in|on|to|of|into|grow|build|expand)$/;
/** What a business is as a whole; a school, a club or a shop may be a part of it. */
const isFirm = oneOf(
  `firm, company, business, agency, practice, surgery, clinic, hotel, hostel, house, union, bank, museum, gallery,
  restaurant, bakery, salon, studio, gym, church, charity, foundation, association, society, cooperative, brewery,
  dealership, consultancy, nonprofit, brand, startup`,
);

const WHOLE = /^(?:all|entire|whole|every)$/;

/** "across all lines of insurance": as much as there is. */
function isOfAll(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - BACK_TO_IT; back--) {
    const word = wordAt(tokens, back);
    if (WHOLE.test(word)) return true;
    if (word !== 'of' && (tokens[back]?.kind !== 'word' || IN_A_PHRASE.test(word))) return false;
  }
  return false;
}

/** Terms that narrow, without those inside a longer one. */
function narrow(terms: readonly Found<boolean>[], kind: ScopeKind): Scope[] {
  const found: Scope[] = [];
  let last = 0;
  for (const { from, to, value: broad } of terms) {
    if (broad || from < last) continue;
    last = to;
    found.push({ kind, from, to });
  }
  return found;
}

/** Neighbouring words are one subject: "handmade soaps". */
function merged(scopes: readonly Scope[]): Scope[] {
  const sorted = [...scopes].sort((a, b) => a.from - b.from);
  const result: Scope[] = [];
  for (const scope of sorted) {
    const last = result[result.length - 1];
    if (last && last.to === scope.from && last.kind === scope.kind)
      result[result.length - 1] = { kind: last.kind, from: last.from, to: scope.to };
    else result.push(scope);
  }
  return result;
}
