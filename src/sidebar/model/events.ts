/** Days that move from year to year and that sales move with. */
import { calendarDate, type Day } from '../../marketing/day.ts';
import { blackFriday, easter } from '../../smart/dates/named-days.ts';

type Event = (year: number) => Day;

const EVENTS: readonly Event[] = [blackFriday, easter];
/** Further away than this a day belongs to no event. */
const AROUND_DAYS = 28;
/** A whole number of weeks, so that Mondays meet Mondays. */
const YEAR_OF_WEEKS = 364;

/** The day of last year that a day is like: as far from the same event, else the same weekday. */
export function lastYearsDay(of: Day): Day {
  const { year } = calendarDate(of);
  for (const event of EVENTS) {
    const distance = of - event(year);
    if (Math.abs(distance) <= AROUND_DAYS) return event(year - 1) + distance;
  }
  return of - YEAR_OF_WEEKS;
}
