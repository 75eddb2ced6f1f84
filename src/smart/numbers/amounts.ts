import { isDefinite } from '../text/small-words.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { OWN_WORK } from '../vocabulary/activities.ts';
import { CHANGE_NOUNS, COMPARATIVES } from '../vocabulary/changes.ts';
import { GAINING } from '../vocabulary/grammar.ts';
import { oneOf, terms } from '../vocabulary/terms.ts';
import { isAside, isGivenAway } from './asides.ts';
import type { Quantity, QuantityUnit } from './quantity.ts';

/**
 * A quantity as the goal uses it. `change`: so much more or less than before. `added`: so many new ones.
 * `level`: where something should stand or how many there should be. `pair`: from one value to another.
 */
export interface Amount extends Quantity {
  readonly use: 'change' | 'added' | 'level' | 'pair';
  /** Of a pair: the value that it starts from. */
  readonly base?: number | undefined;
}

const CLOSE = 7;
const FARTHEST = 16;
const FROM_WORDS = /^(?:from|currently|current|now|today|baseline|was|at)$/;
const UP_FROM = /^(?:from|currently|was|were|versus|vs|than|now|today|baseline|against|compared|instead)$/;
const NOW = /^(?:now|today|currently|presently)$/;

/** What the quantities of a goal do: from–to pairs first, then changes, additions and levels. */
export function readAmounts(tokens: readonly Token[], quantities: readonly Quantity[]): Amount[] {
  const found: Amount[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const [first, second] = [quantities[i] as Quantity, quantities[i + 1]];
    const joined = second && join(tokens, first, second);
    if (joined) i += 1;
    found.push(joined ?? amountOf(first, roleOf(tokens, first)));
  }
  return found.filter((amount) => !isGivenAway(tokens, amount) && !isAside(tokens, amount));
}

function amountOf({ from, to, value, unit, boast }: Quantity, use: Amount['use'], base?: number): Amount {
  return { from, to, value, unit, boast, use, base };
}

function join(tokens: readonly Token[], first: Quantity, second: Quantity): Amount | undefined {
  if (second.from - first.to > FARTHEST) return undefined;
  const gap = tokens.slice(first.to, second.from).map(({ word }) => word);
  // "double our 200 members" says what there is now
  if (first.unit === 'multiple' && second.unit === 'count' && isDefinite(gap.join(' ')))
    return amountOf({ ...second, from: first.from, value: second.value * first.value }, 'pair', second.value);
  const isApart = isToldApart(tokens, gap, second);
  const unit = isApart && isBareShare(first, second) ? 'percent' : unitOfBoth(first, second, gap[0] ?? '');
  // "85% of our rooms in July and August, up from 78%"
  const last = gap[gap.length - 1] ?? '';
  const moved =
    (last === 'from' && /^(?:up|down)$/.test(gap[gap.length - 2] ?? '')) ||
    (/^(?:against|versus|vs)$/.test(last) && first.unit === second.unit && !isSource(tokens, gap, second)) ||
    isApart ||
    isNowInBrackets(tokens, gap, second);
  const grown = raisedTo(tokens, first, second, gap);
  if (grown) return grown;
  if (gap.length > (moved ? FARTHEST : CLOSE) || unit === undefined || (gap.includes('.') && !moved))
    return undefined;
  const opening = inUnit(first, unit);
  const closing = inUnit(second, unit);
  const pair = (base: number, value: number): Amount =>
    amountOf({ from: first.from, to: moved ? first.to : second.to, value, unit }, 'pair', base);
  const led =
    [1, 2, 3].some((back) => FROM_WORDS.test(wordAt(tokens, first.from - back))) ||
    [4, 5].some((back) => wordAt(tokens, first.from - back) === 'from');
  // "to 15%", but not "leading to a 15% increase"
  const to = gap.includes('to') && !/^an?$/.test(gap[gap.length - 1] as string);
  if (gap.includes('→') || (to && led) || isNowThen(gap)) return pair(opening, closing);
  if (gap.includes(';') && !moved) return undefined;
  if (isNowInBrackets(tokens, gap, second)) return pair(closing, opening);
  const backwards =
    moved ||
    (gap.some((word) => UP_FROM.test(word)) &&
      !gap.some((word) => /^(?:to|more|less|fewer|and)$/.test(word)) &&
      !(gap.includes('instead') && roleOf(tokens, first) === 'change') &&
      !isSource(tokens, gap, second) &&
      !startsAPair(tokens, second));
  if (backwards) return pair(closing, opening);
  if (isYearByYear(tokens, gap, second)) return pair(opening, closing);
  const straight =
    gap.length === 1 && (gap[0] === '-' || gap[0] === 'to' || gap[0] === 'and' || gap[0] === '/');
  if (!straight) return undefined;
  const before = wordAt(tokens, first.from - 1);
  const isGrowth = wordsAhead(tokens, second.to).some(isMore);
  if (
    gap[0] === 'to' &&
    !isGrowth &&
    !/^(?:|by|of|between|about|around|over|another|with|for|an?)$/.test(before) &&
    !bringsIn(before)
  ) {
    return pair(opening, closing);
  }
  if (gap[0] === 'and' && before !== 'between') return undefined;
  // a range: the goal is met at its lower end
  const range = { from: first.from, to: second.to, value: opening, unit };
  return amountOf(range, roleOf(tokens, { ...second, from: first.from }));
}

/** "250 members now, 400 by June": what is now, then what should be. */
function isNowThen(gap: readonly string[]): boolean {
  const now = gap.findIndex((word) => NOW.test(word));
  return now >= 0 && gap.slice(now + 1).some((word) => /^[,;-]$/.test(word));
}

/** "70% by June; we're at 62%", "sell 550 tickets; last year it was 480": where it stands, in a sentence of its own. */
function isToldApart(tokens: readonly Token[], gap: readonly string[], second: Quantity): boolean {
  let start = gap.length;
  while (start > 0 && TELLS_HOW_IT_STANDS.test(gap[start - 1] as string)) start -= 1;
  if (start === 0 || !/^[;.,(-]$/.test(gap[start - 1] as string)) return false;
  return gap.slice(start).some((word) => STANDS.test(word)) && !isSource(tokens, gap, second);
}

/** "reach 28%, we are at 24" */
function isBareShare(first: Quantity, second: Quantity): boolean {
  return first.unit === 'percent' && second.unit === 'count' && second.value <= 100;
}

const STANDS = /^(?:we're|i'm|it's|is|are|was|were|have|had|currently|stand|stands|got|average|averages)$/;
const TELLS_HOW_IT_STANDS =
  /^(?:we're|i'm|it's|is|are|was|were|have|had|currently|stand|stands|got|we|i|it|they|at|now|today|last|year|season|month|quarter|this|the|figure|already|only|just|our|so|far|about|around|average)$/;

/** "to 3.5% (2% today)", "62% (58% last year)", "to 3.5%, where it is 2% now" */
function isNowInBrackets(tokens: readonly Token[], gap: readonly string[], { to }: Quantity): boolean {
  const isPast =
    wordAt(tokens, to) === 'last' && /^(?:year|month|quarter|season|time)$/.test(wordAt(tokens, to + 1));
  return (
    (isPast || [0, 1].some((step) => NOW.test(wordAt(tokens, to + step)))) &&
    gap.some((word) => /^(?:[(,]|where)$/.test(word))
  );
}

/** "up 15% to 5,000": the change and where it leads say where it starts. */
function raisedTo(
  tokens: readonly Token[],
  first: Quantity,
  second: Quantity,
  gap: readonly string[],
): Amount | undefined {
  const way = gap[0] === ',' ? gap.slice(1) : gap;
  if (first.unit !== 'percent' || way[0] !== 'to' || !way.slice(1).every((word) => ARRIVING.test(word)))
    return undefined;
  const counted = second.unit === 'money' || (second.unit === 'count' && second.value >= FEWEST);
  if (!counted || first.value >= 1 || roleOf(tokens, first) !== 'change') return undefined;
  const back = tokens.slice(Math.max(0, first.from - FAR), first.from);
  const factor = back.some(({ word }) => LOWERING.test(word)) ? 1 - first.value : 1 + first.value;
  return amountOf({ ...second, from: first.from }, 'pair', second.value / factor);
}

const ARRIVING = /^(?:reach|get|arrive|at|hit|about|around|over|a|total|of|make)$/;
/** Where a change leads is not "5% to 3 stores". */
const FEWEST = 100;
const LOWERING = /^(?:-|minus|reduc\w*|decreas\w*|cut|cutting|lower|lowering|shrink|trim|slash|drop|down)$/;

/** "donors of more than $500 a year from 60 to 85": the pair is of its own. */
function startsAPair(tokens: readonly Token[], { to }: Quantity): boolean {
  return wordAt(tokens, to) === 'to' && tokens[to + 1]?.kind === 'number';
}

const YEAR = /^20\d\d$/;

/** "$9 million in 2026 and $10.5 million in 2027" */
function isYearByYear(tokens: readonly Token[], gap: readonly string[], { to }: Quantity): boolean {
  const [preposition = '', year = '', and = ''] = gap;
  const next = wordAt(tokens, to + 1);
  return (
    gap.length === 3 &&
    /^(?:in|by|for)$/.test(preposition) &&
    wordAt(tokens, to) === preposition &&
    /^(?:and|then|,)$/.test(and) &&
    YEAR.test(year) &&
    YEAR.test(next) &&
    next > year
  );
}

/** "$60,000 from 400 donors", "60 leads from 10 fairs": what the second number counts is something else. */
function isSource(tokens: readonly Token[], gap: readonly string[], { unit, to }: Quantity): boolean {
  if (unit !== 'count') return false;
  return [0, 1].some((step) => {
    const { kind, word = '', stem } = tokens[to + step] ?? {};
    return kind === 'word' && word !== stem && !gap.includes(word);
  });
}

const BARE_BEFORE = /^(?:to|-|→|and|or|\/|from|up|down|[,(]|now|today)$/;

/** "from 2 to 5%", "10-15 %": a bare number takes the other's unit. */
function unitOfBoth(first: Quantity, second: Quantity, next: string): QuantityUnit | undefined {
  if (first.unit === second.unit) return first.unit;
  // "180 leads from HR directors at $140" are no dollars
  if (first.unit === 'count' && !BARE_BEFORE.test(next)) return undefined;
  if (first.unit === 'count') return second.unit === 'multiple' ? undefined : second.unit;
  if (second.unit === 'count')
    return first.unit === 'multiple' || first.unit === 'percent' ? undefined : first.unit;
  return undefined;
}

function inUnit(quantity: Quantity, unit: QuantityUnit): number {
  const bare = quantity.unit === 'count' && (unit === 'percent' || unit === 'points');
  return bare ? quantity.value / 100 : quantity.value;
}

/** After these an amount with "to" is a range: "win 200 to 250 members". */
const bringsIn = oneOf(`${GAINING}, ${OWN_WORK}, have, make, see`, inflect);

let comparatives: ReadonlySet<string> | undefined;
let changeNouns: ReadonlySet<string> | undefined;

function isChangeNoun(word: string): boolean {
  changeNouns ??= new Set(terms(CHANGE_NOUNS));
  return changeNouns.has(word);
}

/** "more", "higher", "growth": after a percentage they make it a change. */
function isMore(word: string): boolean {
  comparatives ??= new Set(terms(COMPARATIVES));
  return comparatives.has(word) || isChangeNoun(word);
}

const INTO_A_CHANGE = /^(?:by|up|down|\+|-|plus|minus|another|further|extra|additional)$/;
/** "sign up 40", "open up 250": no change by so much. */
const PHRASAL =
  /^(?:sign|open|set|line|pick|build|put|round|call|follow|rack|team|free)(?:s|ed|ing|ning|ting)?$/;
const LEVEL_WORDS =
  /^(?:to|at|of|under|below|above|over|least|than|exceed|reach|hit|achieve|maintain|keep|is|be|equals|=|:|most|within)$/;
const CHANGE_VERB =
  /^(?:increas|grow|grew|boost|rais|lift|improv|expand|reduc|decreas|cut|lower|shrink|trim|slash|drop|enhanc|acceler|scal|strengthen|exceed|outperform|beat|surpass|ris(?:e|ing)|declin|rose|driv|gain|shav|knock|climb|sav(?:e|ing))/;
const FAR = 9;
const WINDOW = 5;

/** The words after an amount, up to a preposition: "10% year-on-year growth". */
function wordsAhead(tokens: readonly Token[], to: number): string[] {
  const words: string[] = [];
  while (
    words.length < WINDOW &&
    !/^(?:|of|for|in|to|by|from|and|[.,;])$/.test(wordAt(tokens, to + words.length))
  ) {
    words.push(wordAt(tokens, to + words.length));
  }
  return words;
}

/** "25% busier than" */
function isComparative([first = '', second]: readonly string[]): boolean {
  return second === 'than' && /er$/.test(first);
}

function roleOf(tokens: readonly Token[], { from, to, unit }: Quantity): Amount['use'] {
  const before = wordAt(tokens, from - 1);
  const ahead = wordsAhead(tokens, to);
  const isSum = unit === 'count' || unit === 'money';
  if (unit === 'rank') return 'level';
  // a dash before a space only parts the sentence
  const isDash = before === '-' && !tokens[from]?.joined;
  if (INTO_A_CHANGE.test(before) && !isDash && !(before === 'up' && PHRASAL.test(wordAt(tokens, from - 2))))
    return isSum && /^(?:another|further|plus|extra|additional)$/.test(before) ? 'added' : 'change';
  if (
    /^(?:at|about|around|least|roughly|approximately|nearly|to)$/.test(before) &&
    wordAt(tokens, from - 2) === 'by'
  )
    return 'change';
  if (before === 'least' && wordAt(tokens, from - 3) === 'by') return 'change';
  if (before === 'of' && isChangeNoun(wordAt(tokens, from - 2))) return 'change';
  // "an additional profit of 8%"
  if (before === 'of' && /^(?:extra|additional|further)$/.test(wordAt(tokens, from - 3)))
    return isSum ? 'added' : 'change';
  if (unit === 'multiple') return LEVEL_WORDS.test(before) && before !== 'to' ? 'level' : 'change';
  if (isSum) {
    return isMore(ahead[0] ?? '') || /^(?:new|further)$/.test(ahead[0] ?? '') ? 'added' : 'level';
  }
  if (isMore(ahead[0] ?? '') || isComparative(ahead) || ahead.some(isChangeNoun)) {
    return 'change';
  }
  if (ahead[0] === 'on' && ahead[1] === 'top') return 'change';
  if (LEVEL_WORDS.test(before)) return 'level';
  // "add 12% to our sales"
  if (/^add/.test(before) && wordAt(tokens, to) === 'to') return 'change';
  const verbs = tokens.slice(Math.max(0, from - FAR), from);
  return verbs.some(({ word }) => CHANGE_VERB.test(word)) ? 'change' : 'level';
}
