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
