import { wordAt } from '../dates/period.ts';
import { cover } from '../text/cover.ts';
import { perWord } from '../text/per-word.ts';
import type { Token } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { CLAIMING, SUPERLATIVES } from '../vocabulary/red-flags.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { quote, type RedFlag } from './evidence.ts';
import type { OutcomeMention } from './outcomes.ts';
import type { Words } from './vocabularies.ts';

const isListed = oneOf(SUPERLATIVES);
const isSuperlative = perWord(({ word }) => isListed(word));
const claims = oneOf(CLAIMING, inflect);

/** Promises that nobody can keep, without those inside an outcome's longer name. */
export function readRedFlags(
  text: string,
  tokens: readonly Token[],
  { redFlags }: Words,
  named: readonly OutcomeMention[],
): RedFlag[] {
  const isNamed = cover(tokens.length, named);
  const listed = redFlags.filter(
    ({ from, to }) => !(isNamed(from) && (isNamed(to) || isNamed(from - 1))) && !isOneOfThem(tokens, from),
  );
  return [...listed, ...superlatives(tokens)].map(({ from, to, value }) => ({
    words: quote(text, tokens, from, to),
    reason: value,
  }));
}

/** "one of the leading agencies", "among the most popular pubs" */
function isOneOfThem(tokens: readonly Token[], from: number): boolean {
  const before = wordAt(tokens, from - 1);
  return /^among/.test(before) || (before === 'of' && wordAt(tokens, from - 2) === 'one');
}

const CLAIMED_WITHIN = 6;
/** "in the top spot", "the most of", "the top three": a place that can be had, or no place at all. */
const NO_CLAIM =
  /^(?:of|spot|spots|position|positions|page|line|tier|end|left|right|result|results|two|three|four|five|ten|few|\d.*)$/;

/** "become the most trusted bank", "achieve the highest score": said of oneself, it is decided by others. */
function superlatives(tokens: readonly Token[]): { from: number; to: number; value: string }[] {
  const found: { from: number; to: number; value: string }[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (!isSuperlative(tokens[at] as Token) || wordAt(tokens, at - 1) !== 'the') continue;
    const next = tokens[at + 1];
    if (next?.kind !== 'word' || NO_CLAIM.test(next.word)) continue;
    const before = tokens.slice(Math.max(0, at - CLAIMED_WITHIN), at - 1);
    if (!isOneOfThem(tokens, at - 1) && before.some(({ word }) => claims(word)))
      found.push({ from: at - 1, to: at + 2, value: 'a superlative is decided by others' });
  }
  return found;
}
