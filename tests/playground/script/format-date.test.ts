import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../playground/apps-script/format-date.ts';

const evening = new Date('2026-07-31T21:05:09.042Z');

describe('Utilities.formatDate', () => {
  test.each([
    ['yyyy-MM-dd', 'UTC', '2026-07-31'],
    ['yyyy-MM-dd', 'Europe/Berlin', '2026-07-31'],
    ['yyyy-MM-dd', 'Asia/Tokyo', '2026-08-01'],
    ['d MMMM yyyy', 'America/New_York', '31 July 2026'],
    ['EEE, MMM d', 'UTC', 'Fri, Jul 31'],
    ['EEEE', 'Asia/Tokyo', 'Saturday'],
    ['HH:mm:ss.SSS', 'Asia/Kolkata', '02:35:09.042'],
    ['h:mm a', 'UTC', '9:05 PM'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Europe/Berlin', '2026-07-31T23:05:09+02:00'],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT', '2026-07-31T21:05:09Z'],
    ['yy/M/d Z', 'GMT-3:30', '26/7/31 -0330'],
    ["h 'o''clock' a", 'UTC', "9 o'clock PM"],
    ['D u', 'UTC', '212 5'],
  ])('%s in %s is %s', (pattern, timeZone, text) => {
    expect(formatDate(evening, timeZone, pattern)).toBe(text);
  });

  test('a zone that nobody knows is GMT, as in Java', () => {
    expect(formatDate(evening, 'Mars/Olympus', 'HH:mm z')).toBe('21:05 GMT');
  });
});
