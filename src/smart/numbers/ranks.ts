import { isDefinite, opensAside } from '../text/small-words.ts';
import { type Token, tokensBefore, wordAt } from '../text/tokens.ts';
import type { Numeral, Reading } from './numerals.ts';
import type { Quantity } from './quantity.ts';

const RANKED = /^(?:position|rank|ranked|ranks|place|spot|slot|top)$/;
const PLACE_AFTER = /^(?:position|place|page|spot|rank|result|slot)$/;
const LISTS =
  /^(?:google|bing|amazon|etsy|ebay|search|serp|serps|youtube|app|play|maps|tripadvisor|yelp|rank|ranks|ranked|ranking|results|chart|charts|list|league|table)$/;
const PLACED =
  /^(?:rank|ranks|ranked|ranking|come|comes|coming|finish|finishes|finishing|place|placed|appear|appears|appearing|listed)$/;
/** Who is there already boasts of nothing. */
const HELD = /^(?:stay|staying|remain|remaining|keep)$/;
const PAGE = 10;
const MOST_RANKS = 100;

/** "number one", "position 3", "page two", "third place": a place in an order; a page has ten of them. */
export function rankOf(reading: Reading, numeral: Numeral): Quantity | undefined {
  const { tokens } = reading;
  const { from, to, value } = numeral;
  const [before, after] = [wordAt(tokens, from - 1), wordAt(tokens, to)];
  if (numeral.ordinal) return rankFromOrdinal(reading, numeral);
  if (before === '#' || before === '№') return ranked(tokens, from - 1, to, value);
  // "our members number 340"
  if (
    (before === 'number' && value < MOST_RANKS) ||
    before === 'no' ||
    (before === '.' && wordAt(tokens, from - 2) === 'no')
  ) {
    return ranked(tokens, from - 1, to, value);
  }
  if (isOneOfTheBest(tokens, from, to)) return { from, to, value, unit: 'rank', boast: true };
  if (before === 'page' && value < PAGE) return { from: from - 1, to, value: value * PAGE, unit: 'rank' };
  if (!RANKED.test(before) && after !== 'position') return undefined;
  if (before === 'top' && isChosen(tokens, from)) return undefined;
  return placesThings(tokens, numeral) ? undefined : { from, to, value, unit: 'rank' };
}

/** "among the country's five leading agencies", but not "sell to the five biggest chains" */
function isOneOfTheBest(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    BEST.test(wordAt(tokens, to)) &&
    [2, 3].some((back) => /^(?:among|amongst|of|become|be)$/.test(wordAt(tokens, from - back)))
  );
}

const BEST = /^(?:best|leading|top|biggest|largest|foremost|finest|strongest|greatest|most)$/;

/** What may follow a place: "third overall", "third in the league". */
function opensRest(word: string): boolean {
  return opensAside(word) || /^(?:when|overall)$/.test(word);
}

const PUTS = /^(?:place|spot|slot)$/;

/** "place 40 contractors": a verb and what it counts. */
function placesThings(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const after = tokens[to];
  return PUTS.test(wordAt(tokens, from - 1)) && after?.kind === 'word' && !opensRest(after.word);
}

/** "rewrite the top 30 articles": which ones, not a place to be had. */
function isChosen(tokens: readonly Token[], from: number): boolean {
  return isDefinite(wordAt(tokens, from - 2)) && !INTO_A_PLACE.test(wordAt(tokens, from - 3));
}

const INTO_A_PLACE =
  /^(?:|in|into|to|among|amongst|of|at|within|inside|on|be|become|reach|enter|make|hit|crack|join|break|as|get|stay|remain|are|is)$/;

/** "number one" is a place where a list is named, else a boast. */
function ranked(tokens: readonly Token[], from: number, to: number, value: number): Quantity {
  const near = [...tokensBefore(tokens, from, 2), ...tokens.slice(to, to + 4)];
  const boast = !near.some(({ word }) => LISTS.test(word) || HELD.test(word));
  return { from, to, value, unit: 'rank', boast };
}

function rankFromOrdinal(reading: Reading, numeral: Numeral): Quantity | undefined {
  const { tokens } = reading;
  const { from, to, value } = numeral;
  const after = wordAt(tokens, to);
  const placed = PLACE_AFTER.test(after);
  if (!placed && !isFinish(tokens, numeral) && !isOnAList(tokens, to) && !isMoved(reading, numeral))
    return undefined;
  return { from, to: placed ? to + 1 : to, value: after === 'page' ? value * PAGE : value, unit: 'rank' };
}

/** "come first in the league", "rank third for …", but not "finish first aid training" */
function isFinish(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const [verb, particle] = [wordAt(tokens, from - 2), wordAt(tokens, from - 1)];
  const after = tokens[to];
  return (
    (PLACED.test(particle) || (particle === 'up' && /^(?:com|show|turn)/.test(verb))) &&
    (after?.kind !== 'word' || opensRest(after.word))
  );
}

/** "first on Google" */
function isOnAList(tokens: readonly Token[], to: number): boolean {
  return (
    /^(?:on|in)$/.test(wordAt(tokens, to)) && [1, 2].some((step) => LISTS.test(wordAt(tokens, to + step)))
  );
}

/** "from ninth to third" */
function isMoved({ tokens, starts }: Reading, { from, to }: Numeral): boolean {
  const isLinked = wordAt(tokens, from - 1) === 'from' && wordAt(tokens, to) === 'to';
  return isLinked && starts.get(to + 1)?.ordinal === true;
}
