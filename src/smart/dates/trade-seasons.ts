import { smallNumber } from '../text/small-numbers.ts';
import { isDeterminer, opensAside } from '../text/small-words.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { fullYear, type Period, stretch, type Year, yearAt } from './period.ts';

interface Season {
  readonly name: RegExp;
  readonly firstMonth: number;
}

/** Half-years by which a trade counts: what a shop sells in them, what a university teaches. */
const SEASONS: readonly Season[] = [
  { name: /^ss$/, firstMonth: 3 },
  { name: /^(?:aw|fw)$/, firstMonth: 9 },
  { name: /^sose$/, firstMonth: 4 },
  { name: /^(?:ws|wise)$/, firstMonth: 10 },
];
const MONTHS = 6;

/** "SS27", "AW2027"; "WS" is said of much else, but with its two years. */
const SHORT = /^(ss|[af]w|ws|wise|sose)(\d\d|20\d\d)?$/;
const LETTER = /^[saf]$/;
const WITH_YEAR = /^[sw](\d\d)?$/;
const isTerm = (word: string) => /^(?:term|semester|trimester)$/.test(word);

export const opensTradeSeason = ({ word }: Token) => SHORT.test(word) || LETTER.test(word) || isTerm(word);

/** `SS27`, `A/W 26`, `FW2027`, `WS 26/27`, `SoSe 27`, `Semester Two`, `Term 3 2027`. */
export function readTradeSeason(tokens: readonly Token[], at: number): Period | undefined {
  return isTerm(wordAt(tokens, at)) ? readTerm(tokens, at) : readHalfYear(tokens, at);
}

function readHalfYear(tokens: readonly Token[], at: number): Period | undefined {
  const { name, year } = inOneWord(tokens, at) ?? inTwoLetters(tokens, at) ?? {};
  const season = name && SEASONS.find((one) => one.name.test(name));
  if (!season || !year || isThing(tokens, at, year.to)) return undefined;
  return { ...year, months: MONTHS, unsure: true, in: stretch(season.firstMonth, MONTHS) };
}

interface Named {
  readonly name: string;
  readonly year: Year | undefined;
}

function inOneWord(tokens: readonly Token[], at: number): Named | undefined {
  const [, name, figure] = SHORT.exec(wordAt(tokens, at)) ?? [];
  if (name === undefined) return undefined;
  const year = figure === undefined ? yearIn(tokens, at + 1) : through(tokens, fullYear(figure), at + 1);
  // a workshop is "WS 26" too
  return { name, year: name === 'ws' && year && !isSecond(tokens, year.to - 1) ? undefined : year };
}

/** "S/S 27", "A/W27" */
function inTwoLetters(tokens: readonly Token[], at: number): Named | undefined {
  const second = WITH_YEAR.exec(wordAt(tokens, at + 2));
  if (!LETTER.test(wordAt(tokens, at)) || wordAt(tokens, at + 1) !== '/' || !second) return undefined;
  const name = wordAt(tokens, at) + second[0].charAt(0);
  const figure = second[1];
  return {
    name,
    year: figure === undefined ? yearIn(tokens, at + 3) : through(tokens, fullYear(figure), at + 3),
  };
}

/** "27", "2027", "26/27" */
function yearIn(tokens: readonly Token[], at: number): Year | undefined {
  const year = yearAt(tokens, at);
  if (year) return through(tokens, year.year, year.to);
  const figure = wordAt(tokens, at);
  return /^[1-4]\d$/.test(figure) ? through(tokens, fullYear(figure), at + 1) : undefined;
}

/** With the year in which it ends, where that is told. */
function through(tokens: readonly Token[], year: number, to: number): Year {
  const isTold = isSecond(tokens, to + 1) && fullYear(wordAt(tokens, to + 1)) === year + 1;
  return { year, to: isTold ? to + 2 : to };
}

const isSecond = (tokens: readonly Token[], at: number) =>
  /^[/-]$/.test(wordAt(tokens, at - 1)) && /^(?:\d\d|20\d\d)$/.test(wordAt(tokens, at));

/** "the SS27 collection" is a name, "during SS27 sales" a time. */
function isThing(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[to];
  return (
    next?.kind === 'word' &&
    !opensAside(next.word) &&
    !/^(?:in|by|during|until|before|throughout)$/.test(wordAt(tokens, at - 1))
  );
}

const LAST_TERM = 4;

/** "Semester Two", "Term 1 2027", not "this term 3 trips" or "long term 2": the organisation knows its days. */
function readTerm(tokens: readonly Token[], at: number): Period | undefined {
  const which = smallNumber(wordAt(tokens, at + 1)) ?? tokens[at + 1]?.value ?? 0;
  const before = wordAt(tokens, at - 1);
  const isNumbered = Number.isInteger(which) && which >= 1 && which <= LAST_TERM;
  if (!isNumbered || isDeterminer(before) || NO_TERM.test(before)) return undefined;
  const year = yearAt(tokens, at + 2);
  const to = year?.to ?? at + 2;
  return { to, year: year?.year, months: 3, unsure: true, in: year && stretch(1, 12) };
}

const NO_TERM = /^(?:long|short|medium|near|longer|shorter|per|next|last|first|second|third|search|fixed)$/;
