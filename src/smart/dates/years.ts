import { isPlural } from '../text/nouns.ts';
import { isMoneySign } from '../text/small-numbers.ts';
import { isDeterminer } from '../text/small-words.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { isFiscal } from './durations.ts';
import { isEvent } from './events.ts';
import { fiscalFirst, type Period, shortYearsAt, stretch, twoYearsAt, type Year, yearAt } from './period.ts';
import { clauseTurn } from './turns.ts';

const YEAR_NEIGHBOURS =
  /^(?:pre|week|weekend|edition|finish|finishing|close|closing|by|in|of|during|for|until|till|through|throughout|before|end|since|than|vs|versus|over|from|year|calendar|with|to|on|and|spring|summer|autumn|winter|season|early|late|mid|against|entering|[(,/-])$/;

const isDetermined = (before: string) => isDeterminer(before) || /^(?:next|upcoming)$/.test(before);
const NAMED_BY_YEAR =
  /^(?:semester|term|trimester|cycle|orientation|fiesta|championship|cup|games|olympic|ball|dinner|lunch|awards|show|tour|drive|run|ride|walk|season|edition|financial|calendar|fiscal|tax|holiday|school|academic|intake|cohort|exam|award|marathon|survey|census|poll|report|review)$/;

export const opensYear = ({ kind, word }: Token) => kind === 'number' || word === "'" || /^cy\d/.test(word);

const MEASURED_BY_YEAR =
  /^(?:sales?|revenue|turnover|income|profit|taking|budget|audience|attendance|earning|fundraising)$/;
const NEARBY = /^20[2-4]\d$/;
const AFTER_A_YEAR =
  /^(?:in|by|through|via|with|from|at|on|as|is|our|the|a|be|bring|see|mean|should|must|will|needs|brings|sees|means|better|bigger|great|count|memorable|special)$/;

/** "by the end of harvest 2027 through the wine club", "make 2027 our year": no number of things stands there. */
function isPlaced(tokens: readonly Token[], at: number, after: Token | undefined): boolean {
  const before = wordAt(tokens, at - 1);
  return (
    NEARBY.test(wordAt(tokens, at)) &&
    !/^(?:to|with|than|of|from)$/.test(before) &&
    (AFTER_A_YEAR.test(after?.word ?? '') || (after?.word === 'to' && /^(?:want|need|expect)$/.test(before)))
  );
}

/** A bare year, where a year would stand: "in 2027", "by end 2027", "… 2027.", but not "2000 leads". */
export function readYear(tokens: readonly Token[], at: number, fiscalYearStart: number): Period | undefined {
  const short = shortYearsAt(tokens, at);
  if (short) return acrossYears(tokens, short, fiscalYearStart);
  const year = yearAt(tokens, at);
  if (!year) return undefined;
  const years = twoYearsAt(tokens, at);
  if (!isYear(tokens, at, years?.to ?? year.to)) return undefined;
  if (years) return acrossYears(tokens, years, fiscalYearStart);
  // "the 2027 financial year"
  const isFiscalYear = isFiscal(wordAt(tokens, year.to)) && wordAt(tokens, year.to + 1) === 'year';
  return { ...year, months: 12, in: stretch(isFiscalYear ? fiscalFirst(fiscalYearStart) : 1, 12) };
}

/** Years that no fiscal year is meant by, be they called 2027/28. */
const isOwnYear = oneOf('season, school, academic, tax, term, intake, edition');

/** "2027/28", "the 2027-2028 season": a year that begins in one and ends in the next, on a day not named. */
function acrossYears(tokens: readonly Token[], years: Year, fiscalYearStart: number): Period {
  const isFiscalYear = fiscalYearStart > 1 && !isOwnYear(wordAt(tokens, years.to));
  const first = isFiscalYear ? fiscalFirst(fiscalYearStart) : 1;
  return { ...years, months: 12, in: stretch(first, 12), unsure: !isFiscalYear };
}

/** Whether a number that may be a year is one where it stands. */
function isYear(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, after] = [wordAt(tokens, at - 1), tokens[to]];
  if (tokens[at - 1]?.kind === 'number' || isMoneySign(before) || before === '#' || after?.text === '%')
    return false;
  const isNamed = namesWhat(tokens, at, to);
  // "to 2000 subscribers", "with 2000 guests": a count
  if (!isNamed && isPlural(after) && /^(?:to|with|from|over|than|of|and|for)$/.test(before)) return false;
  const isLast = !after || /^[.,;:!?)]$/.test(after.text);
  // "from 1,500 to 2000"
  if (isLast && before === 'to' && wordAt(tokens, at - 3) === 'from' && !yearAt(tokens, at - 2)) return false;
  return (
    isLast ||
    isNamed ||
    YEAR_NEIGHBOURS.test(before) ||
    isEvent(before) ||
    isPlaced(tokens, at, after) ||
    (NEARBY.test(wordAt(tokens, at)) && clauseTurn(tokens, at, to) !== undefined)
  );
}

/** "the 2027 season", "our 2027 goals", "2027 revenue" */
function namesWhat(tokens: readonly Token[], at: number, to: number): boolean {
  const [stem, second] = [stemAt(tokens, to), stemAt(tokens, to + 1)];
  const isHeld = [stem, second].some((thing) => isEvent(thing) || NAMED_BY_YEAR.test(thing));
  return (
    (isHeld && isDetermined(wordAt(tokens, at - 1))) ||
    PLANNED.test(stem) ||
    (NEARBY.test(wordAt(tokens, at)) && MEASURED_BY_YEAR.test(stem))
  );
}

const PLANNED =
  /^(?:goal|target|objective|aim|ambition|mission|priority|plan|forecast|level|figure|number|result)$/;
