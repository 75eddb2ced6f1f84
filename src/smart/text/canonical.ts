import { perWord } from './per-word.ts';
import { type Token, tokenise } from './tokens.ts';

/** What is said in many ways, and the one that every reader knows. */
const SAID: readonly { readonly ways: string; readonly as: string }[] = [
  {
    as: 'at least',
    ways: 'a minimum of, minimum of, no fewer than, no less than, not less than, not fewer than, upwards of',
  },
  { as: 'more', ways: 'many more, far more, a lot more, lots more, even more, ever more' },
  { as: 'before', ways: 'prior to' },
  { as: 'compared to', ways: 'compared with, in comparison with, in comparison to' },
  { as: 'within the', ways: 'inside the' },
];

interface Wording {
  readonly words: readonly string[];
  readonly said: readonly Token[];
}

let wordings: ReadonlyMap<string, readonly Wording[]> | undefined;

/** The wordings that begin with a word. */
const openedBy = perWord(({ word }) => {
  wordings ??= byFirstWord();
  return wordings.get(word);
});

function byFirstWord(): ReadonlyMap<string, readonly Wording[]> {
  const found = new Map<string, Wording[]>();
  for (const { ways, as } of SAID)
    for (const way of ways.split(', ')) {
      const words = way.split(' ');
      const first = words[0] as string;
      found.set(first, [...(found.get(first) ?? []), { words, said: tokenise(as) }]);
    }
  return found;
}

/**
 * The tokens with one wording for what is said in many, so that no reader has to know them all: "a minimum of
 * 20 clients" is read as "at least 20 clients". Each still stands where it was written.
 */
export function canonical(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(openedBy)) return tokens;
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const wording = openedBy(tokens[at] as Token)?.find(({ words }) =>
      words.every((word, step) => tokens[at + step]?.word === word),
    );
    const length = wording?.words.length ?? 1;
    const written = tokens.slice(at, at + length);
    // what ends a goal bounds and compares nothing
    if (wording && at + length < tokens.length) found.push(...inPlaceOf(written, wording.said));
    else found.push(...written);
    at += length;
  }
  return found;
}

/** The last of the words that are said takes the place of all that is left of those written. */
function inPlaceOf(written: readonly Token[], said: readonly Token[]): Token[] {
  const end = written[written.length - 1]?.end ?? 0;
  return said.map((token, step) => {
    const { start, end: own } = written[step] as Token;
    return { ...token, joined: false, start, end: step === said.length - 1 ? end : own };
  });
}
