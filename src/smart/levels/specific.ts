import type { ReadGoal } from '../cells.ts';
import type { Clause } from '../evidence/clauses.ts';
import { type Evidence, quote } from '../evidence/evidence.ts';
import { coversItsCost, fillsARoom, keepsALimit } from '../evidence/limits.ts';
import type { Scope } from '../evidence/scope.ts';
import { isInPhrase } from '../evidence/scopes.ts';
import { hasWon, isPeople } from '../evidence/word-groups.ts';
import type { Amount } from '../numbers/amount.ts';
import { isCapitalised } from '../text/capitals.ts';
import { endsInPlural, isPlural } from '../text/nouns.ts';
import type { Span } from '../text/span.ts';
import { stemAt, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { COVERAGE, PUBLISHING } from '../vocabulary/media.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { type Judgement, judged } from './judgement.ts';
import { isOneThing, isUpToOthers } from './measurable.ts';
import { narrowingOf } from './narrowing.ts';

/** S: a concrete outcome, a scope that narrows it, and how much of it. */
export function specific(evidence: Evidence, goal: ReadGoal): Judgement {
  const { outcomes, work, wish, amounts, firm, tokens, clauses } = evidence;
  // "use PR to raise sales by 18%" names nothing before its purpose
  const isAsked = (clause: Clause) => clause !== 'purpose' || (firm && clauses.of[firm.from] === 'purpose');
  const named = outcomes.filter(({ clause }) => isAsked(clause) && !(clause === 'purpose' && work.active));
  const survey = surveyed(evidence);
  const amount =
    goal.target !== undefined ||
    survey ||
    (firm
      ? !isOpenRank(evidence, firm)
      : (outcomes.some(({ deed }) => !deed) && coversItsCost(tokens)) ||
        fillsARoom(tokens) ||
        keepsALimit(tokens, clauses));
  const concrete =
    named.length > 0 ||
    amounts.some((amount) => isSum(amount) && !work.spent.includes(amount)) ||
    goal.metric !== undefined ||
    countsSomething(evidence) ||
    movesSomething(evidence) ||
    (survey && isAimedAt(evidence));
  const boasted = evidence.redFlags.length > 0 && !work.active;
  const done = work.active || (work.deliverables.length > 0 && !boasted);
  const scopes = narrowingOf(evidence, goal, concrete || done);
  const place = placedIn(evidence) ?? coveredIn(evidence);
  if (place) return judged(2, describe(evidence, [place]));
  if (work.only && done && goal.metric === undefined && !movesByMore(evidence) && !isRecruiting(evidence))
    return ofWork(evidence, scopes);
  if (concrete && scopes.length > 0 && amount)
    return judged(2, describe(evidence, scopes), scopes.length - 1);
  if (concrete || done) {
    if (scopes.length === 0) return judged(1, 'it could be any product, channel or audience');
    return judged(1, amount ? 'what exactly should come of it is open' : 'how much of it is open');
  }
  if (beatsThePast(evidence)) return judged(1, 'what exactly should be better is open');
  if (wish) return judged(1, 'a wish that any business has');
  if (usesAChannel(evidence)) return judged(1, 'it says what will be done, not what should come of it');
  if (isUpToOthers(evidence) || isOneThing(evidence)) return judged(1, 'how many it should be is open');
  if (scopes.length > 0) return judged(1, 'the subject is clear, the outcome is not');
  if (outcomes.some(({ to }) => !isPeople(stemAt(tokens, to - 1))))
    return judged(1, 'only what it should lead to is named');
  // "3x by June": how much, but not of what
  if (amounts.some(({ boast }) => !boast))
    return saysOfWhat(evidence)
      ? judged(1, 'it could be any product, channel or audience')
      : judged(0, 'the number stands for nothing in particular');
  return judged(0, 'nothing concrete is named');
}

/** "use social media more": what will be done, be the channel ever so broad. */
function usesAChannel({ clauses, tokens, words }: Evidence): boolean {
  const [verb] = clauses.verbs;
  return (
    verb !== undefined &&
    /^(?:use|try)$/.test(wordAt(tokens, verb.from)) &&
    words.channels.some(({ from }) => from === verb.to)
  );
}

/** "speak at ten industry events", "recruit 12 by May": whatever can be counted is something, and a verb may say it. */
function saysOfWhat({ firm, amounts, tokens }: Evidence): boolean {
  return firm !== undefined || amounts.some(({ from }) => hasWon(wordAt(tokens, from - 1)));
}

/** An activity or a deliverable: specific once it is said whom it is for, where it stands or what should come of it. */
function ofWork(evidence: Evidence, scopes: readonly Scope[]): Judgement {
  const { work, tokens, amounts, outcomes, clauses } = evidence;
  const made = work.deliverables.length > 0;
  const purposeful = saysWhatFor(evidence);
  const narrowed = (found: readonly Scope[]) =>
    found.length === 0
      ? judged(2, 'it says how much will be done, and what for')
      : judged(2, describe(evidence, found), found.length - 1);
  if (keepsALimit(tokens, clauses) && scopes.length > 0) return narrowed(scopes);
  if (purposeful && (work.counted ? made || scopes.length > 0 : work.rhythm && scopes.length > 0))
    return narrowed(scopes);
  // "promote the kettle online so that sales rise 30%"
  const isPurpose = ({ from }: { readonly from: number }) => clauses.of[from] === 'purpose';
  const result = outcomes.some((outcome) => !outcome.deed && isPurpose(outcome));
  const target = amounts.filter(isPurpose);
  if (scopes.length > 0 && target.some((amount) => result || isSum(amount))) return narrowed(scopes);
  const placed = scopes.filter(
    ({ kind, from }) => kind === 'audience' || kind === 'name' || isInPhrase(tokens, { from }),
  );
  if (purposeful && placed.some(({ kind }) => made || kind === 'name')) return narrowed(placed);
  return judged(1, 'it says what will be done, not what should come of it');
}

/** "get the festival into the Guardian": what it is and where it stands in the end. */
function placedIn({ tokens, clauses, scopes, words }: Evidence): Scope | undefined {
  const [verb] = clauses.verbs;
  if (!verb || !/^(?:get|land|put|place)/.test(wordAt(tokens, verb.from))) return undefined;
  const into = tokens.findIndex(({ word }, at) => at > verb.to && /^(?:into|onto)$/.test(word));
  const isMoved = ({ from }: { readonly from: number }) => from >= verb.to && from < into;
  if (words.audiences.some(isMoved) || ![...scopes, ...words.deliverables].some(isMoved)) return undefined;
  const isName = ({ kind, from }: Scope) =>
    kind === 'name' || (kind === 'channel' && isCapitalised(tokens[from]));
  return scopes.find((scope) => isName(scope) && scope.from > into && scope.from <= into + 2);
}

/** "a review in the Guardian", "get featured in Forbes": one thing, and it is said who should publish it. */
function coveredIn({ tokens, clauses, scopes }: Evidence): Scope | undefined {
  const at = tokens.findIndex(({ word }) => isCovered(word) || isCoverage(word));
  if (at < 0 || clauses.of[at] !== 'aim' || isPlural(tokens[at])) return undefined;
  if (clauses.verbs.some(({ from }) => publishes(wordAt(tokens, from)))) return undefined;
  // "more coverage", "a story on YouTube"
  const isOne = isCovered(wordAt(tokens, at)) || !/^(?:more|any)$/.test(wordAt(tokens, at - 1));
  const link = wordAt(tokens, at + 1) === 'page' ? at + 2 : at + 1;
  const isIn = wordAt(tokens, at) === 'cover' ? /^(?:of|in|on)$/ : /^(?:in|on)$/;
  if (!isOne || !isIn.test(wordAt(tokens, link))) return undefined;
  return scopes.find(({ kind, from }) => kind === 'name' && from > link && from <= link + 3);
}

const isCovered = oneOf('featured, covered, mentioned, quoted, reviewed, profiled, interviewed, listed');
const isCoverage = oneOf(`${COVERAGE}, cover`);
const publishes = oneOf(PUBLISHING, inflect);

const OTHERS = /^(?:they|people|who)$/;
const PROMOTES = /^(?:promot|advertis|market|announc|introduc|launch|invit|pitch|present|showcas|demonstrat)/;

function isSum({ unit, use }: Amount): boolean {
  return unit === 'money' || use === 'pair';
}

/** A purpose, but not one that is more of the same work: "hire a designer to draw ten posters". */
function saysWhatFor({ clauses, outcomes, tokens, woolly }: Evidence): boolean {
  if (clauses.purposes.length === 0 || outcomes.some(({ clause }) => clause === 'purpose'))
    return clauses.purposes.length > 0;
  const verbs = clauses.verbs.filter(({ from }) => clauses.of[from] === 'purpose');
  return (
    verbs.length === 0 ||
    woolly.some(({ from }) => clauses.of[from] === 'purpose') ||
    verbs.some(
      ({ value, from }) =>
        value !== 'work' || PROMOTES.test(wordAt(tokens, from)) || OTHERS.test(wordAt(tokens, from - 1)),
    )
  );
}

/** "recruit three helpers": people who have to say yes are an outcome. */
function isRecruiting({ clauses, tokens, outcomes }: Evidence): boolean {
  return outcomes.length > 0 && /^recruit/.test(wordAt(tokens, clauses.verbs[0]?.from ?? -1));
}

/** A sum or a share in the aim is more than a count of work, unless it is what the work takes. */
function movesByMore({ amounts, clauses, work }: Evidence): boolean {
  return amounts.some(
    (amount) =>
      ((amount.unit !== 'count' && amount.unit !== 'duration') || amount.use === 'pair') &&
      clauses.of[amount.from] !== 'purpose' &&
      !work.spent.includes(amount),
  );
}

function countsSomething({ amounts, scopes, tokens }: Evidence): boolean {
  return amounts.some(({ unit, to, boast }) => {
    if (boast) return false;
    if (unit === 'rank' || unit === 'duration') return true;
    const counted = /^(?:more|fewer|less|extra)$/.test(wordAt(tokens, to)) ? to + 1 : to;
    if (
      unit === 'count' &&
      (endsInPlural(tokens, counted) || isPlural(tokens[counted]) || ORDINAL.test(wordAt(tokens, to - 1)))
    )
      return true;
    return scopes.some(({ from }) => from >= to && from <= to + 2);
  });
}

/** "our 100th client" */
const ORDINAL = /^(?:st|nd|rd|th)$/;

/** "reduce limescale by 20%": whatever moves by a share can be measured, if it is no mere wish. */
function movesSomething({ amounts, scopes, clauses, woolly, words }: Evidence): boolean {
  const by = amounts.filter(({ unit }) => unit === 'percent' || unit === 'points').pop();
  if (!by) return false;
  const verb = clauses.verbs.find(
    ({ value, to }) => (value === 'raise' || value === 'lower') && to <= by.from,
  );
  if (!verb) return false;
  const isMoved = ({ from, to }: Span) => from >= verb.to && from <= verb.to + 3 && to <= by.from;
  return !woolly.some(isMoved) && [scopes, words.audiences].some((moved) => moved.some(isMoved));
}

/** "brand awareness by 6%": what a survey could ask for, if it is said whom. */
function surveyed({ amounts, woolly }: Evidence): boolean {
  return (
    woolly.length > 0 &&
    amounts.some(({ unit, boast }) => !boast && (unit === 'percent' || unit === 'points'))
  );
}

/** Somebody to be asked is named, be it only "the target audience". */
function isAimedAt({ scopes, words, tokens }: Evidence): boolean {
  return (
    scopes.some(({ kind }) => kind === 'audience' || kind === 'name') ||
    words.audiences.some(({ from, to }) => to - from > 1 && wordAt(tokens, from) === 'target')
  );
}

/** "our spring appeal has to beat last year's": its own past is the measure. */
function beatsThePast({ clauses, tokens }: Evidence): boolean {
  return clauses.verbs.some(
    ({ from, to }) =>
      BEATS.test(wordAt(tokens, from)) &&
      [to, to + 1].some((at) => PAST.test(wordAt(tokens, at)) && (tokens[at + 1]?.possessive || from > 2)),
  );
}

const BEATS = /^(?:beat|top|exceed|surpass|outdo|outperform|better)/;
const PAST = /^(?:last|previous)$/;

/** "be number one on Google": a place in a list, but it is open for what, unless it is "on Google for plumbers". */
function isOpenRank({ outcomes, redFlags, scopes, tokens }: Evidence, { unit, to }: Amount): boolean {
  if (unit !== 'rank' || redFlags.length === 0 || outcomes.length > 0) return false;
  const list = scopes.find(({ kind, from }) => kind === 'channel' && from >= to);
  return !list || wordAt(tokens, list.to) !== 'for' || !scopes.some(({ from }) => from > list.to);
}

function describe({ text, tokens }: Evidence, scopes: readonly Scope[]): string[] {
  const all = scopes.map(({ from, to }) => quote(text, tokens, from, to)).filter((words) => words !== '');
  const quoted = [...new Set(all)].slice(0, 3);
  if (quoted.length === 0) return ['narrowed down by its cells'];
  return [`narrowed down by ${quoted.map((words) => `"${words}"`).join(', ')}`];
}
