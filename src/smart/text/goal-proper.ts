import { perWord } from './per-word.ts';
import { type Token, tokenise } from './tokens.ts';

/**
 * The goal without what merely says that it is one: the number of a list, "Goal:", "We want to", "Our aim is
 * to", "Please". However a goal is introduced, the same is read.
 */
export function goalProper(tokens: readonly Token[]): readonly Token[] {
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
    afterLabel(tokens, from) ??
    afterIntent(tokens, from) ??
    afterAim(tokens, from) ??
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
    const read = isWord(tokens[at], SELF) ? afterIntent : isWord(tokens[at], OWN) ? afterAim : undefined;
    const to = read?.(tokens, at);
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

/** "- ", "1. ", "(2) ", "b) " */
function afterBullet(tokens: readonly Token[], from: number): number | undefined {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (isMark(first, BULLET) && second?.kind === 'word' && !second.joined) return from + 1;
  const at = isMark(first, /^\($/) ? from + 1 : from;
  const [item, mark, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isItem =
    (item?.kind === 'number' && item.value <= HIGHEST_IN_A_LIST && Number.isInteger(item.value)) ||
    (item?.kind === 'word' && item.word.length === 1 && isMark(mark, /^\)$/));
  const isClosed = isMark(mark, /^[.)]$/) && mark?.joined;
  return isItem && isClosed && after?.kind === 'word' && !after.joined ? at + 2 : undefined;
}

const LABEL =
  /^(?:marketing|smart|draft|goal|objective|aim|target|kpi|okr|priority|ambition|o\d+|kr\d*|g\d+)s?$/;
const BESIDE_A_LABEL =
  /^(?:our|my|the|smart|new|main|primary|secondary|overall|key|result|marketing|business|sales|team|no|number)$/;
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
    if (intends && isWord(token, /^to$/)) return next?.kind === 'word' ? at + 1 : undefined;
    if (isWord(token, INTENDS)) intends = true;
    else if (intends || !isWord(token, HELPS)) return undefined;
  }
  return undefined;
}

/** Who intends it: "we", "I'd", "our sales team"; nobody in "Aim to". */
function afterSelf(tokens: readonly Token[], from: number): number {
  if (isWord(tokens[from], SELF)) return from + 1;
  if (!isWord(tokens[from], OWN)) return from;
  const team = [1, 2, 3].find((step) => isWord(tokens[from + step], /^(?:team|department)$/));
  return team === undefined ? from : from + team + 1;
}

const AIM = /^(?:goal|objective|aim|target|ambition|plan|hope|wish|intention|mission|idea|purpose|task)s?$/;
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

const isPlea = perWord(({ word }) => PLEA.test(word));
const PLEA =
  /^(?:please|let's|kindly|okay?|also|ideally|hopefully|finally|successfully|significantly|substantially|dramatically|actively|consistently|continuously|continually|steadily|gradually|rapidly|simply|really)$/;

/** "Please", "Let us", "Significantly" */
function afterPlea(tokens: readonly Token[], from: number): number | undefined {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (!first || second?.kind !== 'word') return undefined;
  if (isPlea(first)) return from + 1;
  if (isWord(first, /^let$/) && isWord(second, /^us$/)) return from + 2;
  return undefined;
}
