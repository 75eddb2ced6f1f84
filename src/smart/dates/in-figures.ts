import { type Token, wordAt } from '../text/tokens.ts';
import { dayOfMonth, fullYear, type Period, stretch } from './period.ts';

export const opensFigures = ({ kind }: Token) => kind === 'number';

/** Dates in figures: `2027-06-30`, `30.06.2027`, `6/30/2027`, `by 31/12`, `06/2027`. */
export function readFigures(tokens: readonly Token[], at: number): Period | undefined {
  if (tokens[at]?.kind !== 'number') return undefined;
  return readDotted(tokens, at) ?? readParted(tokens, at) ?? readMonthOfYear(tokens, at);
}

const DAY_MONTH_YEAR = /^(\d{1,2})\.(\d{1,2})\.(\d\d|\d{4})$/;
const DAY_MONTH = /^(\d{1,2})\.(\d{1,2})$/;

const YEAR_MONTH_DAY = /^(\d{4})\.(\d\d)\.(\d\d)$/;

/** `30.06.2027`, `6.30.2027`, `2027.06.30`, `until 30.06.` */
function readDotted(tokens: readonly Token[], at: number): Period | undefined {
  const text = tokens[at]?.text ?? '';
  const [, first, second, year] = DAY_MONTH_YEAR.exec(text) ?? [];
  if (year !== undefined) {
    const [date, month] = Number(second) > 12 ? [second, first] : [first, second];
    return dayOfMonth(at + 1, Number(month), Number(date), fullYear(year));
  }
  const whole = YEAR_MONTH_DAY.exec(text);
  if (whole) return dayOfMonth(at + 1, Number(whole[2]), Number(whole[3]), Number(whole[1]));
  const short = isLedTo(tokens, at) && wordAt(tokens, at + 1) === '.' ? DAY_MONTH.exec(text) : null;
  return short ? dayOfMonth(at + 2, Number(short[2]), Number(short[1])) : undefined;
}

/** `2027-06-30`, `6/30/2027`, `30-06-27`, `by 31/12` */
function readParted(tokens: readonly Token[], at: number): Period | undefined {
  const [first, second, third] = figuresFrom(tokens, at);
  if (first === undefined || second === undefined) return undefined;
  if (third === undefined) return isLedTo(tokens, at) ? readShort(tokens, at, first, second) : undefined;
  if (/^\d{4}$/.test(first)) return dayOfMonth(at + 5, Number(second), Number(third), Number(first));
  if (!/^(?:\d\d|\d{4})$/.test(third)) return undefined;
  return inEitherOrder(at + 5, Number(first), Number(second), fullYear(third));
}

/** The figures that one and the same mark parts, as in "30/06/2027": three at most. */
function figuresFrom(tokens: readonly Token[], at: number): readonly string[] {
  const mark = wordAt(tokens, at + 1);
  const found = [wordAt(tokens, at)];
  if (mark !== '/' && mark !== '-') return found;
  for (let next = at + 2; next <= at + 4 && wordAt(tokens, next - 1) === mark; next += 2) {
    if (!tokens[next]?.joined || !/^(?:\d{1,2}|\d{4})$/.test(wordAt(tokens, next))) break;
    found.push(wordAt(tokens, next));
  }
  return found;
}

const LEADS_TO_A_DATE = /^(?:by|until|till|before|on|deadline|date|due|:)$/;

const isLedTo = (tokens: readonly Token[], at: number) => LEADS_TO_A_DATE.test(wordAt(tokens, at - 1));

/** "by 31/12" leaves its year to the reader; "on 3/4 of our pages" are parts. */
function readShort(tokens: readonly Token[], at: number, first: string, second: string): Period | undefined {
  const isShort = wordAt(tokens, at + 1) === '/' && first.length <= 2 && second.length <= 2;
  return isShort && wordAt(tokens, at + 3) !== 'of'
    ? inEitherOrder(at + 3, Number(first), Number(second))
    : undefined;
}

/** The American way round, unless the first figure is no month; 3/4 may also be 3 April. */
function inEitherOrder(to: number, first: number, second: number, year?: number): Period | undefined {
  if (first > 12) return dayOfMonth(to, second, first, year);
  const american = dayOfMonth(to, first, second, year);
  return first === second || second > 12
    ? american
    : american && { ...american, orElse: dayOfMonth(to, second, first, year) };
}

const YEAR = /^20[2-4]\d$/;
const DOTTED_MONTH = /^(\d\d)\.(20[2-4]\d)$/;

/** `2027-06`, `06/2027`, `06.2027`; "2027-28" has no month of its own. */
function readMonthOfYear(tokens: readonly Token[], at: number): Period | undefined {
  const dotted = DOTTED_MONTH.exec(wordAt(tokens, at));
  const figures = figuresFrom(tokens, at);
  const [first = '', second = ''] = dotted ? dotted.slice(1) : figures;
  const [month, year] = YEAR.test(first) && second.length === 2 ? [second, first] : [first, second];
  if (figures.length > 2 || !YEAR.test(year) || !isMonthNumber(month)) return undefined;
  return { to: at + (dotted ? 1 : 3), year: Number(year), months: 1, in: stretch(Number(month), 1) };
}

const isMonthNumber = (figure: string) => /^\d{1,2}$/.test(figure) && +figure >= 1 && +figure <= 12;
