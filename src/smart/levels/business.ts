import { wordAt } from '../dates/period.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { OutcomeMention } from '../evidence/outcomes.ts';
import type { Amount } from '../numbers/amounts.ts';
import { byStart } from '../text/by-start.ts';
import { inflect } from '../text/verbs.ts';
import { SELLING, SUPPORTING_DEEDS } from '../vocabulary/changes.ts';
import {
  INFORMING,
  ON_THE_MIND,
  OWN_PEOPLE,
  SERVED,
  WINNING,
  WINS,
  WON_OVER,
} from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';

const isWinning = oneOf(WINNING);
const winsOver = oneOf(WINS);
const isServed = oneOf(SERVED);
const hasWon = oneOf(WON_OVER, inflect);
const leadsThere = oneOf(`${ON_THE_MIND}, ${SUPPORTING_DEEDS}`, inflect);
const isInforming = oneOf(INFORMING);
const isOwn = oneOf(OWN_PEOPLE);
const sells = oneOf(SELLING);

/** Whether a word names what goes on in heads: awareness, trust, to understand. */
export const isMindset = oneOf(ON_THE_MIND, inflect);

interface Span {
  readonly from: number;
  readonly to: number;
}

type Verbs = ReadonlyMap<number, unknown>;

/** The outcome that a goal is after and a business lives on: by its name, as a sum, or as people won. */
export function businessAim(evidence: Evidence): Span | undefined {
  const { outcomes, amounts, clauses } = evidence;
  const verbs = byStart(clauses.verbs);
  return (
    outcomes.find(
      (outcome) =>
        outcome.class === 'business' && outcome.clause !== 'purpose' && isAim(evidence, verbs, outcome),
    ) ??
    amounts.find(isIncome(evidence)) ??
    amounts.find((amount) => isWon(evidence, amount)) ??
    uncommonCount(evidence)
  );
}

/** What a goal says it is for, where that is business. */
export function businessLink(evidence: Evidence): Span | undefined {
  const { outcomes, clauses, words, tokens } = evidence;
  const told = clauses.purposes.some((start) => tellsOnly(tokens, start));
  return (
    outcomes.find(({ class: worth, clause }) => worth === 'business' && clause === 'purpose' && !told) ??
    words.wishes.find(({ from }) => clauses.of[from] === 'purpose') ??
    linkToPeople(evidence)
  );
}

const TOLD_WITHIN = 5;

/** "to show customers who we are", "to keep members informed" */
function tellsOnly(tokens: Evidence['tokens'], start: number): boolean {
  if (isInforming(wordAt(tokens, start))) return true;
  if (!/^keep/.test(wordAt(tokens, start))) return false;
  return tokens.slice(start, start + TOLD_WITHIN).some(({ word }) => isInforming(word));
}

/** People whom the team merely works with ("interview 15 customers") are no outcome. */
function isAim({ work, clauses, tokens }: Evidence, verbs: Verbs, outcome: OutcomeMention): boolean {
  if (outcome.clause === 'means') return isWonByMeans(clauses, tokens, outcome.from);
  if (isOnTheMind(tokens, verbs, outcome.from) || isInHouse(tokens, outcome.from)) return false;
  if (/^(?:who|that|to)$/.test(wordAt(tokens, outcome.to)) && leadsThere(wordAt(tokens, outcome.to + 1)))
    return false;
  if (isInforming(wordAt(tokens, outcome.to))) return false;
  const first = clauses.verbs[0];
  if (!work.only || first?.value !== 'work') return true;
  const between = tokens.slice(first.to, outcome.from);
  return between.some(({ word }) => /^(?:and|so|that|which)$/.test(word));
}

const ABOUT = /^(?:of|in|about|for|around|on|that|towards?|with|among|how|why|the|our)$/;
const EXCEPT = /^(?:net of|excluding .*|except .*|without .*|minus .*)$/;
const REACH = 8;

/** "awareness of our memberships", "understand the benefits of screening", "trust in our service". */
function isOnTheMind(tokens: Evidence['tokens'], verbs: Verbs, outcome: number): boolean {
  for (let at = outcome - 1; at >= 0 && at >= outcome - REACH; at--) {
    const word = wordAt(tokens, at);
    if (isMindset(word)) return ABOUT.test(wordAt(tokens, at + 1));
    if (EXCEPT.test(`${word} ${wordAt(tokens, at + 1)}`)) return true;
    if (verbs.has(at) || /^(?:[.;,(]|by|to|through|via|so)$/.test(word)) return false;
  }
  return false;
}

/** "get the sales team to adopt the new opportunities report" */
function isInHouse(tokens: Evidence['tokens'], outcome: number): boolean {
  for (let at = outcome - 1; at > 0 && at >= outcome - REACH; at--)
    if (wordAt(tokens, at) === 'to' && isOwn(wordAt(tokens, at - 1))) return !sells(wordAt(tokens, at + 1));
  return false;
}

/** "by winning new clients": a means that is itself the outcome. */
function isWonByMeans({ means }: Evidence['clauses'], tokens: Evidence['tokens'], outcome: number): boolean {
  return means.some(
    (start) => start < outcome && outcome - start <= 4 && isWinning(tokens[start]?.word ?? ''),
  );
}

/** A sum of money that should come in, not one to be spent: "collect $25,000", "a million-dollar practice". */
const isIncome =
  ({ clauses, tokens, outcomes }: Evidence) =>
  ({ unit, from }: Amount): boolean => {
    if (unit !== 'money' || clauses.of[from] !== 'aim' || outcomes.length > 0) return false;
    return !tokens
      .slice(0, from)
      .some(({ word }) => /^(?:spend|invest|budget|donate|pay|offer|give|lose)$/.test(word));
  };

/** "attract 20 career changers": whoever they are, they are whom the business wants; not so those it hires. */
function isWon({ tokens, clauses, outcomes, work }: Evidence, { unit, from, to }: Amount): boolean {
  if (unit !== 'count' || tokens[to]?.kind !== 'word') return false;
  if (outcomes.some(({ clause }) => clause === 'aim')) return false;
  const verb = [1, 2].map((back) => wordAt(tokens, from - back)).find(hasWon);
  if (verb === undefined) return false;
  if (/^recruit/.test(verb)) return ![0, 1, 2].some((step) => isOwn(tokens[to + step]?.word ?? ''));
  return !work.deliverables.some((made) => made.from >= to && clauses.of[made.from] === 'aim');
}

/** "more trips booked", "the number of advertisers": what no vocabulary knows and a goal counts is its trade's own. */
function uncommonCount({ tokens, clauses, outcomes, work, scopes, woolly }: Evidence): Span | undefined {
  if (outcomes.length + woolly.length + work.deliverables.length > 0 || work.active) return undefined;
  const moves = clauses.verbs[0]?.value === 'raise' || clauses.verbs[0]?.value === 'lower';
  const at = tokens.findIndex(({ word }, of) => word === 'of' && wordAt(tokens, of - 1) === 'number');
  if (!moves || at < 0) return undefined;
  return scopes.find(
    ({ kind, from, to }) =>
      kind === 'subject' && from > at && to <= at + REACH && !isOwn(wordAt(tokens, to - 1)),
  );
}

/** "to meet potential buyers", "to promote the new menu": the purpose names whom or what the business lives on. */
function linkToPeople({
  tokens,
  clauses,
  outcomes,
  woolly,
}: Evidence): { from: number; to: number } | undefined {
  if (outcomes.some(({ clause }) => clause === 'purpose')) return undefined;
  for (const start of clauses.purposes) {
    if (tellsOnly(tokens, start)) continue;
    if (winsOver(tokens[start]?.word ?? '') && !woolly.some(({ from }) => clauses.of[from] === 'purpose'))
      return { from: start, to: Math.min(start + 3, tokens.length) };
    for (let at = start; clauses.of[at] === 'purpose'; at++) {
      if (isServed(tokens[at]?.word ?? '')) return { from: start, to: at + 1 };
    }
  }
  return undefined;
}
