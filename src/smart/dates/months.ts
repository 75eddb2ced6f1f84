import { day } from '../../marketing/day.ts';
import { isCapitalised } from '../text/capitals.ts';
import { isPlural } from '../text/nouns.ts';
import { endsOrdinal } from '../text/small-numbers.ts';
import { isDeterminer } from '../text/small-words.ts';
import { inOrder } from '../text/table.ts';
import { stemAt, type Token, wordAt, wordsOf } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { isEvent } from './events.ts';
import { dayOfMonth, fullYear, type Period, stretch, type Year, yearAt } from './period.ts';
import { clauseTurn } from './turns.ts';

const MONTHS: ReadonlyMap<string, number> = new Map([
  ...inOrder('january february march april may june july august september october november december'),
  ...inOrder('jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9],
]);

/** Month names that are other words too: they count as months only where a month would stand. */
const isDoubtful = oneOf('may, march, mar, jan, jun, sep, dec, nov');
const leadsToAMonth = oneOf(`by, in, until, till, before, through, throughout, during, from, since, to,
  and, between, end, of, early, late, mid, this, next, last, for, beginning, start, starting, effective,
  ending, over, after, than, come, due, deadline, -, /, :, (, every, each`);

function monthAt(tokens: readonly Token[], at: number): number | undefined {
  return MONTHS.get(wordAt(tokens, at));
}

function isDate(token: Token | undefined): token is Token {
  return token?.kind === 'number' && Number.isInteger(token.value) && token.value >= 1 && token.value <= 31;
}

/** "June", "jun" */
export const isMonth = (word: string) => MONTHS.has(word);

export const opensMonth = ({ kind, word }: Token) => kind === 'number' || isMonth(word);

/** `30 June 2027`, `June 30th`, `by May`, `mid-June`, `August/September 2026`. */
export function readMonth(tokens: readonly Token[], at: number): Period | undefined {
  return readDayMonth(tokens, at) ?? readMonthDay(tokens, at) ?? readMonthAlone(tokens, at);
}

/** `30 June 2027`, `30-Jun-27`, `30. June`, `1-30 June` */
function readDayMonth(tokens: readonly Token[], at: number): Period | undefined {
  const date = tokens[at];
  if (!isDate(date)) return undefined;
  const until = laterDate(tokens, at);
  const last = until === undefined ? date : (tokens[until] as Token);
  let next = skipOrdinal(tokens, (until ?? at) + 1);
  if (/^(?:of|[./])$/.test(wordAt(tokens, next))) next += 1;
  const month = monthAt(tokens, next);
  if (month === undefined) return undefined;
  const found = withYear(tokens, next + 1, month, last.value);
  return found && until !== undefined ? fromDate(found, month, date.value) : found;
}

/** What stands before two dates, by what stands between them; a hyphen needs nothing. */
const LEADS_TO_TWO: Readonly<Record<string, string>> = { to: 'from', until: 'from', and: 'between' };

/** Where the other date stands of "1-30 June", "from 1 to 30 June", "between 1 and 30 June". */
function laterDate(tokens: readonly Token[], at: number): number | undefined {
  const link = skipOrdinal(tokens, at + 1);
  const opener = wordAt(tokens, wordAt(tokens, at - 1) === 'the' ? at - 2 : at - 1);
  const later = wordAt(tokens, link + 1) === 'the' ? link + 2 : link + 1;
  const isHyphen = wordAt(tokens, link) === '-' && tokens[later]?.joined === true;
  const isLed = opener !== '' && LEADS_TO_TWO[wordAt(tokens, link)] === opener;
  return (isHyphen || isLed) && isDate(tokens[later]) ? later : undefined;
}

/** The same, begun on an earlier day of the month. */
function fromDate(period: Period, month: number, date: number): Period {
  const days = period.in;
  return { ...period, ranged: true, in: days && ((y) => ({ ...days(y), start: day(y, month, date) })) };
}

/** `June 30th, 2027`, `Nov. 30`, `June 1-30`; "Jun-27" may be of the year 2027. */
function readMonthDay(tokens: readonly Token[], at: number): Period | undefined {
  const month = monthAt(tokens, at);
  let next = at + 1;
  if (wordAt(tokens, next) === '.') next += 1;
  if (wordAt(tokens, next) === 'the') next += 1;
  if (month !== undefined && isYearLeftOpen(tokens, next)) return { to: next + 1, impossible: true };
  const date = tokens[next];
  if (month === undefined || !isDate(date) || isAmount(tokens, next)) return undefined;
  const mark = wordAt(tokens, next + 1) === '-' && tokens[next + 1]?.joined;
  const later = tokens[next + 2];
  if (mark && isDate(later) && later.joined && later.value > date.value) {
    const found = withYear(tokens, skipOrdinal(tokens, next + 3), month, later.value);
    return found && fromDate(found, month, date.value);
  }
  const found = withYear(tokens, skipOrdinal(tokens, next + 1), month, date.value);
  if (!date.joined || !SHORT_YEAR.test(date.text) || found?.year !== undefined) return found;
  return { to: next + 1, year: fullYear(date.text), months: 1, in: stretch(month, 1), orElse: found };
}

/** `June 30 leads`, `in May 15% more`: the number after the month belongs to what follows it. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (!after || after.kind === 'number') return false;
  if (after.kind === 'mark') return after.text === '%';
  return (
    after.word === 'percent' ||
    (!after.joined &&
      monthAt(tokens, at - 1) !== undefined &&
      isPlural(after) &&
      tokens[at]?.text.length !== 4)
  );
}

function withYear(tokens: readonly Token[], at: number, month: number, date: number): Period | undefined {
  const next = /^[,/]$/.test(wordAt(tokens, at)) ? at + 1 : at;
  if (isYearLeftOpen(tokens, next)) return { to: next + 1, impossible: true };
  const year = yearAt(tokens, next) ?? shortYearAt(tokens, next);
  return dayOfMonth(year?.to ?? at, month, date, year?.year);
}

/** "30 June 20..", "30 June 20XX" */
function isYearLeftOpen(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== '20') return false;
  return /^(?:[._] [._]|xx|yy)/.test(wordsOf(tokens, at + 1, at + 3));
}

const SHORT_YEAR = /^(?:2[1-9]|[34]\d)$/;

/** "30-Jun-27", "30 Jun 27", but not "by 30 June 27 orders" */
function shortYearAt(tokens: readonly Token[], at: number): Year | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !SHORT_YEAR.test(token.text)) return undefined;
  const isLast = !tokens[at + 1] || /^[.,;:)!?]$/.test(wordAt(tokens, at + 1));
  return token.joined || isLast ? { year: fullYear(token.text), to: at + 1 } : undefined;
}

const SHORTENED = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

function readMonthAlone(tokens: readonly Token[], at: number): Period | undefined {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const isDoubted = isDoubtful(wordAt(tokens, at));
  const isShortened = SHORTENED.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === '.';
  const first = isShortened ? at + 2 : at + 1;
  const second = secondMonth(tokens, first);
  const end = second?.month ?? month;
  const months = ((end - month + 12) % 12) + 1;
  const next = second?.to ?? first;
  const year = yearAt(tokens, /^(?:,|of)$/.test(wordAt(tokens, next)) ? next + 1 : next);
  if (isDoubted && !second && !year && !isExpected(tokens, at)) return undefined;
  const to = year?.to ?? second?.to ?? at + 1;
  const ranged = second !== undefined;
  return { to, year: year?.year, months, ranged, in: stretch(end - months + 1, months) };
}

/** Whether a word that may be another is a month where it stands. */
function isExpected(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  // "to march", "to may": an infinitive unless a range comes before
  if (before === 'to' && monthAt(tokens, at - 2) === undefined) return false;
  const opensARange =
    /^(?:to|till|until|through)$/.test(wordAt(tokens, at + 1)) && monthAt(tokens, at + 2) !== undefined;
  // "Nov: 40 orders", "Dec - 40 orders"
  const leads = at === 0 && /^[:-]$/.test(wordAt(tokens, 1)) && !tokens[2]?.joined;
  return (
    leads ||
    opensARange ||
    leadsToAMonth(before) ||
    namesMonth(tokens, at) ||
    clauseTurn(tokens, at, at + 1) !== undefined
  );
}

/** "August/September 2026", "Nov-Dec": both months have the year, which is the last one's. */
function secondMonth(tokens: readonly Token[], at: number): { month: number; to: number } | undefined {
  const mark = /^[/&-]$/.test(wordAt(tokens, at)) ? 1 : 0;
  const month = monthAt(tokens, at + mark);
  if (month === undefined || !(mark === 1 || tokens[at]?.joined)) return undefined;
  return { month, to: at + mark + 1 };
}

const MAKES = /^(?:make|making|have|let|declare|call|want|see)$/;

/** "March sales", "May bookings": a month that says which; "make March our best". */
function namesMonth(tokens: readonly Token[], at: number): boolean {
  const [month, after] = [tokens[at], tokens[at + 1]];
  return (
    isCapitalised(month) &&
    after?.kind === 'word' &&
    ((MAKES.test(wordAt(tokens, at - 1)) && isDeterminer(after.word)) ||
      (/^(?:revenue|traffic|footfall|target|sale|intake|cohort|issue|timetable|catalogue|menu|[a-z]{4,}s)$/.test(
        after.word,
      ) &&
        !SEEN_AS_VERB.test(after.word)) ||
      isEvent(after.stem) ||
      isEvent(stemAt(tokens, at + 2)))
  );
}

const SEEN_AS_VERB = /^(?:towards|across|always|this|does|plus|has)$/;

const skipOrdinal = (tokens: readonly Token[], at: number) => (endsOrdinal(tokens[at]) ? at + 1 : at);
