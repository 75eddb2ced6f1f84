import { addMonths, calendarDate, day, toWords } from '../../marketing/day.ts';
import type { ReadGoal } from '../cells.ts';
import { isEvent } from '../dates/events.ts';
import type { TimeReference } from '../dates/time-reference.ts';
import { type Evidence, quote } from '../evidence/evidence.ts';
import { opensNumeral } from '../numbers/numerals.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { ending } from './own-words.ts';

/** What a goal needs to have an end that can be put on a calendar. */
export function suggestEnd(evidence: Evidence, goal: ReadGoal, reason: string): string {
  const { times, text, tokens, outcomes, amounts, work, redFlags } = evidence;
  const when = exampleEnd(goal, evidence);
  if (/already past/.test(reason)) return `That end is already past: set a new one, such as ${when}.`;
  if (/blank/.test(reason)) return `Fill in the date, such as ${when}.`;
  if (/no day of the calendar/.test(reason)) return `Correct the date: ${reason}.`;
  if (redFlags.length > 0) return `Set an end, such as ${when}.`;
  const counts = reason.endsWith('sets no end');
  const event = counts
    ? times.find(({ kind, from }) => kind === 'event' && !LASTS.test(wordAt(tokens, from)))
    : undefined;
  if (event && !isHeldOnADay(tokens, event)) return `Say which day that is, such as ${when}.`;
  if (event?.name) return `Say on which day ${named(quote(text, tokens, event.from, event.to))} is.`;
  if (event && isOneDay(tokens, event))
    return `Say on which day the ${quote(text, tokens, event.from, event.to)} is, such as ${when}.`;
  if (event) return `Set an end, such as ${when}.`;
  if (outcomes.length + amounts.length + work.deliverables.length === 0 && !work.active)
    return `Set an end, such as ${when}.`;
  if (counts && times.some(({ kind }) => kind === 'cadence'))
    return `Say until when: "${ending(evidence)} until ${when}".`;
  return `Say by when: "${ending(evidence)} by ${when}".`;
}

/** "Hannover Messe", "the concert" */
const named = (event: string) => (event.charAt(0) === event.charAt(0).toLowerCase() ? `the ${event}` : event);

/** "while the shop is shut": what lasts has no one day. */
const LASTS = /^(?:while|whilst|during|throughout|for)$/;

/** "before launch", "the upcoming webinar"; not "before the book comes out" or "6 weeks out", which take no "on …". */
function isHeldOnADay(tokens: readonly Token[], { from, to }: TimeReference): boolean {
  const opener = tokens[from];
  if (!opener || opener.kind === 'number' || opensNumeral(opener)) return false;
  const happens = /^(?:before|until|till|once|after|when|by)$/.test(wordAt(tokens, from));
  return !happens || isEvent(stemAt(tokens, to - 1));
}

const TAKES_LONG =
  /^(?:season|run|campaign|phase|plan|project|programme|program|tour|residency|beta|pilot|period)$/;

/** "the next release", "the gala"; not "the next few years", "peak season", "year-round" or several shows. */
function isOneDay(tokens: readonly Token[], { to }: TimeReference): boolean {
  const { word, stem } = tokens[to - 1] as Token;
  return word === stem && isEvent(stem) && !TAKES_LONG.test(stem);
}

const AHEAD = 3;

/** The end of the quarter that is three months away or after the start; without a day to count from, the words. */
function exampleEnd({ asOf }: ReadGoal, { times, amounts }: Evidence): string {
  const takesLong = amounts.some(({ unit, value }) => unit === 'multiple' && value >= 2);
  if (asOf === undefined) return takesLong ? 'the end of next year' : 'the end of next quarter';
  if (takesLong) return toWords(day(calendarDate(asOf).year + 1, 12, 31));
  const start = times.find(({ kind }) => kind === 'start')?.start ?? asOf;
  const { year, month } = calendarDate(addMonths(Math.max(asOf, start), AHEAD));
  return toWords(day(year, Math.ceil(month / 3) * 3 + 1, 0));
}
