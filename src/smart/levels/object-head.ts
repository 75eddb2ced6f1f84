import { endsAnObject, isPlural } from '../text/nouns.ts';
import { type Token, wordAt } from '../text/tokens.ts';

const LONGEST_OBJECT = 8;
const endsIt = (word: string) => endsAnObject(word) || /^(?:back|round|a|than)$/.test(word);

/** The noun that ends a verb's object: "visitors" in "attract five million visitors by 2028"; −1 where there is none. */
export function objectHead(tokens: readonly Token[], start: number): number {
  let head = -1;
  for (let at = start; at < start + LONGEST_OBJECT; at++) {
    const token = tokens[at];
    // "attract over 500 guests" begins with a word that ends another object
    if (!token || (at > start && endsIt(token.word))) break;
    if (token.kind === 'mark' && !/^[,-]$/.test(token.text)) break;
    // "welcome 900 people, schools among them", but "young, urban readers"
    if (token.text === ',' && (isPlural(tokens[at - 1]) || wordAt(tokens, at - 1) === 'people')) break;
    if (token.kind === 'word') head = at;
  }
  // "the size of our China operation"
  const measured =
    /^(?:size|number|amount|volume)$/.test(wordAt(tokens, head)) && wordAt(tokens, head + 1) === 'of';
  return measured ? objectHead(tokens, head + 2) : head;
}
