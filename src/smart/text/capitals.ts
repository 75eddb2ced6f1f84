import { unicodePattern } from '../../marketing/unicode-pattern.ts';
import { perWord } from './per-word.ts';
import type { Token } from './tokens.ts';

const CAPITAL = unicodePattern(String.raw`^\p{Lu}`);
const AS_A_NAME = unicodePattern(String.raw`^\p{Lu}\p{Ll}`);

const beginsWithCapital = perWord(({ kind, text }) => kind === 'word' && CAPITAL().test(text));
const beginsAsAName = perWord(({ kind, text }) => kind === 'word' && AS_A_NAME().test(text));

/** Whether a word begins with a capital: names, acronyms, the first word of a sentence. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && beginsWithCapital(token);
}

/** Whether a word is written as names are, with one capital: "Hartley", not "SEO". */
export function isWrittenAsAName(token: Token | undefined): boolean {
  return token !== undefined && beginsAsAName(token);
}

const MOST = 0.75;

/** Whether most words are capitalised, as in a title or a shout, so that capitals say nothing. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, word }) => kind === 'word' && word.length > 3);
  return words.length > 2 && words.filter(isCapitalised).length > MOST * words.length;
}

const SMALL = unicodePattern(String.raw`\p{Ll}`);
const CAPITAL_OF_A_WORD = unicodePattern(String.raw`\p{Lu}(?=\p{Ll})`, 'g');

/** A title in small letters, but for acronyms; every letter stays in its place. */
export function inSmallLetters(text: string): string {
  const small = SMALL().test(text)
    ? text.replace(CAPITAL_OF_A_WORD(), (letter) => letter.toLowerCase())
    : text.toLowerCase();
  return small.length === text.length ? small : text;
}
