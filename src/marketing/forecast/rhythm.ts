import { calendarDate, type Day, day, toWords, weekday } from '../day.ts';

/** A rhythm in which people count: numbered periods, so that neighbours differ by one. */
export interface Rhythm {
  readonly name: 'day' | 'working day' | 'week' | 'month' | 'quarter' | 'year';
  /** Periods in a season: a week of days, a year of months; 1 where none is looked for. */
  readonly season: number;
  numberOf(of: Day): number;
  firstDay(number: number): Day;
  /** How many days of it count, for a part of a period. */
  days(number: number): number;
  label(number: number): string;
}

/** 5 January 1970, a Monday. */
const MONDAY: Day = 4;

const EVERY_DAY: Rhythm = {
  name: 'day',
  season: 7,
  numberOf: (of) => of,
  firstDay: (number) => number,
  days: () => 1,
  label: toWords,
};

/** Monday to Friday; a weekend belongs to the Friday before it. */
const WORKING_DAY: Rhythm = {
  name: 'working day',
  season: 5,
  numberOf: (of) => Math.floor((of - MONDAY) / 7) * 5 + Math.min(4, (weekday(of) + 6) % 7),
  firstDay: workingDay,
  days: () => 1,
  label: (number) => toWords(workingDay(number)),
};

function workingDay(number: number): Day {
  return MONDAY + Math.floor(number / 5) * 7 + (((number % 5) + 5) % 5);
}

function week(first: Day): Rhythm {
  return {
    name: 'week',
    season: 1,
    numberOf: (of) => Math.floor((of - first) / 7),
    firstDay: (number) => first + number * 7,
    days: () => 7,
    label: (number) => `the week of ${toWords(first + number * 7)}`,
  };
}

function months(size: 1 | 3 | 12): Rhythm {
  const firstDay = (number: number) => day(1970, 1 + number * size, 1);
  return {
    name: size === 1 ? 'month' : size === 3 ? 'quarter' : 'year',
    season: 12 / size,
    numberOf: (of) => {
      const { year, month } = calendarDate(of);
      return Math.floor(((year - 1970) * 12 + month - 1) / size);
    },
    firstDay,
    days: (number) => firstDay(number + 1) - firstDay(number),
    label: (number) => {
      const { year, month } = calendarDate(firstDay(number));
      if (size === 12) return String(year);
      if (size === 3) return `Q${(month + 2) / 3} ${year}`;
      return toWords(firstDay(number)).replace(/^1 /, '');
    },
  };
}

/**
 * The rhythm of a list of different days in order, by the usual distance between them. Any day names its
 * period: the 1st, the 30th or the day of a report. Days without a single weekend are working days; weeks run
 * Monday to Sunday, or Sunday to Saturday where every date is a Sunday.
 */
export function rhythmOf(days: readonly Day[]): Rhythm {
  const gaps = days.slice(1).map((next, i) => next - (days[i] as Day));
  gaps.sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 1;
  if (usual <= 4) return skipsWeekends(days) ? WORKING_DAY : EVERY_DAY;
  if (usual <= 20) return week(days.every((of) => weekday(of) === 0) ? MONDAY - 1 : MONDAY);
  if (usual <= 75) return months(1);
  return usual <= 250 ? months(3) : months(12);
}

function skipsWeekends(days: readonly Day[]): boolean {
  const weekOf = (of: Day | undefined) => Math.floor(((of as Day) - MONDAY) / 7);
  const acrossWeekends = weekOf(days[0]) < weekOf(days[days.length - 1]);
  return acrossWeekends && days.every((of) => weekday(of) >= 1 && weekday(of) <= 5);
}
