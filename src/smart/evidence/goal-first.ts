import type { TimeReference } from '../dates/time-reference.ts';
import { cover } from '../text/cover.ts';
import { isPreposition } from '../text/small-words.ts';
import { type Token, tokenise, wordAt } from '../text/tokens.ts';
import type { Words } from './words.ts';

/**
 * "By June, sell 40 tents" as "sell 40 tents by June", "Through ads, win …" as "win … through ads": whatever
 * leads a goal is read behind it, so that no reader has to look for the goal.
 */
export function goalFirst(
  tokens: readonly Token[],
  words: Words,
  times: readonly TimeReference[],
): readonly Token[] {
  const time = leadingTime(tokens, words, times);
  if (time > 0) return withLast(tokens, time);
  const phrase = leadingPhrase(tokens, words);
  if (phrase > 0) return withLast(tokens, phrase);
  return wordAt(tokens, 0) === 'to' && !NOT_TO.test(wordAt(tokens, 1)) ? tokens.slice(1) : tokens;
}

/** "To the top of Google" */
const NOT_TO = /^(?:|the|a|an|our|my|all|be)$/;
const BREAK = /^[.;!?]$/;
const PARTS = /^[,:]$/;

/** What leads up to a place, put at the end of the goal's sentence. */
function withLast(tokens: readonly Token[], end: number): readonly Token[] {
  const goal = tokens.slice(PARTS.test(wordAt(tokens, end)) ? end + 1 : end);
  const stop = goal.findIndex(({ kind, text }) => kind === 'mark' && BREAK.test(text));
  const to = stop < 0 ? goal.length : stop;
  const comma = isOpener(wordAt(tokens, 0)) ? [] : tokenise(',');
  return [...goal.slice(0, to), ...comma, ...tokens.slice(0, end), ...goal.slice(to)];
}

/** Whether a place is where what led the goal begins now. */
export function isLead(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) < (tokens[at - 1]?.start ?? 0);
}

const BESIDE_A_TIME =
  /^(?:by|in|on|within|during|over|until|before|for|the|this|next|from|between|to|through|thru|and|at|after|-)$/;
const LEADS = /^(?:end|start|cadence|event)$/;

/** Where the times end that a goal begins with, 0 for none. */
function leadingTime(tokens: readonly Token[], { verbs }: Words, times: readonly TimeReference[]): number {
  if (times.length === 0) return 0;
  const isTime = cover(
    tokens.length,
    times.filter(({ kind }) => LEADS.test(kind)),
  );
  let end = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (isTime(at)) end = at + 1;
    else if (!BESIDE_A_TIME.test(wordAt(tokens, at))) break;
  }
  const parted = PARTS.test(wordAt(tokens, end));
  const goal = parted ? end + 1 : end;
  const isSaid = parted || isOpener(wordAt(tokens, 0)) || verbs.some(({ from }) => from === goal);
  return isSaid && tokens[goal]?.kind !== 'mark' && goal < tokens.length - 1 ? end : 0;
}

const isOpener = (word: string) =>
  isPreposition(word) || /^(?:using|thru|thanks|as|so|over|during|before|until)$/.test(word);
const LONGEST_PHRASE = 14;

/** Where the comma stands before the goal's own verb, 0 for none: "Through ads in the local paper, win …". */
function leadingPhrase(tokens: readonly Token[], { verbs }: Words): number {
  if (!isOpener(wordAt(tokens, 0))) return 0;
  for (let at = 2; at < Math.min(tokens.length, LONGEST_PHRASE); at++) {
    if (tokens[at]?.kind === 'mark' && BREAK.test(wordAt(tokens, at))) return 0;
    if (wordAt(tokens, at) !== ',') continue;
    const { word, stem } = tokens[at + 1] ?? {};
    if (word === stem && !/(?:ed|ing)$/.test(word ?? '') && verbs.some(({ from }) => from === at + 1))
      return at;
  }
  return 0;
}
