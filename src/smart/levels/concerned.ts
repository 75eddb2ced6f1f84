import type { Evidence } from '../evidence/evidence.ts';
import { gains, isGain, isMindset, isPeople } from '../evidence/word-groups.ts';
import { endsANoun } from '../text/nouns.ts';
import type { Span } from '../text/span.ts';
import { stemAt, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { SUPPORTING_DEEDS } from '../vocabulary/changes.ts';
import {
  CIRCLES,
  COUNTED_AS,
  HELD,
  INFORMED,
  INFORMING,
  ON_THE_MIND,
  OUTCOMES_IF_COUNTED,
  OWN_GROUPS,
  SERVING,
} from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';

const isCircle = oneOf(CIRCLES);
const isInHouseGroup = oneOf(OWN_GROUPS);
const isCounting = oneOf(COUNTED_AS);
const isHeld = oneOf(HELD);
const mustBeCounted = oneOf(OUTCOMES_IF_COUNTED);

/** Whether people are at a verb's other end: tell, serve, provide. */
export const dealsWith = oneOf(`${INFORMING}, ${SERVING}`, inflect);

/** Whether a verb is about minds or the way to a deed: know, visit. */
export const leadsThere = oneOf(
  `${ON_THE_MIND}, ${SUPPORTING_DEEDS}, see, hear, heard, view, notice`,
  inflect,
);

const isInformed = oneOf(`${INFORMED}, know, understand, connect`);

type Tokens = Evidence['tokens'];

/** Where it says what people do: "residents who have read it", "guests watch the film". */
export function deedOf(tokens: Tokens, to: number): number {
  const from = /^(?:who|that|to)$/.test(wordAt(tokens, to)) ? to + 1 : to;
  return /^(?:have|has|can|will|should|must|would|could)$/.test(wordAt(tokens, from)) ? from + 1 : from;
}

/** "more commuters should know the tram", "residents aware of the grant": those who have done nothing yet. */
export function areInformed(tokens: Tokens, to: number): boolean {
  return isInformed(wordAt(tokens, deedOf(tokens, to)));
}

const ABOUT = /^(?:of|in|about|for|around|on|that|towards?|with|among|how|why|the|our)$/;
const EXCEPT = /^(?:net of|excluding .*|except .*|without .*|minus .*)$/;
const REACH = 8;

/** "awareness of our memberships", "understand the benefits of screening", "trust in our service". */
export function isOnTheMind(tokens: Tokens, verbs: ReadonlyMap<number, unknown>, outcome: number): boolean {
  for (let at = outcome - 1; at >= 0 && at >= outcome - REACH; at--) {
    const word = wordAt(tokens, at);
    if (isMindset(word)) return ABOUT.test(wordAt(tokens, at + 1));
    if (EXCEPT.test(`${word} ${wordAt(tokens, at + 1)}`)) return true;
    if (verbs.has(at) || /^(?:[.;,(]|by|to|through|via|so)$/.test(word)) return false;
  }
  return false;
}

/** Whether people, or what else is only at times an outcome, are named without being won. */
export function isOnlyConcerned(evidence: Evidence, { from, to }: Span): boolean {
  const { tokens } = evidence;
  if (to - from === 1 && mustBeCounted(stemAt(tokens, from))) return !isCounted(evidence, from);
  // "contacts per customer" are no people
  if (!isPeople(stemAt(tokens, to - 1)) || wordAt(tokens, to - 2) === 'per') return false;
  return (
    describes(tokens, to) ||
    isReached(evidence, { from, to }) ||
    isDealtWith(tokens, from) ||
    isComplement(evidence, from) ||
    isInACircle(evidence, { from, to })
  );
}

/** "applicants for the driver jobs", "the empty seats on the board": the organisation's own. */
export function isForAPost(tokens: Tokens, to: number): boolean {
  const noun = stemAt(tokens, to - 1);
  if (noun === 'job') return tokens.slice(Math.max(0, to - REACH), to).some(({ stem }) => APPLIES.test(stem));
  if (!FILLED.test(noun)) return false;
  return tokens
    .slice(to, to + REACH)
    .some(
      ({ stem }, at) =>
        (POST.test(stem) && !/^(?:night|day|weekend|hour|time)s?$/.test(wordAt(tokens, to + at + 1))) ||
        isInHouseGroup(stem) ||
        /^(?:board|committee|council)$/.test(stem),
    );
}

const FILLED = /^(?:applicant|application|candidate|seat|place|fill|vacancy|post|position)$/;
const APPLIES = /^(?:applicant|candidate|apply|recruit|hire)$/;
const POST = /^(?:job|vacancy|post|role|position|internship|apprenticeship|traineeship|opening)$/;

/** "40 meetings", "more opportunities", "book meetings" */
function isCounted({ tokens, amounts }: Evidence, from: number): boolean {
  return (
    amounts.length > 0 ||
    [1, 2, 3].some((back) => isGain(wordAt(tokens, from - back)) || gains(wordAt(tokens, from - back)))
  );
}

/** "awareness among donors", "relationships with our guests", "traffic from new customers": the noun before decides. */
function isComplement({ tokens, woolly, outcomes, amounts }: Evidence, from: number): boolean {
  for (let at = from - 1; at > 0 && at >= from - REACH; at--) {
    const word = wordAt(tokens, at);
    // "feedback from 40 guests", not "from 40 guests to 60"
    if (word === 'from') return !amounts.some(({ use, to }) => use === 'pair' && to > at);
    if (OF_PEOPLE.test(word) && !/^(?:share|proportion|number)$/.test(wordAt(tokens, at - 1)))
      return [...woolly, ...outcomes.filter(({ class: worth }) => worth !== 'business')].some(
        ({ to }) => to === at,
      );
    if (tokens[at]?.kind === 'mark' || /^(?:to|by|that|so)$/.test(word)) return false;
  }
  return false;
}

/** "a LinkedIn group of 500 members", "five members of the board" */
function isInACircle({ tokens, clauses }: Evidence, { from, to }: Span): boolean {
  if (tokens[to - 1]?.stem !== 'member') return false;
  if (isInHouseGroup(wordAt(tokens, to - 2))) return true;
  for (let at = Math.max(0, from - REACH); at < to + 4; at++) {
    const isTheirs = clauses.of[at] === clauses.of[from] && !IS_SOURCE.test(wordAt(tokens, at - 1));
    if (isTheirs && isCircle(stemAt(tokens, at))) return true;
  }
  return false;
}

/** "20 members from Facebook" are members of something else. */
const IS_SOURCE = /^(?:from|through|via)$/;

const OF_PEOPLE = /^(?:of|for|with|among|amongst|between|in|from|towards?|by)$/;

/** "the donor newsletter", "guest engagement": people who only say which newsletter, not "student numbers". */
function describes(tokens: Tokens, to: number): boolean {
  const [people, noun] = [tokens[to - 1], tokens[to]];
  // "the cost per student recruited"
  if (tokens[to - 2]?.word === 'per') return false;
  // "Alumni newsletter: 400 opens", but "Members renewed: 400"
  if (tokens[to + 1]?.text === ':' && noun?.kind === 'word' && !noun.joined)
    return !/(?:ed|won|lost|kept)$/.test(noun.word) && !isCounting(noun.stem);
  return people?.word === people?.stem && !endsANoun(noun) && !isCounting(noun?.stem ?? '');
}

/**
 * "reach 10,000 voters on Instagram", "reach half of the guests with a leaflet": those who see or hear it, where
 * "reach 400 members" says how many there should be.
 */
function isReached({ tokens, amounts, words }: Evidence, { from, to }: Span): boolean {
  const verb = [1, 2, 3, 4, 5, 6].map((back) => from - back).find((at) => wordAt(tokens, at) === 'reach');
  if (verb === undefined) return false;
  const isPart = amounts.some((amount) => amount.unit === 'percent' && amount.from > verb && amount.to < to);
  if (isPart) return true;
  return !isHeld(stemAt(tokens, to - 1)) && words.channels.length + words.deliverables.length > 0;
}

/** "interact with 40 shoppers", "offer aid to 400 students": people who are talked to or given something. */
function isDealtWith(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    const word = wordAt(tokens, at);
    if (dealsWith(word)) return true;
    if (gains(word) || /^[.;:]$/.test(word)) return false;
  }
  return false;
}
