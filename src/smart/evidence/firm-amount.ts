import type { Amount } from '../numbers/amount.ts';
import { isAge } from '../numbers/names.ts';
import { endsANoun, isPlural, NOTHING_COUNTED } from '../text/nouns.ts';
import { perWord } from '../text/per-word.ts';
import { wordAt } from '../text/tokens.ts';
import { CHANGE_NOUNS } from '../vocabulary/changes.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { FELT } from '../vocabulary/wishes.ts';
import type { Evidence } from './evidence.ts';
import type { Scope } from './scope.ts';
import { isPlain } from './vocabularies.ts';

/** What tells whether an amount belongs to something. */
type Said = Pick<
  Evidence,
  'tokens' | 'words' | 'times' | 'amounts' | 'outcomes' | 'scopes' | 'work' | 'woolly'
>;

const isChange = oneOf(CHANGE_NOUNS);
const asksPeople = perWord(({ stem }) =>
  /^(?:survey|surveyed|poll|polled|study|tracker|tracking|questionnaire|index)$/.test(stem),
);

/** An amount that decides whether the goal was met. */
export function firmAmount(said: Said): Amount | undefined {
  const tied = (amount: Amount) => isTied(said, amount);
  // "against our five rivals from 12% to 18%"
  return said.amounts.find((amount) => amount.use === 'pair' && tied(amount)) ?? said.amounts.find(tied);
}

function isTied(said: Said, amount: Amount): boolean {
  const { unit, use, boast } = amount;
  if (boast || isVague(said, amount)) return false;
  if (use === 'pair' || unit === 'money' || unit === 'rank' || unit === 'duration' || unit === 'points')
    return true;
  const counted = countedThing(said, amount);
  if (unit === 'count') {
    if (isEarned(said, amount)) return true;
    const scope = !said.work.only && isPlaced(said, amount) && isOnAWish(said, amount);
    return (counted && !scope) || said.outcomes.length > 0;
  }
  if (isOnAWish(said, amount)) return isAnswered(said, amount);
  return counted || said.outcomes.length > 0 || changes(said, amount) !== undefined;
}

/** "5% annual growth in bible classes": what no vocabulary knows grows by so much. */
function changes({ tokens, scopes }: Said, { unit, use, to }: Amount): Scope | undefined {
  if (unit !== 'percent' || use !== 'change') return undefined;
  const link = [1, 2, 3].find((step) => wordAt(tokens, to + step) === 'in');
  if (link === undefined || !isChange(wordAt(tokens, to + link - 1))) return undefined;
  return scopes.find(({ from }) => from > to + link && from <= to + link + 3);
}

/** "awareness up 12% in our survey", "understood by 70% of the staff": somebody asks the people. */
function isAnswered({ tokens }: Said, { unit, use, value }: Amount): boolean {
  return (unit === 'percent' && use === 'level' && value < 1) || tokens.some(asksPeople);
}

/** So long a list is one that somebody keeps: "the Top 500 most popular brands". */
const LONG_LIST = 50;
const UNKEPT =
  /^(?:lots|many|several|various|more|most|compan(?:y|ies)|brands?|business(?:es)?|firms?|agenc(?:y|ies)|providers?|players?|suppliers?|employers?)$/;

/** "Rank first for lots of search terms", "a top five company": nobody can say when that is reached. */
function isVague({ tokens }: Said, { unit, from, to, value }: Amount): boolean {
  const isOneOfThem = [1, 2].some(
    (back) =>
      wordAt(tokens, from - back) === 'of' &&
      wordAt(tokens, from - back - 1) === 'one' &&
      !/^(?:every|each)$/.test(wordAt(tokens, from - back - 2)),
  );
  if (isOneOfThem && unit === 'count') return true;
  if (value >= LONG_LIST) return false;
  return unit === 'rank' && [0, 1, 2].some((step) => UNKEPT.test(wordAt(tokens, to + step)));
}

/** "make 10k a month": after some verbs a bare number is money. */
function isEarned({ tokens }: Said, { from, value }: Amount): boolean {
  let before = from - 1;
  while (/^(?:my|our|a|the|first|about|over|around|nearly|least|at|than|more)$/.test(wordAt(tokens, before)))
    before -= 1;
  return (
    value >= 1000 &&
    /^(?:make|making|raise|raising|earn|earning|gross|grossing|bill|billing|bank)$/.test(
      wordAt(tokens, before),
    )
  );
}

/** "awareness at three universities": the number says where. */
function isPlaced({ tokens }: Said, { from }: Amount): boolean {
  return /^(?:at|in|on|across|among|for|with)$/.test(wordAt(tokens, from - 1));
}

const REACH = 5;
/** A noun that no vocabulary calls woolly stands right after the amount, or is what changes by it. */
function countedThing({ tokens, times, scopes, work, words: known }: Said, { from, to }: Amount): boolean {
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
    // "15% more over-60s"
    if (token?.kind === 'number' && isAge(tokens, { from: at, to: at + 1 })) return true;
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

const feels = oneOf(FELT);

/** "30% more aware of the rules", "20% happier", but not "20% more loyal customers" */
function isFelt(tokens: Said['tokens'], to: number): boolean {
  const felt = /^(?:more|less)$/.test(wordAt(tokens, to)) ? to + 1 : to;
  return feels(wordAt(tokens, felt)) && endsANoun(tokens[felt + 1]);
}

const KNOWS = /^(?:aware|know|knows|knowing|familiar|recogni[sz]e|remember|understand|reali[sz]e|heard)$/;
const LONGEST_GROUP = 7;

/** "15% more residents should know our bakery": nobody counts heads, but in a survey. */
export function isOfKnowing({ tokens }: Pick<Said, 'tokens'>, { unit, to }: Amount): boolean {
  if (unit !== 'percent' || wordAt(tokens, to) !== 'more' || tokens.some(asksPeople)) return false;
  for (let at = to + 1; at <= to + LONGEST_GROUP && tokens[at] && tokens[at]?.kind !== 'mark'; at++)
    if (KNOWS.test(wordAt(tokens, at))) return true;
  return false;
}

/** "13% more customer-oriented", "awareness by 10%". */
function isOnAWish({ tokens, woolly, outcomes }: Said, { from, to }: Amount): boolean {
  const after = isFelt(tokens, to) || woolly.some((wish) => wish.from >= to && wish.from <= to + 2);
  if (after && wordAt(tokens, to) !== 'of')
    return !outcomes.some((outcome) => outcome.from >= to && outcome.from <= to + REACH);
  const before = woolly.filter((wish) => wish.to <= from);
  const named = outcomes.filter((outcome) => outcome.to <= from || outcome.clause === 'aim');
  return before.length > 0 && named.length === 0;
}
