import { calendarDate, type Day, day } from '../../marketing/day.ts';
import type { Numeral } from '../numbers/numerals.ts';
import { perWord } from '../text/per-word.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { loadChrono } from './load-chrono.cjs';
import type { Calendar, TimeReference } from './time-reference.ts';

/** What chrono-node reads and our own calendar does not; without one of these it is not asked. */
const isKnownToChrono = oneOf(`hence, later, midnight, noon, fortnight, weekend, yesterday, tomorrow, mon,
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
  if (!tokens.some(isForChrono)) return [];
  const masked = new Set<number>();
  for (const { from, to } of [...read, ...numerals]) for (let at = from; at < to; at++) masked.add(at);
  if (!tokens.some((token, at) => isForChrono(token) && !masked.has(at))) return [];
  const text = tokens
    .map((token, at) => (masked.has(at) ? '#' : token.text))
    .join(' ')
    .slice(0, LONGEST);
  const { year, month, date } = calendarDate(asOf ?? SOME_DAY);
  const parsed = loadChrono().parse(text, new Date(year, month - 1, date, 12), { forwardDate: true });
  return parsed.flatMap(({ index, text: found, start, end }) => {
    const last = end ?? start;
    const [y, m, d] = [last.get('year'), last.get('month'), last.get('day')];
    const from = text.slice(0, index).split(' ').length - 1;
    // "40 weekend packages" are a kind of package
    if (
      found.toLowerCase() === 'weekend' &&
      !/^(?:this|next|the|coming|by|over)$/.test(wordAt(tokens, from - 1))
    )
      return [];
    // "sat nav", "sun seekers"
    if (WEEKDAY.test(found.toLowerCase()) && !BEFORE_A_DAY.test(wordAt(tokens, from - 1))) return [];
    const known = asOf !== undefined && y !== null && m !== null && d !== null;
    return {
      kind: 'end' as const,
      from,
      to: from + found.split(' ').length,
      end: known ? day(y, m, d) : undefined,
      exact: last.isCertain('day') || last.isCertain('weekday'),
    };
  });
}
