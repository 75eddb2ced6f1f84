import type { Day } from '../../marketing/day.ts';
import type { Span } from '../text/span.ts';

/**
 * What a time expression does for a goal. `end`: an end that can be put on a calendar. `start`: only a
 * beginning. `cadence`: a rate such as "per month". `comparison`: a past period. `event`: something undated
 * ("before launch"). `impossible`: a day that no calendar has. `vague`: "soon". `other`: clock hours and
 * durations that are no time frame.
 */
export type TimeKind =
  | 'end'
  | 'start'
  | 'cadence'
  | 'comparison'
  | 'event'
  | 'impossible'
  | 'vague'
  | 'other';

export interface TimeReference extends Span {
  readonly kind: TimeKind;
  /** Known where the text or the day on which it is read says so. */
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
  /** One day of the calendar, rather than a month or longer. */
  readonly exact?: boolean | undefined;
  /** Said as from when to when: its start is meant as well as its end. */
  readonly ranged?: boolean | undefined;
  /** Its last day could be another: "03/04/2027", "in the 2027/28 season". */
  readonly unsure?: boolean | undefined;
  /** A name that says where, too: "at Hannover Messe". */
  readonly name?: boolean | undefined;
  /** How long it lasts, where that needs no calendar: "within six months" is 6. */
  readonly months?: number | undefined;
}

/** A time of one shape with all others, whatever is known of it. */
export function timeOf(
  kind: TimeKind,
  from: number,
  to: number,
  { start, end, exact, ranged, unsure, months, name }: Partial<TimeReference> = {},
): TimeReference {
  return { kind, from, to, start, end, exact, ranged, unsure, months, name };
}

/** What dates are read against: nothing here is taken from the clock. */
export interface Calendar {
  readonly asOf: Day | undefined;
  /** 1–12 */
  readonly fiscalYearStart: number;
}
