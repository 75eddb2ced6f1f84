import type { Day } from '../../marketing/day.ts';
import type { Span } from '../text/span.ts';

/**
 * What a time expression does for a goal. `end`: an end that can be put on a calendar. `start`: only a
 * beginning. `cadence`: a rate such as "per month". `comparison`: a past period. `event`: something undated
 * ("before launch"). `vague`: "soon". `other`: clock hours and durations that are no time frame.
 */
export type TimeKind = 'end' | 'start' | 'cadence' | 'comparison' | 'event' | 'vague' | 'other';

export interface TimeReference extends Span {
  readonly kind: TimeKind;
  /** Known where the text or the day on which it is read says so. */
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
  /** One day of the calendar, rather than a month or longer. */
  readonly exact?: boolean | undefined;
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
  { start, end, exact, months, name }: Partial<TimeReference> = {},
): TimeReference {
  return { kind, from, to, start, end, exact, months, name };
}

/** What dates are read against: nothing here is taken from the clock. */
export interface Calendar {
  readonly asOf: Day | undefined;
  /** 1–12 */
  readonly fiscalYearStart: number;
}
