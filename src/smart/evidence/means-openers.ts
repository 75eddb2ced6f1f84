import type { TimeReference } from '../dates/time-reference.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { isLead } from './goal-first.ts';
import { OCCASION } from './verbs-in-use.ts';
import { isNoGerund } from './word-groups.ts';
import type { Verb, Words } from './words.ts';

const REACH = 7;

/** What "by" and "with" are judged by. */
export interface MeansClues {
  readonly meansStarts: ReadonlySet<number>;
  readonly timeStarts: ReadonlySet<number>;
  readonly timeEnds: ReadonlySet<number>;
}

/** Whether "by" or "with" begins a means. */
export function opensMeans(
  tokens: readonly Token[],
  at: number,
  { meansStarts, timeStarts, timeEnds }: MeansClues,
): boolean {
  const next = tokens[at + 1];
  if (!next || next.word === 'no' || timeStarts.has(at + 1)) return false;
  if (wordAt(tokens, at) === 'by') {
    const adverb = /ly$/.test(next.word) ? 2 : 1;
    const gerund = wordAt(tokens, at + adverb);
    if (OCCASION.test(wordAt(tokens, at + adverb + 1))) return false;
    if (/ing$/.test(gerund) && !isNoGerund(gerund) && gerund.length > 4) return true;
    // "sourced by partners" says by whom, not how
    return meansStarts.has(at + 1) && !/ed$/.test(wordAt(tokens, at - 1));
  }
  // "With a stand at the fair, collect 120 contacts"
  if (isLead(tokens, at)) return true;
  // "with no extra staff" is a limit
  if (next.word === 'no' || TIES.test(wordAt(tokens, at - 1)) || isShareOf(tokens, at + 1)) return false;
  // after the date it can only say how, but "close June with 40 orders"
  if (timeEnds.has(at)) return !ENDS_WITH.test(wordAt(tokens, 0));
  for (let ahead = at + 1; ahead < at + REACH; ahead++) {
    if (meansStarts.has(ahead)) return true;
    if (tokens[ahead]?.kind === 'mark' || /^(?:of|by|to|and|from|than|in|for)$/.test(wordAt(tokens, ahead)))
      return false;
  }
  return false;
}

/** "build relationships with ten bloggers" */
const TIES = /^(?:relationships?|partnerships?|ties|links|contacts?|friendships?|relations|rapport)$/;

/** "with half of the parents giving": what else should come of it. */
function isShareOf(tokens: readonly Token[], at: number): boolean {
  const end = tokens[at]?.kind === 'number' ? at + 2 : at + 1;
  return (
    /^(?:%|percent|half|quarter|third)$/.test(tokens[end - 1]?.text ?? '') && wordAt(tokens, end) === 'of'
  );
}

const ENDS_WITH = /^(?:close|end|finish|start|begin|leave|exit)$/;

/** "Have 60 restaurants using our app": what they do, but ", using …" says how it is brought about. */
export function isDoneByOthers(tokens: readonly Token[], at: number, verbs: readonly Verb[]): boolean {
  const [first] = verbs;
  return (
    wordAt(tokens, at) === 'using' &&
    tokens[at - 1]?.kind === 'word' &&
    first !== undefined &&
    /^(?:have|get)$/.test(wordAt(tokens, first.from))
  );
}

export function meansClues(
  { means, channels, deliverables, fields }: Words,
  times: readonly TimeReference[],
): MeansClues {
  const meansStarts = new Set<number>();
  for (const { from, value: broad } of channels) if (!broad) meansStarts.add(from);
  for (const { from } of [...means, ...deliverables, ...fields]) meansStarts.add(from);
  const timeStarts = new Set<number>();
  const timeEnds = new Set<number>();
  for (const { kind, from, to } of times) {
    timeStarts.add(from);
    if (kind === 'end') timeEnds.add(to);
  }
  return { meansStarts, timeStarts, timeEnds };
}
