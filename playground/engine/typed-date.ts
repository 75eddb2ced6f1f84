import { numfmt } from '@univerjs/core';

/** A date as it was typed: its serial number, and the format that shows it so again. */
export interface TypedDate {
  readonly v: number;
  readonly z: string;
}

const SERIAL_OF_1970 = 25_569;
/** `31.12.26`, with a time too. Where dots part thousands, Univer would take it for a number. */
const DOTTED = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})(?:\s|$)/;
const WITHOUT_YEAR = /^(?<first>\d{1,2})(?<sign>[./-])(?<second>\d{1,2})(?<end>\.?)$/;

/**
 * Reads the dates that Univer does not read as the spreadsheet's language writes them: `31.12.26` where it
 * could be a number, and a day and a month without a year, which is this year then.
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
  const { first, second, sign = '', end = '' } = WITHOUT_YEAR.exec(text)?.groups ?? {};
  if (first === undefined || second === undefined) return undefined;
  const { dayFirst, dots } = customOf(tag);
  if (sign === '.' ? !(dots && decimalComma) : end !== '') return undefined;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const date = new Date(Date.UTC(new Date().getFullYear(), Number(month) - 1, Number(day)));
  if (date.getUTCDate() !== Number(day) || date.getUTCMonth() !== Number(month) - 1) return null;
  const [d, m] = ['d'.repeat(day.length), 'm'.repeat(month.length)];
  const format = dayFirst ? d + sign + m : m + sign + d;
  return { v: date.getTime() / 86_400_000 + SERIAL_OF_1970, z: sign === '.' ? `${format}.` : format };
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
