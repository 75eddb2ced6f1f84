import { calendarDate, type Day, day, weekday } from '../../marketing/day.ts';
import { isCapitalised, isWrittenAsAName } from '../text/capitals.ts';
import { endsOrdinal } from '../text/small-numbers.ts';
import { inOrder } from '../text/table.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { type Calendar, type TimeReference, timeOf } from './time-reference.ts';
import { isFrom } from './words.ts';

const WEEKDAYS = inOrder('sunday monday tuesday wednesday thursday friday saturday', 0);

/** "than we get today" */
const STANDS = /^(?:do|does|is|are|have|has|get|see|sell|make|than|from|as|of|stands?)$/;
const isToday = oneOf('today, tonight, tomorrow');

export const opensDay = ({ kind, word, stem }: Token) =>
  kind === 'number' || WEEKDAYS.has(stem) || isToday(word);

/** `tomorrow`, `by Friday`, `on the 15th`; "on Fridays" and "every Monday" are a rhythm. */
export function readDay(tokens: readonly Token[], at: number, { asOf }: Calendar): TimeReference | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const before = tokens[at - 1];
  if (isToday(token.word)) {
    // "the Building Tomorrow campaign"
    if (isCapitalised(token) && isWrittenAsAName(before)) return timeOf('other', at, at + 1);
    if (isFrom(tokens, at) && !STANDS.test(before?.word ?? '')) return timeOf('start', at, at + 1);
    const ahead = token.word === 'tomorrow' ? 1 : 0;
    // "7% today" says where things stand
    if (ahead === 0 && (before?.kind === 'number' || before?.text === '%' || STANDS.test(before?.word ?? '')))
      return timeOf('other', at, at + 1);
    const end = asOf === undefined ? undefined : asOf + ahead;
    return timeOf('end', at, at + 1, { exact: true, months: 0, end });
  }
  const which = WEEKDAYS.get(token.stem);
  if (which !== undefined) {
    if (isRhythm(tokens, at)) return timeOf('cadence', at, at + 1);
    if (isNamedBy(tokens, at)) return timeOf('other', at, at + 1);
    const coming = asOf === undefined ? undefined : asOf + ((which - weekday(asOf) + 7) % 7);
    if (isFrom(tokens, at)) return timeOf('start', at, at + 1, { start: coming });
    // "by Friday week"
    const isWeekOn = wordAt(tokens, at + 1) === 'week' && tokens[at + 2]?.kind !== 'word';
    const end = coming !== undefined && isWeekOn ? coming + 7 : coming;
    // by "next Friday" some mean the one after the coming one
    const unsure = before?.word === 'next';
    return timeOf('end', at, isWeekOn ? at + 2 : at + 1, { exact: true, months: 0.25, end, unsure });
  }
  return readDayOfMonth(tokens, at, asOf);
}

/** "Mondays", "every Tuesday and Thursday", "the first Monday of each month" */
function isRhythm(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const each = /^(?:other|second|single|alternate)$/.test(wordAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (token?.word !== token?.stem || /^(?:every|each|per|a)$/.test(wordAt(tokens, each))) return true;
  if (wordAt(tokens, at + 1) === 'of' && /^(?:every|each|the)$/.test(wordAt(tokens, at + 2))) return true;
  const listed = /^(?:and|or|,|&)$/.test(wordAt(tokens, at - 1)) && WEEKDAYS.has(stemAt(tokens, at - 2));
  return listed && isRhythm(tokens, at - 2);
}

const leadsToADay = oneOf(`by, on, before, until, till, next, this, coming, from, due, and, or, to,
  through, end, of, -, :, (`);

/** "the Saturday matinees", "more Sunday lunches": the day is part of a name. */
function isNamedBy(tokens: readonly Token[], at: number): boolean {
  const next = tokens[/^(?:morning|night|evening|afternoon)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1];
  return (
    at > 0 &&
    !leadsToADay(wordAt(tokens, at - 1)) &&
    next?.kind === 'word' &&
    !/^(?:before|after|of|in|at|to|by|with|and|or)$/.test(next.word)
  );
}

function readDayOfMonth(
  tokens: readonly Token[],
  at: number,
  asOf: Day | undefined,
): TimeReference | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !endsOrdinal(tokens[at + 1]) || !(token.value >= 1 && token.value <= 31))
    return undefined;
  if (wordAt(tokens, at - 1) !== 'the' || !/^(?:by|on|before|until)$/.test(wordAt(tokens, at - 2)))
    return undefined;
  if (tokens[at + 2]?.kind === 'word' && wordAt(tokens, at + 2) !== 'of') return undefined;
  if (asOf === undefined) return timeOf('end', at, at + 2, { exact: true, months: 1 });
  const { year, month } = calendarDate(asOf);
  // the next that there is: "the 31st", said in November, is in December
  const end = [0, 1, 2]
    .map((ahead) => day(year, month + ahead, token.value))
    .find((one) => one >= asOf && calendarDate(one).date === token.value);
  return timeOf('end', at, at + 2, { exact: true, months: 1, end });
}
