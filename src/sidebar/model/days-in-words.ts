/** Days and times as people say them. */
import { addMonths, type Day, parseIso, toWords } from '../../marketing/day.ts';
import type { IsoDay } from '../../plan/goal.ts';
import { showPlain } from './show-number.ts';

/**
 * "6 months", "3 months and 12 days", "45 days": how people speak of a time. From the first of January to the last
 * of December are 12 months.
 */
export function lengthInWords(from: Day, to: Day): string {
  let months = 0;
  while (addMonths(from, months + 1) <= to + 1) months++;
  const days = Math.max(0, to - addMonths(from, months));
  const parts = [counted(months, 'month'), counted(days, 'day')].filter((part) => part !== '');
  return parts.join(' and ') || '0 days';
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** 1.5 → 1.5 months; to the tenth below a year. */
export function monthsInWords(months: number, decimalComma?: boolean): string {
  if (months < 1) return 'less than a month';
  const shown = showPlain(Number(months.toFixed(months < 12 ? 1 : 0)), decimalComma);
  return `${shown} ${shown === '1' ? 'month' : 'months'}`;
}

/** 2027-06-30 → 30 June 2027 */
export function dayInWords(iso: IsoDay): string {
  const day = parseIso(iso);
  return day === undefined ? iso : toWords(day);
}

/** 2027-06-30 → 30 Jun 2027: for tables */
export function dayInShort(iso: IsoDay): string {
  return dayInWords(iso).replace(/ (\p{L}{3})\p{L}* /u, ' $1 ');
}
