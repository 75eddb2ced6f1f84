import { numfmt } from '@univerjs/core';
import { EPOCH, MS_PER_DAY } from './civil-time.ts';

/** A date as it was typed: its serial number, and the format that shows it so again. */
export interface TypedDate {
  readonly v: number;
  readonly z: string;
}

/** `31.12.26`, with a time too. Where dots part thousands, Univer would take it for a number. */
const DOTTED = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})(?:\s|$)/;
/** "Oct 10": Univer reads the tenth as the year 2010. */
const NAMED = /^(?<name>\p{L}{3,})\.?\s+(?<day>\d{1,2})$/u;
const WITHOUT_YEAR = /^(?<first>\d{1,2})(?<sign>[./-])(?<second>\d{1,2})(?<end>\.?)$/;

/**
 * Reads the dates that Univer does not read as the spreadsheet's language writes them: `31.12.26` where it
 * could be a number, and a day and a month without a year, which is this year then, in figures or by name.
 *
 * @param tag such as de-DE
 * @param decimalComma whether a dot is no decimal sign
 * @returns null where it can only be a day and a month, but the calendar has no such day; undefined where it
 *   may be something else
 */
export function readTypedDate(
  text: string,
  tag: string,
  decimalComma: boolean,
): TypedDate | null | undefined {
  if (DOTTED.test(text)) return (numfmt.parseDate(text, { locale: tag }) as TypedDate | null) ?? undefined;
  const named = readNamed(text, tag);
  if (named) return named;
  const { first, second, sign = '', end = '' } = WITHOUT_YEAR.exec(text)?.groups ?? {};
  if (first === undefined || second === undefined) return undefined;
  const { dayFirst, dots } = customOf(tag);
  if (sign === '.' ? !(dots && decimalComma) : end !== '') return undefined;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const v = dayOfThisYear(Number(month), Number(day));
  if (v === undefined) return null;
  const [d, m] = ['d'.repeat(day.length), 'm'.repeat(month.length)];
  const format = dayFirst ? d + sign + m : m + sign + d;
  return { v, z: sign === '.' ? `${format}.` : format };
}

function readNamed(text: string, tag: string): TypedDate | undefined {
  const { name = '', day } = NAMED.exec(text)?.groups ?? {};
  if (day === undefined) return undefined;
  const month = monthsOf(tag).get(name.toLowerCase());
  const v = month === undefined ? undefined : dayOfThisYear(month.number, Number(day));
  return v === undefined ? undefined : { v, z: `${month?.format} ${'d'.repeat(day.length)}` };
}

/** The serial number of a day of this year; undefined where the calendar has none such. */
function dayOfThisYear(month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(new Date().getFullYear(), month - 1, day));
  const exists = date.getUTCDate() === day && date.getUTCMonth() === month - 1;
  return exists ? date.getTime() / MS_PER_DAY + EPOCH : undefined;
}

interface NamedMonth {
  readonly number: number;
  readonly format: 'mmm' | 'mmmm';
}

const months = new Map<string, ReadonlyMap<string, NamedMonth>>();

/** The months by their names in a language, in small letters, in full and as they are cut short. */
function monthsOf(tag: string): ReadonlyMap<string, NamedMonth> {
  const known = months.get(tag);
  if (known) return known;
  const named = (['long', 'short'] as const).flatMap((month) => {
    const { format } = new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' });
    const shown = month === 'long' ? 'mmmm' : 'mmm';
    return Array.from({ length: 12 }, (_, at) => {
      const name = format(Date.UTC(2026, at, 1))
        .replace(/\.$/, '')
        .toLowerCase();
      return [name, { number: at + 1, format: shown }] as const;
    });
  });
  const found = new Map<string, NamedMonth>(named);
  months.set(tag, found);
  return found;
}

/** How people write a day and a month in a language. */
interface Custom {
  readonly dayFirst: boolean;
  readonly dots: boolean;
}

const customs = new Map<string, Custom>();

function customOf(tag: string): Custom {
  const known = customs.get(tag);
  if (known) return known;
  const parts = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'numeric' }).formatToParts(0);
  const custom = {
    dayFirst: parts[0]?.type === 'day',
    dots: parts.some(({ value }) => value.trim() === '.'),
  };
  customs.set(tag, custom);
  return custom;
}
