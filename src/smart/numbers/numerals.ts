import { isPlural } from '../text/nouns.ts';
import { perWord } from '../text/per-word.ts';
import { endsOrdinal, isMoneySign, smallNumber, smallOrdinal } from '../text/small-numbers.ts';
import type { Span } from '../text/span.ts';
import { table } from '../text/table.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { partAt } from './parts.ts';

/** A bare number in figures or words: `1.2M`, `5k`, `two hundred and fifty`, `a dozen`. */
export interface Numeral extends Span {
  readonly value: number;
  /** "3rd", "third": a place in an order. */
  readonly ordinal: boolean;
}

/** A text whose numbers are read, and where they begin. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly starts: ReadonlyMap<number, Numeral>;
  readonly isTime: (token: number) => boolean;
}

/** Those behind the tenth that are told in words. */
const HIGH_ORDINALS = table<number>({ fiftieth: 50, hundredth: 100, thousandth: 1000, millionth: 1e6 });
const ordinal = (word: string) => smallOrdinal(word) ?? HIGH_ORDINALS.get(word);

const MAGNITUDES = table<number>({
  hundred: 100,
  thousand: 1e3,
  grand: 1e3,
  million: 1e6,
  mil: 1e6,
  mio: 1e6,
  mln: 1e6,
  tsd: 1e3,
  mrd: 1e9,
  lakh: 1e5,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  dozen: 12,
});

/** Letters written right after the figures. */
const SUFFIXES = table<number>({ k: 1e3, m: 1e6, mm: 1e6, mn: 1e6, b: 1e9, bn: 1e9 });

/** Before "one" where it stands for a thing instead of counting: "the previous one", "number one". */
const pointsToOne = oneOf(`this, that, the, previous, last, old, new, every, each, no, any, which,
  another, next, phase, chapter, big`);
const followsOne = oneOf('another, off, day, on, to, that, who, we, stop, goal, aim');

/** Whether a number can begin with a word. */
export const opensNumeral = perWord(
  ({ kind, word }) =>
    kind === 'number' ||
    smallNumber(word) !== undefined ||
    ordinal(word) !== undefined ||
    MAGNITUDES.has(word) ||
    /^(?:an?|half|several)$/.test(word),
);

/** The numbers of a text; no two of them share a token. */
export function readNumerals(tokens: readonly Token[]): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!opensNumeral(tokens[at] as Token)) continue;
    const numeral =
      readFigures(tokens, at) ??
      readPartOfMany(tokens, at) ??
      readSome(tokens, at) ??
      readWords(tokens, at) ??
      readAnother(tokens, at) ??
      readOrdinal(tokens, at);
    if (!numeral) continue;
    found.push(numeral);
    at = numeral.to - 1;
  }
  return found.map((numeral, i) => inMagnitudeOf(tokens, numeral, found[i + 1]));
}

/** "from 5.8 to 7 million": the magnitude said once belongs to both. */
function inMagnitudeOf(tokens: readonly Token[], numeral: Numeral, next: Numeral | undefined): Numeral {
  if (!next || numeral.ordinal || numeral.to !== numeral.from + 1) return numeral;
  const isShort = wordAt(tokens, next.to - 1) === '.';
  if (next.to !== next.from + (isShort ? 3 : 2)) return numeral;
  const between = tokens.slice(numeral.to, next.from).map((token) => token.word);
  const leading = tokens[next.from]?.value ?? Number.NaN;
  if (!/^(?:to|-|and|or)$/.test(between[0] ?? '') || !between.slice(1).every(isMoneySign)) return numeral;
  return numeral.value < leading ? { ...numeral, value: (numeral.value * next.value) / leading } : numeral;
}

function readFigures(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at] as Token;
  // "R50 000" is no nought
  if (token.kind !== 'number' || Number.isNaN(token.value) || /^00/.test(token.text)) return undefined;
  const after = tokens[at + 1];
  if (endsOrdinal(after)) return { from: at, to: at + 2, value: token.value, ordinal: true };
  let to = at + 1;
  let value = token.value;
  if (after?.kind === 'word') {
    const suffix = after.joined || after.word === 'k' ? SUFFIXES.get(after.word) : undefined;
    const factor = suffix ?? MAGNITUDES.get(after.stem);
    if (factor !== undefined) {
      value *= factor;
      to += isShortened(tokens, to) ? 2 : 1;
    }
  }
  if (isAndAHalf(tokens, to)) return { from: at, to: to + 3, value: value + 1 / 2, ordinal: false };
  return { from: at, to, value, ordinal: false };
}

/** "150 Tsd. €": the dot ends no sentence. */
function isShortened(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at + 1];
  return SHORTENED.test(wordAt(tokens, at)) && dot?.word === '.' && dot.joined && at + 2 < tokens.length;
}

const SHORTENED = /^(?:tsd|mio|mln|mrd)$/;

/** "half a million", "a quarter million", "two thirds of a million", but not "a third million". */
function readPartOfMany(tokens: readonly Token[], from: number): Numeral | undefined {
  const part = partAt(tokens, from);
  if (!part) return undefined;
  const of = wordAt(tokens, part.to) === 'of' ? 1 : 0;
  const article = wordAt(tokens, part.to + of) === 'a' ? 1 : 0;
  const whole = magnitude(tokens, part.to + of + article);
  const isPart = article === 1 || (of === 0 && /^(?:half|quarters?)$/.test(wordAt(tokens, part.to - 1)));
  if (whole === undefined || !isPart) return undefined;
  return { from, to: part.to + of + article + 1, value: part.value * whole, ordinal: false };
}

const SOME = table<number>({ couple: 2, pair: 2, score: 20, few: 3, several: 3 });

/** "a couple of venues", "a score of clients", "a couple of dozen", "a few hundred", "several thousand". */
function readSome(tokens: readonly Token[], from: number): Numeral | undefined {
  const some = from + (wordAt(tokens, from) === 'a' ? 1 : 0);
  const value = SOME.get(wordAt(tokens, some));
  if (value === undefined || (some === from) !== (wordAt(tokens, some) === 'several')) return undefined;
  const of = wordAt(tokens, some + 1) === 'of';
  const to = some + (of ? 2 : 1);
  const whole = magnitude(tokens, to);
  if (whole !== undefined) return { from, to: to + 1, value: value * whole, ordinal: false };
  // "a score of 9"
  const counts =
    of && [0, 1, 2].some((step) => isPlural(tokens[to + step])) && !opensNumeral(tokens[to] as Token);
  return counts ? { from, to, value, ordinal: false } : undefined;
}

/** "and a half" after a number */
function isAndAHalf(tokens: readonly Token[], at: number): boolean {
  return ['and', 'a', 'half'].every((each, step) => wordAt(tokens, at + step) === each);
}

/** "twenty-five", "two hundred and fifty", "a dozen", "two and a half thousand". */
function readWords(tokens: readonly Token[], from: number): Numeral | undefined {
  let at = from;
  let total = 0;
  let group: number | undefined;
  const first = wordAt(tokens, at);
  if (first === 'a' || first === 'an') {
    if (!magnitude(tokens, at + 1)) return undefined;
    group = 1;
    at += 1;
  }
  for (; at < tokens.length; at++) {
    const small = smallNumber(wordAt(tokens, at));
    const factor = magnitude(tokens, at);
    if (small !== undefined && goesInto(group, small)) group = (group ?? 0) + small;
    else if (group === undefined) break;
    else if (factor !== undefined) {
      if (factor === 100 || factor === 12) group *= factor;
      else [total, group] = [total + group * factor, 0];
      if (isAndAHalf(tokens, at + 1)) {
        total += factor / 2;
        at += 3;
      }
    } else if (isAndAHalf(tokens, at)) {
      group += 1 / 2;
      at += 2;
    } else if (!(total > 0 || group >= 100) || !isAndMore(tokens, at)) break;
  }
  if (group === undefined) return undefined;
  if (at === from + 1 && first === 'one' && isPronoun(tokens, from)) return undefined;
  return { from, to: at, value: total + group, ordinal: false };
}

/** "five" goes into "twenty" and "two hundred", not into "twelve" */
function goesInto(group = 0, small: number): boolean {
  return group % 100 === 0 || (group % 10 === 0 && small < 10);
}

/** "two hundred and fifty" */
function isAndMore(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'and' && smallNumber(wordAt(tokens, at + 1)) !== undefined;
}

/** "another dozen", "a full thousand" */
function readAnother(tokens: readonly Token[], at: number): Numeral | undefined {
  const value = MORE_OF.test(wordAt(tokens, at - 1)) ? magnitude(tokens, at) : undefined;
  return value && !isPlural(tokens[at]) ? { from: at, to: at + 1, value, ordinal: false } : undefined;
}

const MORE_OF = /^(?:another|further|extra|additional|full|good|round|cool|fresh|whole)$/;

function readOrdinal(tokens: readonly Token[], at: number): Numeral | undefined {
  const value = ordinal(wordAt(tokens, at));
  if (value === undefined) return undefined;
  // "our first million"
  const first = value === 1 ? magnitude(tokens, at + 1) : undefined;
  return first === undefined
    ? { from: at, to: at + 1, value, ordinal: true }
    : { from: at, to: at + 2, value: first, ordinal: false };
}

function isPronoun(tokens: readonly Token[], at: number): boolean {
  if (/^(?:number|page)$/.test(wordAt(tokens, at - 1))) return false;
  const after = tokens[at + 1];
  if (after?.kind !== 'word') return true;
  if (/^(?:every|each)$/.test(wordAt(tokens, at - 1))) return true;
  if (after.word === 'of') return !isOneOfOurs(tokens, at);
  return pointsToOne(wordAt(tokens, at - 1)) || followsOne(after.word);
}

/** "place one of my books", but not "one of the leading shops", "one of our goals" */
function isOneOfOurs(tokens: readonly Token[], at: number): boolean {
  return (
    at > 0 &&
    /^(?:my|our|her|his|their)$/.test(wordAt(tokens, at + 2)) &&
    !/^(?:goal|objective|aim|target|priority|strength|value)$/.test(stemAt(tokens, at + 3))
  );
}

function magnitude(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.word === 'grand' && GRAND_THINGS.test(wordAt(tokens, at + 1))) return undefined;
  return token?.kind === 'word' ? MAGNITUDES.get(token.stem) : undefined;
}

/** "a grand opening" */
const GRAND_THINGS = /^(?:re)?(?:opening|prize|finale|total|tour|prix|slam|piano|hotel|launch)$/;
