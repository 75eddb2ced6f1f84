import { endsOrdinal, smallOrdinal } from '../text/small-numbers.ts';
import { opensAside } from '../text/small-words.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { isEvent } from './events.ts';
import { isMonth } from './months.ts';
import {
  fiscalFirst,
  fullYear,
  type Period,
  stretch,
  twoYearsAt,
  type Year,
  yearAt,
  yearBefore,
} from './period.ts';
import { clauseTurn, turnAt } from './turns.ts';

interface Season {
  readonly firstMonth: number;
  readonly words: readonly string[];
}

/** Meteorological seasons of the northern hemisphere. */
const SEASONS: readonly Season[] = [
  { firstMonth: 3, words: ['spring', 'springtime'] },
  { firstMonth: 6, words: ['summer', 'summertime', 'midsummer'] },
  { firstMonth: 9, words: ['autumn', 'fall'] },
  { firstMonth: 12, words: ['winter', 'wintertime', 'midwinter'] },
];

const leadsToASeason = oneOf(`by, in, this, next, the, until, till, before, through, throughout, during,
  over, of, early, late, mid, from, since, last, coming, come, per, every, each, between, and, /`);
const belongsToASeason = oneOf(`season, term, semester, month, period, campaign, holiday, break, intake,
  cohort, survey, appeal, drive`);

export const opensQuarterOrHalf = ({ kind, word }: Token) =>
  kind === 'number' ||
  ordinalPart(word) !== undefined ||
  /^(?:q|quarter|half)$/.test(word) ||
  SHORT.test(word) ||
  BEHIND_ITS_YEAR.test(word);

/** `Q1` … `Q4`, `H1`, `1H27`, `FY27 Q3`, `first quarter of 2027`, `Q3 FY27`: in the fiscal year. */
export function readQuarterOrHalf(
  tokens: readonly Token[],
  at: number,
  fiscalYearStart: number,
): Period | undefined {
  const head = shortForm(tokens, at) ?? longForm(tokens, at);
  if (!head) return undefined;
  const { months, which } = head;
  let next = head.to;
  if (/^(?:of|in|\/|,|-)$/.test(wordAt(tokens, next))) next += 1;
  if (wordAt(tokens, next) === 'the') next += 1;
  const spanned = twoYearsAt(tokens, next);
  const fiscal = head.fiscalYear ?? fiscalYearAt(tokens, next) ?? spanned ?? fiscalYearBefore(tokens, at);
  const plain = fiscal ? undefined : (head.year ?? yearAfter(tokens, next) ?? yearBefore(tokens, at));
  const year = fiscal ?? plain;
  const first = (which - 1) * months;
  const period = {
    to: Math.max(head.to, year?.to ?? (wordAt(tokens, next) === 'year' ? next + 1 : 0)),
    year: year?.year,
    months,
    fiscal: true,
    // whose year is not the calendar's has its own quarters
    unsure: spanned !== undefined && fiscalYearStart === 1,
    in: stretch(fiscalFirst(fiscalYearStart) + first, months),
  };
  // "Q1 2027" need not be the first of the fiscal year 2027
  return plain && fiscalYearStart > 1
    ? { ...period, orElse: { ...period, in: stretch(1 + first, months) } }
    : period;
}

/** "Q2 2027", "Q2/27", "Q2 27", but not "in Q2 27 leads" */
function yearAfter(tokens: readonly Token[], at: number): Year | undefined {
  const next = tokens[at + 1];
  const isAlone = next === undefined || next.kind === 'mark' || opensAside(next.word);
  const isShort = isAlone && next?.text !== '%' && /^(?:2[1-9]|[34]\d)$/.test(wordAt(tokens, at));
  return isShort ? { year: fullYear(wordAt(tokens, at)), to: at + 1 } : yearAt(tokens, at);
}

/** "FY27 Q2" */
function fiscalYearBefore(tokens: readonly Token[], at: number): Year | undefined {
  const figure = FISCAL.exec(wordAt(tokens, at - 1))?.[1];
  return figure === undefined ? undefined : { year: fullYear(figure), to: at };
}

interface Head {
  readonly months: number;
  readonly which: number;
  readonly to: number;
  readonly year?: Year;
  readonly fiscalYear?: Year;
}

/** "Q2", "Q227", "Q2FY27" */
const SHORT = /^([qh])([1-4])(?:(fy)?(\d\d))?$/;
const BEHIND_ITS_YEAR = /^fy(\d\d|\d{4})([qh])([1-4])$/;
const UPSIDE_DOWN = /^([1-4])([qh])(\d\d)?$/;

function shortForm(tokens: readonly Token[], at: number): Head | undefined {
  const [first, second] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  // "Q 2", "quarter 2", "half 1"
  const letter = /^(?:q|quarter|half)$/.test(first) && /^[1-4]$/.test(second) ? first.charAt(0) : '';
  if (letter !== '') return head(letter, Number(second), at + 2);
  const behind = BEHIND_ITS_YEAR.exec(first);
  if (behind) {
    const found = head(behind[2] as string, Number(behind[3]), at + 1);
    return found && { ...found, fiscalYear: { year: fullYear(behind[1] as string), to: at + 1 } };
  }
  const short = SHORT.exec(first);
  if (short) {
    const found = head(short[1] as string, Number(short[2]), at + 1);
    if (!found || short[4] === undefined) return found;
    const year = { year: fullYear(short[4]), to: at + 1 };
    return short[3] === undefined ? { ...found, year } : { ...found, fiscalYear: year };
  }
  // "2h" are hours
  const isHours = tokens[at + 1]?.text === 'h' && !yearAt(tokens, at + 2);
  const turned = tokens[at + 1]?.joined && !isHours ? UPSIDE_DOWN.exec(first + second) : null;
  const found = turned ? head(turned[2] as string, Number(turned[1]), at + 2) : undefined;
  return found && turned?.[3] ? { ...found, year: { year: fullYear(turned[3]), to: found.to } } : found;
}

function head(letter: string, which: number, to: number): Head | undefined {
  if (letter === 'h') return which <= 2 ? { months: 6, which, to } : undefined;
  return { months: 3, which, to };
}

/** "third", "final": which part of a year. */
const ordinalPart = (word: string) => (word === 'last' || word === 'final' ? 4 : smallOrdinal(word));

function longForm(tokens: readonly Token[], at: number): Head | undefined {
  const isFigure = endsOrdinal(tokens[at + 1]);
  const unitAt = isFigure ? at + 2 : at + 1;
  const which = isFigure ? tokens[at]?.value : ordinalPart(wordAt(tokens, at));
  if (which === undefined || !(which <= 4)) return undefined;
  // "the last quarter" is the one before, unless it is the last one of something; the final one is to come
  if (wordAt(tokens, at) === 'last' && wordAt(tokens, unitAt + 1) !== 'of') return undefined;
  const unit = wordAt(tokens, unitAt);
  // "the first half of June"
  if (wordAt(tokens, unitAt + 1) === 'of' && isMonth(wordAt(tokens, unitAt + 2))) return undefined;
  if (unit === 'quarter') return { months: 3, which, to: unitAt + 1 };
  return unit === 'half' ? { months: 6, which: Math.min(which, 2), to: unitAt + 1 } : undefined;
}

const isFiscalWord = oneOf('fiscal, financial, tax');
const FISCAL = /^fy(\d\d|\d{4})?$/;

/** `FY27`, `FY 2026/27`, `fiscal year 2027`, `fiscal 2027`: named after the year in which it ends. */
function fiscalYearAt(tokens: readonly Token[], at: number): Year | undefined {
  const fy = FISCAL.exec(wordAt(tokens, at));
  let next = at + 1;
  let year: number | undefined;
  if (fy?.[1]) year = fullYear(fy[1]);
  else {
    if (!fy && !isFiscalWord(wordAt(tokens, at))) return undefined;
    const named = wordAt(tokens, next) === 'year';
    if (named) next += 1;
    const short = wordAt(tokens, next) === "'";
    if (short) next += 1;
    const figure = wordAt(tokens, next);
    if (!(fy || named || short ? /^(?:\d\d|\d{4})$/ : /^\d{4}$/).test(figure)) return undefined;
    year = fullYear(figure);
    next += 1;
  }
  const mark = wordAt(tokens, next);
  if ((mark === '/' || mark === '-') && /^(?:\d\d|\d{4})$/.test(wordAt(tokens, next + 1))) {
    year = fullYear(wordAt(tokens, next + 1));
    next += 2;
  }
  return { year, to: next };
}

export const opensFiscalYear = ({ word }: Token) => isFiscalWord(word) || FISCAL.test(word);

/** `FY27` as a stretch of the calendar. */
export function readFiscalYear(
  tokens: readonly Token[],
  at: number,
  fiscalYearStart: number,
): Period | undefined {
  const fiscal = fiscalYearAt(tokens, at);
  return fiscal && { ...fiscal, months: 12, in: stretch(fiscalFirst(fiscalYearStart), 12) };
}

export const opensSeason = ({ word }: Token) => SEASONS.some(({ words }) => words.includes(word));

/** `this autumn`, `summer 2027`, `by spring`; "fall" and "spring" only where a season would stand. */
export function readSeason(tokens: readonly Token[], at: number): Period | undefined {
  const word = wordAt(tokens, at);
  const season = SEASONS.find(({ words }) => words.includes(word));
  if (!season) return undefined;
  const withSeason = belongsToASeason(stemAt(tokens, at + 1)) ? at + 2 : at + 1;
  const of = wordAt(tokens, withSeason) === 'of' ? 1 : 0;
  const year = yearAt(tokens, withSeason + of);
  const expected =
    leadsToASeason(wordAt(tokens, at - 1)) ||
    withSeason > at + 1 ||
    year !== undefined ||
    isHeld(tokens, at + 1) ||
    clauseTurn(tokens, at, withSeason) !== undefined;
  if (!expected) return undefined;
  if (withSeason === at + 1 && year === undefined && isName(tokens, at)) return undefined;
  // "the fall in numbers"
  if (
    word === 'fall' &&
    /^(?:the|a)$/.test(wordAt(tokens, at - 1)) &&
    /^(?:in|of)$/.test(wordAt(tokens, at + 1))
  )
    return undefined;
  // "the fall-through rate"
  if (word === 'fall' && tokens[at + 1]?.joined && wordAt(tokens, at + 1) === 'through') return undefined;
  if (word === 'fall' && /^(?:below|short|behind|under|by|to|from)$/.test(wordAt(tokens, at + 1)))
    return undefined;
  const found = { months: 3, in: stretch(season.firstMonth, 3) };
  if (!year || season.firstMonth !== LAST_MONTH)
    return { ...found, to: year?.to ?? withSeason, year: year?.year };
  // "winter 2027" may end in 2027 or begin then, "winter 2026/27" does both
  const both = twoYearsAt(tokens, withSeason + of);
  return both
    ? { ...found, to: both.to, year: year.year }
    : { ...found, ...year, orElse: { ...found, to: year.to, year: year.year - 1 } };
}

const LAST_MONTH = 12;

/** "the spring collection" is a name; "the summer fair" is held then, and "over the summer by …" is a time. */
function isName(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return (
    wordAt(tokens, at - 1) === 'the' &&
    after?.kind === 'word' &&
    !opensAside(after.word) &&
    !AFTER_A_TIME.test(after.word) &&
    turnAt(tokens, at + 1) === undefined &&
    !isHeld(tokens, at + 1)
  );
}

/** "concerts", "trade fair" */
function isHeld(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [stemAt(tokens, at), stemAt(tokens, at + 1)];
  return isEvent(first) || isEvent(`${first} ${second}`);
}

const AFTER_A_TIME =
  /^(?:just|an?|the|our|my|if|is|as|because|despite|without|compared|versus|which|when|where|once|thanks)$/;
