import { opensNumeral } from '../numbers/numerals.ts';
import { cover } from '../text/cover.ts';
import { perWord } from '../text/per-word.ts';
import type { Found } from '../text/phrases.ts';
import { isDefinite, isPreposition } from '../text/small-words.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { OutcomeMention } from './outcome-mention.ts';
import type { Words } from './words.ts';

/**
 * The words of a text that wish for something nobody has defined: awareness, presence, reputation. Not those
 * inside a measure ("awareness score") or a thing's name ("loyalty app", "LinkedIn profile").
 */
export function readWoolly(
  tokens: readonly Token[],
  { woolly, channels, deliverables }: Words,
  outcomes: readonly OutcomeMention[],
): readonly Found<true>[] {
  if (woolly.length === 0) return woolly;
  const ends = new Set(woolly.map(({ to }) => to));
  const isMeasured = cover(
    tokens.length,
    outcomes.filter(({ to }) => !ends.has(to)),
  );
  const names = [...channels, ...deliverables];
  const isName = cover(
    tokens.length,
    names.filter(({ from, to }) => to - from > 1),
  );
  const placed = new Set(channels.flatMap(({ to, value: broad }) => (broad ? [] : [to])));
  return woolly.filter(
    ({ from, to }) =>
      !isTrade(tokens, from) && !isMeasured(from) && !(to - from === 1 && (isName(from) || placed.has(from))),
  );
}

/** "own-brand soap", "pitch ten brands", "give 40 performances": goods, firms and shows, not what people think of them. */
function isTrade(tokens: readonly Token[], at: number): boolean {
  const { word, stem, joined } = tokens[at] as Token;
  if (word === 'performances') return true;
  if (word === 'loyalty') return isPreposition(wordAt(tokens, at + 1));
  return (
    stem === 'brand' &&
    (word === 'brands' || (joined && /^(?:own|store|house|name|big)$/.test(wordAt(tokens, at - 1))))
  );
}

/** The words that praise without saying how it shows, but not "82% or better", "at present" or "its present level". */
export function readAspirations(tokens: readonly Token[], { aspirations }: Words): Found<true>[] {
  const praised = aspirations.filter(({ from }) => {
    const before = wordAt(tokens, from - 1);
    if (wordAt(tokens, from) === 'present') return before !== 'at' && !isDefinite(before);
    return before !== 'or';
  });
  const isPraised = cover(tokens.length, praised);
  return [...praised, ...perceived(tokens).filter(({ from }) => !isPraised(from)), ...toldOf(tokens)];
}

/** "tell our story", "share the museum's story", but not "tell 12 customer stories". */
function toldOf(tokens: readonly Token[]): Found<true>[] {
  const verb = tokens.findIndex((token) => tells(token));
  if (verb < 0) return [];
  const end = tokens.findIndex(({ word }, at) => at > verb && word === 'story');
  if (end < 0 || end > verb + LONGEST_OBJECT) return [];
  const isOne = tokens.slice(verb + 1, end).every((token) => token.word === 'a' || !opensNumeral(token));
  return isOne ? [{ from: end, to: end + 1, value: true }] : [];
}

const tells = perWord(({ word }) => /^(?:tell|telling|share|sharing|spread|spreading)$/.test(word));

/** "get the blog noticed", "make our voice heard": it is open how many should. */
function perceived(tokens: readonly Token[]): Found<true>[] {
  const found: Found<true>[] = [];
  const verb = tokens.findIndex((token) => letsBe(token));
  if (verb < 0) return found;
  for (let at = verb + 2; at < verb + LONGEST_OBJECT; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || isPreposition(token.word)) break;
    if (!isPerceived(token.word)) continue;
    const to = wordAt(tokens, at + 1) === 'about' ? at + 2 : at + 1;
    const isCounted = tokens.slice(to, to + NEAR).some((later) => opensNumeral(later));
    if (!isCounted) found.push({ from: at, to, value: true });
    break;
  }
  return found;
}

const LONGEST_OBJECT = 7;
const NEAR = 4;
const letsBe = perWord(({ word }) => /^(?:get|getting|have|having|make|making|see|keep)$/.test(word));
const isPerceived = oneOf(
  `noticed, seen, heard, talked, spoken, understood, valued, liked, felt, discovered, celebrated`,
);
