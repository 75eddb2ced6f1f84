import { singular } from '../../marketing/metrics/words.ts';
import { unicodePattern } from '../../marketing/unicode-pattern.ts';

/**
 * A word, a number or a single mark. Hyphens inside words are dropped (`sign-ups` is two words, the second
 * `joined`), so that hyphenated, spaced and possessive spellings meet in the vocabulary.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** As written. */
  readonly text: string;
  /** Lower case, without a possessive ending. */
  readonly word: string;
  /** The singular, where the word looks like a plural. */
  readonly stem: string;
  /** Of a number: its value, or NaN for something like 31.12.2027. */
  readonly value: number;
  /** Nothing, or only a hyphen, stands between this token and the one before. */
  readonly joined: boolean;
  /** `customers'`, `team's` */
  readonly possessive: boolean;
  /** Where it stands in the normalised text. */
  readonly start: number;
  readonly end: number;
  /** What has been found out about the word, shared by all its places; see perWord. */
  readonly told: unknown[];
}

/** The word at a place, in lower case; '' before the first and after the last. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}

/** The same in the singular. */
export function stemAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.stem ?? '';
}

/** The words from a place up to another, as one text. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
}

/** The tokens before a place: as many as are asked for, or as there are. */
export function tokensBefore(tokens: readonly Token[], at: number, count: number): readonly Token[] {
  return tokens.slice(Math.max(0, at - count), at);
}

/**
 * The same token at another place. Every field is written out: a copy made by spreading has another shape for
 * the compiler, and one of those in a column has all that reads tokens compiled again.
 */
export function tokenAt(token: Token, start: number, end: number, joined = token.joined): Token {
  const { kind, text, word, stem, value, possessive, told } = token;
  return { kind, text, word, stem, value, joined, possessive, start, end, told };
}

const NUMBER = /\d{1,3}(?:'\d{3})+(?!\d)|\d+(?:[.,]\d+)*/y;
const SPACED_GROUPS = /\d{1,3}(?: \d{3})+(?![\d.,])/y;
const WORD = unicodePattern(String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:'[\p{L}\p{M}]+)*`, 'y');
const LETTER = unicodePattern(String.raw`[\p{L}\p{M}]`);
/** Most words; what Unicode says of letters is asked only where a word may go on after it. */
const ENGLISH_WORD = /[a-z][a-z0-9]*(?:'[a-z]+)*/iy;
/** The currency in "EUR500" and "AED2.5m"; "R8" is a name, "R500" and "R2.5m" are rand. */
const CURRENCY =
  /(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|INR|AED|SAR|QAR|ZAR|KES|KSh|NGN|SEK|NOK|DKK|PLN|BRL|MXN|PHP|MYR|THB|Rs|RM)(?=\d)|R(?=(?:\d{1,3}(?:[ ,]\d{3})+|\d{3,}|\d+\.\d+)(?:[kKmM]|mn|bn)?(?![a-zA-Z\d])|\d+(?:[kKmM]|mn|bn| million| thousand)(?![a-zA-Z\d]))/y;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;
const EUROPEAN = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const ENGLISH = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
/** Lakhs and crores: `1,20,000`. */
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;

/** More words than a column of goals has; those that come after them are read, but not remembered. */
const MOST_REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 20;

/** What stands between two spaces, read once: in a column of goals the same words come back all the time. */
const remembered = new Map<string, readonly Token[]>();

/** The words, numbers and marks of a normalised text, in order, in one pass. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let from = 0; from < text.length; ) {
    const to = endOfRun(text, from);
    const run = text.slice(from, to);
    for (const token of remembered.get(run) ?? readRun(run))
      tokens.push(tokenAt(token, token.start + from, token.end + from));
    from = to + 1;
  }
  return tokens;
}

/** The next space, but for one that groups digits: "10 000". */
function endOfRun(text: string, from: number): number {
  for (let at = text.indexOf(' ', from); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (!isDigit(text[at - 1] ?? '') || !isDigit(text[at + 1] ?? '')) return at;
  }
  return text.length;
}

function readRun(run: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let gap = true;
  while (at < run.length) {
    const char = run[at] as string;
    if (char === ' ') {
      gap = true;
      at += 1;
    } else if (char === '-' && joinsWords(run, at)) {
      at += 1;
    } else {
      const token = readNumber(run, at, !gap) ?? readWord(run, at, !gap) ?? readMark(run, at, !gap);
      tokens.push(token);
      at = token.end;
      gap = false;
    }
  }
  if (run.length <= LONGEST_REMEMBERED && remembered.size < MOST_REMEMBERED) remembered.set(run, tokens);
  return tokens;
}

/** A hyphen joins two words or a number and a word; between two numbers it is a range and stays. */
function joinsWords(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (!isWordly(before) || !isWordly(after)) return false;
  return !(isDigit(before) && isDigit(after));
}

function readNumber(text: string, at: number, joined: boolean): Token | undefined {
  if (!isDigit(text[at] as string)) return undefined;
  const raw = matchAt(SPACED_GROUPS, text, at) ?? (matchAt(NUMBER, text, at) as string);
  return {
    kind: 'number',
    text: raw,
    word: raw,
    stem: raw,
    value: numberFrom(raw),
    joined,
    possessive: false,
    start: at,
    end: at + raw.length,
    told: toldOf(raw),
  };
}

/** `1.234` follows the usual reading of English text; `1.250.000` and `48,50` can only be continental. */
function numberFrom(raw: string): number {
  const compact = raw.replace(/[ ']/g, '');
  if (ENGLISH.test(compact) || INDIAN.test(compact)) return Number(compact.replace(/,/g, ''));
  if (DECIMAL_COMMA.test(compact) || EUROPEAN.test(compact)) {
    return Number(compact.replace(/\./g, '').replace(',', '.'));
  }
  return Number.NaN;
}

function readWord(text: string, at: number, joined: boolean): Token | undefined {
  const plain = matchAt(CURRENCY, text, at) ?? matchAt(ENGLISH_WORD, text, at);
  const end = at + (plain?.length ?? 0);
  const raw = isEnd(text, end) ? plain : matchAt(WORD(), text, at);
  if (raw === undefined) return undefined;
  const lower = raw.toLowerCase();
  const plainPossessive = text[at + raw.length] === "'" && lower.endsWith('s');
  const possessive = lower.endsWith("'s") || plainPossessive;
  const word = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  return {
    kind: 'word',
    text: raw,
    word,
    stem: singular(word),
    value: Number.NaN,
    joined,
    possessive,
    start: at,
    end: at + raw.length + (plainPossessive ? 1 : 0),
    told: toldOf(plainPossessive ? `${raw}'` : raw),
  };
}

/** Whether a word that is English so far cannot go on with another letter, after an apostrophe or without. */
function isEnd(text: string, at: number): boolean {
  const next = text[at] === "'" ? at + 1 : at;
  return (text[next] ?? ' ') < '\u0080';
}

function readMark(text: string, at: number, joined: boolean): Token {
  const char = String.fromCodePoint(text.codePointAt(at) as number);
  return {
    kind: 'mark',
    text: char,
    word: char,
    stem: char,
    value: Number.NaN,
    joined,
    possessive: false,
    start: at,
    end: at + char.length,
    told: toldOf(char),
  };
}

const answers = new Map<string, unknown[]>();

/** One list of answers for all that is written the same, up to as many as are remembered. */
function toldOf(written: string): unknown[] {
  const known = answers.get(written);
  if (known) return known;
  const told: unknown[] = [];
  if (answers.size < MOST_REMEMBERED) answers.set(written, told);
  return told;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function isWordly(char: string): boolean {
  return isDigit(char) || (char >= 'a' && char <= 'z') || LETTER().test(char);
}
