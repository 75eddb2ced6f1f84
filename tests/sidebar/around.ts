import { parseIso } from '../../src/marketing/day.ts';
import { type Answers, BLANK_ANSWERS } from '../../src/sidebar/model/answers.ts';
import { derive } from '../../src/sidebar/model/derived.ts';
import type { Surroundings } from '../../src/sidebar/model/surroundings.ts';

/** A spreadsheet in Britain at the start of 2027, its plan still empty. */
export const AROUND: Surroundings = {
  today: parseIso('2027-01-04') ?? 0,
  decimalComma: false,
  currency: '€',
  fiscalYearFirstMonth: 1,
  tolerance: 0.1,
  checkInEveryDays: 14,
  rows: [],
};

export function answers(given: Partial<Answers>): Answers {
  return { ...BLANK_ANSWERS, start: '2027-01-04', ...given };
}

export function derived(given: Partial<Answers>, around = AROUND) {
  return derive(answers(given), around);
}
