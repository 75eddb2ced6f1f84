import { calendarDate, type Day, day } from '../../marketing/day.ts';
import type { Numeral } from '../numbers/numerals.ts';
import { cover } from '../text/cover.ts';
import { endsANoun } from '../text/nouns.ts';
import { perWord } from '../text/per-word.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { loadChrono } from './load-chrono.cjs';
import { type Calendar, type TimeReference, timeOf } from './time-reference.ts';

/** What chrono-node reads and our own calendar does not; without one of these it is not asked. */
const isKnownToChrono = oneOf(`hence, later, fortnight, weekend, yesterday, tomorrow, mon,
  tue, tues, wed, thu, thur, thurs, fri, sat, sun`);

const isForChrono = perWord(({ word }) => isKnownToChrono(word));

const WEEKDAY = /^(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)$/;
const BEFORE_A_DAY = /^(?:by|on|before|until|till|this|next|from|due|-|,|:)$/;

/** Where nobody says on which day the goal is read, any day will do to see that there is a date. */
const SOME_DAY: Day = day(2000, 1, 3);
/** chrono's cost grows faster than the text's length; no goal's date stands beyond this. */
const LONGEST = 2_000;

/**
 * The dates that chrono-node finds in what is left of a text: amounts and everything already read are
 * masked, or it would take "from 4% to 6%" for four o'clock.
 */
export function readRest(
  tokens: readonly Token[],
  read: readonly TimeReference[],
  numerals: readonly Numeral[],
  { asOf }: Calendar,
): TimeReference[] {
  const isRead = cover(tokens.length, read, numerals);
  if (!tokens.some((token, at) => isForChrono(token) && !isRead(at))) return [];
  const text = tokens
    .map((token, at) => (isRead(at) ? '#' : token.text))
    .join(' ')
    .slice(0, LONGEST);
  const { year, month, date } = calendarDate(asOf ?? SOME_DAY);
  const parsed = loadChrono().parse(text, new Date(year, month - 1, date, 12), { forwardDate: true });
  return parsed.flatMap(({ index, text: found, start, end }) => {
    const from = text.slice(0, index).split(' ').length - 1;
    const to = from + found.split(' ').length;
    if (isNoDay(found.toLowerCase(), wordAt(tokens, from - 1), tokens[to])) return [];
    const last = end ?? start;
    const [y, m, d] = [last.get('year'), last.get('month'), last.get('day')];
    const isKnown = asOf !== undefined && y !== null && m !== null && d !== null;
    return timeOf('end', from, to, {
      end: isKnown ? day(y, m, d) : undefined,
      exact: last.isCertain('day') || last.isCertain('weekday'),
    });
  });
}

/** "the weekend edition" is a kind of edition, "sat nav" and "sun seekers" are not dated. */
function isNoDay(found: string, before: string, next: Token | undefined): boolean {
  if (found === 'weekend')
    return !/^(?:this|next|the|coming|by|over)$/.test(before) || (before === 'the' && !endsANoun(next));
  return WEEKDAY.test(found) && !BEFORE_A_DAY.test(before);
}
