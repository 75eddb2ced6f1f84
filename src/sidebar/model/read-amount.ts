import { readDays, WORKING } from './read-days.ts';
import { readNumber } from './read-number.ts';

/** A plain amount of 0 or more, such as an average sale or person-days. */
export interface ReadAmount {
  readonly value: number | null;
  readonly problem: 'not a number' | 'below 0' | null;
}

/** A sum of money. */
export function readAmount(text: string, decimalComma: boolean): ReadAmount {
  const typed = readNumber(text, decimalComma, true);
  return amountOf(text, typed?.written === 'percent' ? undefined : typed?.value);
}

/** Person-days; a week of work has five. */
export function readEffort(text: string, decimalComma: boolean): ReadAmount {
  return amountOf(text, readDays(text, decimalComma, WORKING));
}

function amountOf(text: string, value: number | undefined): ReadAmount {
  if (text.trim() === '') return { value: null, problem: null };
  if (value === undefined) return { value: null, problem: 'not a number' };
  return value < 0 ? { value: null, problem: 'below 0' } : { value, problem: null };
}
