import { isPlural } from '../text/nouns.ts';
import { perWord } from '../text/per-word.ts';
import type { Found } from '../text/phrases.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { isOwnPeople, isPeople, letsDo } from './word-groups.ts';

const EVERYONE = 'it asks for everyone';
const NOT_ONE = 'there is always somebody';
const NOT_ALWAYS = 'some of them will not';

/** Promises of what all people do, or none: "every customer takes a test drive", "zero unhappy guests". */
export function allOrNone(tokens: readonly Token[]): Found<string>[] {
  const found: Found<string>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const all = isAll(token) ? endOfAll(tokens, at) : undefined;
    if (all !== undefined) found.push({ from: at, to: all, value: EVERYONE });
    if (isSoldOut(tokens, at)) found.push({ from: at - 2, to: at + 1, value: NOT_ALWAYS });
    if (!mayBeNone(token)) continue;
    const none = startOfNone(tokens, at);
    const zero = none === undefined ? zeroAfter(tokens, at) : undefined;
    if (none !== undefined) found.push({ from: none, to: at + 1, value: NOT_ONE });
    else if (zero !== undefined) found.push({ from: at, to: zero + 1, value: NOT_ONE });
  }
  return found;
}

const isAll = perWord(({ word }) => word === 'every' || word === 'all' || word === 'each');
const DETERMINER = /^(?:our|the|my|of|single|new|former|past)$/;
const OPENS_A_VERB = /^(?:to|should|will|must|can|would)$/;
const NO_VERB = /^(?:of|in|on|at|for|with|by|from|and|or|who|that|about|as|via|through|into)$/;
const WISHES = /^(?:want|see|ensure|that)$/;
const REACH = 8;

/** "every customer takes …", "get all guests to …": people who decide alone are said to do it. */
function endOfAll(tokens: readonly Token[], from: number): number | undefined {
  const before = wordAt(tokens, from - 1);
  const isLed = letsDo(before) || WISHES.test(before);
  if (from > 0 && !isLed && tokens[from - 1]?.kind !== 'mark') return undefined;
  let who = from + 1;
  while (DETERMINER.test(wordAt(tokens, who))) who += 1;
  const place = endOfPlace(tokens, who + 1);
  if (place !== undefined && !isOwnPeople(wordAt(tokens, who))) return place;
  const [people, verb] = [tokens[who], tokens[who + 1]];
  if (
    !people ||
    verb?.kind !== 'word' ||
    people.possessive ||
    !isPeople(people.stem) ||
    NO_VERB.test(verb.word)
  )
    return undefined;
  const several = isPlural(people);
  if (several !== (wordAt(tokens, from) === 'all')) return undefined;
  if (!isLed && !several && !OPENS_A_VERB.test(verb.word) && verb.word === verb.stem) return undefined;
  // "every guest to spend $5 more" is an average
  if (tokens.slice(who, who + REACH).some(({ kind }) => kind === 'number')) return undefined;
  return who + 1;
}

/** "every school in the county should know us": where the verb stands behind the place. */
function endOfPlace(tokens: readonly Token[], from: number): number | undefined {
  if (!/^(?:in|of|across|from|throughout)$/.test(wordAt(tokens, from))) return undefined;
  for (let at = from + 1; at <= from + LONGEST_PLACE && tokens[at]?.kind === 'word'; at++) {
    if (isOwnPeople(wordAt(tokens, at))) return undefined;
    if (OPENS_A_VERB.test(wordAt(tokens, at)) || /^knows?$/.test(wordAt(tokens, at))) return at;
  }
  return undefined;
}

const LONGEST_PLACE = 5;

/** "sell out every show" */
function isSoldOut(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:every|each)$/.test(wordAt(tokens, at)) &&
    wordAt(tokens, at - 1) === 'out' &&
    /^(?:sell|selling|book|booking)$/.test(wordAt(tokens, at - 2))
  );
}

/** What some people always are, or do. */
const mayBeNone = perWord(({ word, stem }) => SPOILT.test(word) || UNWANTED.test(stem));
const UNWANTED = /^(?:complaint|cancellation|dropout|churn|attrition|refund|unsubscribe|abandonment|bounce)$/;
const SPOILT = /^(?:unhappy|dissatisfied|unsatisfied|disappointed|angry|bad|negative|lost)$/;
const JUDGED = /^(?:review|rating|feedback|comment)$/;
const NONE = /^(?:zero|0|no|without)$/;
const BETWEEN = /^(?:more|fewer|less|than|,|\.)$/;

/** "no customer complaints", "not a single bad review": where it starts. */
function startOfNone(tokens: readonly Token[], at: number): number | undefined {
  const next = stemAt(tokens, at + 1);
  if (/^(?:bad|negative|lost)$/.test(wordAt(tokens, at)) && !JUDGED.test(next) && !isPeople(next))
    return undefined;
  const [first, second] = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)];
  // "no refund queries", "grow by 10% with no refunds"
  if (isPlural(tokens[at + 1]) && UNWANTED.test(stemAt(tokens, at))) return undefined;
  if (second === 'with' || wordAt(tokens, at - 3) === 'with') return undefined;
  if (NONE.test(first)) return at - 1;
  if (NONE.test(second) && tokens[at - 1]?.kind === 'word' && !BETWEEN.test(first)) return at - 2;
  if (!/^(?:a|one|single)$/.test(first)) return undefined;
  const not = [2, 3, 4].find((back) => /^(?:not|never|without)$/.test(wordAt(tokens, at - back)));
  return not === undefined ? undefined : at - not;
}

const AFTER = 6;

/** "complaints down to zero", "churn from 7.8% to 0%" */
function zeroAfter(tokens: readonly Token[], at: number): number | undefined {
  for (let zero = at + 1; zero <= at + AFTER; zero++) {
    if (tokens[zero]?.kind === 'mark' && wordAt(tokens, zero) !== '%') return undefined;
    if (!/^(?:zero|0)$/.test(wordAt(tokens, zero))) continue;
    if (!/^(?:to|at)$/.test(wordAt(tokens, zero - 1))) return undefined;
    return wordAt(tokens, zero + 1) === '%' ? zero + 1 : zero;
  }
  return undefined;
}
