/**
 * Dates of cells and Dates of scripts. A cell holds a serial number: days since 30 December 1899 in no time
 * zone. A script gets an instant: that wall-clock time in the spreadsheet's time zone.
 */

const MS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** How far a time zone's wall clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = formatter(timeZone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value ?? 0);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}

/**
 * The instant (milliseconds since 1970) at which the wall clock of the time zone shows a cell's serial. A
 * time that the zone skips in spring is the instant as far after the change; a repeated one is the first.
 */
export function instantOfSerial(serial: number, timeZone: string): number {
  const wall = Math.round((serial - SERIAL_OF_1970) * MS_PER_DAY);
  const guess = wall - offsetAt(wall, timeZone);
  const settled = wall - offsetAt(guess, timeZone);
  return offsetAt(settled, timeZone) === wall - settled ? settled : Math.max(guess, settled);
}

/** The serial that a cell of a spreadsheet in this time zone shows for an instant. */
export function serialOfInstant(instant: number, timeZone: string): number {
  return (instant + offsetAt(instant, timeZone)) / MS_PER_DAY + SERIAL_OF_1970;
}
