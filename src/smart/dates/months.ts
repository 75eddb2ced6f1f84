import { isCapitalised } from '../text/capitals.ts';
import { isPlural } from '../text/nouns.ts';
import { endsOrdinal } from '../text/small-numbers.ts';
import { isDeterminer } from '../text/small-words.ts';
import { inOrder } from '../text/table.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { isEvent } from './events.ts';
import { dayOfMonth, type Period, stretch, yearAt } from './period.ts';
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

function readDayMonth(tokens: readonly Token[], at: number): Period | undefined {
  const date = tokens[at];
  if (!isDate(date)) return undefined;
  let next = skipOrdinal(tokens, at + 1);
  if (wordAt(tokens, next) === 'of') next += 1;
  const month = monthAt(tokens, next);
  if (month === undefined) return undefined;
  return withYear(tokens, next + 1, month, date.value);
}

function readMonthDay(tokens: readonly Token[], at: number): Period | undefined {
  const month = monthAt(tokens, at);
  let next = at + 1;
  if (wordAt(tokens, next) === '.') next += 1;
  if (wordAt(tokens, next) === 'the') next += 1;
  const date = tokens[next];
  if (month === undefined || !isDate(date) || isAmount(tokens, next)) return undefined;
  return withYear(tokens, skipOrdinal(tokens, next + 1), month, date.value);
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
  const year = yearAt(tokens, wordAt(tokens, at) === ',' ? at + 1 : at);
  return dayOfMonth(year?.to ?? at, month, date, year?.year);
}

function readMonthAlone(tokens: readonly Token[], at: number): Period | undefined {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const isDoubted = isDoubtful(wordAt(tokens, at));
  const first = isDoubted && wordAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
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
      (/^(?:revenue|traffic|footfall|target|sale|[a-z]{4,}s)$/.test(after.word) &&
        !SEEN_AS_VERB.test(after.word)) ||
      isEvent(after.stem) ||
      isEvent(stemAt(tokens, at + 2)))
  );
}

const SEEN_AS_VERB = /^(?:towards|across|always|this|does|plus|has)$/;

const skipOrdinal = (tokens: readonly Token[], at: number) => (endsOrdinal(tokens[at]) ? at + 1 : at);
