/**
 * What a cell may hand to a formula, and what it may show.
 *
 * A value that cannot be used is a {@link Problem}, not an exception: in a column one bad row shows its
 * message while every other row is computed, and building a message is cheaper than a stack trace.
 */
export interface Problem {
  readonly problem: string;
  /** What a column shows in place of the message: an error cell's own text. */
  readonly shows?: string;
}

/** A day on its way to a cell, where it becomes a Date at midnight in the spreadsheet's time zone. */
export interface CivilDay {
  readonly civilDay: number;
}

/** What a formula's maths may give one cell; undefined shows as a blank. */
export type Result = number | string | boolean | CivilDay | Problem | undefined;

/** What goes back to Sheets: never null, NaN or Infinity. */
export type CellOut = number | string | boolean | Date;

export const problem = (message: string): Problem => ({ problem: message });

export const civilDay = (day: number): CivilDay => ({ civilDay: day });

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value;
}

export function isCivilDay(value: unknown): value is CivilDay {
  return typeof value === 'object' && value !== null && 'civilDay' in value;
}

/** An empty cell or an omitted argument. Text of spaces only is no blank: its message shows the spaces. */
export function isBlank(cell: unknown): boolean {
  return cell === '' || cell === undefined || cell === null;
}

const ERROR_TEXTS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#ERROR!',
  'Loading...',
]);

/** The mark that a formula's message carries in a column. */
export const WARNING = '⚠ ';

/**
 * The text of a cell that holds an error, or undefined. Google documents neither form, so an Error object
 * and the error's text both count; a message from another of our columns travels on as it is.
 */
export function errorText(cell: unknown): string | undefined {
  if (typeof cell === 'string') {
    return ERROR_TEXTS.has(cell) || cell.startsWith(WARNING) ? cell : undefined;
  }
  if (Object.prototype.toString.call(cell) !== '[object Error]') return undefined;
  const message = String((cell as Error).message);
  return ERROR_TEXTS.has(message) ? message : '#ERROR!';
}

/** Dates come from another script context, where `instanceof Date` is false. */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}
