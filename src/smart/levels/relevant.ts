import { type ReadGoal, servesParent } from '../cells.ts';
import { wordAt } from '../dates/period.ts';
import { type Evidence, quote } from '../evidence/evidence.ts';
import type { OutcomeMention } from '../evidence/outcomes.ts';
import type { Amount } from '../numbers/amounts.ts';
import { inflect } from '../text/verbs.ts';
import { SELLING } from '../vocabulary/changes.ts';
import { ON_THE_MIND, OWN_PEOPLE, SERVED, WINNING, WINS, WON_OVER } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { type Judgement, judged } from './judgement.ts';

const isWinning = oneOf(WINNING);
const winsOver = oneOf(WINS);
const isServed = oneOf(SERVED);
const hasWon = oneOf(WON_OVER, inflect);

const isMindset = oneOf(ON_THE_MIND, inflect);
const isOwn = oneOf(OWN_PEOPLE);
const sells = oneOf(SELLING);

const NAMED_PARENT = /\b(?:as part of|in support of|supporting|contributing to)\b/i;

/** R: does it serve the business: an outcome the company lives on, or a stated link to one? */
export function relevant(evidence: Evidence, goal: ReadGoal): Judgement {
  const { text, tokens, outcomes, clauses, work } = evidence;
  const quoted = ({ from, to }: { from: number; to: number }) => `"${quote(text, tokens, from, to)}"`;
  const link =
    outcomes.find(({ class: worth, clause }) => worth === 'business' && clause === 'purpose') ??
    evidence.words.wishes.find(({ from }) => clauses.of[from] === 'purpose') ??
    linkToPeople(evidence);
  const aim = outcomes.find(
    (outcome) => outcome.class === 'business' && outcome.clause !== 'purpose' && isAim(evidence, outcome),
  );
  const parent = servesParent(evidence, goal);
  const extra = (link || parent ? 2 : 0) || (NAMED_PARENT.test(text) ? 2 : 0);
  const money = evidence.amounts.find(isIncome(evidence));
  if (parent) return judged(2, 'it serves its parent goal', 2);
  if (goal.known?.class === 'business') return judged(2, `${goal.known.name} is a business outcome`, extra);
  if (!aim && money) return judged(2, `${quoted(money)} is a business outcome`, extra);
  if (aim) return judged(2, `${quoted(aim)} is a business outcome`, extra);
  if (link) return judged(2, `${quoted(link)} says what it is for`, 2);
  const won = evidence.amounts.find((amount) => isWon(evidence, amount));
  if (won) return judged(2, `${quoted(won)} won over are a business outcome`, extra);
  const rest = outcomes.filter(({ class: worth }) => worth !== 'business');
  const supporting = rest.find(({ class: worth }) => worth === 'supporting');
  const vanity = rest.find(({ class: worth }) => worth === 'vanity');
  if (
    vanity &&
    !supporting &&
    !evidence.woolly.some(({ from }) => from < vanity.from && !isStanding(tokens, from, vanity.from))
  )
    return judged(0, `${quoted(vanity)} alone bring${vanity.to ? '' : 's'} no business`);
  if (goal.known?.class === 'vanity' && !supporting)
    return judged(0, `${goal.known.name} alone brings no business`);
  if (goal.known) return judged(1, `${goal.known.name} only leads up to business`);
  if (supporting) return judged(1, `${quoted(supporting)} only leads up to business`);
  if (isPrivate(evidence)) return judged(0, 'it is private');
  if (evidence.onSubject || hasBusinessObject(evidence))
    return judged(1, 'what it brings the business is left open');
  const ranked = evidence.amounts.some(({ unit }) => unit === 'rank');
  if (
    ranked ||
    evidence.wish ||
    evidence.words.woolly.length > 0 ||
    work.active ||
    work.deliverables.length > 0 ||
    evidence.scopes.length > 0 ||
    clauses.purposes.length > 0
  ) {
    return judged(1, 'what it brings the business is left open');
  }
  return judged(0, 'nothing of the business is named');
}

/** People whom the team merely works with ("interview 15 customers") are no outcome. */
function isAim({ work, clauses, tokens }: Evidence, outcome: OutcomeMention): boolean {
  if (outcome.clause === 'means') return isWonByMeans(clauses, tokens, outcome.from);
  if (isOnTheMind(tokens, outcome.from) || isInHouse(tokens, outcome.from)) return false;
  const first = clauses.verbs[0];
  if (!work.only || first?.value !== 'work') return true;
  const between = tokens.slice(first.to, outcome.from);
  return between.some(({ word }) => /^(?:and|so|that|which)$/.test(word));
}

const ABOUT = /^(?:of|in|about|for|around|on|that|towards?|with|among|how|why|the|our)$/;
const EXCEPT = /^(?:net|excluding|except|without|minus)$/;
const REACH = 8;

/** "awareness of our memberships", "understand the benefits of screening", "trust in our service". */
function isOnTheMind(tokens: Evidence['tokens'], outcome: number): boolean {
  for (let at = outcome - 1; at >= 0 && at >= outcome - REACH; at--) {
    const word = wordAt(tokens, at);
    if (isMindset(word)) return ABOUT.test(wordAt(tokens, at + 1));
    if (EXCEPT.test(word)) return true;
    if (/^(?:[.;,(]|by|to|through|via|so)$/.test(word)) return false;
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

const MIND = 5;

/** "grow our presence by 500 likes": a presence is made of likes; awareness is more than they are. */
function isStanding(tokens: Evidence['tokens'], wish: number, vanity: number): boolean {
  return tokens
    .slice(wish, vanity)
    .some(({ word }) => /^(?:presence|profile|popularity|famous|popular)$/.test(word));
}

/** One's own life; a campaign that makes others aware of alcohol or stress is none of it. */
function isPrivate(evidence: Evidence): boolean {
  const { personal, tokens, clauses, onSubject, amounts } = evidence;
  const aware = tokens.some(
    ({ word }, at) => at < MIND && isMindset(word) && ABOUT.test(wordAt(tokens, at + 1)),
  );
  if (personal) return !hasBusinessObject(evidence) && !aware;
  const verbs = clauses.verbs.filter(({ from }) => clauses.of[from] === 'aim');
  const merelyIs = verbs.length > 0 && verbs.every(({ from }) => IS.test(wordAt(tokens, from)));
  return merelyIs && !onSubject && amounts.length === 0 && !hasBusinessObject(evidence);
}

const IS = /^(?:feel|feeling|have|having|live|living)$/;

function hasBusinessObject({ scopes, outcomes, work }: Evidence): boolean {
  return (
    scopes.some(({ kind }) => kind === 'channel' || kind === 'audience') ||
    outcomes.length > 0 ||
    work.deliverables.length > 0
  );
}

/** "to meet potential buyers", "to promote the new menu": the purpose names those whom the business lives on. */
function linkToPeople({
  tokens,
  clauses,
  outcomes,
  woolly,
}: Evidence): { from: number; to: number } | undefined {
  if (outcomes.some(({ clause }) => clause === 'purpose')) return undefined;
  for (const start of clauses.purposes) {
    if (winsOver(tokens[start]?.word ?? '') && !woolly.some(({ from }) => clauses.of[from] === 'purpose'))
      return { from: start, to: Math.min(start + 3, tokens.length) };
    for (let at = start; clauses.of[at] === 'purpose'; at++) {
      if (isServed(tokens[at]?.word ?? '')) return { from: start, to: at + 1 };
    }
  }
  return undefined;
}
