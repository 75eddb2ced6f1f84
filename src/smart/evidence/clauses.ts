import type { TimeReference } from '../dates/time-reference.ts';
import { byStart } from '../text/by-start.ts';
import { cover } from '../text/cover.ts';
import { perWord } from '../text/per-word.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { WANTS } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { isWhatItDoes } from './things.ts';
import { isNoun, isPassive, OCCASION, standsAsVerb, unknownVerb } from './verbs-in-use.ts';
import { isNoGerund, letsDo } from './word-groups.ts';
import type { Verb, Words } from './words.ts';

/** What a word's part of the sentence does: says what is wanted, what for, or how. */
export type Clause = 'aim' | 'purpose' | 'means';

const wantsMore = oneOf(WANTS);
const BREAK = /^[.;!?]$/;
/** Words at which a clause may begin or end, whatever the vocabulary knows of them. */
const mayTurn = perWord(({ word }) => /^(?:so|that|to|by|with|for|,)$/.test(word) || BREAK.test(word));
const REACH = 7;

export interface Clauses {
  readonly of: readonly Clause[];
  readonly verbs: readonly Verb[];
  /** Where a verb begins that says what others do: "get people to attend". */
  readonly byOthers: ReadonlySet<number>;
  /** A purpose, with where its words begin. */
  readonly purposes: readonly number[];
  readonly means: readonly number[];
}

/** Splits a goal into its aim, its purpose ("to …", "so that …") and its means ("by …ing", "through …"). */
export function readClauses(
  tokens: readonly Token[],
  words: Words,
  times: readonly TimeReference[],
): Clauses {
  const unknown = unknownVerb(tokens, words, times);
  const allVerbs = byStart(unknown ? [...words.verbs, unknown] : words.verbs);
  const purposeOpeners = byStart(words.purposeOpeners);
  const meansOpeners = byStart(words.meansOpeners);
  let gathered: MeansClues | undefined;
  const clues = () => {
    gathered ??= meansClues(words, times);
    return gathered;
  };
  let measured: ReadonlySet<number> | undefined;
  const measures = () => {
    measured ??= new Set(words.outcomes.filter(({ from, to }) => to - from > 1).map(({ from }) => from));
    return measured;
  };
  const of: Clause[] = [];
  const verbs: Verb[] = [];
  const byOthers = new Set<number>();
  const purposes: number[] = [];
  const means: number[] = [];
  const isTime = cover(tokens.length, times);
  let clause: Clause = 'aim';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const verb = isNoun(tokens, allVerbs.get(at), isTime) ? undefined : allVerbs.get(at);
    if (!verb && !mayTurn(token) && !purposeOpeners.has(at) && !meansOpeners.has(at)) {
      of.push(clause);
      continue;
    }
    const { word } = token;
    const isVerb =
      verb !== undefined &&
      !isInside(words.deliverables, at) &&
      (verb === unknown ||
        standsAsVerb(tokens, at, verbs, measures()) ||
        isPassive(tokens, verb) ||
        isLetDo(tokens, at, verbs));
    if (BREAK.test(word)) clause = 'aim';
    else if (purposeOpeners.has(at) && at > 0 && !isNoOpener(tokens, at)) {
      clause = 'purpose';
      purposes.push(purposeOpeners.get(at)?.to ?? at + 1);
    } else if (isWhatItDoes(tokens, at, verbs, words.deliverables)) {
      clause = 'purpose';
      purposes.push(at + 1);
    } else if (isForMore(tokens, at, verbs)) {
      clause = 'purpose';
      purposes.push(at + 1);
    } else if (
      word === 'so' &&
      at > 0 &&
      !/^(?:that|far|much|many|as|on|called)$/.test(wordAt(tokens, at + 1))
    ) {
      clause = 'purpose';
      purposes.push(at + 1);
    } else if (
      word === 'to' &&
      !tokens[at]?.joined &&
      (allVerbs.has(at + 1) || asks(verbs, tokens)) &&
      letsOthers(tokens, at, verbs)
    ) {
      byOthers.add(at + 1);
    } else if (
      word === 'to' &&
      !tokens[at]?.joined &&
      allVerbs.has(at + 1) &&
      opensPurpose(tokens, at, verbs)
    ) {
      clause = 'purpose';
      purposes.push(at + 1);
    } else if (
      (meansOpeners.has(at) && !isDoneByOthers(tokens, at, verbs)) ||
      ((word === 'by' || word === 'with') && opensMeans(tokens, at, clues()))
    ) {
      clause = 'means';
      means.push(meansOpeners.get(at)?.to ?? at + 1);
    } else if (word === ',' && clause === 'means' && isLeadingMeans(of)) clause = 'aim';
    if (isVerb && isBare(tokens, at, verbs)) byOthers.add(at);
    if (isVerb && verb) verbs.push(verb);
    of.push(clause);
  }
  return { of, verbs, byOthers, purposes, means };
}

/** "post daily for more bookings", but "look for more partners" */
function isForMore(tokens: readonly Token[], at: number, verbs: readonly Verb[]): boolean {
  if (wordAt(tokens, at) !== 'for' || wordAt(tokens, at + 1) !== 'more' || verbs.length === 0) return false;
  return !SEEKS.test(wordAt(tokens, at - 1)) && wordAt(tokens, at + 2) !== 'than';
}

const SEEKS =
  /^(?:look|looking|aim|aiming|push|ask|asking|search|searching|go|strive|hope|wish|need|demand|call|plan)$/;

/** "want to sell", "ten more supporting members" */
function isNoOpener(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [wordAt(tokens, at), wordAt(tokens, at - 1)];
  return (
    (word === 'to' && wantsMore(before)) ||
    (word === 'supporting' && (/^(?:more|new)$/.test(before) || tokens[at - 1]?.kind === 'number'))
  );
}

/** "Through better emails, raise …": a means that opens the sentence ends at its comma. */
function isLeadingMeans(of: readonly Clause[]): boolean {
  return of[0] !== 'aim';
}

/** "a new picture book", "the press release": the noun that ends a name. */
function isInside(names: Words['deliverables'], at: number): boolean {
  return names.some(({ from, to }) => from < at && at < to);
}

function opensPurpose(tokens: readonly Token[], at: number, verbs: readonly Verb[]): boolean {
  if (at === 0 || wantsMore(wordAt(tokens, at - 1))) return false;
  const last = verbs[verbs.length - 1];
  if (!last) return !opensWithGoal(tokens, at) && (/\d|s$/.test(wordAt(tokens, at - 1)) || at > 5);
  return true;
}

/** "Our goal is for the practice to win …": what comes after is the goal itself. */
function opensWithGoal(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(0, at)
    .some(
      ({ stem }, of) =>
        /^(?:goal|objective|aim|target)$/.test(stem) && /^(?:is|was|:)$/.test(wordAt(tokens, of + 1)),
    );
}

/** "encourage staff to recycle": after such a verb, "to" leads to no place. */
function asks(verbs: readonly Verb[], tokens: readonly Token[]): boolean {
  const last = verbs[verbs.length - 1];
  return (
    last !== undefined &&
    /^(?:want|need|ask|allow|convinc|enabl|encourag|help|inspir|motivat|persuad|teach|train|urg)/.test(
      wordAt(tokens, last.from),
    )
  );
}

/** "get 200 people to attend": what the people do is the aim itself. */
function letsOthers(tokens: readonly Token[], at: number, verbs: readonly Verb[]): boolean {
  const last = verbs[verbs.length - 1];
  if (!last || verbs.length > 2 || !letsDo(wordAt(tokens, last.from))) return false;
  const object = tokens.slice(last.to, at);
  const short = object.length > 0 && object.length <= REACH;
  return short && !object.some(({ kind, text }) => kind === 'mark' && text !== '%');
}

/** "have thought leaders contribute to an e-book" */
function isLetDo(tokens: readonly Token[], at: number, verbs: readonly Verb[]): boolean {
  const last = verbs[verbs.length - 1];
  if (!last || !/^(?:have|having|let|letting)$/.test(wordAt(tokens, last.from))) return false;
  const { word, stem } = tokens[at] as Token;
  return (
    word === stem &&
    /^(?:to|in|on|at|for|a|an|the|our)$/.test(wordAt(tokens, at + 1)) &&
    isBare(tokens, at, verbs)
  );
}

/** "have 200 people attend", "let members vote": the verb says what they do. */
function isBare(tokens: readonly Token[], at: number, verbs: readonly Verb[]): boolean {
  const last = verbs[verbs.length - 1];
  if (
    !last ||
    at <= last.to ||
    !/^(?:have|having|let|letting|help|helping|see|make)$/.test(wordAt(tokens, last.from))
  )
    return false;
  const { stem, word } = tokens[at - 1] as Token;
  return (
    at - last.to <= REACH && (word !== stem || word === 'people') && !/(?:ed|ing)$/.test(wordAt(tokens, at))
  );
}

/** What "by" and "with" are judged by. */
interface MeansClues {
  readonly meansStarts: ReadonlySet<number>;
  readonly timeStarts: ReadonlySet<number>;
  readonly timeEnds: ReadonlySet<number>;
}

/** Whether "by" or "with" begins a means. */
function opensMeans(
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
  if (at === 0) return tokens.slice(1, 1 + REACH).some(({ word }) => word === ',');
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

/** "Have 60 restaurants using our app": what they do, not how it is brought about. */
function isDoneByOthers(tokens: readonly Token[], at: number, verbs: readonly Verb[]): boolean {
  const [first] = verbs;
  return (
    wordAt(tokens, at) === 'using' && first !== undefined && /^(?:have|get)$/.test(wordAt(tokens, first.from))
  );
}

function meansClues(
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
