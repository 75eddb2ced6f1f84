import { terms } from '../vocabulary/terms.ts';
import { startOfNote } from './notes.ts';
import { perWord } from './per-word.ts';
import { isSaidAt, type Saying } from './sayings.ts';
import { type Token, wordAt } from './tokens.ts';

/** What may be said behind a goal without saying anything of it. */
const AFTERTHOUGHTS = `please, if possible, if at all possible, if we can, as a team, as one team, all together, together, overall,
  too, as well, again, once again, once more, once and for all, altogether, successfully, consistently,
  steadily, gradually, across the board, for us, for our business, for my business, for the business,
  for our company, for my company, for the company, which would be great, that would be great, as agreed,
  as planned, as usual, ideally, hopefully, this time, this time around, thanks to the team, thank you, thanks, thx, pls, asap please, etc, etc .,
  and so on, and more, and the like`;

const SHORTEST_GOAL = 3;

let afterthoughts: readonly Saying[] | undefined;

/** The afterthoughts that end with a word. */
const endedBy = perWord(({ word }) => {
  afterthoughts ??= terms(AFTERTHOUGHTS).map((thought) => ({ words: thought.split(' ') }));
  return afterthoughts.filter(({ words }) => words[words.length - 1] === word);
});

/** The goal without afterthoughts, notes in brackets and the like at its end. */
export function withoutAfterthoughts(tokens: readonly Token[]): readonly Token[] {
  const marks = closingMarks(tokens);
  let end = tokens.length - marks;
  for (;;) {
    const before = startOfAfterthought(tokens, end);
    if (before === undefined || before < SHORTEST_GOAL) break;
    end = before;
  }
  if (end === tokens.length - marks) return tokens;
  return [...tokens.slice(0, end), ...tokens.slice(tokens.length - marks)];
}

/** How many of the last tokens are a full stop or an exclamation. */
function closingMarks(tokens: readonly Token[]): number {
  let marks = 0;
  while (/^[.!]$/.test(wordAt(tokens, tokens.length - 1 - marks))) marks += 1;
  return marks;
}

function startOfAfterthought(tokens: readonly Token[], end: number): number | undefined {
  const start = startOfNote(tokens, end) ?? startOfSaying(tokens, end);
  if (start === undefined) return undefined;
  return /^[,;–—-]$/.test(wordAt(tokens, start - 1)) ? start - 1 : start;
}

function startOfSaying(tokens: readonly Token[], end: number): number | undefined {
  const last = tokens[end - 1];
  const said = last && endedBy(last).find((saying) => isSaidAt(tokens, end - saying.words.length, saying));
  return said && end - said.words.length;
}
