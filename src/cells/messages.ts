import { isDate } from './value.ts';

/**
 * Every sentence about a cell that cannot be used: it names the parameter, shows the value and says what
 * to do. A single call puts the formula's name in front, a column the warning sign.
 */

/** The value as the user would recognise it, cut where it is long. */
export function shown(cell: unknown): string {
  if (typeof cell === 'string') {
    return `"${cell.length > 40 ? `${cell.slice(0, 39)}…` : cell}"`;
  }
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isDate(cell)) return 'a date';
  return String(cell);
}

export const messages = {
  shapes: (first: string, firstShape: string, other: string, otherShape: string) =>
    `${first} is ${firstShape} but ${other} is ${otherShape}: give ranges of the same size`,
  oneCell: (name: string, shape: string) => `${name} must be one cell, not a range of ${shape}`,
  oneColumn: (name: string, shape: string) => `${name} must be one column, not a range of ${shape}`,
  errorCell: (name: string, text: string) => `${name} is ${text}: mend that cell first`,
  notANumber: (name: string, cell: unknown) => {
    const base = `${name} must be a number, not ${shown(cell)}`;
    if (isDate(cell)) {
      return `${base}: choose Format → Number → Number`;
    }
    return typeof cell === 'string' && /\d/.test(cell)
      ? `${base}: type digits only, such as 1234.5, and choose the look in Format → Number`
      : base;
  },
  tooSmall: (name: string, bound: string, value: number) => `${name} must be ${bound}, not ${value}`,
  notAFraction: (name: string, bound: string, value: number) =>
    value > 1 && value <= 100
      ? `${name} must be ${bound}: write ${value}% or ${Number((value / 100).toPrecision(12))}, not ${value}`
      : `${name} must be ${bound}, not ${value}`,
  notADate: (name: string, cell: unknown) => `${name} must be a date, such as 2027-06-30, not ${shown(cell)}`,
  notAChoice: (name: string, choices: readonly string[], cell: unknown) =>
    `${name} must be ${choices.map((choice) => `"${choice}"`).join(' or ')}, not ${shown(cell)}`,
  tooLarge: 'the numbers are too large or too small to compute with: check the cells',
} as const;
