import { expect } from 'vitest';
import { evaluate } from '../../src/formulas/evaluate.ts';
import { formulaNamed } from '../../src/formulas/index.ts';

/** Calls a formula as a cell does, in the script's own time zone. */
export function call(name: string, ...args: unknown[]): unknown {
  return evaluate(formulaNamed(name), args, { timeZone: () => undefined, decimalComma: () => false });
}

/** The same in a spreadsheet where the decimal sign is a comma. */
export function callWithDecimalComma(name: string, ...args: unknown[]): unknown {
  return evaluate(formulaNamed(name), args, { timeZone: () => undefined, decimalComma: () => true });
}

/** Checks an answer against an example's result, where dates stand as text and numbers may be rounded. */
export function expectAsPromised(answer: unknown, result: unknown): void {
  const shown = withIsoDates(answer);
  if (typeof shown === 'number' && typeof result === 'number') expect(shown).toBeCloseTo(result, 9);
  else expect(shown).toEqual(result);
}

/** Dates of an answer as yyyy-mm-dd, the form in which examples state them. */
function withIsoDates(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(withIsoDates);
  if (!(answer instanceof Date)) return answer;
  const [year, month, date] = [answer.getFullYear(), answer.getMonth() + 1, answer.getDate()];
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
