import { perWord } from '../text/per-word.ts';
import { smallNumber } from '../text/small-numbers.ts';
import { isDefinite } from '../text/small-words.ts';
import { table } from '../text/table.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import type { Numeral } from './numerals.ts';
import type { Quantity } from './quantity.ts';

const MULTIPLES = table<number>({
  double: 2,
  doubles: 2,
  doubling: 2,
  doubled: 2,
  twice: 2,
  twofold: 2,
  triple: 3,
  triples: 3,
  tripling: 3,
  tripled: 3,
  treble: 3,
  trebling: 3,
  trebled: 3,
  threefold: 3,
  thrice: 3,
  quadruple: 4,
  quadrupling: 4,
  quadrupled: 4,
  fourfold: 4,
  fivefold: 5,
  quintuple: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  tenfold: 10,
  '10fold': 10,
});
const PARTS = table<number>({
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  eighth: 8,
  eighths: 8,
  tenth: 10,
  tenths: 10,
});
const MOST_TIMES = 9;

/** "a third", "two thirds": how many parts. */
function timesOf(word: string): number | undefined {
  if (word === 'a' || word === 'an') return 1;
  const times = smallNumber(word);
  return times !== undefined && times >= 1 && times <= MOST_TIMES ? times : undefined;
}

const HALVED = /^halv(?:e|es|ed|ing)$/;
const NOT_DOUBLED =
  /^(?:digit|digits|dip|decker|glazed|glazing|edged|down|opt|check|click|sided|page|room|rooms|bed)$/;

/** Words that may begin a proportion without being a number. */
export const mayOpen = perWord(
  ({ word }) =>
    timesOf(word) !== undefined ||
    MULTIPLES.has(word) ||
    word === 'half' ||
    word === 'quarter' ||
    HALVED.test(word),
);

/** Parts and multiples in words: "a third more", "half of our revenue", "twice as many", "two and a half times". */
export function readProportion(tokens: readonly Token[], at: number): Quantity | undefined {
  return (
    readTimesAndAHalf(tokens, at) ??
    readFraction(tokens, at) ??
    readComparedPart(tokens, at) ??
    readHalf(tokens, at) ??
    readMultipleWord(tokens, at)
  );
}

/** `double`, `twice as many`, `tenfold`, `in half`, "quarter our waste"; "twice a week" is a count of times. */
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
  if (HALVED.test(word)) return { ...found, value: 1 / 2, unit: 'multiple' };
  const quartered =
    word === 'quarter' &&
    /^(?:|to|and|will)$/.test(wordAt(tokens, at - 1)) &&
    isDefinite(wordAt(tokens, at + 1));
  return quartered ? { ...found, value: 1 / 4, unit: 'multiple' } : undefined;
}

const MEASURED = /^(?:number|amount|time|cost|costs|price|size|rate|length|share|volume|level|figure)$/;

/** "by half", "in half", "half of our members", "half the cost"; "the second half" is a time. */
function readHalf(tokens: readonly Token[], at: number): Quantity | undefined {
  if (wordAt(tokens, at) !== 'half') return undefined;
  const [before, after, next] = [-1, 1, 2].map((step) => wordAt(tokens, at + step)) as [
    string,
    string,
    string,
  ];
  const found = { from: at, to: at + 1 };
  if (before === 'in') return { ...found, value: 1 / 2, unit: 'multiple' };
  if (before === 'by') return { ...found, value: 1 / 2, unit: 'percent' };
  if (tokens[at + 1]?.joined || /^(?:the|a|first|second|other|latter|each|this|next|last)$/.test(before))
    return undefined;
  if (isDefinite(after) && MEASURED.test(next)) return { ...found, value: 1 / 2, unit: 'multiple' };
  return /^(?:of|all|the|our|my|their|its)$/.test(after)
    ? { ...found, value: 1 / 2, unit: 'percent' }
    : undefined;
}

const REACH = 8;

/** "half as many calls again", "a third as much", "half again as many" */
function readComparedPart(tokens: readonly Token[], at: number): Quantity | undefined {
  const half = wordAt(tokens, at) === 'half';
  const share = half ? 1 : timesOf(wordAt(tokens, at));
  const parts = half ? 2 : PARTS.get(wordAt(tokens, at + 1));
  if (share === undefined || parts === undefined) return undefined;
  const to = at + (half ? 1 : 2);
  const again = wordAt(tokens, to) === 'again' ? 1 : 0;
  if (wordAt(tokens, to + again) !== 'as' || !/^(?:many|much)$/.test(wordAt(tokens, to + again + 1)))
    return undefined;
  const onTop = again > 0 || isAgain(tokens, to);
  return { from: at, to: to + again, value: share / parts + (onTop ? 1 : 0), unit: 'multiple' };
}

function isAgain(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + REACH && tokens[at]?.kind === 'word'; at++)
    if (wordAt(tokens, at) === 'again') return true;
  return false;
}

/** "one and a half times last year's" */
function readTimesAndAHalf(tokens: readonly Token[], at: number): Quantity | undefined {
  const whole = timesOf(wordAt(tokens, at)) ?? tokens[at]?.value;
  const half = ['and', 'a', 'half', 'times'].every((word, step) => wordAt(tokens, at + 1 + step) === word);
  return half && whole ? { from: at, to: at + 5, value: whole + 1 / 2, unit: 'multiple' } : undefined;
}

/** `by a third`, `a quarter of our revenue`, `two thirds`, "three quarters off". */
function readFraction(tokens: readonly Token[], at: number): Quantity | undefined {
  const share = timesOf(wordAt(tokens, at));
  const parts = PARTS.get(wordAt(tokens, at + 1));
  if (share === undefined || parts === undefined || share >= parts) return undefined;
  const leads = /^(?:by|to|from|than|nearly|over|almost|at)$/.test(wordAt(tokens, at - 1));
  const follows = /^(?:of|more|less|fewer|higher|lower|off|up|down)$/.test(wordAt(tokens, at + 2));
  if (!leads && !follows) return undefined;
  return { from: at, to: at + 2, value: share / parts, unit: 'percent' };
}

/** `3 out of 5`, `one in three`, "every fourth visitor". */
export function shareOf(
  tokens: readonly Token[],
  { from, to, value, ordinal }: Numeral,
  starts: ReadonlyMap<number, Numeral>,
  isTime: (token: number) => boolean,
): Quantity | undefined {
  if (ordinal)
    return value > 1 && wordAt(tokens, from - 1) === 'every' && tokens[to]?.kind === 'word'
      ? { from: from - 1, to, value: 1 / value, unit: 'percent' }
      : undefined;
  const out =
    wordAt(tokens, to) === 'out' && wordAt(tokens, to + 1) === 'of' ? 2 : wordAt(tokens, to) === 'in' ? 1 : 0;
  const whole = out > 0 ? starts.get(to + out) : undefined;
  // "a score of 4.6 in 6 months"
  if (!whole || whole.value < value || whole.value > 100 || isTime(whole.from)) return undefined;
  if (out === 2 && isScored(tokens, from, value, whole.value))
    return { from, to: whole.to, value, unit: 'count' };
  if (
    !Number.isInteger(value) ||
    (out === 1 && tokens[whole.to]?.kind !== 'word' && !/^(?:of|than|from)$/.test(wordAt(tokens, from - 1)))
  )
    return undefined;
  return { from, to: whole.to, value: value / whole.value, unit: 'percent' };
}

const BACK_TO_SCORE = 6;

/** "rated 4.5 out of 5", "a score of 9 out of 10" */
function isScored(tokens: readonly Token[], from: number, value: number, scale: number): boolean {
  if (scale !== 5 && scale !== 10) return false;
  const before = tokens.slice(Math.max(0, from - BACK_TO_SCORE), from);
  return !Number.isInteger(value) || before.some(({ stem }) => /^(?:scor|rat|satisf)/.test(stem));
}

/** "4.4/5", "a score of 8/10" */
export function isRating(tokens: readonly Token[], { from, to, value }: Numeral): boolean {
  const scale = tokens[to + 1]?.value;
  if ((scale !== 5 && scale !== 10) || value > scale) return false;
  return (
    !Number.isInteger(value) || /^(?:to|of|at|above|over|least|score|rating)$/.test(wordAt(tokens, from - 1))
  );
}
