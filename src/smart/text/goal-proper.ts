import { NOT_GERUND } from '../vocabulary/grammar.ts';
import { oneOf, terms } from '../vocabulary/terms.ts';
import { withoutAfterthoughts } from './afterthoughts.ts';
import { isPerson, withoutNotes } from './notes.ts';
import { perWord } from './per-word.ts';
import { byFirstWord, isSaidAt, type Saying } from './sayings.ts';
import { type Token, tokenise, wordAt } from './tokens.ts';

const isNoGerund = oneOf(NOT_GERUND);

/**
 * The goal without what merely says that it is one: the number of a list, "Goal:", "We want to", "Our aim is
 * to", "Please". However a goal is introduced, the same is read.
 */
export function goalProper(written: readonly Token[]): readonly Token[] {
  const tokens = withoutAfterthoughts(withoutNotes(written));
  let from = 0;
  for (;;) {
    const to = afterIntroduction(tokens, from);
    if (to === undefined || to >= tokens.length || tokens[to]?.kind === 'mark') break;
    from = to;
  }
  return withoutLateIntent(from === 0 ? tokens : tokens.slice(from));
}

function afterIntroduction(tokens: readonly Token[], from: number): number | undefined {
  return (
    afterBullet(tokens, from) ??
    afterPerson(tokens, from) ??
    afterLabel(tokens, from) ??
    afterIntent(tokens, from) ??
    afterAim(tokens, from) ??
    afterSaying(tokens, from) ??
    afterWorkOn(tokens, from) ??
    afterPlea(tokens, from)
  );
}

const LATEST_INTENT = 14;
const JOINS =
  /^(?:do|does|did|that|what|which|so|if|as|because|when|where|who|how|and|or|than|until|before|after|once|while|since|to)$/;

/** "By June, we want to sell …": the day that stands before it stays. */
function withoutLateIntent(tokens: readonly Token[]): readonly Token[] {
  for (let at = 1; at < Math.min(LATEST_INTENT, tokens.length); at++) {
    if (isWord(tokens[at - 1], JOINS)) continue;
    const isOwn = isWord(tokens[at], OWN);
    if (!isOwn && !isWord(tokens[at], SELF)) continue;
    const to = afterIntent(tokens, at) ?? (isOwn ? afterAim(tokens, at) : undefined);
    if (to === undefined) continue;
    const parted = isMark(tokens[at - 1], /^,$/) ? [] : [comma(tokens, at, to)];
    return [...tokens.slice(0, at), ...parted, ...tokens.slice(to)];
  }
  return tokens;
}

/** "By June, sell": what is left out still parts the time from the goal. */
function comma(tokens: readonly Token[], from: number, to: number): Token {
  const [mark] = tokenise(',') as [Token];
  return { ...mark, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

const isWord = (token: Token | undefined, words: RegExp) => token?.kind === 'word' && words.test(token.word);
const isMark = (token: Token | undefined, marks: RegExp) => token?.kind === 'mark' && marks.test(token.text);

const BULLET = /^[-*+•·●○▪■►▶>✓✔☐→]$/u;
const HIGHEST_IN_A_LIST = 99;
const SECTION = /^\d{1,2}(?:\.\d{1,2})+$/;

/** "- ", ">> " */
function afterBullet(tokens: readonly Token[], from: number): number | undefined {
  let item = from;
  while (isMark(tokens[item], BULLET)) item += 1;
  if (item > from) return tokens[item]?.kind === 'word' && !tokens[item]?.joined ? item : undefined;
  return afterItem(tokens, from);
}

/** "1. ", "(2) ", "b) ", "1a) ", "1.2 " */
function afterItem(tokens: readonly Token[], from: number): number | undefined {
  const [first, second] = [tokens[from], tokens[from + 1]];
  // "1.2 Win clients", but "1.5 million visitors"
  if (first && SECTION.test(first.text) && /^[A-Z][a-z]/.test(second?.text ?? '') && !second?.joined)
    return from + 1;
  const at = isMark(first, /^\($/) ? from + 1 : from;
  const item = tokens[at];
  const end = item?.kind === 'number' && isLetter(tokens[at + 1]) ? at + 2 : at + 1;
  const [mark, after] = [tokens[end], tokens[end + 1]];
  const isItem =
    (item?.kind === 'number' && (item.value <= HIGHEST_IN_A_LIST || SECTION.test(item.text))) ||
    (isLetter(item) && isMark(mark, /^\)$/));
  const isClosed = isMark(mark, /^[.)]$/) && mark?.joined;
  return isItem && isClosed && after?.kind === 'word' && !after.joined ? end + 1 : undefined;
}

/** "Ana: " */
function afterPerson(tokens: readonly Token[], from: number): number | undefined {
  const [person, mark, next] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  return person && isPerson(person) && isMark(mark, /^[:-]$/) && !next?.joined ? from + 2 : undefined;
}

const isLetter = (token: Token | undefined) => token?.kind === 'word' && token.word.length === 1;

const LABEL =
  /^(?:marketing|smart|draft|goal|objective|aim|target|kpi|okr|priority|ambition|challenge|idea|wish|task|focus|vision|mission|intention|resolution|dream|plan|theme|initiative|step|todo|fyi|reminder|note|star|o\d+|kr\d*|g\d+)s?$/;
const BESIDE_A_LABEL =
  /^(?:our|my|the|smart|new|main|primary|secondary|overall|key|result|marketing|business|team|company|personal|stretch|north|no|number)$/;
const LONGEST_LABEL = 6;

/** "Goal: ", "Objective 1: ", "KPI - " */
function afterLabel(tokens: readonly Token[], from: number): number | undefined {
  let named = false;
  for (let at = from; at < from + LONGEST_LABEL; at++) {
    const token = tokens[at];
    if (isWord(token, LABEL)) named = true;
    else if (isMark(token, /^[:-]$/)) return named && !tokens[at + 1]?.joined ? at + 1 : undefined;
    else if (
      !isWord(token, BESIDE_A_LABEL) &&
      !isMark(token, /^#$/) &&
      !(named && token?.kind === 'number' && token.value <= HIGHEST_IN_A_LIST)
    )
      return undefined;
  }
  return undefined;
}

const SELF = /^(?:we|i)(?:'(?:d|re|m|ve))?$/;
const OWN = /^(?:our|my|the)$/;
const INTENDS =
  /^(?:want|wish|need|plan|aim|hope|intend|try|have|like|love|going|needs|wants|has|plans|aims|hopes|continue|continues|strive|seek|start|begin|manage|work|endeavou?r|commit|looking|aiming|hoping|planning|trying|working|determined|keen|able|ways|wanting|seeking|got|ought)$/;
const HELPS = /^(?:be|find|new|would|do|really|are|am|also|currently|now|all|both|just|will|'d|'re|'m)$/;
const DOES = /^(?:will|shall|must|should|can|we'll|i'll)$/;
const LONGEST_INTENT = 6;

/** "We want to", "I'd like to", "We are going to", "The marketing team must", "Aim to" */
function afterIntent(tokens: readonly Token[], from: number): number | undefined {
  let intends = false;
  const start = afterSelf(tokens, from);
  for (let at = start; at < start + LONGEST_INTENT; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    const does = isWord(token, DOES) && (start > from || token?.word.includes("'"));
    if (does && next?.kind === 'word' && !isWord(next, HELPS))
      return isWord(next, INTENDS) && isWord(tokens[at + 2], /^to$/) ? at + 3 : at + 1;
    if (does) continue;
    if (intends && isWord(token, /^to$/)) return next?.kind === 'word' ? at + 1 : undefined;
    if (isWord(token, INTENDS)) intends = true;
    else if (intends || !isWord(token, HELPS)) return undefined;
  }
  return undefined;
}

const EACH_OF_US = /^(?:everyone|everybody|all|each)$/;
const HOUSE =
  /^(?:team|department|company|business|firm|organi[sz]ation|staff|crew|agency|shop|store|group)$/;

/** Who intends it: "we", "I'd", "our sales team"; nobody in "Aim to". */
function afterSelf(tokens: readonly Token[], from: number): number {
  if (isWord(tokens[from], SELF)) return from + 1;
  const inAll = isWord(tokens[from], EACH_OF_US) && isWord(tokens[from + 1], /^(?:in|on|at|of)$/);
  if (inAll) return isWord(tokens[from + 2], /^us$/) ? from + 3 : afterHouse(tokens, from + 2);
  return afterHouse(tokens, from);
}

/** "our sales team", "the company"; where no such thing stands, nothing is passed over. */
function afterHouse(tokens: readonly Token[], from: number): number {
  if (!isWord(tokens[from], OWN)) return from;
  const team = [1, 2, 3].find((step) => isWord(tokens[from + step], HOUSE));
  if (team === undefined) return from;
  const to = from + team + 1;
  return isWord(tokens[to], /^and$/) && isWord(tokens[to + 1], SELF) ? to + 2 : to;
}

const AIM =
  /^(?:goal|objective|aim|target|ambition|plan|hope|wish|intention|mission|idea|purpose|task|focus|job|vision|resolution|priority|challenge|dream|duty|role)s?$/;
const LONGEST_AIM = 6;

/** "Our marketing goal is to", "The plan is to" */
function afterAim(tokens: readonly Token[], from: number): number | undefined {
  if (!isWord(tokens[from], /^(?:our|my|the|one|this)$/)) return undefined;
  let named = false;
  for (let at = from + 1; at < from + LONGEST_AIM; at++) {
    const token = tokens[at];
    if (isWord(token, AIM)) named = true;
    else if (named && isWord(token, /^(?:is|was|are|will)$/)) {
      const to = isWord(tokens[at + 1], /^be$/) ? at + 2 : at + 1;
      return isWord(tokens[to], /^to$/) ? to + 1 : undefined;
    } else if (!isWord(token, BESIDE_A_LABEL)) return undefined;
  }
  return undefined;
}

/** What may stand before a goal as it is: "make sure that we sell …", "it is our goal to sell …". */
const SAYINGS = `make sure that we, make sure we, make sure that, make sure to, make sure, be sure to, see to it that we,
  see to it that, ensure that we, ensure we, ensure that, remember to, find a way to, find ways to, find new ways to,
  time to, ready to, get ready to, help us to, help us, it is our goal to, it is our aim to, it's our goal to,
  it would be great to, it would be nice to, it would be good to, focus on how to, what we want is to,
  all we want is to, what we need is to, once again, once more, we want that, i want that, we need that`;

let sayings: ReadonlyMap<string, readonly Saying[]> | undefined;

function afterSaying(tokens: readonly Token[], from: number): number | undefined {
  sayings ??= byFirstWord(terms(SAYINGS).map((saying) => ({ words: saying.split(' ') })));
  const said = sayings.get(wordAt(tokens, from))?.find((saying) => isSaidAt(tokens, from, saying));
  const to = from + (said?.words.length ?? 0);
  return said && tokens[to]?.kind === 'word' ? to : undefined;
}

/** "Focus on selling more", "Keep posting", "Start to sell" */
function afterWorkOn(tokens: readonly Token[], from: number): number | undefined {
  const on =
    isWord(tokens[from], /^(?:focus|work|keep|concentrate|go|focusing|working)$/) &&
    isWord(tokens[from + 1], /^on$/);
  const to = on
    ? from + 2
    : isWord(tokens[from], /^(?:start|keep|begin|continue|consider)$/)
      ? from + 1
      : undefined;
  const next = to === undefined ? undefined : tokens[to];
  return next && /^\w{2,}ing$/.test(next.word) && !isNoGerund(next.word) ? to : undefined;
}

const isPlea = perWord(({ word }) => PLEA.test(word));
const PLEA =
  /^(?:please|pls|plz|let's|kindly|okay?|also|ideally|hopefully|finally|successfully|significantly|substantially|dramatically|actively|consistently|continuously|continually|steadily|gradually|rapidly|simply|really)$/;

/** "Please", "Let us", "Significantly" */
function afterPlea(tokens: readonly Token[], from: number): number | undefined {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (!first || second?.kind !== 'word') return undefined;
  if (isPlea(first)) return from + 1;
  if (isWord(first, /^let$/) && isWord(second, /^us$/)) return from + 2;
  return undefined;
}
