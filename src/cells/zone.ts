import { isDate } from './value.ts';

const MS_PER_DAY = 86_400_000;

/**
 * Turns instants into civil days and back. A date cell arrives as midnight in the spreadsheet's time zone,
 * which need not be the script's; through a Zone no sheet anywhere is a day off.
 */
export interface Zone {
  /** The civil day (days since 1970-01-01) that a clock in this zone shows at the instant. */
  dayOf(instant: Date): number;
  /** The first instant of that day in this zone. */
  instantOf(day: number): Date;
}

/** The zone that the script itself runs in. */
const ownZone: Zone = {
  dayOf: (instant) =>
    Math.round(utc(instant.getFullYear(), instant.getMonth() + 1, instant.getDate()) / MS_PER_DAY),
  instantOf: (day) => {
    const calendar = new Date(day * MS_PER_DAY);
    const midnight = new Date(0);
    midnight.setHours(0, 0, 0, 0);
    midnight.setFullYear(calendar.getUTCFullYear(), calendar.getUTCMonth(), calendar.getUTCDate());
    return midnight;
  },
};

/** @param timeZone an IANA name such as Asia/Kolkata; undefined is the script's own zone. */
export function zoneOf(timeZone: string | undefined): Zone {
  if (timeZone === undefined) return ownZone;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });

  /** What the zone's clock shows at the instant, read as if it were UTC. */
  const wallClock = (instant: number): number => {
    const shown: Record<string, string> = {};
    for (const part of clock.formatToParts(new Date(instant))) shown[part.type] = part.value;
    const year = shown.era === 'BC' ? 1 - Number(shown.year) : Number(shown.year);
    return (
      utc(year, Number(shown.month), Number(shown.day)) +
      Number(shown.hour) * 3_600_000 +
      Number(shown.minute) * 60_000 +
      Number(shown.second) * 1000
    );
  };

  // A column repeats its dates, and asking the zone's clock is slow.
  const known = new Map<number, number>();
  return {
    dayOf: (instant) => {
      const time = instant.getTime();
      const day = known.get(time) ?? Math.floor(wallClock(time) / MS_PER_DAY);
      known.set(time, day);
      return day;
    },
    instantOf: (day) => {
      const midnight = day * MS_PER_DAY;
      // The offset is looked up at the guess, then at the better guess; where the clocks skip midnight
      // the later guess still lies within the day.
      let instant = midnight;
      for (let step = 0; step < 2; step++) instant += midnight - wallClock(instant);
      return new Date(Math.floor(wallClock(instant) / MS_PER_DAY) < day ? instant + 3_600_000 : instant);
    },
  };
}

/** Milliseconds of a calendar date in UTC; years below 100 mean what they say. */
function utc(year: number, month: number, date: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, date);
}

/** A cell that is a real, valid date. */
export function isValidDate(cell: unknown): cell is Date {
  return isDate(cell) && !Number.isNaN(cell.getTime());
}
