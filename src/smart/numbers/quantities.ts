import { wordAt } from '../dates/period.ts';
import { byStart } from '../text/by-start.ts';
import { perWord } from '../text/per-word.ts';
import { table } from '../text/table.ts';
import type { Token } from '../text/tokens.ts';
import { AGED } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { Numeral } from './numerals.ts';

export type QuantityUnit = 'percent' | 'points' | 'money' | 'multiple' | 'rank' | 'duration' | 'count';

/** A number with its unit. A percent is a fraction: 5% is 0.05. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly unit: QuantityUnit;
  /** "number one" as praise, rather than a place in a list that somebody keeps. */
  readonly boast?: boolean | undefined;
}

const CURRENCY =
  /^[$€£¥₹₩₽฿₺₪]$|^(?:usd|eur|gbp|chf|cad|aud|inr|jpy|sek|nok|dkk|pln|zar|brl|mxn|dollars?|euros?|pounds?|bucks|francs?|rupees?|yen|kronor|quid|cents?)$/;
const COUNTRY_BEFORE_SIGN = /^(?:us|a|au|c|ca|nz|hk|s|r)$/;
const RANKED = /^(?:position|rank|ranked|ranks|place|spot|slot|top)$/;
const PLACE_AFTER = /^(?:position|place|page|spot|rank|result|in)$/;
const LISTS =
  /^(?:google|bing|amazon|search|serp|serps|youtube|app|play|tripadvisor|rank|ranks|ranked|ranking|results|chart|charts|list)$/;
/** Before a number that is part of a name. */
const NAMED =
  /^(?:phase|version|chapter|part|tier|stage|step|grade|iphone|windows|ios|android|fortune|forbes|route|room|zone|series|volume|web|industry|stage|level|section|class|form|no)$/;

/** The quantities of a text; numbers in dates, ages, names and opening hours are none. */
export function readQuantities(
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  isTime: (token: number) => boolean,
): Quantity[] {
  const found: Quantity[] = [];
  const starts = byStart(numerals);
  for (let at = 0; at < tokens.length; at++) {
    const numeral = starts.get(at);
    if ((!numeral && !mayOpen(tokens[at] as Token)) || isTime(at)) continue;
    const quantity =
      readFraction(tokens, at) ??
      (numeral ? quantityOf(tokens, numeral, starts) : readMultipleWord(tokens, at));
    if (!quantity) continue;
    found.push(quantity);
    at = quantity.to - 1;
  }
  return found;
}

function quantityOf(
  tokens: readonly Token[],
  numeral: Numeral,
  starts: ReadonlyMap<number, Numeral>,
): Quantity | undefined {
  const { from, to, value } = numeral;
  const [before, after] = [wordAt(tokens, from - 1), wordAt(tokens, to)];
  if (numeral.ordinal) return rankFromOrdinal(tokens, numeral);
  if (isAge(tokens, numeral) || isName(tokens, numeral)) return undefined;
  if (CURRENCY.test(before)) {
    const sign = COUNTRY_BEFORE_SIGN.test(wordAt(tokens, from - 2)) && tokens[from - 1]?.joined ? 2 : 1;
    return { from: from - sign, to, value, unit: 'money' };
  }
  if (after === '%' || after === 'percent' || after === 'pct' || after === 'percentage') {
    const points = /^points?$/.test(wordAt(tokens, to + 1));
    return { from, to: to + (points ? 2 : 1), value: value / 100, unit: points ? 'points' : 'percent' };
  }
  if (after === 'per' && wordAt(tokens, to + 1) === 'cent')
    return { from, to: to + 2, value: value / 100, unit: 'percent' };
  if (after === 'pp' || after === 'ppt' || after === 'ppts')
    return { from, to: to + 1, value: value / 100, unit: 'points' };
  if (after === 'bps' || (after === 'basis' && /^points?$/.test(wordAt(tokens, to + 1)))) {
    return { from, to: to + (after === 'bps' ? 1 : 2), value: value / 10_000, unit: 'points' };
  }
  if (CURRENCY.test(after)) return { from, to: to + 1, value, unit: 'money' };
  if ((/^[x×]$/.test(after) && tokens[to]?.joined) || after === 'fold')
    return { from, to: to + 1, value, unit: 'multiple' };
  if (
    after === 'times' &&
    /^(?:more|as|the|higher|our|what|last|larger|bigger)$/.test(wordAt(tokens, to + 1))
  ) {
    return { from, to: to + 1, value, unit: 'multiple' };
  }
  if (after === '/' && tokens[to]?.joined && starts.has(to + 1))
    return isRating(tokens, numeral) ? { from, to: to + 2, value, unit: 'count' } : undefined;
  const clock = clockOf(tokens, numeral);
  if (clock) return clock;
  const share = shareOf(tokens, numeral, starts);
  if (share) return share;
  if (before === '#' || before === '№') return ranked(tokens, from - 1, to, value);
  if (before === 'number' || before === 'no' || (before === '.' && wordAt(tokens, from - 2) === 'no')) {
    return ranked(tokens, from - 1, to, value);
  }
  if (before === 'page' && value < 10) return { from: from - 1, to, value: value * 10, unit: 'rank' };
  if (RANKED.test(before) || after === 'position') return { from, to, value, unit: 'rank' };
  if (
    /^(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|ms|milliseconds?|days?|weeks?|months?|years?)$/.test(after)
  ) {
    return { from, to: to + 1, value, unit: 'duration' };
  }
  return { from, to, value, unit: 'count' };
}

const LASTING = /^(?:duration|length|time|session|sessions|dwell|watch|wait|handling|minutes?)$/;
const BACK_TO_LASTING = 12;

/** "session duration from 1:12 to 2:24": minutes and seconds, where something lasts. */
function clockOf(tokens: readonly Token[], { from, to, value }: Numeral): Quantity | undefined {
  const seconds = tokens[to + 1];
  if (
    !tokens[to]?.joined ||
    wordAt(tokens, to) !== ':' ||
    !seconds?.joined ||
    !/^[0-5]\d$/.test(seconds.text)
  )
    return undefined;
  const lasts = tokens
    .slice(Math.max(0, from - BACK_TO_LASTING), from)
    .some(({ word }) => LASTING.test(word));
  return lasts ? { from, to: to + 2, value: value * 60 + seconds.value, unit: 'duration' } : undefined;
}

/** "4.4/5", "a score of 8/10" */
function isRating(tokens: readonly Token[], { from, to, value }: Numeral): boolean {
  const scale = tokens[to + 1]?.value;
  if ((scale !== 5 && scale !== 10) || value > scale) return false;
  return (
    !Number.isInteger(value) || /^(?:to|of|at|above|over|least|score|rating)$/.test(wordAt(tokens, from - 1))
  );
}

/** "number one" is a place where a list is named, else a boast. */
function ranked(tokens: readonly Token[], from: number, to: number, value: number): Quantity {
  const near = [
    wordAt(tokens, from - 1),
    wordAt(tokens, from - 2),
    ...[0, 1, 2, 3].map((ahead) => wordAt(tokens, to + ahead)),
  ];
  return { from, to, value, unit: 'rank', boast: !near.some((word) => LISTS.test(word)) };
}

function rankFromOrdinal(tokens: readonly Token[], { from, to, value }: Numeral): Quantity | undefined {
  const ranks = /^(?:rank|ranks|ranked|come|finish)$/.test(wordAt(tokens, from - 1));
  const after = wordAt(tokens, to);
  const placed = PLACE_AFTER.test(after) && (after !== 'in' || ranks);
  if (!placed && !ranks) return undefined;
  return {
    from,
    to: placed && after !== 'in' ? to + 1 : to,
    value: after === 'page' ? value * 10 : value,
    unit: 'rank',
  };
}

/** `3 out of 5`, `one in three`. */
function shareOf(
  tokens: readonly Token[],
  { from, to, value }: Numeral,
  starts: ReadonlyMap<number, Numeral>,
): Quantity | undefined {
  const out =
    wordAt(tokens, to) === 'out' && wordAt(tokens, to + 1) === 'of' ? 2 : wordAt(tokens, to) === 'in' ? 1 : 0;
  const whole = out > 0 ? starts.get(to + out) : undefined;
  if (!whole || whole.value < value || whole.value > 100) return undefined;
  if (out === 1 && tokens[whole.to]?.kind !== 'word') return undefined;
  return { from, to: whole.to, value: value / whole.value, unit: 'percent' };
}

const MULTIPLES = table<number>({
  double: 2,
  doubling: 2,
  doubled: 2,
  twice: 2,
  twofold: 2,
  triple: 3,
  tripling: 3,
  tripled: 3,
  treble: 3,
  threefold: 3,
  thrice: 3,
  quadruple: 4,
  fourfold: 4,
  fivefold: 5,
  quintuple: 5,
  sixfold: 6,
  tenfold: 10,
  '10fold': 10,
});
const HALVED = /^halv(?:e|ed|ing)$/;
const NOT_DOUBLED =
  /^(?:digit|digits|dip|decker|glazed|edged|down|opt|check|click|sided|page|room|rooms|bed)$/;

/** `double`, `twice as many`, `tenfold`, `by half`; "twice a week" is a count of times. */
function readMultipleWord(tokens: readonly Token[], at: number): Quantity | undefined {
  const word = wordAt(tokens, at);
  const value = MULTIPLES.get(word);
  const found = { from: at, to: at + 1 };
  if (value !== undefined) {
    if (tokens[at + 1]?.joined || NOT_DOUBLED.test(wordAt(tokens, at + 1))) return undefined;
    const rhythm =
      /^(?:twice|thrice)$/.test(word) &&
      /^(?:a|per|each|every|weekly|monthly|daily)$/.test(wordAt(tokens, at + 1));
    return { ...found, value, unit: rhythm ? 'count' : 'multiple' };
  }
  const byHalf = word === 'half' && /^(?:by|in)$/.test(wordAt(tokens, at - 1));
  return byHalf || HALVED.test(word) ? { ...found, value: 0.5, unit: 'multiple' } : undefined;
}

const PARTS = table<number>({
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
});
const TIMES = table<number>({ a: 1, one: 1, two: 2, three: 3, four: 4 });

/** Words that may begin a quantity without being a number. */
const mayOpen = perWord(
  ({ word }) => TIMES.has(word) || MULTIPLES.has(word) || word === 'half' || HALVED.test(word),
);

/** `by a third`, `a quarter of our revenue`, `two thirds`. */
function readFraction(tokens: readonly Token[], at: number): Quantity | undefined {
  const share = TIMES.get(wordAt(tokens, at));
  const parts = PARTS.get(wordAt(tokens, at + 1));
  if (share === undefined || parts === undefined) return undefined;
  const leads = /^(?:by|to|from|than|nearly|over|almost)$/.test(wordAt(tokens, at - 1));
  const follows = /^(?:of|more|less|fewer|higher|lower|off)$/.test(wordAt(tokens, at + 2));
  if (!leads && !follows) return undefined;
  return { from: at, to: at + 2, value: share / parts, unit: 'percent' };
}

const haveAnAge = oneOf(AGED);
const AFTER_PEOPLE = /^(?:to|by|in|who|with|from|at|on|and|for|through|this|next|before|within|during)$/;

/** "women over 50", "aged 25-34", "under-25s": a number that says how old people are. */
export function isAge(tokens: readonly Token[], { from, to }: Pick<Numeral, 'from' | 'to'>): boolean {
  const back = [1, 2, 3, 4].map((steps) => wordAt(tokens, from - steps));
  if (back.some((word) => /^(?:aged?|ages)$/.test(word))) return true;
  if (/^(?:over|under|above|below)$/.test(back[0] as string) && haveAnAge(back[1] as string)) {
    const next = tokens[to];
    if (next?.kind !== 'word' || AFTER_PEOPLE.test(next.word)) return true;
  }
  if (/^(?:over|under)$/.test(back[0] as string) && tokens[from]?.joined) return true;
  const after = tokens[to];
  if (after?.joined && after.word === 's') return true;
  const ahead = wordAt(tokens, to) === '-' || wordAt(tokens, to) === 'to' ? to + 2 : to;
  return (
    /^(?:year|years|yr)$/.test(wordAt(tokens, ahead)) && /^(?:old|olds)$/.test(wordAt(tokens, ahead + 1))
  );
}

/** Behind a hyphen a unit; any other word there makes a name: "3-tier cakes", "a 300-seat theatre". */
const UNIT =
  /^(?:percent|pct|per|percentage|point|points|pp|ppt|ppts|bps|basis|x|fold|times|plus|odd|ish|seconds?|minutes?|hours?|days?|weeks?|months?|years?|euros?|dollars?|pounds?|cents?|usd|eur|gbp|k|m|bn|million|thousand|billion|st|nd|rd|th)$/;

function isName(tokens: readonly Token[], { from, to, value }: Numeral): boolean {
  const before = tokens[from - 1];
  if (before && NAMED.test(before.word) && value < 1000) return true;
  const after = tokens[to];
  if (after?.joined && after.kind === 'word' && tokens[to + 1]?.kind === 'word')
    return after.word === 'star' ? !/^rat/.test(wordAt(tokens, to + 1)) : !UNIT.test(after.word);
  if (after?.joined && /^(?:am|pm|h)$/.test(after.word)) return true;
  return before?.word === '/' && tokens[from - 2]?.kind === 'number';
}
