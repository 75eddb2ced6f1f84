import { isMoneySign } from '../text/small-numbers.ts';
import { type Token, wordAt, wordsOf } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { TimeReference } from './time-reference.ts';

/** What is said of a period or a happening: that it is over then, or that it sets in. */
type Turn = 'ends' | 'begins';
const TURNS: readonly Turn[] = ['ends', 'begins'];

type Telling = (word: string) => boolean;

const VERBS: Readonly<Record<Turn, Telling>> = {
  ends: oneOf('ends, closes, finishes, concludes, expires, lapses, elapses, pass, elapse'),
  begins: oneOf('starts, begins, opens, reopens, launches, relaunches, dawns, debuts, premieres, commences'),
};

/** "the year is out", "2027 will close", "the card is introduced" */
const HELPED: Readonly<Record<Turn, Telling>> = {
  ends: oneOf(`over, out, up, done, through, gone, past, passed, behind, complete, completed, end, ended,
    close, closed, finish, finished, expired, elapsed`),
  begins: oneOf(`underway, live, introduced, launched, relaunched, unveiled, released, published, founded,
    established, opened, reopened, started, begun, start, begin, open`),
};

const isHelper = oneOf(`is, are, was, has, have, had, been, be, gets, get, will, should, shall, must,
  would, can, first, finally, officially, all, well, and, truly`);
const MOST_HELPERS = 4;
/** "see 2027 close", not "see 2000 closed deals" */
const BARE = /^(?:end|close|finish|start|begin|open)$/;

const OPENS_A_PHRASE =
  /^(?:draw|come|run|wrap|wind|roll|kick|hit|go|get|under|set|switch|take|bring|up)(?:s|es|ed|ne|ped|ting|ing)?$|^(?:went|coming|came|taking)$/;
/** "draws to a close", "gets under way" */
const PHRASES: Readonly<Record<Turn, RegExp>> = {
  ends: /^(?:(?:draws?|drawing|comes?|coming) to an? \w+|(?:runs?|wraps?|wrapped|winds?) (?:out|up|down)|runs? its \w+)(?= |$)/,
  begins:
    /^(?:under way|up and running|(?:go|goes|going|gone|went) (?:live|on sale)|(?:comes?|coming|came|rolls?|rolling|rolled) (?:in|out|round|around)|(?:bring|brings|bringing) (?:in|out)|(?:kick|kicks|kicking|kicked|takes?|taking) off|hits? the \w+|sets? up|setting up|switch(?:es|ing|ed)? (?:it )?on|gets going)(?= |$)/,
};
const LONGEST_PHRASE = 4;

/** What is said, and where that ends. */
interface Told {
  readonly turn: Turn;
  readonly to: number;
}

/**
 * Whether what stands right after a period, or after anything else, says that it is over or that it begins:
 * "2027 closes", "the tax year is out", "Q3 has run its course", "the scheme gets under way".
 */
export function turnAt(tokens: readonly Token[], from: number, isAided = false): Told | undefined {
  let at = from;
  while (isHelper(wordAt(tokens, at)) && at < from + MOST_HELPERS) at += 1;
  const word = wordAt(tokens, at);
  const phrase = OPENS_A_PHRASE.test(word) ? phraseAt(tokens, at) : undefined;
  if (phrase) return phrase;
  // "once May is over", not "when the bill is over £50"
  const isMeasure = tokens[at + 1]?.kind === 'number' || isMoneySign(wordAt(tokens, at + 1));
  const isHelped =
    !isMeasure && (isAided ? BARE.test(word) : at > from || tokens[from - 1]?.possessive === true);
  const turn = TURNS.find((told) => VERBS[told](word) || (isHelped && HELPED[told](word)));
  return turn && { turn, to: at + 1 };
}

function phraseAt(tokens: readonly Token[], at: number): Told | undefined {
  const words = wordsOf(tokens, at, at + LONGEST_PHRASE);
  for (const turn of TURNS) {
    const told = PHRASES[turn].exec(words)?.[0];
    if (told) return { turn, to: at + told.split(' ').length };
  }
  return undefined;
}

const OPENS_A_CLAUSE = /^(?:|when|once|as|while|time|before|until|till|after|[.,;:(-])$/;

/** What a clause says of a period: "when 2027 closes", "by the time June is through", "2027 will end with …". */
export function clauseTurn(tokens: readonly Token[], from: number, to: number): Told | undefined {
  const before = wordAt(tokens, from - 1);
  // "see 2027 close", "2027 to end on 40 clients", not "March to end of June"
  const isMade = /^(?:see|have|let|want)$/.test(before);
  if (wordAt(tokens, to) === 'to' && wordAt(tokens, to + 2) !== 'of' && (isMade || from === 0))
    return turnAt(tokens, to + 1, true);
  return isMade || OPENS_A_CLAUSE.test(before) ? turnAt(tokens, to, isMade) : undefined;
}

const OPENER = /^(?:when|once|as|while|before|until|till|after)$/;

/** A time with all of the clause that says what becomes of it: "when 2027 closes", not "2027" alone. */
export function wholeClause(tokens: readonly Token[], time: TimeReference): TimeReference {
  const told = clauseTurn(tokens, time.from, time.to);
  if (!told) return time;
  const isByTheTime = wordAt(tokens, time.from - 1) === 'time' && wordAt(tokens, time.from - 3) === 'by';
  const opener = OPENER.test(wordAt(tokens, time.from - 1)) ? 1 : 0;
  const from = time.from - (isByTheTime ? 3 : opener);
  return { ...time, from, to: endOfClause(tokens, from, told.to) };
}

const LONGEST_REST = 3;

/** Where a clause ends that leads the goal: at the comma after it; elsewhere, a last word belongs to it. */
export function endOfClause(tokens: readonly Token[], from: number, to: number): number {
  if (from > 0) return tokens[to]?.kind === 'word' && tokens[to + 1]?.kind !== 'word' ? to + 1 : to;
  for (let at = to; at <= to + LONGEST_REST; at++) {
    if (tokens[at]?.kind === 'mark') return /^[,:]$/.test(wordAt(tokens, at)) ? at : to;
  }
  return to;
}
