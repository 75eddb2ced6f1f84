import type { Evidence } from '../evidence/evidence.ts';
import { endOfMarket } from '../evidence/market.ts';
import { endsLikePeople, gains, hasWon, isOwnPeople, isPeople, isToOrder } from '../evidence/word-groups.ts';
import type { Amount } from '../numbers/amount.ts';
import { endsANoun } from '../text/nouns.ts';
import { smallNumber } from '../text/small-numbers.ts';
import { isDefinite } from '../text/small-words.ts';
import type { Span } from '../text/span.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { ATTRACTING, BUSINESS_UNITS, CROWDS, DEALS, SETTLED, TAKING_UP } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { areInformed } from './concerned.ts';
import { MOST_STARS } from './impossible.ts';
import { comesFrom, isIncome } from './income.ts';
import { objectHead } from './object-head.ts';
import { broughtToAnOffer, wonBack, wonFromOthers } from './won-over.ts';

const attracts = oneOf(ATTRACTING, inflect);
const isCrowd = oneOf(CROWDS);
const isUnit = oneOf(BUSINESS_UNITS);
const isDeal = oneOf(DEALS);
const isSettled = oneOf(SETTLED);
const takesUp = oneOf(TAKING_UP, inflect);

type Tokens = Evidence['tokens'];

/** What a goal gains where it names no figure: people who come, a part of the market, a bigger line of business. */
export function gainOf(evidence: Evidence): Span | undefined {
  const { amounts, tokens } = evidence;
  return (
    amounts.find(isIncome(evidence)) ??
    withNoun(
      tokens,
      amounts.find((amount) => isWon(evidence, amount)),
    ) ??
    amounts.find((amount) => isPartOfMarket(evidence, amount)) ??
    withNoun(
      tokens,
      amounts.find((amount) => isSigned(evidence, amount)),
    ) ??
    takenUp(evidence) ??
    ratedOn(evidence) ??
    shareOf(evidence) ??
    grown(evidence) ??
    dealOf(evidence) ??
    comesFrom(evidence) ??
    wonFromOthers(evidence) ??
    wonBack(evidence) ??
    broughtToAnOffer(evidence) ??
    uncommonCount(evidence) ??
    doneForCustomers(evidence) ??
    movedByShare(evidence)
  );
}

/** "15 clinics" rather than "15". */
function withNoun(tokens: Tokens, amount: Span | undefined): Span | undefined {
  if (!amount) return undefined;
  let { to } = amount;
  while (to < amount.to + NEAR && !endsANoun(tokens[to])) to += 1;
  return { from: amount.from, to };
}

/** "attract more families", "grow the Polish operation": the object of a verb that wins or grows. */
function grown(evidence: Evidence): Span | undefined {
  const { clauses, tokens } = evidence;
  for (const { from, to, value } of clauses.verbs) {
    if (clauses.of[from] === 'purpose') continue;
    const head = objectHead(tokens, to);
    if (head < to) continue;
    const noun = stemAt(tokens, head);
    const grows = value === 'raise' || /^buil/.test(wordAt(tokens, from));
    const comes =
      (attracts(wordAt(tokens, from)) &&
        (isCrowd(noun) || isPeople(noun) || endsLikePeople(tokens[head] as Token))) ||
      (grows && isCrowd(noun));
    if (comes && !isOnline(evidence) && !isOwnPeople(noun) && !isOwnPeople(wordAt(tokens, head)))
      return { from, to: head + 1 };
    if (grows && isUnit(noun) && isNamed(tokens, to, head)) return { from, to: head + 1 };
  }
  return undefined;
}

/** "our catering division", not "our business" */
function isNamed(tokens: Tokens, from: number, head: number): boolean {
  return tokens.slice(from, head).some(({ kind, word }) => kind === 'word' && !ANY.test(word));
}

const ANY =
  /^(?:our|my|the|a|an|this|its|their|whole|entire|overall|own|small|new|local|online|existing|current)$/;

/** Whoever comes to a page is not yet a customer. */
function isOnline({ words, outcomes }: Evidence): boolean {
  return words.channels.length > 0 || outcomes.some(({ class: worth }) => worth === 'vanity');
}

const NEAR = 6;
const REACH = 8;

/** "8% of the tea market", "60% of its niche" */
function isPartOfMarket({ tokens, woolly }: Evidence, { unit, to }: Amount): boolean {
  if (unit !== 'percent' || wordAt(tokens, to) !== 'of' || woolly.some(({ from }) => from < to)) return false;
  return endOfMarket(tokens, to + 1) !== undefined;
}

/** "increase share from 24% to 28%", but not "shares" or "share of voice" */
function shareOf({ tokens, outcomes, amounts, words }: Evidence): Span | undefined {
  const inShares = amounts.some(({ unit }) => unit === 'percent' || unit === 'points');
  if (!inShares || words.channels.length > 0) return undefined;
  return outcomes.find(({ from, to }) => to - from === 1 && wordAt(tokens, from) === 'share');
}

const REVIEWS =
  /^(?:tripadvisor|booking|google|trustpilot|airbnb|yelp|g2|capterra|expedia|opentable|checkatrade)$/;

/** "score 4.7 on Booking.com", "hold 4.5 stars on Google": how content those are who pay. */
function ratedOn({ tokens, amounts }: Evidence): Span | undefined {
  return amounts.find(({ unit, use, value, to }) => {
    if (unit !== 'count' || use === 'added' || value > MOST_STARS) return false;
    const isScore = !Number.isInteger(value) || stemAt(tokens, to) === 'star';
    const on = tokens.slice(to, to + 2).findIndex(({ word }) => /^(?:on|at)$/.test(word));
    return isScore && on >= 0 && REVIEWS.test(wordAt(tokens, to + on + 1));
  });
}

/** "attract 20 career changers": whoever they are, they are whom the business wants; not so those it hires. */
function isWon({ tokens, words, clauses, outcomes, work }: Evidence, { unit, from, to }: Amount): boolean {
  // "win one in five pitches"
  if (unit === 'percent' && /^(?:win|clos|convert)/.test(wordAt(tokens, from - 1))) return true;
  // "basket emails: recover 12%", but not of our traffic
  if (unit === 'percent' && /^recover/.test(wordAt(tokens, from - 1)))
    return outcomes.every(({ class: worth }) => worth === 'business');
  if (tokens[to]?.kind !== 'word') return false;
  // "win back a third of the lapsed donors"
  if (unit === 'percent' && wordAt(tokens, to) === 'of' && clauses.byOthers.size === 0)
    return (
      [1, 2].some((back) => gains(wordAt(tokens, from - back)) && wordAt(tokens, from - back) !== 'reach') &&
      words.audiences.some(
        (people) =>
          people.from > to &&
          people.from <= to + REACH &&
          wordAt(tokens, people.to) !== 'to' &&
          !areInformed(tokens, people.to),
      )
    );
  if (unit !== 'count') return false;
  if (outcomes.some(({ clause }) => clause === 'aim')) return false;
  const verb = [1, 2].map((back) => wordAt(tokens, from - back)).find(hasWon);
  if (verb === undefined) return false;
  if (/^recruit/.test(verb)) return ![0, 1, 2].some((step) => isOwnPeople(wordAt(tokens, to + step)));
  return !work.deliverables.some((made) => made.from >= to && clauses.of[made.from] === 'aim');
}

/** "12 hotels signed to the platform", "six flats let": won, put from the other end. */
function isSigned({ tokens, outcomes, words }: Evidence, { unit, to }: Amount): boolean {
  if (unit !== 'count' || outcomes.some(({ clause }) => clause === 'aim')) return false;
  for (let at = to + 1; at <= to + NEAR && tokens[at]?.kind === 'word'; at++) {
    if (!isSettled(wordAt(tokens, at))) continue;
    const counted = tokens.slice(to, at);
    return (
      endsANoun(tokens[at + 1]) &&
      !counted.some(({ stem }) => isOwnPeople(stem)) &&
      !words.deliverables.some(({ from }) => from >= to && from < at)
    );
  }
  return false;
}

/** "contract 45 of the 52 Saturdays": so many of those that there are, taken by others. */
function takenUp({ tokens }: Evidence): Span | undefined {
  for (let from = 0; from < tokens.length; from++) {
    const [word, next] = [wordAt(tokens, from), wordAt(tokens, from + 1)];
    if (!takesUp(word) && !takesUp(`${word} ${next}`)) continue;
    const count = from + (next === 'on' ? 2 : 1);
    const all = count + (isDefinite(wordAt(tokens, count + 2)) ? 3 : 2);
    if (wordAt(tokens, count + 1) === 'of' && isFigure(tokens[count]) && isFigure(tokens[all]))
      return { from, to: Math.max(objectHead(tokens, all + 1), all) + 1 };
  }
  return undefined;
}

const isFigure = (token: Token | undefined) =>
  token?.kind === 'number' || smallNumber(token?.word ?? '') !== undefined;

/** "sign a supply agreement", "land two retainers": somebody else has agreed to pay. */
function dealOf({ clauses, tokens, outcomes }: Evidence): Span | undefined {
  for (const { from, to } of clauses.verbs) {
    if (clauses.of[from] === 'purpose' || !gains(wordAt(tokens, from))) continue;
    const head = objectHead(tokens, to);
    // "placements in the media" only lead there
    if (outcomes.some((outcome) => outcome.from <= head && head < outcome.to)) continue;
    if (head >= to && isDeal(stemAt(tokens, head))) return { from, to: head + 1 };
  }
  return undefined;
}

/** "more trips booked", "the number of advertisers": what no vocabulary knows and a goal counts is its trade's own. */
function uncommonCount(evidence: Evidence): Span | undefined {
  const { tokens, words, clauses, scopes } = evidence;
  if (!isOfTheTrade(evidence) || isOnSite(words)) return undefined;
  const mover = clauses.verbs[0]?.value;
  const moves = mover === undefined || mover === 'raise' || mover === 'lower';
  const at = tokens.findIndex(({ word }, of) => word === 'of' && wordAt(tokens, of - 1) === 'number');
  if (!moves || at < 0) return undefined;
  return scopes.find(
    ({ kind, from, to }) =>
      kind === 'subject' && from > at && to <= at + REACH && !isOwnPeople(wordAt(tokens, to - 1)),
  );
}

/** "do more dental cleanings", "two more gutter cleans a week", "groom 60 dogs": how much of its trade a business does. */
function doneForCustomers(evidence: Evidence): Span | undefined {
  const { tokens, amounts, clauses, scopes, times, words, woolly } = evidence;
  const [verb] = clauses.verbs;
  // "do more" is a wish only while nobody says of what
  const wishes = woolly.filter(({ from }) => from !== verb?.from);
  if (!isOfTheTrade({ ...evidence, woolly: wishes }) || isOnSite(words)) return undefined;
  const serves = verb !== undefined && isToOrder(wordAt(tokens, verb.from));
  const does = serves || (verb !== undefined && DOES.test(wordAt(tokens, verb.from)));
  if (verb && !does) return undefined;
  const counted = amounts.find(({ unit, use }) => unit === 'count' && use !== 'pair');
  const start = counted?.to ?? verb?.to;
  const isAtARate =
    counted && (does || counted.use === 'added') && times.some(({ kind }) => kind === 'cadence');
  if (
    start === undefined ||
    !(isAtARate || (counted && serves) || (does && wordAt(tokens, start) === 'more'))
  )
    return undefined;
  const service = scopes.find(
    ({ kind, from }) => (kind === 'subject' || kind === 'audience') && from >= start && from <= start + 1,
  );
  const head = service && objectHead(tokens, start);
  const isCounted =
    head !== undefined && (counted !== undefined || tokens[head]?.word !== tokens[head]?.stem);
  return isCounted ? { from: service?.from ?? head, to: head + 1 } : undefined;
}

const DOES = /^(?:do|doing|average|complete|carry|perform)$/;

/** "a 15% rise in settlements", "cut spoilage from 8% to 5%": whoever says by how much keeps a figure of it. */
function movedByShare(evidence: Evidence): Span | undefined {
  const { tokens, words, amounts, scopes } = evidence;
  if (!isOfTheTrade(evidence)) return undefined;
  const amount = amounts.find(
    ({ unit, use }) =>
      use === 'pair' ||
      (use === 'change' && (unit === 'percent' || unit === 'points' || unit === 'multiple')),
  );
  if (!amount || scopes.some(({ to }) => areInformed(tokens, to))) return undefined;
  const countsAs = isOnSite(words) ? /^audience$/ : /^(?:subject|audience)$/;
  return scopes.find(({ kind, to }) => countsAs.test(kind) && !isOwnPeople(wordAt(tokens, to - 1)));
}

/** "fonts on our site", "languages on the web": what is counted there is nothing that a trade lives on. */
export function isOnSite({ channels }: Evidence['words']): boolean {
  return channels.some(({ value: broad }) => broad);
}

/** Nothing but unknown words: no figure, wish or work of marketing that would say what is meant. */
export function isOfTheTrade({ outcomes, woolly, words, work, personal }: Evidence): boolean {
  const known = outcomes.length + woolly.length + words.deliverables.length;
  return known === 0 && !work.active && !personal;
}
