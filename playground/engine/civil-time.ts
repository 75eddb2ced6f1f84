/**
 * A cell's serial number is a civil time in no zone; a script's Date is an instant. The spreadsheet's time
 * zone leads from one to the other: a date cell is midnight there, wherever the script runs.
 */
export const MS_PER_DAY = 86_400_000;
/** The serial number of 1970-01-01. */
export const EPOCH = 25_569;

/** The instant at which a clock in `timeZone` shows the serial number's date and time. */
export function instantOf(serial: number, timeZone: string): Date {
  const civil = Math.round((serial - EPOCH) * MS_PER_DAY);
  const near = civil - offsetAt(civil, timeZone);
  // Near a change of the clocks the offset of the first guess may be the other one.
  const exact = civil - offsetAt(near, timeZone);
  if (exact + offsetAt(exact, timeZone) === civil) return new Date(exact);
  // The clocks skip that time: what they show an hour later.
  return new Date(Math.max(near, exact));
}

/** The serial number of what a clock in `timeZone` shows at that instant. */
export function serialOf(instant: Date, timeZone: string): number {
  const time = instant.getTime();
  return (time + offsetAt(time, timeZone)) / MS_PER_DAY + EPOCH;
}

/** How far the clocks of the zone are ahead of UTC, in milliseconds. */
export function offsetAt(time: number, timeZone: string): number {
  const shown = clockOf(timeZone).formatToParts(time);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(shown.find((each) => each.type === type)?.value);
  const civil = new Date(0);
  civil.setUTCFullYear(part('year'), part('month') - 1, part('day'));
  civil.setUTCHours(part('hour'), part('minute'), part('second'));
  return civil.getTime() - Math.floor(time / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}
