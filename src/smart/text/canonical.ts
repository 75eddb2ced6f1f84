import { isAgeAndOver } from './ages.ts';
import { perWord } from './per-word.ts';
import { byFirstWord, isSaidAt, type Saying } from './sayings.ts';
import { opensFigure } from './small-numbers.ts';
import { type Token, tokenAt, tokenise } from './tokens.ts';

/** Whether what stands before and behind lets a wording say the same. */
type May = (
  next: Token | undefined,
  before: Token | undefined,
  first: Token,
  earlier: Token | undefined,
) => boolean;

const MEASURE = /^(?:percent|per|minute|hour|day|week|month|quarter|year)$/;

const anywhere: May = () => true;
const beforeAFigure: May = opensFigure;
/** What ends a goal bounds and compares nothing. */
const beforeAnything: May = (next) => next !== undefined;
/** "by the end of year", not "of year three" */
const beforeNoFigure: May = (next) => !opensFigure(next);
/** "fun & games", not "Marks & Spencer" or "B & B" */
const beforeASmallWord: May = (next) => next?.kind === 'word' && /^[a-z]{3}/.test(next.text) && !next.joined;
/** "20+ clients", not "5 + 3", "12+ months" or "the 55+ market" */
const behindAFigure: May = (next, before, first, earlier) =>
  before?.kind === 'number' &&
  first.joined &&
  next?.kind === 'word' &&
  !MEASURE.test(next.stem) &&
  !isAgeAndOver(before, earlier, next);

/** "w/ 20 partners", not "w/c 14 June" */
const beforeNoWeek: May = (next) => next !== undefined && !(next.joined && /^[ce]$/.test(next.word));

/** Not "before year end", "over year three" or "as top-up" */
const beforeNoEnd: May = (next, _before, first) =>
  !first.joined &&
  !next?.joined &&
  !/^(?:end|ends|round|close|of)$/.test(next?.word ?? '') &&
  !opensFigure(next);

/** What is said in many ways, and the one that every reader knows; nothing, where it may be left out. */
const SAID: readonly { readonly ways: string; readonly as: string; readonly where?: May }[] = [
  {
    as: 'at least',
    ways: 'a minimum of, minimum of, no fewer than, no less than, not less than, not fewer than, upwards of',
  },
  { as: 'at least', ways: 'min ., min', where: beforeAFigure },
  { as: 'be the number', ways: 'be number', where: beforeAFigure },
  { as: 'become the number', ways: 'become number', where: beforeAFigure },
  { as: 'more', ways: 'many more, far more, a lot more, lots more, even more, ever more' },
  { as: 'before', ways: 'prior to' },
  { as: 'raise prices', ways: 'raise price, increase price' },
  { as: 'response time for', ways: 'time to answer, time to respond to, time to reply to' },
  { as: 'earn more from', ways: 'make more from' },
  { as: 'compared to', ways: 'compared with, in comparison with, in comparison to' },
  { as: 'within the', ways: 'inside the' },
  { as: 'within', ways: 'in the space of, inside of, in less than, in under', where: beforeAFigure },
  { as: 'by', ways: 'no later than, not later than, eta' },
  { as: 'with', ways: 'w /', where: beforeNoWeek },
  { as: 'and', ways: '&', where: beforeASmallWord },
  { as: 'email', ways: 'e mail' },
  { as: 'emails', ways: 'e mails' },
  { as: 'year end', ways: 'end of year, close of year, years end', where: beforeNoFigure },
  { as: 'quarter end', ways: 'end of quarter, quarters end', where: beforeNoFigure },
  { as: 'month end', ways: 'end of month, months end', where: beforeNoFigure },
  { as: 'week end', ways: 'end of week', where: beforeNoFigure },
  { as: 'financial year end', ways: 'end of financial year', where: beforeNoFigure },
  { as: 'fiscal year end', ways: 'end of fiscal year', where: beforeNoFigure },
  ...['q1', 'q2', 'q3', 'q4', 'h1', 'h2'].map((part) => ({
    as: `end of ${part}`,
    ways: `eo${part}, eo ${part}`,
    where: anywhere,
  })),
  { as: 'stars', ways: '★, ⭐', where: anywhere },
  { as: 'last year', ways: 'ly', where: anywhere },
  { as: "last year's", ways: 'last years' },
  { as: "this year's", ways: 'this years' },
  { as: "next year's", ways: 'next years' },
  { as: "last month's", ways: 'last months' },
  { as: "next month's", ways: 'next months' },
  { as: "last season's", ways: 'last seasons' },
  {
    as: '',
    ways: 'approximately, approx ., approx, about, around, roughly, circa, ca ., nearly, almost, ~, a total of, an estimated',
    where: beforeAFigure,
  },
  { as: '', ways: '+', where: behindAFigure },
];

/** Notes leave out articles: "be best in town", "during quarter". */
const WITHOUT_THE = [
  ...pairs(
    'be, become, remain, as',
    'best, leading, top, most, ultimate, dominant, foremost, biggest, largest',
  ),
  ...pairs('during, throughout, over, for, before', 'year, quarter, month, season'),
];

function pairs(firsts: string, seconds: string): string[] {
  return firsts.split(', ').flatMap((first) => seconds.split(', ').map((second) => `${first} ${second}`));
}

interface Wording extends Saying {
  readonly said: readonly Token[];
  readonly where: May;
}

let wordings: ReadonlyMap<string, readonly Wording[]> | undefined;

/** The wordings that begin with a word. */
const openedBy = perWord(({ word }) => {
  wordings ??= byFirstWord(allWordings());
  return wordings.get(word);
});

function allWordings(): Wording[] {
  const said = SAID.flatMap(({ ways, as, where = beforeAnything }) =>
    ways.split(', ').map((way) => ({ words: way.split(' '), said: tokenise(as), where })),
  );
  const noted = WITHOUT_THE.map((way) => {
    const words = way.split(' ');
    return { words, said: tokenise(words.join(' the ')), where: beforeNoEnd };
  });
  return [...said, ...noted];
}

/**
 * The tokens with one wording for what is said in many, so that no reader has to know them all: "a minimum of
 * 20 clients" is read as "at least 20 clients". Each still stands where it was written.
 */
export function canonical(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(openedBy)) return tokens;
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const wording = openedBy(tokens[at] as Token)?.find((way) => isSaidAt(tokens, at, way));
    const length = wording?.words.length ?? 1;
    const written = tokens.slice(at, at + length);
    at += length;
    const next = tokens[at];
    const [earlier, before] = [found[found.length - 2], found[found.length - 1]];
    if (!wording?.where(next, before, written[0] as Token, earlier)) found.push(...written);
    else if (wording.said.length > 0) found.push(...inPlaceOf(written, wording.said));
    else if (next) {
      // "~15%": what is left out no longer holds on to the figure
      found.push(tokenAt(next, next.start, next.end, false));
      at += 1;
    }
  }
  return found;
}

/** The last of the words that are said takes the place of all that is left of those written. */
function inPlaceOf(written: readonly Token[], said: readonly Token[]): Token[] {
  const end = written[written.length - 1]?.end ?? 0;
  return said.map((token, step) => {
    const { start, end: own } = written[Math.min(step, written.length - 1)] as Token;
    return tokenAt(token, start, step === said.length - 1 ? end : own, false);
  });
}
