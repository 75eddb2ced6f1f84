import { opensNumeral } from '../numbers/numerals.ts';
import { isDefinite } from '../text/small-words.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { type TimeReference, timeOf } from './time-reference.ts';

export const opensUpcoming = ({ word }: Token) => word === 'upcoming' || word === 'forthcoming';

/** "an upcoming ebook": it will have a day. */
export function readUpcoming(tokens: readonly Token[], at: number): TimeReference | undefined {
  const next = tokens[at + 1];
  // "the upcoming six months"
  return next?.kind === 'word' && !opensNumeral(next) ? timeOf('event', at, at + 2) : undefined;
}

const BEFORE = /^(?:before|until|till|once|after)$/;
/** "by the time we open" */
const isByTheTime = (tokens: readonly Token[], at: number) =>
  wordAt(tokens, at) === 'by' && wordAt(tokens, at + 1) === 'the' && wordAt(tokens, at + 2) === 'time';

/** "when the new shop opens", not "when people see our van" */
function isWhenItHappens(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== 'when' || !isDefinite(wordAt(tokens, at + 1))) return false;
  const verb = happensAt(tokens, at);
  return verb !== undefined && /^(?:start|begin|open|close|end|launch|arrive)/.test(wordAt(tokens, verb));
}

const HAPPENS =
  /^(?:starts?|begins?|opens?|closes?|ends?|finish(?:es)?|launch(?:es|ed)?|arrives?|turns?|retires?|takes?|happens?|comes?|goes|go|gets?|leaves?|returns?|moves?|is|are|have|has|i'm|we're)$/;
const LONGEST_NAME = 7;
/** Words that begin another clause, or say that it happens time and again. */
const NO_NAME = /^(?:so|that|which|who|and|to|by|every|each)$/;

/** "before the roadworks start", "once the new branch opens", "before I'm 50": a happening that the goal gives no day. */
export function readOccasion(tokens: readonly Token[]): readonly TimeReference[] {
  for (let at = 0; at < tokens.length; at++) {
    if (isByTheTime(tokens, at)) return [timeOf('event', at, at + 3)];
    if (!BEFORE.test(wordAt(tokens, at)) && !isWhenItHappens(tokens, at)) continue;
    // "before we move"
    if (/^(?:we|i)$/.test(wordAt(tokens, at + 1))) return [timeOf('event', at, at + 2)];
    const to = happensAt(tokens, at);
    if (to !== undefined) return [timeOf('event', at, tokens[to + 1]?.kind === 'number' ? to + 2 : to + 1)];
  }
  return readNamedOccasion(tokens);
}

/** "before the tasting", "ahead of our cup final", "in the run-up to the vote": whatever it is, it will have a day. */
function readNamedOccasion(tokens: readonly Token[]): readonly TimeReference[] {
  for (let at = 0; at < tokens.length; at++) {
    const [first, second] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
    if (
      RELEASE.test(second) &&
      /^(?:with|in|by|after|until)$/.test(first) &&
      tokens[at + 2]?.kind === 'number'
    )
      return [timeOf('event', at, at + 3)];
    if (isBound(tokens, at)) return [timeOf('event', at, at + 6)];
    const opens =
      /^(?:before|until|till)$/.test(first) ||
      (first === 'ahead' && second === 'of') ||
      (first === 'leading' && second === 'to') ||
      (first === 'up' && second === 'to' && /^(?:run|lead|leading)$/.test(wordAt(tokens, at - 1)));
    if (!opens) continue;
    const name = /^(?:of|to)$/.test(second) ? at + 2 : at + 1;
    const noun = tokens[name + 1];
    const named = noun?.kind === 'word' && !/^(?:first|second|third|fourth|fifth)$/.test(noun.word);
    if (named && /^(?:the|our|its|my|next)$/.test(wordAt(tokens, name)))
      return [timeOf('event', at, name + 2)];
  }
  return [];
}

/** "with release 4.2" */
const RELEASE = /^(?:release|version|update|edition|issue|build)$/;

/** "by the end of the appeal" */
function isBound(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:by|before|until|at)$/.test(wordAt(tokens, at)) &&
    wordAt(tokens, at + 1) === 'the' &&
    /^(?:end|close)$/.test(wordAt(tokens, at + 2)) &&
    wordAt(tokens, at + 3) === 'of' &&
    isDefinite(wordAt(tokens, at + 4)) &&
    tokens[at + 5]?.kind === 'word'
  );
}

function happensAt(tokens: readonly Token[], before: number): number | undefined {
  for (let at = before + 1; at <= before + LONGEST_NAME; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || NO_NAME.test(token.word)) return undefined;
    if (HAPPENS.test(token.word)) return at;
  }
  return undefined;
}
