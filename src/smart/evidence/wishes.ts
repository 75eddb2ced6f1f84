import { cover } from '../text/cover.ts';
import type { Found } from '../text/phrases.ts';
import { isDefinite, isPreposition } from '../text/small-words.ts';
import { type Token, wordAt } from '../text/tokens.ts';
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
  return aspirations.filter(({ from }) => {
    const before = wordAt(tokens, from - 1);
    if (wordAt(tokens, from) === 'present') return before !== 'at' && !isDefinite(before);
    return before !== 'or';
  });
}
