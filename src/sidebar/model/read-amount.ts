import { readNumber } from './read-number.ts';

/** A plain amount of 0 or more, such as an average sale or person-days. */
export interface ReadAmount {
  readonly value: number | null;
  readonly problem: 'not a number' | 'below 0' | null;
}

export function readAmount(text: string, decimalComma: boolean, isMoney = false): ReadAmount {
  if (text.trim() === '') return { value: null, problem: null };
  const typed = readNumber(text, decimalComma, isMoney);
  if (!typed || typed.written === 'percent') return { value: null, problem: 'not a number' };
  return typed.value < 0 ? { value: null, problem: 'below 0' } : { value: typed.value, problem: null };
}
