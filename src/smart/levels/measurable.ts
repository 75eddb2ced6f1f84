import type { ReadGoal } from '../cells.ts';
import { wordAt } from '../dates/period.ts';
import { type Evidence, quote } from '../evidence/evidence.ts';
import { coversItsCost, fillsARoom, keepsALimit } from '../evidence/limits.ts';
import { endsANoun, isPlural } from '../evidence/nouns.ts';
import type { Scope } from '../evidence/scopes.ts';
import { isPlain } from '../evidence/vocabularies.ts';
import { hasWon, isMindset, onlyUrges } from '../evidence/word-groups.ts';
import type { Amount } from '../numbers/amounts.ts';
import { byStart } from '../text/by-start.ts';
import { perWord } from '../text/per-word.ts';
import type { Token } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { CHANGE_NOUNS } from '../vocabulary/changes.ts';
import { GETTING } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { type Judgement, judged } from './judgement.ts';

const getsOne = oneOf(GETTING, inflect);
const isChange = oneOf(CHANGE_NOUNS);
const asksPeople = perWord(({ stem }) =>
  /^(?:survey|surveyed|poll|polled|study|tracker|tracking|questionnaire|index)$/.test(stem),
);
const moves = oneOf('get, put, expand, move, enter, break, tap', inflect);

/** M: is there a number tied to something countable, so that done or not done can be decided? */
export function measurable(evidence: Evidence, goal: ReadGoal): Judgement {
  const { amounts, placeholder, work, outcomes } = evidence;
  const firm = firmAmount(evidence);
  const pair = amounts.some(({ use }) => use === 'pair');
  const extra = pair || goal.baseline !== undefined ? 2 : 0;
  if (goal.target !== undefined) return judged(2, 'the target is a number', extra);
  if (firm) return judged(2, `"${words(evidence, firm)}" can be checked`, extra);
  if (keepsALimit(evidence.tokens, evidence.clauses)) return judged(2, 'each time can be checked', extra);
  if (coversItsCost(evidence.tokens)) return judged(2, 'what it costs is the limit', extra);
  if (fillsARoom(evidence.tokens)) return judged(2, 'no place is to stay empty', extra);
  if (work.rhythm && work.only) return judged(2, 'each time can be ticked off', extra);
  if (placeholder) return judged(1, 'the number is still a blank');
  if (amounts.length > 0) return judged(1, 'the number belongs to nothing that is measured');
  const named = outcomes[0];
  if (named) return judged(1, `"${words(evidence, named)}" can be tracked, but no target is set`);
  if (goal.metric !== undefined) return judged(1, `"${goal.metric}" can be tracked, but no target is set`);
  if (
    work.active ||
    work.deliverables.length > 0 ||
    isOneThing(evidence) ||
    isWonOver(evidence) ||
    (isUpToOthers(evidence) && !isLeftOpen(evidence))
  )
    return judged(1, 'done or not done can be seen, no number is set');
  return judged(0, 'nothing here can be counted');
}

/** An amount that decides whether the goal was met. */
export function firmAmount(evidence: Evidence): Amount | undefined {
  return evidence.amounts.find((amount) => isTied(evidence, amount));
}

function isTied(evidence: Evidence, amount: Amount): boolean {
  const { unit, use, boast } = amount;
  if (boast || isVague(evidence, amount)) return false;
  if (use === 'pair' || unit === 'money' || unit === 'rank' || unit === 'duration' || unit === 'points')
    return true;
  const counted = countedThing(evidence, amount);
  if (unit === 'count') {
    if (isEarned(evidence, amount)) return true;
    const scope = !evidence.work.only && isPlaced(evidence, amount) && isOnAWish(evidence, amount);
    return (counted && !scope) || evidence.outcomes.length > 0;
  }
  if (isOnAWish(evidence, amount)) return isAnswered(evidence, amount);
  return counted || evidence.outcomes.length > 0 || changes(evidence, amount) !== undefined;
}

/** "5% annual growth in bible classes": what no vocabulary knows grows by so much. */
function changes({ tokens, scopes }: Evidence, { unit, use, to }: Amount): Scope | undefined {
  if (unit !== 'percent' || use !== 'change') return undefined;
  const link = [1, 2, 3].find((step) => wordAt(tokens, to + step) === 'in');
  if (link === undefined || !isChange(wordAt(tokens, to + link - 1))) return undefined;
  return scopes.find(({ from }) => from > to + link && from <= to + link + 3);
}

/** "awareness up 12% in our survey", "understood by 70% of the staff": somebody asks the people. */
function isAnswered({ tokens }: Evidence, { unit, use, value }: Amount): boolean {
  return (unit === 'percent' && use === 'level' && value < 1) || tokens.some(asksPeople);
}

/** "Find a gallery", "sign a sponsor": one thing is got or not. */
export function isOneThing({ clauses, tokens, woolly }: Evidence): boolean {
  const [verb] = clauses.verbs;
  if (!verb || !getsOne(wordAt(tokens, verb.from))) return false;
  const more = wordAt(tokens, verb.to) === 'more' && isPlural(tokens[verb.to + 1]);
  if (!more && !/^an?$/.test(wordAt(tokens, verb.to))) return false;
  return !woolly.some(({ from }) => from > verb.to && from <= verb.to + 2);
}

/** "recruit health care providers": whoever they are, they can be counted. */
function isWonOver({ clauses, scopes, tokens }: Evidence): boolean {
  const starts = byStart(scopes);
  return clauses.verbs.some(
    ({ from, to }) =>
      hasWon(wordAt(tokens, from)) &&
      [0, 1, 2].some((step) => isPlural(tokens[(starts.get(to + step)?.to ?? 0) - 1])),
  );
}

/** "rescue more dogs", "reduce housekeeping hours": what it is, and whether it gets more, can be seen. */
function isMoreOf({ scopes, tokens, clauses }: Evidence): boolean {
  const lowers = (at: number) => clauses.verbs.some(({ value, to }) => value === 'lower' && to === at);
  return scopes.some(
    ({ kind, from, to }) =>
      kind === 'subject' &&
      (/^(?:more|fewer)$/.test(wordAt(tokens, from - 1)) || lowers(from)) &&
      isPlural(tokens[to - 1]),
  );
}

/** "encourage staff to use the intranet", "get our sauce into supermarkets": others do it or they do not. */
export function isUpToOthers(evidence: Evidence): boolean {
  const { clauses, tokens, woolly, words } = evidence;
  if (isMoreOf(evidence)) return true;
  const wished = byStart([...woolly, ...words.aspirations]);
  for (const at of clauses.byOthers)
    if (!isMindset(wordAt(tokens, at)) && ![1, 2, 3].some((step) => wished.has(at + step))) return true;
  return clauses.verbs.some(
    ({ from, to }) =>
      moves(wordAt(tokens, from)) &&
      !wished.has(to) &&
      [0, 1, 2, 3, 4].some((step) => leadsSomewhere(tokens, to + step)),
  );
}

/** "people to hear about us", "the company to grow", "encourage families to cook": nobody sees when it is reached. */
function isLeftOpen({ tokens, clauses }: Evidence): boolean {
  const [at] = clauses.byOthers;
  if (at === undefined) return false;
  const word = wordAt(tokens, at);
  return (
    word === 'hear' ||
    (word === 'grow' && endsANoun(tokens[at + 1])) ||
    clauses.verbs.some(({ from }) => from < at && onlyUrges(wordAt(tokens, from)))
  );
}

/** "into supermarkets", "the Swiss watch market", but nobody sees whether a town is "on the map". */
function leadsSomewhere(tokens: readonly Token[], at: number): boolean {
  if (/^(?:market|marketplace|segment)$/.test(wordAt(tokens, at))) return true;
  return /^(?:into|onto|on)$/.test(wordAt(tokens, at)) && wordAt(tokens, at + 2) !== 'map';
}

/** So long a list is one that somebody keeps: "the Top 500 most popular brands". */
const LONG_LIST = 50;
const UNKEPT =
  /^(?:lots|many|several|various|more|most|compan(?:y|ies)|brands?|business(?:es)?|firms?|agenc(?:y|ies)|providers?|players?|suppliers?|employers?)$/;

/** "Rank first for lots of search terms", "a top five company": nobody can say when that is reached. */
function isVague({ tokens }: Evidence, { unit, from, to, value }: Amount): boolean {
  const isOneOfThem = [1, 2].some(
    (back) => wordAt(tokens, from - back) === 'of' && wordAt(tokens, from - back - 1) === 'one',
  );
  if (isOneOfThem && unit === 'count') return true;
  if (value >= LONG_LIST) return false;
  return unit === 'rank' && [0, 1, 2].some((step) => UNKEPT.test(wordAt(tokens, to + step)));
}

/** "make 10k a month": after some verbs a bare number is money. */
function isEarned({ tokens }: Evidence, { from, value }: Amount): boolean {
  let before = from - 1;
  while (/^(?:my|our|a|the|first|about|over|around|nearly|least|at|than|more)$/.test(wordAt(tokens, before)))
    before -= 1;
  return (
    value >= 1000 &&
    /^(?:make|making|earn|earning|gross|grossing|bill|billing|bank)$/.test(wordAt(tokens, before))
  );
}

/** "awareness at three universities": the number says where. */
function isPlaced({ tokens }: Evidence, { from }: Amount): boolean {
  return /^(?:at|in|on|across|among|for|with)$/.test(wordAt(tokens, from - 1));
}

const REACH = 5;
/** "improve in three ways" */
const NOTHING_COUNTED = /^(?:ways|things|steps|reasons|areas|aspects|fronts|levels|goals|objectives)$/;

/** A noun that no vocabulary calls woolly stands right after the amount, or is what changes by it. */
function countedThing(
  { tokens, times, scopes, work, words: known }: Evidence,
  { from, to }: Amount,
): boolean {
  if (
    wordAt(tokens, to) === 'of' &&
    known.audiences.some((whom) => whom.from > to && whom.from <= to + REACH)
  )
    return true;
  if (
    isPlural(tokens[to]) ||
    (isPlural(tokens[to + 1]) && /^(?:new|more|other|different)$/.test(wordAt(tokens, to)))
  )
    return !NOTHING_COUNTED.test(wordAt(tokens, to)) && !NOTHING_COUNTED.test(wordAt(tokens, to + 1));
  for (let at = to; at < to + REACH && at < tokens.length; at++) {
    const token = tokens[at];
    // "500 weekly users" counts users, "500 a week" nothing
    if (token?.kind !== 'word') break;
    if (times.some((time) => time.from === at)) {
      if (/ly$/.test(token.word)) continue;
      break;
    }
    if (!isPlain(token) || /^(?:people|persons?|customers?|clients?|users?|points?|stars?)$/.test(token.word))
      return true;
  }
  return scopes.some((scope) => scope.to <= from) || work.active;
}

/** "13% more customer-oriented", "awareness by 10%". */
function isOnAWish({ tokens, woolly, outcomes }: Evidence, { from, to }: Amount): boolean {
  const after = woolly.some((wish) => wish.from >= to && wish.from <= to + 2);
  if (after && wordAt(tokens, to) !== 'of')
    return !outcomes.some((outcome) => outcome.from >= to && outcome.from <= to + REACH);
  const before = woolly.filter((wish) => wish.to <= from);
  const named = outcomes.filter((outcome) => outcome.to <= from || outcome.clause === 'aim');
  return before.length > 0 && named.length === 0;
}

function words(
  { text, tokens }: Evidence,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return quote(text, tokens, from, to);
}
