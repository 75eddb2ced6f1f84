import type { Evidence } from '../evidence/evidence.ts';
import type { OutcomeMention } from '../evidence/outcome-mention.ts';
import { gains, isOwnPeople, isPeople } from '../evidence/word-groups.ts';
import { isVisitedInPerson } from '../evidence/worth.ts';
import { byStart } from '../text/by-start.ts';
import type { Span } from '../text/span.ts';
import { stemAt, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { SELLING } from '../vocabulary/changes.ts';
import { INFORMED, INFORMING, LEAVING, SERVED, WINS } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import {
  areInformed,
  dealsWith,
  deedOf,
  isForAPost,
  isOnlyConcerned,
  isOnTheMind,
  leadsThere,
} from './concerned.ts';
import { gainOf } from './gains.ts';
import { isRaised } from './income.ts';
import { servedInTime, workedToOrder } from './served.ts';

const winsOver = oneOf(WINS);
const isServed = oneOf(SERVED);
const isInforming = oneOf(`${INFORMING}, ${INFORMED}`);
const leaves = oneOf(LEAVING, inflect);
const sells = oneOf(SELLING);

const REACH = 8;

type Verbs = ReadonlyMap<number, unknown>;

/** The outcome that a goal is after and a business lives on: by its name, as a sum, or as people won. */
export function businessAim(evidence: Evidence): Span | undefined {
  const { outcomes, clauses } = evidence;
  const verbs = byStart(clauses.verbs);
  const isBeside = besideApplause(evidence);
  return (
    outcomes.find(
      (outcome) =>
        outcome.class === 'business' &&
        outcome.clause !== 'purpose' &&
        !isBeside(outcome) &&
        isAim(evidence, verbs, outcome),
    ) ??
    // whoever stays loyal keeps buying
    evidence.woolly.find(({ from, to }) => to - from === 1 && wordAt(evidence.tokens, from) === 'loyalty') ??
    gainOf(evidence) ??
    servedInTime(evidence) ??
    workedToOrder(evidence)
  );
}

/** "250 likes for the crane-hire firm": where so much applause is counted, what is not counted only says whose. */
function besideApplause({ outcomes, amounts, tokens }: Evidence): (outcome: OutcomeMention) => boolean {
  const isCounted = ({ from }: OutcomeMention) =>
    amounts.some(({ to, unit }) => unit === 'count' && to <= from && from <= to + COUNTED_WITHIN);
  const applause = outcomes.find(
    (outcome) => outcome.class === 'vanity' && isCounted(outcome) && stemAt(tokens, outcome.from) !== 'star',
  );
  if (applause === undefined || amounts.length > 1) return () => false;
  // "300 followers who buy from us"
  const isTheirs = /^(?:who|that)$/.test(wordAt(tokens, applause.to));
  return (outcome) => !isTheirs && !isCounted(outcome);
}

const COUNTED_WITHIN = 3;

/** What a goal says it is for, where that is business. */
export function businessLink(evidence: Evidence): Span | undefined {
  const { outcomes, clauses, words, tokens, amounts } = evidence;
  const told = clauses.purposes.some((start) => tellsOnly(tokens, start));
  return (
    outcomes.find(
      (outcome) =>
        outcome.class === 'business' &&
        outcome.clause === 'purpose' &&
        !told &&
        !isInHouse(tokens, outcome.from) &&
        (outcome.deed || !isOnlyConcerned(evidence, outcome)),
    ) ??
    words.wishes.find(({ from, to }) => clauses.of[from] === 'purpose' && !isAboutStanding(evidence, to)) ??
    amounts.find((amount) => clauses.of[amount.from] === 'purpose' && isRaised(evidence, amount)) ??
    nobodyLost(evidence) ??
    linkToPeople(evidence)
  );
}

const NOBODY = /^(?:nobody|none|no|never|not|fewer|don't|doesn't|won't|can't)$/;
const ELSEWHERE = /^(?:elsewhere|rival|competitor|competition)$/;

/** "…, so nobody cancels", "so that they never buy elsewhere": those whom the business lives on are kept. */
function nobodyLost({ tokens, clauses }: Evidence): Span | undefined {
  for (const start of clauses.purposes) {
    const no = [0, 1, 2].map((step) => start + step).find((at) => NOBODY.test(wordAt(tokens, at)));
    if (no === undefined) continue;
    for (let at = no + 1; clauses.of[at] === 'purpose' && at <= no + REACH; at++)
      if (leaves(wordAt(tokens, at)) || ELSEWHERE.test(stemAt(tokens, at)) || isAnother(tokens, at))
        return { from: start, to: at + 1 };
  }
  return undefined;
}

/** "lists with someone else" */
function isAnother(tokens: Evidence['tokens'], at: number): boolean {
  return (
    wordAt(tokens, at) === 'else' && /^(?:someone|somebody|anyone|anybody)$/.test(wordAt(tokens, at - 1))
  );
}

/** "to expand our reach", "to expand our thought leadership": more of what is no business yet. */
function isAboutStanding({ woolly, outcomes }: Evidence, wish: number): boolean {
  const leading = outcomes.filter(({ class: worth }) => worth !== 'business');
  return [...woolly, ...leading].some(({ from }) => from >= wish && from <= wish + REACH);
}

const TOLD_WITHIN = 5;

/** "to show customers who we are", "to keep members informed" */
function tellsOnly(tokens: Evidence['tokens'], start: number): boolean {
  if (dealsWith(wordAt(tokens, start))) return true;
  if (!/^keep/.test(wordAt(tokens, start))) return false;
  return tokens.slice(start, start + TOLD_WITHIN).some(({ word }) => isInforming(word));
}

/** People whom the team merely works with ("interview 15 customers") are no outcome. */
function isAim(evidence: Evidence, verbs: Verbs, outcome: OutcomeMention): boolean {
  const { work, words, clauses, tokens } = evidence;
  if (outcome.clause === 'means') return isWonByMeans(clauses, tokens, outcome.from);
  if (
    (evidence.text.includes('"') && isQuoted(tokens, outcome.from)) ||
    isOnTheMind(tokens, verbs, outcome.from) ||
    isInHouse(tokens, outcome.from) ||
    isPaidByUs(tokens, outcome)
  )
    return false;
  if (isForAPost(tokens, outcome.to) || (!outcome.deed && isOnlyConcerned(evidence, outcome))) return false;
  const deed = deedOf(tokens, outcome.to);
  if (!isVisitedInPerson(tokens, deed)) {
    if (deed > outcome.to && leadsThere(wordAt(tokens, deed))) return false;
    if (words.deeds.some(({ from, value }) => from === deed && value === 'supporting')) return false;
  }
  if (areInformed(tokens, outcome.to)) return false;
  const first = clauses.verbs[0];
  if (!work.only || first?.value !== 'work') return true;
  // "engage three new clients" wins them, "run the inn at an occupancy of 80%" is after a level
  const between = tokens.slice(first.to, outcome.from);
  if (
    between.some(({ word }) => word === 'for') &&
    between.some(({ word }) => /^(?:more|higher|better|increased|additional|extra|fewer|lower)$/.test(word))
  )
    return true;
  // "run fewer empty miles"
  if (between.some(({ word }) => /^(?:fewer|less)$/.test(word))) return true;
  // "build a roster of good clients"
  if (between.some(({ word }, at) => STOCK.test(word) && between[at + 1]?.word === 'of')) return true;
  const isNew = isPeople(stemAt(tokens, outcome.to - 1));
  if (!isNew && CARRIES_OUT.test(wordAt(tokens, first.from))) return true;
  return between.some(({ word }) => /^(?:and|so|that|which|at)$/.test(word) || (isNew && word === 'new'));
}

/**
 * "carry out 30 boiler services", "cater 20 weddings": what customers pay or give their time for,
 * not "introduce two new treatments".
 */
const CARRIES_OUT =
  /^(?:carry|carries|carried|perform|complete|ship|cater|install|fit|service|repair|host|schedule)/;

/** "pay three client visits", "make 20 customer visits a month": the team goes there. */
function isPaidByUs(tokens: Evidence['tokens'], { from, to }: Span): boolean {
  if (stemAt(tokens, to - 1) !== 'visit') return false;
  return [1, 2, 3].some((back) => /^(?:pay|paying|make|making|do|doing)$/.test(wordAt(tokens, from - back)));
}

const STOCK =
  /^(?:base|roster|stream|flow|pool|bank|body|clientele|core|stable|crowd|circle|book|group|pipeline)$/;

/** 'rank third for "wedding cake"': a title or a search term. */
function isQuoted(tokens: Evidence['tokens'], outcome: number): boolean {
  let marks = 0;
  for (let at = 0; at < outcome; at++) if (tokens[at]?.text === '"') marks += 1;
  return marks % 2 === 1;
}

/** "get the sales team to adopt the new opportunities report", "faculty participation" */
function isInHouse(tokens: Evidence['tokens'], outcome: number): boolean {
  if (
    isOwnPeople(wordAt(tokens, outcome - 1)) &&
    /^(?:participat|attend|spend|satisf|ambassador|retention)/.test(wordAt(tokens, outcome))
  )
    return true;
  for (let at = outcome - 1; at > 0 && at >= outcome - REACH; at--)
    if (wordAt(tokens, at) === 'to' && isOwnPeople(wordAt(tokens, at - 1)))
      return !sells(wordAt(tokens, at + 1)) && !isHired(tokens, at - 1);
  return false;
}

/** "hire an office manager to lift revenue": what the new hand is there for. */
function isHired(tokens: Evidence['tokens'], person: number): boolean {
  return tokens
    .slice(Math.max(0, person - REACH), person)
    .some(({ stem }) => /^(?:hire|recruit|employ|appoint|engage)$/.test(stem));
}

/** "by winning new clients": a means that is itself the outcome. */
function isWonByMeans(
  { means, verbs }: Evidence['clauses'],
  tokens: Evidence['tokens'],
  outcome: number,
): boolean {
  return means.some(
    (start) =>
      start < outcome &&
      outcome - start <= 4 &&
      (gains(wordAt(tokens, start)) ||
        verbs.some(({ from, value }) => from === start && (value === 'raise' || value === 'lower'))),
  );
}

/** "to meet potential buyers", "to promote the new menu": the purpose names whom or what the business lives on. */
function linkToPeople(evidence: Evidence): Span | undefined {
  const { tokens, clauses, outcomes, woolly } = evidence;
  if (outcomes.some(({ clause, to }) => clause === 'purpose' && wordAt(tokens, to - 1) !== 'people'))
    return undefined;
  for (const start of clauses.purposes) {
    if (tellsOnly(tokens, start)) continue;
    // "so that we win more pitches"
    const verb = /^(?:we|i)$/.test(wordAt(tokens, start)) ? start + 1 : start;
    if (winsOver(wordAt(tokens, verb)) && !woolly.some(({ from }) => clauses.of[from] === 'purpose'))
      return { from: start, to: Math.min(start + 3, tokens.length) };
    for (let at = start; clauses.of[at] === 'purpose'; at++) {
      const isNamed = isServed(wordAt(tokens, at)) && !isOnlyConcerned(evidence, { from: at, to: at + 1 });
      if (isNamed) return { from: start, to: at + 1 };
    }
  }
  return undefined;
}
