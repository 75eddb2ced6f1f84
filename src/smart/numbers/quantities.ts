import { byStart } from '../text/by-start.ts';
import { endsANoun } from '../text/nouns.ts';
import { table } from '../text/table.ts';
import { type Token, tokensBefore, wordAt } from '../text/tokens.ts';
import { isCurrency, signsBefore } from './currency.ts';
import { figuresAt } from './figures.ts';
import { isAge, isName } from './names.ts';
import { noneAt, opensNone } from './none.ts';
import type { Numeral, Reading } from './numerals.ts';
import { mayOpen, readProportion } from './proportions.ts';
import type { Quantity, QuantityUnit } from './quantity.ts';
import { rankOf } from './ranks.ts';
import { isRating, shareOf } from './shares.ts';

const MINOR = /^(?:cents?|pence|[p¢])$/;
/** How many seconds a unit of time has, by its singular. */
const SECONDS = table<number>({
  ms: 1e-3,
  millisecond: 1e-3,
  second: 1,
  sec: 1,
  minute: 60,
  min: 60,
  hour: 3600,
  hr: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  year: 31_557_600,
});
/** Written right after the figure: "2s", "2h". */
const SHORT_SECONDS = table<number>({ s: 1, h: 3600 });

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
    if ((!numeral && !mayOpen(tokens[at] as Token) && !opensNone(tokens[at] as Token)) || isTime(at))
      continue;
    const quantity =
      figuresAt(tokens, at) ??
      noneAt(tokens, at) ??
      (numeral && numeral.to > at + 2 ? undefined : readProportion(tokens, at)) ??
      (numeral && quantityOf({ tokens, starts, isTime }, numeral));
    if (!quantity) continue;
    found.push(quantity);
    at = quantity.to - 1;
  }
  return found;
}

function quantityOf(reading: Reading, numeral: Numeral): Quantity | undefined {
  const { tokens, starts } = reading;
  const { from, to, value, ordinal } = numeral;
  if (ordinal) return shareOf(reading, numeral) ?? rankOf(reading, numeral) ?? nthOf(tokens, numeral);
  if (isAge(tokens, numeral) || isName(tokens, numeral)) return undefined;
  const signed = isBelowZero(tokens, from) ? { ...numeral, from: from - 1, value: -value } : undefined;
  const united = withUnit(tokens, numeral);
  if (united) return united;
  if (signed) return { from: signed.from, to, value: signed.value, unit: 'count' };
  if (wordAt(tokens, to) === '/' && tokens[to]?.joined && starts.has(to + 1))
    return isRating(tokens, numeral) ? { from, to: to + 2, value, unit: 'count' } : undefined;
  return (
    ratioOf(tokens, numeral) ??
    clockOf(tokens, numeral) ??
    shareOf(reading, numeral) ??
    rankOf(reading, numeral) ??
    spellOf(tokens, numeral) ?? { from, to, value, unit: 'count' }
  );
}

/** "30 minutes", "2h" */
function spellOf(tokens: readonly Token[], { from, to, value }: Numeral): Quantity | undefined {
  const unit = tokens[to];
  const seconds = SECONDS.get(unit?.stem ?? '') ?? (unit?.joined ? SHORT_SECONDS.get(unit.word) : undefined);
  return seconds === undefined ? undefined : { from, to: to + 1, value, unit: 'duration', seconds };
}

/** "ROAS of 4:1", "an LTV:CAC of 3:1": so many times the other. */
function ratioOf(tokens: readonly Token[], { from, to, value }: Numeral): Quantity | undefined {
  const one = tokens[to + 1];
  const isRatio = wordAt(tokens, to) === ':' && tokens[to]?.joined && one?.joined && one.text === '1';
  return isRatio ? { from, to: to + 2, value, unit: 'count' } : undefined;
}

/** "from -5 to 20", "is at -10", not "10-15" or "sales - 40" */
function isBelowZero(tokens: readonly Token[], from: number): boolean {
  if (wordAt(tokens, from - 1) !== '-' || !tokens[from]?.joined || tokens[from - 1]?.joined) return false;
  return /^(?:from|to|of|at|is|was|currently|now|today|:|\(|→)$/.test(wordAt(tokens, from - 2));
}

/** "our 10,000th order": as many there are once it is reached, but not "our 50th anniversary". */
function nthOf(tokens: readonly Token[], { from, to, value }: Numeral): Quantity | undefined {
  const isOwn = /^(?:our|my|its|their)$/.test(wordAt(tokens, from - 1));
  const isMilestone = value >= (isOwn ? FIRST_MILESTONE : ROUND_MILESTONE);
  if (!isMilestone || tokens[to]?.kind !== 'word' || NO_MILESTONE.test(wordAt(tokens, to))) return undefined;
  return { from, to, value, unit: 'count' };
}

const FIRST_MILESTONE = 20;
const ROUND_MILESTONE = 100;
const NO_MILESTONE =
  /^(?:annual|anniversary|birthday|jubilee|centenary|century|year|season|edition|street|avenue|floor|percentile|congress|of|in|and|on|to)$/;

/** A sign or a word beside the number that says what it counts: "%", "€", "x", "basis points". */
function withUnit(tokens: readonly Token[], { from, to, value }: Numeral): Quantity | undefined {
  const [after, next] = [wordAt(tokens, to), wordAt(tokens, to + 1)];
  const joined = tokens[to]?.joined === true;
  // so many words belong to it, and so many parts of it make one
  const as = (unit: QuantityUnit, words: number, parts = 1) => ({
    from,
    to: to + words,
    value: value / parts,
    unit,
  });
  const signs = signsBefore(tokens, from);
  if (signs > 0) return { ...as('money', 0), from: from - signs };
  if (MINOR.test(after) && (joined || after !== 'p')) return as('money', 1, 100);
  if (/^(?:%|percent|pct|percentage)$/.test(after)) {
    const point = next === '-' ? 2 : 1;
    return /^(?:points?|pts?)$/.test(wordAt(tokens, to + point))
      ? as('points', point + 1, 100)
      : as('percent', 1, 100);
  }
  if (after === 'pc' && /^(?:of|more|less|up|down|higher|lower)$/.test(next)) return as('percent', 1, 100);
  if (after === 'per' && next === 'cent') return as('percent', 2, 100);
  const isPoint =
    /^(?:points?|pts?)$/.test(after) && (isOfMarket(tokens, to + 1) || isStep(tokens, from, value));
  if (isPoint || /^(?:pp|ppts?)$/.test(after)) return as('points', 1, 100);
  if (/^bps?$/.test(after)) return as('points', 1, 10_000);
  if (after === 'basis' && /^points?$/.test(next)) return as('points', 2, 10_000);
  if (wordAt(tokens, to - 1) === 'grand') return as('money', 0);
  if (tokens[to] && isCurrency(tokens[to])) return as('money', 1);
  const isTimes = after === 'times' && (!Number.isInteger(value) || COMPARED.test(next));
  // "3x our leads", but "3x a week"
  const isX = /^[x×]$/.test(after) && joined && tokens[to + 1]?.kind !== 'number' && !isOften(tokens, to + 1);
  if (isX || isTimes || after === 'fold') return as('multiple', 1);
  const factor = endsANoun(tokens[to]) ? startOfFactor(tokens, from) : undefined;
  return factor === undefined ? undefined : { ...as('multiple', 0), from: factor };
}

/** "three times as many", "twice the sales", but not "three times a week". */
const COMPARED =
  /^(?:more|as|the|our|their|its|my|higher|larger|bigger|better|what|last|today|present|current|that)$/;
const isOften = (tokens: readonly Token[], at: number) =>
  /^(?:daily|weekly|monthly|yearly)$/.test(wordAt(tokens, at)) ||
  (/^(?:an?|per|each|every|\/)$/.test(wordAt(tokens, at)) &&
    /^(?:day|week|month|quarter|year)$/.test(wordAt(tokens, at + 1)));

const BACK_TO_VERB = 6;

/** "sales times eight", "sales × 3", "by a factor of two", "multiply our sales by four": where the multiple begins. */
function startOfFactor(tokens: readonly Token[], at: number): number | undefined {
  const before = wordAt(tokens, at - 1);
  if (/^(?:times|×)$/.test(before)) return tokens[at - 2]?.kind === 'number' ? undefined : at - 1;
  if (before === 'of') return wordAt(tokens, at - 2) === 'factor' ? at - 2 : undefined;
  const back = before === 'by' ? tokensBefore(tokens, at, BACK_TO_VERB) : [];
  return back.some(({ word }) => /^multipl(?:y|ied|ying)$/.test(word)) ? at : undefined;
}

/** "improve retention by 2 points", but not "by 500 points" */
function isStep(tokens: readonly Token[], from: number, value: number): boolean {
  return value < MOST_POINTS && /^(?:by|up|down|\+)$/.test(wordAt(tokens, from - 1));
}

const MOST_POINTS = 100;

/** "3 points of market share", "market share up 3 points" */
function isOfMarket(tokens: readonly Token[], at: number): boolean {
  const ahead = wordAt(tokens, at) === 'of' ? [1, 2] : [];
  return [...ahead, -3, -4, -5].some((step) => wordAt(tokens, at + step) === 'share');
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
  const lasts = tokensBefore(tokens, from, BACK_TO_LASTING).some(({ word }) => LASTING.test(word));
  return lasts ? { from, to: to + 2, value: value * 60 + seconds.value, unit: 'duration' } : undefined;
}
