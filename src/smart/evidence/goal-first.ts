import { isMonth } from '../dates/months.ts';
import type { TimeReference } from '../dates/time-reference.ts';
import { byStart } from '../text/by-start.ts';
import { cover } from '../text/cover.ts';
import { endsASentence, isDefinite, isPreposition } from '../text/small-words.ts';
import { type Token, tokenise, wordAt } from '../text/tokens.ts';
import { isNoGerund } from './word-groups.ts';
import type { Words } from './words.ts';

/** What leads a goal, and where the goal itself begins. */
interface Led {
  readonly lead: readonly Token[];
  readonly from: number;
}

/**
 * "By June, sell 40 tents" as "sell 40 tents by June", "Through ads, win …" as "win … through ads": whatever
 * leads a goal is read behind it, so that no reader has to look for the goal.
 */
export function goalFirst(
  tokens: readonly Token[],
  words: Words,
  times: readonly TimeReference[],
): readonly Token[] {
  const led = ledByTime(tokens, words, times) ?? ledByPhrase(tokens, words);
  if (led) return leadLast(tokens, led);
  const name = endOfName(tokens, words);
  if (name > 0) return tokens.slice(name);
  return wordAt(tokens, 0) === 'to' && !NOT_TO.test(wordAt(tokens, 1)) ? tokens.slice(1) : tokens;
}

const LONGEST_NAME = 3;

/** Where a name ends that only says whose goal it is: "Hartley: ", "To do: "; "Instagram: post …" says where. */
function endOfName(tokens: readonly Token[], words: Words): number {
  let end = 0;
  while (tokens[end]?.kind === 'word' && end < LONGEST_NAME) end += 1;
  if (wordAt(tokens, end) !== ':' || end === 0) return 0;
  const { verbs, outcomes, channels, audiences, deliverables, fields, business } = words;
  const says = [outcomes, channels, audiences, deliverables, fields, business].some((found) =>
    found.some((one) => one.from < end),
  );
  const isAsked = isBase(tokens[end + 1]) && verbs.some((verb) => verb.from === end + 1);
  return isAsked && !says ? end + 1 : 0;
}

/** "To the top of Google" */
const NOT_TO = /^(?:|the|a|an|our|my|all|be)$/;

/** The goal's first sentence takes what leads it at its end. */
function leadLast(tokens: readonly Token[], { lead, from }: Led): readonly Token[] {
  const stop = tokens.findIndex(({ kind, text }, at) => at > from && kind === 'mark' && endsASentence(text));
  const to = stop < 0 ? tokens.length : stop;
  return [...tokens.slice(from, to), ...joint(lead), ...lead, ...tokens.slice(to)];
}

const isPeriod = (word: string) =>
  isMonth(word) || /^(?:q[1-4]|h[12]|20\d\d|spring|summer|autumn|winter)$/.test(word);

/** What joins a lead to the goal before it: nothing in "by June", "in" for a bare "Q3" or "Nov 2027". */
function joint([first, second, third]: readonly Token[]): readonly Token[] {
  if (!first || isOpener(first.word)) return [];
  const isBare = isPeriod(first.word) && !third && (!second || isPeriod(second.word));
  return tokenise(isBare ? 'in' : ',');
}

/** Whether a place is where what led the goal begins now. */
export function isLead(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) < (tokens[at - 1]?.start ?? 0);
}

const LEADS = /^(?:end|start|cadence|event)$/;
const BESIDE_A_TIME =
  /^(?:by|in|on|within|during|over|until|before|for|the|this|next|from|between|to|through|thru|and|at|after|-|\(|\))$/;
const LABEL = /^(?:our|my|main|key|smart|marketing|goal|objective|target|aim|kpi|priority|plan)s?$/;

/** "By June, …", "In Q3 …", "2027 goal: …" */
function ledByTime(
  tokens: readonly Token[],
  { verbs }: Words,
  times: readonly TimeReference[],
): Led | undefined {
  const isTime = cover(
    tokens.length,
    times.filter(({ kind }) => LEADS.test(kind)),
  );
  let at = 0;
  let end = 0;
  let labelled = false;
  for (; at < tokens.length; at++) {
    const word = wordAt(tokens, at);
    if (isTime(at)) end = at + 1;
    else if (LABEL.test(word)) labelled = true;
    else if (!BESIDE_A_TIME.test(word) || (labelled && word === '-')) break;
  }
  if (end === 0) return undefined;
  if (labelled) {
    const lead = tokens.slice(0, at).filter(({ kind, word }) => kind !== 'mark' && !LABEL.test(word));
    return /^[:-]$/.test(wordAt(tokens, at)) ? { lead, from: at + 1 } : undefined;
  }
  const parted = /^[,:]$/.test(wordAt(tokens, end));
  const from = parted ? end + 1 : end;
  const leads = parted || isOpener(wordAt(tokens, 0)) || verbs.some((verb) => verb.from === from);
  const isGoal = tokens[from]?.kind !== 'mark' && from < tokens.length - 1;
  return leads && isGoal ? { lead: tokens.slice(0, end), from } : undefined;
}

const isOpener = (word: string) =>
  isPreposition(word) || /^(?:using|thru|thanks|as|so|over|during|before|until)$/.test(word);
const LONGEST_PHRASE = 14;

/** "Through ads in the local paper, win …", "Posting daily, we should win …": up to the comma before the goal. */
function ledByPhrase(tokens: readonly Token[], { verbs }: Words): Led | undefined {
  const doing = isDoing(tokens[0]);
  if (!doing && !isOpener(wordAt(tokens, 0))) return undefined;
  const isVerb = byStart(verbs);
  for (let at = 2; at < Math.min(tokens.length, LONGEST_PHRASE); at++) {
    if (tokens[at]?.kind === 'mark' && endsASentence(wordAt(tokens, at))) return undefined;
    if (wordAt(tokens, at) !== ',') continue;
    if (!(isVerb.has(at + 1) && isBase(tokens[at + 1])) && !isClause(tokens, at + 1)) continue;
    const lead = tokens.slice(0, at);
    return { lead: doing ? [...tokenise('by'), ...lead] : lead, from: at + 1 };
  }
  return undefined;
}

const isDoing = (token: Token | undefined) =>
  token !== undefined && /^\w{2,}ing$/.test(token.word) && !isNoGerund(token.word);
const isBase = (token: Token | undefined) =>
  token?.word === token?.stem && !/(?:ed|ing)$/.test(token?.word ?? '');
const LONGEST_SUBJECT = 7;

/** "the shop should win …": somebody or something, and what will be. */
function isClause(tokens: readonly Token[], from: number): boolean {
  if (!isDefinite(wordAt(tokens, from))) return false;
  for (let at = from + 1; at < from + LONGEST_SUBJECT && tokens[at]?.kind === 'word'; at++)
    if (/^(?:will|should|must|shall|ought)$/.test(wordAt(tokens, at))) return true;
  return false;
}
