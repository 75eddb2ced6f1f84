import { readNumber } from './read-number.ts';

/** How many days a week and a month have, on the calendar or at work. */
interface Lengths {
  readonly week: number;
  readonly month: number;
}

const CALENDAR: Lengths = { week: 7, month: 30 };
export const WORKING: Lengths = { week: 5, month: 20 };

const UNITS: readonly (readonly [RegExp, keyof Lengths | 'day'])[] = [
  [/^(?:-?\d[\d.,]*|d|days?|person-days?)$/, 'day'],
  [/^(?:w|wks?|weeks?|person-weeks?)$/, 'week'],
  [/^(?:mo|mths?|months?|person-months?)$/, 'month'],
];

/** Days as people write them: 14, 14 days, 2 weeks; undefined for other units of time, such as hours. */
export function readDays(text: string, decimalComma: boolean, lengths = CALENDAR): number | undefined {
  const typed = readNumber(text, decimalComma);
  const last =
    text
      .trim()
      .toLowerCase()
      .replace(/\.$/, '')
      .split(/\s+|(?<=\d)(?=[a-z])/)
      .at(-1) ?? '';
  const unit = UNITS.find(([words]) => words.test(last))?.[1];
  if (typed?.written !== 'plain' || unit === undefined) return undefined;
  return typed.value * (unit === 'day' ? 1 : lengths[unit]);
}
