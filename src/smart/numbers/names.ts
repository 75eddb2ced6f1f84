import { areToldByAge, isAgeAndOver, OLDEST, YOUNGEST } from '../text/ages.ts';
import { isCapitalised } from '../text/capitals.ts';
import { endsANoun, isPlural } from '../text/nouns.ts';
import { isDefinite, isDeterminer, opensAside } from '../text/small-words.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensBefore, wordAt, wordsOf } from '../text/tokens.ts';
import { AGED } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { signsBefore } from './currency.ts';
import type { Numeral } from './numerals.ts';

const haveAnAge = oneOf(AGED);

/** "people aged 18-24": whether the number at a place says how old they are. */
export function isAged(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3, 4].some((back) => /^(?:aged?|ages)$/.test(wordAt(tokens, at - back)));
}

/** "women over 50", "aged 25-34", "under-25s": a number that says how old people are. */
export function isAge(tokens: readonly Token[], { from, to }: Span): boolean {
  if (isAged(tokens, from)) return true;
  const before = wordAt(tokens, from - 1);
  if (/^(?:over|under|above|below)$/.test(before) && haveAnAge(wordAt(tokens, from - 2))) {
    const next = tokens[to];
    if (next?.kind !== 'word' || opensAside(next.word)) return true;
  }
  if (/^(?:over|under)$/.test(before) && tokens[from]?.joined) return true;
  const after = tokens[to];
  if (after?.joined && after.word === 's' && (tokens[from]?.value ?? 0) >= YOUNGEST) return true;
  if (isRangeOfAges(tokens, from) || isFromAge(tokens, from, to)) return true;
  const ahead = wordAt(tokens, to) === '-' || wordAt(tokens, to) === 'to' ? to + 2 : to;
  return (
    /^(?:year|years|yr)$/.test(wordAt(tokens, ahead)) && /^(?:old|olds)$/.test(wordAt(tokens, ahead + 1))
  );
}

/** "women 25-40", "25-44s" */
function isRangeOfAges(tokens: readonly Token[], at: number): boolean {
  const from = wordAt(tokens, at - 1) === '-' ? at - 2 : at;
  const [first, second, after] = [tokens[from], tokens[from + 2], tokens[from + 3]];
  if (wordAt(tokens, from + 1) !== '-' || second?.kind !== 'number') return false;
  const [young, old] = [first?.value ?? 0, second.value];
  if (!(young >= YOUNGEST && old > young && old < OLDEST)) return false;
  if (after?.joined && after.word === 's') return true;
  // "women, 25-40", "adults (18-24)", but not "customers (20-30)"
  const isParted = /^[,(]$/.test(wordAt(tokens, from - 1));
  const isWho = isParted ? areToldByAge(wordAt(tokens, from - 2)) : haveAnAge(wordAt(tokens, from - 1));
  return isWho && (after?.kind !== 'word' || opensAside(after.word));
}

/** "men 55+", "the 55+ market" */
function isFromAge(tokens: readonly Token[], from: number, to: number): boolean {
  const isOpen = wordAt(tokens, to) === '+' && tokens[to]?.joined === true;
  return isOpen && isAgeAndOver(tokens[from], tokens[from - 1], tokens[to + 1]);
}

/** Before a number that is part of a name. */
const NAMED =
  /^(?:phase|version|edition|chapter|part|tier|stage|step|grade|iphone|windows|ios|android|fortune|forbes|route|room|zone|series|volume|web|industry|level|section|class|form|no|semester|term|trimester|year|month|week|formula|studio|pier|gate|hall|booth|stand|unit|model|type|generation|code|act|article)$/;
/** These too, written as a name is: "Radio 4", "Hotel 1898". */
const VENUE = /^(?:radio|channel|hotel|bar|club|caf[eé]|bistro|restaurant|pub|lounge|gallery|area|building)$/;
/** Before a hyphen they belong to an amount: "top-10", "sub-2-second". */
const COUNTING =
  /^(?:top|sub|page|position|rank|number|plus|minus|a|per|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
/** Behind a hyphen a unit; any other word there makes a name: "3-tier cakes", "a 300-seat theatre". */
const UNIT =
  /^(?:percent|pct|per|percentage|point|points|pp|ppt|ppts|bps|basis|x|fold|times|plus|odd|ish|seconds?|secs?|s|ms|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?|euros?|dollars?|pounds?|cents?|usd|eur|gbp|p|pence|k|m|bn|million|thousand|billion|st|nd|rd|th)$/;
const SPELL = /^(?:second|minute|hour|day|week|month|year)$/;
/** What is measured by how long it takes: "a 24-hour response", "a 3-day turnaround". */
const TIMED =
  /^(?:response|reply|replies|turnaround|average|delivery|wait|waits|waiting|lead|load|loading|time|times|target|standard|limit|maximum|max|answer|sla)$/;

const RELATES = /^(?:with|in|after|by|from|since|of|on|until)$/;

/** Whatever number comes after them: "ISO 9001", "Route 66". */
const LISTED = /^(?:iso|iec|din|en|bs|rfc|route|highway|section)$/;

/** "phase 2", "Covid-19", "a 300-seat theatre", "a 24-hour helpline": a number that tells which, not how many. */
export function isName(tokens: readonly Token[], { from, to, value }: Numeral): boolean {
  const [before, own, after, next] = [tokens[from - 1], tokens[from], tokens[to], tokens[to + 1]];
  // "30 June 20.." leaves the year open
  if (value === 20 && after?.joined && isYearLeftOpen(after, next)) return true;
  if (
    isYearOf(tokens, from, value) ||
    isYearAcross(tokens, from, value) ||
    isYearGone(tokens, from, value) ||
    isYearAcross(tokens, from - 2, value + 1999)
  )
    return true;
  if (before && NAMED.test(before.word) && isNumbered(tokens, from, to, value)) return true;
  // "with release 4.2", but "release 12 songs"
  if (/^(?:release|update|build)$/.test(before?.word ?? '') && RELATES.test(wordAt(tokens, from - 2)))
    return true;
  if (before && VENUE.test(before.word) && isTyped(tokens, from - 1) && after?.word === after?.stem)
    return true;
  if (isTitled(tokens, from, to) || isHelpline(tokens, from) || isOnTheClock(tokens, from, to)) return true;
  if (before && own?.kind === 'number' && LISTED.test(before.word)) return true;
  if (
    before?.kind === 'word' &&
    own?.joined &&
    !COUNTING.test(before.word) &&
    signsBefore(tokens, from) === 0
  )
    return true;
  if (after?.joined && after.kind === 'word' && next?.kind === 'word') {
    if (after.word === 'star') return !/^rat/.test(next.word);
    return !UNIT.test(after.word) || (SPELL.test(after.word) && isThing(tokens, to + 1));
  }
  // "a 5 star hotel", "5 Star Plumbing", not "a 4.5 star rating" or "100 five star reviews"
  if (after?.word === 'star' && next?.kind === 'word' && !/^(?:rat|rev|feed)/.test(next.word)) return true;
  // "from one semester to the next"
  if (own?.word === 'one' && wordsOf(tokens, to + 1, to + 4) === 'to the next') return true;
  if (/^(?:am|pm)$/.test(after?.word ?? '') || (after?.joined && after.word === 'h')) return true;
  return before?.word === '/' && tokens[from - 2]?.kind === 'number';
}

/** "Phase 2", but not "stand 5% higher", "last year's 300" or "this year 360". */
function isNumbered(tokens: readonly Token[], from: number, to: number, value: number): boolean {
  const named = tokens[from - 1] as Token;
  if (named.possessive || /^(?:star|%|percent)$/.test(wordAt(tokens, to))) return false;
  const last = LAST_NUMBERED[named.word];
  if (last !== undefined && (value > last || WHICH_YEAR.test(wordAt(tokens, from - 2)))) return false;
  return (value < 1000 || isTyped(tokens, from - 1)) && !isOrdered(tokens, from - 1, to);
}

/** "Year 13" is the oldest class, "month nine" one of a subscription's. */
const LAST_NUMBERED: Readonly<Record<string, number>> = { year: 13, month: 36, week: 53 };
const WHICH_YEAR = /^(?:last|this|next|each|every|per|a|the|past|previous|coming|first|financial|fiscal)$/;

/** "20..", "20XX" */
function isYearLeftOpen({ word }: Token, next: Token | undefined): boolean {
  return /^(?:xx|yy)$/.test(word) || (/^[._]$/.test(word) && next?.word === word);
}

/** "the Model 3000 pump": written as a name is, so that the number may be any. */
function isTyped(tokens: readonly Token[], at: number): boolean {
  return at > 0 && isCapitalised(tokens[at]) && wordAt(tokens, at) !== 'year';
}

/** "the Top 20 Recipes book": a list's own title, not "the Top 500 most popular brands". */
function isTitled(tokens: readonly Token[], from: number, to: number): boolean {
  const [the, top, next] = [wordAt(tokens, from - 2), tokens[from - 1], tokens[to]];
  if (top?.text !== 'Top' || !isDeterminer(the) || next?.kind !== 'word') return false;
  return isCapitalised(next) && !/^(?:google|amazon|etsy|app)$/.test(next.word);
}

/** "the 2027 catalogue": of which year it is. */
function isYearOf(tokens: readonly Token[], at: number, value: number): boolean {
  if (value < 2010 || value > 2099 || !/^20\d\d$/.test(tokens[at]?.text ?? '')) return false;
  const next = tokens[at + 1];
  return (
    (isDefinite(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1) === 'new') &&
    next?.kind === 'word' &&
    next.word === next.stem
  );
}

/** "the 2016-17 season": the two years in which it lies. */
function isYearAcross(tokens: readonly Token[], at: number, value: number): boolean {
  if (!/^20\d\d$/.test(tokens[at]?.text ?? '') || !/^[-/]$/.test(wordAt(tokens, at + 1))) return false;
  const second = tokens[at + 2];
  return second?.joined === true && /^\d\d$/.test(second.text) && Number(second.text) === (value + 1) % 100;
}

/** "Stage four concerts", "we will form three teams": a verb, and how many. */
function isOrdered(tokens: readonly Token[], verb: number, to: number): boolean {
  const opens = verb === 0 || /^(?:to|will|should|must|we|i)$/.test(wordAt(tokens, verb - 1));
  return (
    opens &&
    tokens.slice(to, to + 2).some(isPlural) &&
    /^(?:stage|form|code|grade)$/.test(wordAt(tokens, verb))
  );
}

/** "home before 7", "more diners after 9": no noun follows that there could be so many of. */
function isOnTheClock(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  return (
    /^(?:before|after|until|till)$/.test(wordAt(tokens, from - 1)) &&
    /^(?:[1-9]|1[0-2])$/.test(tokens[from]?.text ?? '') &&
    (next === undefined || /^[.,;!?)]$/.test(next.text) || (opensAside(next.word) && next.word !== 'of'))
  );
}

/** Numbers that everybody knows, for help and advice. */
const HELPLINE = /^(?:101|105|111|112|116|119|211|311|811|911|988|999)$/;
const DIALS = /^(?:ring|rings|ringing|dial|dialling|dialing|call|calling|phone|phoning|text)$/;
const BACK_TO_DIAL = 5;

/** "ring 111 instead of 999", but not "call 101 firms" */
function isHelpline(tokens: readonly Token[], at: number): boolean {
  if (!HELPLINE.test(tokens[at]?.text ?? '') || isPlural(tokens[at + 1])) return false;
  return tokensBefore(tokens, at, BACK_TO_DIAL).some(({ word }) => DIALS.test(word));
}

/** "founded in 1988", "since 1904" */
function isYearGone(tokens: readonly Token[], at: number, value: number): boolean {
  if (value < 1500 || value > 2025 || !/^\d{4}$/.test(tokens[at]?.text ?? '')) return false;
  const next = tokens[at + 1];
  return /^(?:since|in|of|from|est|established)$/.test(wordAt(tokens, at - 1)) && endsANoun(next);
}

/** After "24-hour" the thing that is named by it, not "24-hour response times". */
function isThing(tokens: readonly Token[], at: number): boolean {
  return ![0, 1].some((step) => TIMED.test(wordAt(tokens, at + step)));
}
