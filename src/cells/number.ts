import { messages } from './messages.ts';
import { type Problem, problem } from './value.ts';

const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)\s?%?$/;

/**
 * A cell as a number: a finite number, or text that is a plain number or percent (`12`, `12.5`, `5%`).
 * Grouped digits, booleans and dates are refused, for what they mean depends on who reads them.
 */
export function readNumber(name: string, cell: unknown): number | Problem {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  if (typeof cell === 'string') {
    const text = cell.trim();
    if (text.length < 400 && PLAIN_NUMBER.test(text)) {
      const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
      if (Number.isFinite(value)) return value;
    }
  }
  return problem(messages.notANumber(name, cell));
}

const THOUSANDS = /^[+-]?[1-9]\d{0,2}\.\d{3}\s?%?$/;

/** Text such as `20.000`: twenty, but twenty thousand where the decimal sign is a comma. */
export function mayBeThousands(cell: unknown): boolean {
  return typeof cell === 'string' && THOUSANDS.test(cell.trim());
}

/** Text made only of what numbers, dates and times are written with: data, never a column's title. */
export function looksNumeric(text: string): boolean {
  return /^[\s\d.,'’%+\-−–—()$€£¥/:]*$/.test(text);
}
