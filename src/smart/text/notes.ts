import { type Token, wordAt } from './tokens.ts';

/** Words of which a planner's own notes are made: "(draft)", "[see notes]", "(P1)". */
const NOTES =
  /^(?:draft|tbc|stretch|goal|target|see|notes?|nice|to|have|must|high|low|medium|top|priority|urgent|important|optional|idea|ongoing|pending|revised|updated|wip|kpi|okr|new|more|follow|with|the|team|company|our|site|in|progress|x|p\d|v\d+)$/;
const LONGEST = 5;

/** How many tokens of a note begin at a place: a word of notes, or a number of a ticket such as "MKT-123". */
function noted(tokens: readonly Token[], at: number): number {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token && /^[A-Z]{2,6}$/.test(token.text) && next?.kind === 'number' && next.joined) return 2;
  return NOTES.test(token?.word ?? '') ? 1 : 0;
}

/** Where a note in brackets ends that begins at a place: "(draft)", "[MKT-123]", "[ ]". */
export function endOfNote(tokens: readonly Token[], from: number): number | undefined {
  if (!/^[([]$/.test(wordAt(tokens, from))) return undefined;
  const to = endOfWords(tokens, from + 1);
  return /^[)\]]$/.test(wordAt(tokens, to)) ? to + 1 : undefined;
}

/** Where a note begins that ends before a place: "(draft)" or "- high priority". */
export function startOfNote(tokens: readonly Token[], end: number): number | undefined {
  for (let at = end - 2; at >= 0 && at >= end - LONGEST - 3; at--) {
    if (endOfNote(tokens, at) === end) return at;
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
