import { isWrittenAsAName } from '../text/capitals.ts';
import { smallNumber } from '../text/small-numbers.ts';
import { isDefinite, isDeterminer } from '../text/small-words.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { VENUE_WORDS } from '../vocabulary/outcomes.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { isOnTheWeb, isWhereTheyCome } from './attendance.ts';
import { endOfMarket } from './market.ts';

const isVenueWord = oneOf(VENUE_WORDS);

/** Whether the words beside an outcome make it business: visitors of a museum, a share of a market, five stars. */
export function isWorthMore(
  tokens: readonly Token[],
  from: number,
  to: number,
  isChannel: (token: number) => boolean,
): boolean {
  return (
    isAttendance(tokens, from, to) ||
    isVisitInPerson(tokens, from, to, isChannel) ||
    isPartOfMarket(tokens, from) ||
    isRated(tokens, from, to) ||
    isContact(tokens, from, to) ||
    isUser(tokens, from, to)
  );
}

/** "collect 80 email addresses": people who can be written to, not the size of a list. */
function isContact(tokens: readonly Token[], from: number, to: number): boolean {
  return wordAt(tokens, from) === 'email' && stemAt(tokens, to - 1) === 'address';
}

/** "10,000 users within a year of launch" use a product; a site's users only look at it. */
function isUser(tokens: readonly Token[], from: number, to: number): boolean {
  if (wordAt(tokens, to - 1) !== 'users' || isOnline(tokens, from, to)) return false;
  return to - from === 1 && !/^(?:unique|organic|new|mobile|returning)$/.test(wordAt(tokens, from - 1));
}

/** "five-star Google reviews" and "4.8 stars" say how content people are; reviews alone do not, nor 400 stars. */
function isRated(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from === 1 && tokens[from]?.stem === 'star') return isOutOfFive(tokens[from - 1]);
  if (tokens[to - 1]?.stem !== 'review') return false;
  return tokens.slice(Math.max(0, from - 3), to + FAR).some(({ stem }) => stem === 'star');
}

function isOutOfFive(token: Token | undefined): boolean {
  const value = token && (token.kind === 'number' ? token.value : smallNumber(token.word));
  return value !== undefined && value > 1 && value <= FULL_RATING;
}

const FULL_RATING = 5;

/** "a 30% share of the office market" */
function isPartOfMarket(tokens: readonly Token[], from: number): boolean {
  return (
    wordAt(tokens, from) === 'share' &&
    wordAt(tokens, from + 1) === 'of' &&
    endOfMarket(tokens, from + 2) !== undefined
  );
}

const NEAR = 6;
const FAR = 9;

/** Visitors of a museum or a fair are what it lives on, as are people brought to an event; a website's are not. */
function isAttendance(tokens: readonly Token[], from: number, to: number): boolean {
  if (wordAt(tokens, to - 1) === 'people') {
    // "meet two new people at the networking event"
    if ([1, 2, 3, 4].some((back) => /^meet/.test(wordAt(tokens, from - back)))) return false;
    const place = tokens.slice(to + 1, to + NEAR);
    const placed = isDeterminer(wordAt(tokens, to + 1)) || isVenue(tokens, to + 1);
    return (
      (placed && /^(?:to|at)$/.test(wordAt(tokens, to)) && place.some((_, at) => isVenue(place, at))) ||
      (/^(?:to|at|in|for)$/.test(wordAt(tokens, to)) && isWhereTheyCome(tokens, to)) ||
      (placed &&
        /^(?:onto|into|aboard|inside|through)$/.test(wordAt(tokens, to)) &&
        !place.slice(0, 4).some(isNoRoom))
    );
  }
  if (/^us(?:e|age)$/.test(wordAt(tokens, from))) return isServiceUse(tokens, to);
  if (wordAt(tokens, to - 1) === 'traffic') return isInShop(tokens, to);
  if (!/^visit/.test(wordAt(tokens, to - 1)) || isOnline(tokens, from, to)) return false;
  if (tokens.slice(Math.max(0, from - 4), from).some(({ word }) => word === 'welcome')) return true;
  const near = tokens.slice(Math.max(0, from - 2), to + NEAR);
  return near.some((_, at) => isVenue(near, at));
}

/** "visits to the Maritime Hall", "two million visitors by 2030", not "visits to Etsy". */
function isVisitInPerson(
  tokens: readonly Token[],
  from: number,
  to: number,
  isChannel: (token: number) => boolean,
): boolean {
  if (!/^visit/.test(wordAt(tokens, to - 1)) || isOnline(tokens, from, to)) return false;
  return isNamedPlace(tokens, to, isChannel) || isByTheYear(tokens, from, to);
}

function isNamedPlace(tokens: readonly Token[], to: number, isChannel: (token: number) => boolean): boolean {
  if (!/^(?:to|at)$/.test(wordAt(tokens, to))) return false;
  const at = to + (isDefinite(wordAt(tokens, to + 1)) ? 2 : 1);
  return (
    isWrittenAsAName(tokens[at]) &&
    !isChannel(at) &&
    !(tokens[at + 1]?.text === '.' && tokens[at + 2]?.joined)
  );
}

/** "90,000 visitors a year": places count by the year, sites by the month. */
function isByTheYear(tokens: readonly Token[], from: number, to: number): boolean {
  const [count, link, year] = [tokens[from - 1], wordAt(tokens, to), tokens[to + 1]];
  if (count?.kind !== 'number' && !/^(?:million|thousand|m|k)$/.test(count?.word ?? '')) return false;
  return /^(?:by|in|a|per|each|every)$/.test(link) && /^(?:year|20\d\d)$/.test(year?.word ?? '');
}

/** "people onto the trams", "into the shop", but not "onto the mailing list". */
const isNoRoom = ({ stem }: Token) =>
  isOnTheWeb(stem) || /^(?:list|funnel|database|pipeline|newsletter)$/.test(stem);

/** "traffic in our stores", not "traffic to the online shop" */
function isInShop(tokens: readonly Token[], to: number): boolean {
  const near = tokens.slice(to + 1, to + 4);
  return (
    /^(?:in|into|through)$/.test(wordAt(tokens, to)) &&
    !isOnline(tokens, to, to) &&
    near.some(({ stem }, at) => /^(?:store|shop)$/.test(stem) || isVenue(near, at))
  );
}

/** "use of the library", "use of our bus services" */
function isServiceUse(tokens: readonly Token[], to: number): boolean {
  const near = tokens.slice(to, to + NEAR);
  return !isOnline(tokens, to, to) && near.some(({ stem }, at) => isVenue(near, at) || USED.test(stem));
}

const USED = /^(?:service|transport|bus|train|programme|program|facility|scheme|helpline|product)$/;

/** A venue's website is no venue. */
function isOnline(tokens: readonly Token[], from: number, to: number): boolean {
  const near = tokens.slice(Math.max(0, from - 2), to + NEAR);
  return near.some(({ stem }) => isOnTheWeb(stem));
}

const GOES = /^(?:visit|visits|visited|visiting)$/;

/** "have 15% more families visit the farm", but not a site, nor whoever is only near. */
export function isVisitedInPerson(tokens: readonly Token[], verb: number): boolean {
  const [link, place] = [wordAt(tokens, verb + 1), tokens.slice(verb + 2, verb + 2 + NEAR)];
  if (!GOES.test(wordAt(tokens, verb)) || !isDefinite(link)) return false;
  return place[0]?.kind === 'word' && !isOnline(tokens, verb, verb + 1);
}

function isVenue(tokens: readonly Token[], at: number): boolean {
  const [one, two] = [stemAt(tokens, at), stemAt(tokens, at + 1)];
  return isVenueWord(one) || isVenueWord(`${one} ${two}`);
}
