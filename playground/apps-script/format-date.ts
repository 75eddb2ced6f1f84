import { MS_PER_DAY, offsetAt } from '../engine/civil-time.ts';

/**
 * Java's SimpleDateFormat, as Utilities.formatDate speaks it, in English: y M d E H h k K m s S a D w z Z X,
 * and text in 'single quotes'.
 */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const clock = readClock(date, timeZone);
  return pattern.replace(PIECES, (piece: string, quoted: string | undefined) => {
    if (piece === "''") return "'";
    if (quoted !== undefined) return quoted.replaceAll("''", "'");
    return /[A-Za-z]/.test(piece) ? field(clock, piece) : piece;
  });
}

const PIECES = /''|'((?:[^']|'')+)'|([A-Za-z])\2*/g;

interface Clock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** 0 = Sunday */
  weekday: number;
  dayOfYear: number;
  /** minutes ahead of UTC */
  offset: number;
  zoneName: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function field(clock: Clock, letters: string): string {
  const width = letters.length;
  const number = (value: number) => String(value).padStart(width, '0');
  switch (letters[0]) {
    case 'y':
    case 'Y':
    case 'u':
      return letters[0] === 'u'
        ? number(clock.weekday || 7)
        : width === 2
          ? String(clock.year % 100).padStart(2, '0')
          : number(clock.year);
    case 'M':
    case 'L':
      return width >= 3 ? named(MONTHS[clock.month - 1], width) : number(clock.month);
    case 'd':
      return number(clock.day);
    case 'D':
      return number(clock.dayOfYear);
    case 'E':
      return named(WEEKDAYS[clock.weekday], width);
    case 'H':
      return number(clock.hour);
    case 'k':
      return number(clock.hour || 24);
    case 'K':
      return number(clock.hour % 12);
    case 'h':
      return number(clock.hour % 12 || 12);
    case 'm':
      return number(clock.minute);
    case 's':
      return number(clock.second);
    case 'S':
      return number(clock.millisecond);
    case 'a':
      return clock.hour < 12 ? 'AM' : 'PM';
    case 'z':
      return clock.zoneName;
    case 'Z':
      return offsetText(clock.offset, '');
    case 'X':
      return clock.offset === 0
        ? 'Z'
        : width === 1
          ? offsetText(clock.offset, '').slice(0, 3)
          : offsetText(clock.offset, width === 3 ? ':' : '');
    default:
      throw new Error(`Utilities.formatDate: the letter ${letters[0]} is not implemented in the playground`);
  }
}

function named(name = '', width: number): string {
  return width >= 4 ? name : name.slice(0, 3);
}

function offsetText(minutes: number, separator: string): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}${separator}${two(size % 60)}`;
}

function readClock(date: Date, timeZone: string): Clock {
  const zone = zoneOf(timeZone);
  const offset = offsetAt(date.getTime(), zone.name) + zone.fixed * 60_000;
  // Read as UTC, this shows what the zone's clock shows.
  const civil = new Date(date.getTime() + offset);
  const year = civil.getUTCFullYear();
  const newYear = Date.UTC(year, 0, 1);
  return {
    year,
    month: civil.getUTCMonth() + 1,
    day: civil.getUTCDate(),
    hour: civil.getUTCHours(),
    minute: civil.getUTCMinutes(),
    second: civil.getUTCSeconds(),
    millisecond: civil.getUTCMilliseconds(),
    weekday: civil.getUTCDay(),
    dayOfYear: Math.floor((civil.getTime() - newYear) / MS_PER_DAY) + 1,
    offset: Math.round(offset / 60_000),
    zoneName: zone.name === 'UTC' ? fixedName(zone.fixed) : shortName(date, zone.name),
  };
}

/** Such as CEST. */
function shortName(date: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' }).formatToParts(date);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** `GMT+2` and `GMT-03:30` are fixed offsets; what Java does not know is GMT. */
function zoneOf(timeZone: string): { name: string; fixed: number } {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(timeZone);
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
    return { name: 'UTC', fixed: fixed[1] === '-' ? -minutes : minutes };
  }
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
    return { name: /^(?:GMT|UTC|Etc\/(?:GMT|UTC))$/.test(timeZone) ? 'UTC' : timeZone, fixed: 0 };
  } catch {
    return { name: 'UTC', fixed: 0 };
  }
}

function fixedName(minutes: number): string {
  return minutes === 0 ? 'GMT' : `GMT${offsetText(minutes, ':')}`;
}
