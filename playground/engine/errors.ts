import type { CellError, ErrorType } from './cells.ts';

/** Univer's names for errors, and Google's. */
const TYPES: { readonly [univer: string]: ErrorType } = {
  '#ERROR!': '#ERROR!',
  '#DIV/0!': '#DIV/0!',
  '#N/A': '#N/A',
  '#NAME?': '#NAME?',
  '#NUM!': '#NUM!',
  '#REF!': '#REF!',
  '#VALUE!': '#VALUE!',
  '#NULL!': '#NULL!',
  '#SPILL!': '#REF!',
  '#CYCLE!': '#REF!',
  '#CALC!': '#N/A',
};

const MESSAGES: { readonly [univer: string]: string } = {
  '#ERROR!': 'Formula parse error.',
  '#DIV/0!': 'A formula divides by zero.',
  '#N/A': 'A value is not available: nothing was found.',
  '#NAME?': 'Unknown function or range name.',
  '#NUM!': 'Result was not a number.',
  '#REF!': 'Reference does not exist.',
  '#VALUE!': 'A value is of the wrong kind for this formula.',
  '#NULL!': 'The ranges do not intersect.',
  '#SPILL!': 'Array result was not expanded because it would overwrite data.',
  '#CYCLE!': 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
  '#CALC!': 'No matches are found.',
};

/** The error that a calculated value stands for; undefined where it is no error. */
export function errorOf(value: unknown, message?: string): CellError | undefined {
  const type = typeof value === 'string' && value.startsWith('#') ? TYPES[value] : undefined;
  return type && { type, message: message ?? MESSAGES[value as string] ?? '' };
}

export const CALL_MESSAGES = {
  volatile:
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().',
  tooLong: 'Exceeded maximum execution time (line 0).',
  notANumber: 'Result was not a number.',
  ragged: 'The rows of the result differ in length.',
  flat: 'The result is a list; a range needs rows of columns.',
  nothing: 'The function returned nothing.',
} as const;
