import { once } from '../../marketing/once.ts';
import type { TimeReference } from '../dates/time-reference.ts';
import { byStart } from '../text/by-start.ts';
import { cover } from '../text/cover.ts';
import { perWord } from '../text/per-word.ts';
import { endsASentence } from '../text/small-words.ts';
import type { Span } from '../text/span.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { WANTS } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { isDoneByOthers, type MeansClues, meansClues, opensMeans } from './means-openers.ts';
import { isWhatItDoes } from './things.ts';
import { isNoun, isPassive, standsAsVerb, unknownVerb } from './verbs-in-use.ts';
import { letsDo } from './word-groups.ts';
import type { Verb, Words } from './words.ts';

/** What a word's part of the sentence does: says what is wanted, what for, or how. */
export type Clause = 'aim' | 'purpose' | 'means';

const wantsMore = oneOf(WANTS);
/** Words at which a clause may begin or end, whatever the vocabulary knows of them. */
const mayTurn = perWord(({ word }) => /^(?:so|that|to|by|with|for|,)$/.test(word) || endsASentence(word));
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

/** A text that is read word by word: what stands where, and the verbs found so far. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly words: Words;
  readonly listed: ReadonlyMap<number, Verb>;
  readonly purposeOpeners: ReadonlyMap<number, Span>;
  readonly meansOpeners: ReadonlyMap<number, Span>;
  readonly verbs: readonly Verb[];
  /** A verb that no vocabulary knows. */
  readonly unknown: Verb | undefined;
  readonly isTime: (at: number) => boolean;
  /** Where outcomes of several words begin. */
  readonly measures: () => ReadonlySet<number>;
  readonly clues: () => MeansClues;
}

/** Splits a goal into its aim, its purpose ("to …", "so that …") and its means ("by …ing", "through …"). */
export function readClauses(
  tokens: readonly Token[],
  words: Words,
  times: readonly TimeReference[],
): Clauses {
  const isTime = cover(tokens.length, times);
  const unknown = unknownVerb(tokens, words, times);
  const listed = byStart(unknown ? [...words.verbs, unknown] : words.verbs);
  const verbs: Verb[] = [];
  const reading: Reading = {
    tokens,
    words,
    listed,
    purposeOpeners: byStart(words.purposeOpeners),
    meansOpeners: byStart(words.meansOpeners),
    verbs,
    unknown,
    isTime,
    measures: once(
      () => new Set(words.outcomes.filter(({ from, to }) => to - from > 1).map(({ from }) => from)),
    ),
    clues: once(() => meansClues(words, times)),
  };
  const of: Clause[] = [];
  const byOthers = new Set<number>();
  const purposes: number[] = [];
  const means: number[] = [];
  let clause: Clause = 'aim';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const verb = isNoun(tokens, listed.get(at), isTime) ? undefined : listed.get(at);
    if (verb || mayTurn(token) || reading.purposeOpeners.has(at) || reading.meansOpeners.has(at)) {
      const isInUse = verb !== undefined && isUsed(reading, verb);
      const purpose = purposeAt(reading, at);
      const how = purpose === undefined && !isLedTo(reading, at) ? meansAt(reading, at) : undefined;
      if (endsASentence(token.word)) clause = 'aim';
      else if (purpose !== undefined) {
        clause = 'purpose';
        purposes.push(purpose);
      } else if (how !== undefined) {
        clause = 'means';
        means.push(how);
      } else if (isLedTo(reading, at)) byOthers.add(at + 1);
      else if (token.word === ',' && clause === 'means' && isLeadingMeans(of)) clause = 'aim';
      if (isInUse && isBare(tokens, at, verbs)) byOthers.add(at);
      if (isInUse) verbs.push(verb);
    }
    of.push(clause);
  }
  return { of, verbs, byOthers, purposes, means };
}

/** Whether what may be a verb is one here, and no noun nor part of a thing's name. */
function isUsed({ tokens, words, verbs, unknown, measures }: Reading, verb: Verb): boolean {
  const { from } = verb;
  return (
    !isInside(words.deliverables, from) &&
    (verb === unknown ||
      standsAsVerb(tokens, from, verbs, measures()) ||
      isPassive(tokens, verb) ||
      isLetDo(tokens, from, verbs))
  );
}

/** Where the words of a purpose begin that is opened by the word at a place. */
function purposeAt(reading: Reading, at: number): number | undefined {
  const { tokens, words, listed, purposeOpeners, verbs } = reading;
  const opener = purposeOpeners.get(at);
  if (opener && at > 0 && !isNoOpener(tokens, at)) return opener.to;
  const opens =
    isWhatItDoes(tokens, at, verbs, words.deliverables) ||
    isForMore(tokens, at, verbs) ||
    isSo(tokens, at) ||
    (isTo(tokens, at) &&
      listed.has(at + 1) &&
      !isInside(
        words.outcomes.filter(({ value }) => value.metric !== undefined),
        at,
      ) &&
      !isLedTo(reading, at) &&
      opensPurpose(tokens, at, verbs));
  return opens ? at + 1 : undefined;
}

/** Where the words of a means begin that is opened by the word at a place. */
function meansAt({ tokens, isTime, verbs, meansOpeners, clues }: Reading, at: number): number | undefined {
  // "the click-through rate"
  const opener = tokens[at]?.joined && tokens[at - 1]?.kind === 'word' ? undefined : meansOpeners.get(at);
  // "from May through July" says when
  if (opener && !isTime(opener.to - 1) && !clues().timeStarts.has(opener.to))
    return isDoneByOthers(tokens, at, verbs) ? undefined : opener.to;
  const mayOpen = /^(?:by|with)$/.test(wordAt(tokens, at));
  return mayOpen && opensMeans(tokens, at, clues()) ? (opener?.to ?? at + 1) : undefined;
}

/** Whether "to" leads to what others are brought to do. */
function isLedTo({ tokens, listed, verbs }: Reading, at: number): boolean {
  return isTo(tokens, at) && (listed.has(at + 1) || asks(verbs, tokens)) && letsOthers(tokens, at, verbs);
}

/** "to", but not in "face-to-face". */
function isTo(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'to' && !tokens[at]?.joined;
}

/** "…, so people come", but not "so far" */
function isSo(tokens: readonly Token[], at: number): boolean {
  return (
    wordAt(tokens, at) === 'so' &&
    at > 0 &&
    !/^(?:that|far|much|many|as|on|called)$/.test(wordAt(tokens, at + 1))
  );
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
function isInside(names: readonly Span[], at: number): boolean {
  return names.some(({ from, to }) => from < at && at < to);
}

function opensPurpose(tokens: readonly Token[], at: number, verbs: readonly Verb[]): boolean {
  if (at === 0 || wantsMore(wordAt(tokens, at - 1))) return false;
  const last = verbs[verbs.length - 1];
  // "12 shops to be visited"
  if (!last && wordAt(tokens, at + 1) === 'be') return false;
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
