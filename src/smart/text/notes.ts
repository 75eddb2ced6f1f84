import { FIRST_NAMES } from '../vocabulary/first-names.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { isCapitalised } from './capitals.ts';
import { perWord } from './per-word.ts';
import { type Token, wordAt } from './tokens.ts';

/** Words of which a planner's own notes are made: "(draft)", "[see notes]", "(P1)". */
const NOTES =
  /^(?:draft|tbc|stretch|goal|target|see|notes?|nice|to|have|must|high|low|medium|top|priority|urgent|important|optional|idea|ongoing|pending|revised|updated|wip|kpi|okr|new|more|follow|with|the|team|company|our|site|deck|doc|brief|sheet|file|link|below|above|comments?|owner|lead|in|progress|p\d|v\d+)$/;
const LONGEST = 5;
const isFirstName = oneOf(FIRST_NAMES);

/** "Tom", not "tom". */
export const isPerson = perWord((token) => isCapitalised(token) && isFirstName(token.word));

/** How many tokens of a note begin at a place: a word of notes, or a number of a ticket such as "MKT-123". */
function noted(tokens: readonly Token[], at: number): number {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token && /^[A-Z]{2,6}$/.test(token.text) && next?.kind === 'number' && next.joined) return 2;
  if (!token) return 0;
  // "[owner: Ana]", "(Tom / Priya)"
  if (/^[:/,&+]$/.test(token.text) && next && (isPerson(next) || isPerson(tokens[at - 1] as Token))) return 1;
  return NOTES.test(token.word) || isPerson(token) ? 1 : 0;
}

/** Where a note ends that begins at a place: "(draft)", "[MKT-123]", "[ ]", "@ana". */
function endOfNote(tokens: readonly Token[], from: number): number | undefined {
  const [token, next] = [tokens[from], tokens[from + 1]];
  if (token?.text === '@') {
    if (token.joined || !next?.joined) return undefined;
    return wordAt(tokens, from + 2) === ':' ? from + 3 : from + 2;
  }
  if (from === 0 && token?.text === '[' && next?.word === 'x' && wordAt(tokens, 2) === ']') return 3;
  if (!/^[([]$/.test(token?.text ?? '')) return undefined;
  const to = endOfWords(tokens, from + 1);
  return /^[)\]]$/.test(wordAt(tokens, to)) ? to + 1 : undefined;
}

const opensNote = perWord(({ text }) => /^[([@]$/.test(text));

/** The goal without the notes in it. */
export function withoutNotes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(opensNote)) return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = endOfNote(tokens, at);
    if (end === undefined) kept.push(tokens[at] as Token);
    at = end ?? at + 1;
  }
  return kept.length > 0 ? kept : tokens;
}

/** Where a note behind a dash begins that ends before a place: "- high priority". */
export function startOfNote(tokens: readonly Token[], end: number): number | undefined {
  for (let at = end - 2; at >= 0 && at >= end - LONGEST - 1; at--) {
    const isDash = /^[;–—-]$/.test(wordAt(tokens, at)) && !tokens[at + 1]?.joined;
    if (isDash) return endOfWords(tokens, at + 1) === end ? at : undefined;
  }
  return undefined;
}

function endOfWords(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let read = noted(tokens, at); read > 0 && at < from + LONGEST; read = noted(tokens, at)) at += read;
  return at;
}
