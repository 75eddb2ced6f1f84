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
  { as: 'by', ways: 'no later than, not later than' },
  { as: 'with', ways: 'w /' },
  { as: 'and', ways: '&' },
  { as: 'email', ways: 'e mail' },
  { as: 'emails', ways: 'e mails' },
  { as: 'year end', ways: 'end of year, close of year, years end' },
  { as: 'quarter end', ways: 'end of quarter, quarters end' },
  { as: 'month end', ways: 'end of month, months end' },
  { as: 'week end', ways: 'end of week' },
  { as: 'financial year end', ways: 'end of financial year' },
  { as: 'fiscal year end', ways: 'end of fiscal year' },
  { as: "last year's", ways: 'last years' },
  { as: "this year's", ways: 'this years' },
  { as: "next year's", ways: 'next years' },
  { as: "last month's", ways: 'last months' },
  { as: "next month's", ways: 'next months' },
  { as: "last season's", ways: 'last seasons' },
];

/** What says that a figure is no exact one; before a figure it changes nothing. */
const ROUGHLY =
  'approximately, approx ., approx, about, around, roughly, circa, ca ., nearly, almost, ~, a total of, an estimated';
const FIGURE =
  /^(?:[$€£¥₹]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

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
  for (const { ways, as } of [...SAID, { ways: `${ROUGHLY}, +`, as: '' }])
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
    at += length;
    const next = tokens[at];
    if (!wording || !mayGo(wording, found[found.length - 1], written[0] as Token, next))
      found.push(...written);
    else if (wording.said.length > 0) found.push(...inPlaceOf(written, wording.said));
    else if (next) {
      // "~15%": what is left out no longer holds on to the figure
      found.push({ ...next, joined: false });
      at += 1;
    }
  }
  return found;
}

/** Whether what stands beside a wording lets it say the same. */
function mayGo({ words, said }: Wording, before: Token | undefined, first: Token, next: Token | undefined) {
  const isFigure = next?.kind === 'number' || FIGURE.test(next?.word ?? '');
  // "20+ clients", not "5 + 3" or "12+ months"
  if (first.text === '+')
    return before?.kind === 'number' && first.joined && next?.kind === 'word' && !MEASURE.test(next.stem);
  if (said.length === 0) return isFigure;
  // "Marks & Spencer", "B & B"
  if (words[0] === '&') return next?.kind === 'word' && /^[a-z]{3}/.test(next.text) && !next.joined;
  // "by the end of year three", but what bounds or compares has something behind it
  return said[said.length - 1]?.word === 'end' ? !isFigure : next !== undefined;
}

const MEASURE = /^(?:percent|per|minute|hour|day|week|month|quarter|year)$/;

/** The last of the words that are said takes the place of all that is left of those written. */
function inPlaceOf(written: readonly Token[], said: readonly Token[]): Token[] {
  const end = written[written.length - 1]?.end ?? 0;
  return said.map((token, step) => {
    const { start, end: own } = written[step] as Token;
    return { ...token, joined: false, start, end: step === said.length - 1 ? end : own };
  });
}
