import { perWord } from './per-word.ts';
import { type Token, tokenise } from './tokens.ts';

/** Bounds from below, all of which mean "at least". */
const AT_LEAST = [
  'a minimum of',
  'minimum of',
  'no fewer than',
  'no less than',
  'not less than',
  'upwards of',
].map((phrase) => phrase.split(' '));
const [AT, LEAST, MORE] = tokenise('at least more') as [Token, Token, Token];

const mayChange = perWord(
  ({ word }) => /^(?:a|minimum|no|not|upwards)$/.test(word) || /^(?:additional|further)$/.test(word),
);

/**
 * The tokens with one wording for what is said in many, so that no reader has to know them all: "a minimum of
 * 20 clients" and "no fewer than 20 clients" as "at least", "additional clients" as "more clients". Each still
 * stands where it was written.
 */
export function canonical(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(mayChange)) return tokens;
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const bound = mayChange(token) ? boundAt(tokens, at) : undefined;
    if (bound !== undefined) {
      found.push(
        inPlaceOf(AT, token, token),
        inPlaceOf(LEAST, tokens[at + 1] as Token, tokens[bound - 1] as Token),
      );
      at = bound - 1;
    } else found.push(isMore(tokens, at) ? inPlaceOf(MORE, token, token) : token);
  }
  return found;
}

/** Where a bound ends that is followed by what it bounds. */
function boundAt(tokens: readonly Token[], at: number): number | undefined {
  const phrase = AT_LEAST.find((words) => words.every((word, step) => tokens[at + step]?.word === word));
  return phrase && at + phrase.length < tokens.length ? at + phrase.length : undefined;
}

/** "additional members", but not "an additional 20" or "our additional services". */
function isMore(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !/^(?:additional|further)$/.test(token.word) || after?.kind !== 'word') return false;
  return !/^(?:a|an|the|our|my|its|any|no|for|of|on)$/.test(before?.word ?? '');
}

function inPlaceOf(said: Token, first: Token, last: Token): Token {
  return { ...said, joined: false, start: first.start, end: last.end };
}
