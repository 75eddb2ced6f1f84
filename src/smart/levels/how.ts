import { type Evidence, quote } from '../evidence/evidence.ts';
import { keepsALimit } from '../evidence/limits.ts';
import { isOwnPeople } from '../evidence/word-groups.ts';
import type { Amount } from '../numbers/amount.ts';
import { perWord } from '../text/per-word.ts';
import { isDefinite } from '../text/small-words.ts';
import type { Span } from '../text/span.ts';
import { stemAt, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { EFFORTS, TAKEN_ON } from '../vocabulary/activities.ts';
import { DEALING_WITH } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { objectHead } from './object-head.ts';
import { isAskedFor, shownBeside } from './shown-beside.ts';

const isEffort = oneOf(EFFORTS);
const isTaken = oneOf(TAKEN_ON);
const dealsWith = oneOf(DEALING_WITH, inflect);

/** The words that show how a target can be reached, if any do. */
export function howOf(evidence: Evidence): string | undefined {
  return (
    (isAnotherTarget(evidence) ||
    isSecondCount(evidence) ||
    isOwnPlace(evidence.means) ||
    isWhatIsSold(evidence) ||
    isPartOfTheTarget(evidence)
      ? undefined
      : evidence.means) ??
    campaignOf(evidence) ??
    funnelOf(evidence) ??
    budgetOf(evidence) ??
    deedBefore(evidence) ??
    shownBeside(evidence)
  );
}

/** Whether all that the goal asks for is in the team's own hands: work with a count or a rhythm. */
export function isOwnWork(evidence: Evidence): boolean {
  const { work, amounts, clauses, tokens, times, placeholder } = evidence;
  if (setsAPrice(evidence)) return true;
  if (isAskedFor(evidence)) return false;
  const ends = times.some(({ kind }) => kind === 'end');
  if (amounts.some((amount) => isPartDealtWith(tokens, amount, ends))) return false;
  const [first] = clauses.verbs;
  const counted = work.deliverables.some(
    (made) => (!first || first.from > made.from) && amounts.some((amount) => countsIt(amount, made)),
  );
  if (!work.only) return false;
  if (counted) return true;
  // "write X posts a week", "call a number of them daily"
  const rhythm = work.rhythm && !placeholder && !isSomeNumber(tokens);
  if (!first) return rhythm;
  // "contact all sponsors by Friday": there are so many of them
  const isWhole = ends && /^(?:all|every|each)$/.test(wordAt(tokens, first.to));
  return work.active && (work.counted || isWhole || rhythm || keepsALimit(tokens, clauses));
}

/**
 * "answer 90% of enquiries in a day": how many of all can be dealt with in time depends on them, unless
 * it ends some day. "Move 40% of our clients to the app": whatever the time, they have to come along.
 */
function isPartDealtWith(tokens: Evidence['tokens'], { unit, from }: Amount, ends: boolean): boolean {
  if (unit !== 'percent') return false;
  return [1, 2, 3].some((back) => {
    const verb = wordAt(tokens, from - back);
    return (!ends && dealsWith(verb)) || MOVES.test(verb);
  });
}

/** "put prices up 5%", "raise our day rate by £40": a business sets its own. */
function setsAPrice({ clauses, tokens, amounts }: Evidence): boolean {
  const [verb] = clauses.verbs;
  if (!verb || amounts.length === 0 || !SETS.test(wordAt(tokens, verb.from))) return false;
  const price = tokens.findIndex(({ stem }, at) => at >= verb.to && at < verb.to + NEAR && stem === 'price');
  if (price < 0) return OWN_RATE.test([0, 1, 2].map((step) => wordAt(tokens, verb.to + step)).join(' '));
  return ![1, 2, 3].some((back) => NOT_SET.test(wordAt(tokens, price - back)));
}

const NEAR = 5;
const SETS = /^(?:put|rais|increas|cut|lower|reduc|lift|drop)/;
const OWN_RATE = /^(?:my|our) (?:(?:day|hourly|daily) rate|rates|fees)/;
/** Prices that the market sets. */
const NOT_SET = /^(?:average|share|stock|median|market|sale|from|on|for|that|at)$/;

function isSomeNumber(tokens: Evidence['tokens']): boolean {
  return tokens.some(
    ({ word }, at) =>
      word === 'number' &&
      wordAt(tokens, at + 1) === 'of' &&
      /^(?:a|an|certain|set|fixed|given)$/.test(wordAt(tokens, at - 1)),
  );
}

const MOVES = /^(?:migrat|mov|switch|transfer)/;

/** "50 blog posts" */
function countsIt({ unit, to }: Amount, made: { readonly from: number }): boolean {
  return unit === 'count' && made.from >= to && made.from <= to + 2;
}

/** "by selling 400 tickets a month": a means that only says the target once more. */
function isAnotherTarget({ clauses, amounts, outcomes, tokens }: Evidence): boolean {
  const [start] = clauses.means;
  const verb = clauses.verbs.find(({ from }) => from === start);
  if (start === undefined || !verb) return false;
  return (
    (verb.value === 'raise' ||
      verb.value === 'lower' ||
      /^(?:sell|book|earn|generat)/.test(wordAt(tokens, start))) &&
    outcomes.some(({ clause }) => clause === 'means') &&
    amounts.some(({ unit, from }) => unit !== 'money' && clauses.of[from] === 'means')
  );
}

/** "with 90 treatments listed on the app": what else there should be, but "with 3 webinars" or "4 new scents a month". */
function isSecondCount({ clauses, amounts, tokens, words, times }: Evidence): boolean {
  const [start] = clauses.means;
  if (start === undefined || clauses.means.length > 1 || wordAt(tokens, start - 1) !== 'with') return false;
  const counted = amounts.find(
    ({ unit, use, from }) => unit === 'count' && use === 'level' && from === start,
  );
  if (!counted || amounts.length < 2 || times.some(({ kind, from }) => kind === 'cadence' && from > start))
    return false;
  const end = objectHead(tokens, counted.to) + 1;
  const isIn = ({ from, to }: Span) => from < end + 1 && to > counted.to;
  return (
    ![...words.deliverables, ...words.means, ...words.channels, ...words.fields, ...words.owners].some(
      isIn,
    ) && !tokens.slice(counted.to, end).some(isHelping)
  );
}

const isHelping = perWord(
  ({ word, stem }) =>
    isOwnPeople(word) ||
    isTaken(stem) ||
    isEffort(stem) ||
    /^(?:people|volunteer|crew|partner|ambassador)$/.test(stem),
);

/** "through our website" says where, not how. */
function isOwnPlace(means: string | undefined): boolean {
  return means !== undefined && OWN_PLACE.test(means);
}

const OWN_PLACE =
  /^(?:(?:the|our|my|its) )?(?:own |new |online |web |contact |company )*(?:web ?site|site|blog|form|shop|store|page|homepage|profile|app|channel)s?(?: each| every| per| a|$)/i;

/** "earn $40,000 with the new course", "900 visitors through the doors": what is sold or where, not how. */
function isWhatIsSold({ clauses, tokens, words }: Evidence): boolean {
  const [start] = clauses.means;
  if (start === undefined || !isDefinite(wordAt(tokens, start))) return false;
  let end = start + 1;
  while (clauses.of[end] === 'means' && tokens[end]?.kind === 'word') end += 1;
  return (
    ![...words.means, ...words.channels].some(({ from }) => from > start && from < end) &&
    !tokens.slice(start, end).some(({ stem }) => CAMPAIGN.test(stem))
  );
}

/** "half of our orders through the app": which half is meant. */
function isPartOfTheTarget({ clauses, tokens, amounts }: Evidence): boolean {
  const [start] = clauses.means;
  if (
    start === undefined ||
    clauses.means.length > 1 ||
    !/^(?:through|via|on|by)$/.test(wordAt(tokens, start - 1))
  )
    return false;
  if (/ing$/.test(wordAt(tokens, start))) return false;
  return amounts.some(
    ({ unit, use, to }) =>
      unit === 'percent' &&
      use === 'level' &&
      to < start &&
      start - to < LONGEST_NAME + 2 &&
      wordAt(tokens, to) === 'of',
  );
}

const CAMPAIGN =
  /^(?:campaign|strategy|programme|program|promotion|ad|advert|mailing|initiative|drive|tour|webinar)$/;
const LONGEST_NAME = 5;

/** "two requests a day from the Facebook campaign" */
function campaignOf({ tokens, text, clauses, amounts }: Evidence): string | undefined {
  // "cut the cost of a lead from Facebook ads" says of which
  if (clauses.verbs.some(({ value }) => value === 'lower') || amounts.some(({ use }) => use === 'pair'))
    return undefined;
  for (let at = 1; at < tokens.length; at++) {
    if (wordAt(tokens, at) !== 'from') continue;
    for (let end = at + 1; end <= at + LONGEST_NAME && tokens[end]?.kind === 'word'; end++)
      if (CAMPAIGN.test(stemAt(tokens, end))) return quote(text, tokens, at, end + 1);
  }
  return undefined;
}

/** "book 14 fittings from 40 consultations": how many there are to win them from. */
function funnelOf({ amounts, tokens, text }: Evidence): string | undefined {
  const [target] = amounts;
  const source = amounts.find(
    ({ unit, use, from }) =>
      unit === 'count' &&
      use === 'level' &&
      [1, 2, 3, 4].some((back) => /^(?:from|out)$/.test(wordAt(tokens, from - back))),
  );
  if (!target || !source || target === source || target.unit !== 'count' || target.value >= source.value)
    return undefined;
  const isApart = amounts.some(({ from }) => from > target.from && from < source.from);
  return isApart ? undefined : quote(text, tokens, source.from, source.to + 1);
}

/** "on a budget of $120,000" */
function budgetOf({ budget, amounts, tokens, text }: Evidence): string | undefined {
  if (!budget) return undefined;
  const sum = amounts.find(
    ({ unit, from, to }) =>
      unit === 'money' && [from - 1, from - 2, to, to + 1].some((at) => tokens[at]?.stem === 'budget'),
  );
  return sum && quote(text, tokens, sum.from, sum.to);
}

/** "Serve tea before every treatment so that retention goes up 20%": the aim is done to reach the purpose. */
function deedBefore({
  clauses,
  amounts,
  outcomes,
  woolly,
  scopes,
  tokens,
  text,
}: Evidence): string | undefined {
  const [verb] = clauses.verbs;
  const [purpose] = clauses.purposes;
  if (!verb || purpose === undefined || verb.value === 'raise' || verb.value === 'lower') return undefined;
  const isAim = ({ from }: { readonly from: number }) => clauses.of[from] === 'aim';
  if (amounts.length === 0 || [amounts, outcomes, woolly].some((spans) => spans.some(isAim)))
    return undefined;
  return scopes.some((scope) => isAim(scope) && scope.from > verb.from)
    ? quote(text, tokens, verb.from, Math.min(verb.to + 3, purpose))
    : undefined;
}
