import { numfmt } from '@univerjs/core';

/** 'General' is what a cell has whose number format nobody set; Google calls it automatic. */
export const GENERAL = 'General';

const kinds = new Map<string, string>();

/** 'date' (times and durations too), 'percent', 'currency', 'grouped', … */
function kindOf(pattern: string): string {
  const known = kinds.get(pattern);
  if (known) return known;
  const info = numfmt.getFormatInfo(pattern, {});
  const kind = info.isDate ? 'date' : info.type;
  kinds.set(pattern, kind);
  return kind;
}

/** The format shows numbers as dates, times or durations. */
export function isDateFormat(pattern: string | undefined): boolean {
  return pattern !== undefined && pattern !== GENERAL && kindOf(pattern) === 'date';
}

/** The format shows numbers as percents. */
export function isPercentFormat(pattern: string | undefined): boolean {
  return pattern !== undefined && pattern !== GENERAL && kindOf(pattern) === 'percent';
}

/** "Plain text": what is typed into such a cell stays text. */
export function isTextFormat(pattern: string | undefined): boolean {
  return pattern === '@';
}

/**
 * The format of a cell after something with a format of its own was typed into it: `5%` in a cell that
 * shows percents keeps the cell's decimals, in one that shows dates it makes a percent.
 */
export function formatAfterTyping(
  present: string | undefined,
  typed: string | undefined,
): string | undefined {
  if (!typed || !present || present === GENERAL) return typed;
  return kindOf(present) === kindOf(typed) ? undefined : typed;
}

/** `de_DE`, as Google names a spreadsheet's locale, for those who call it `de-DE`. */
export function tagOf(locale: string): string {
  return locale.replace('_', '-');
}

/** A value as the grid shows it. */
export function displayText(value: string | number | boolean, pattern: string, locale: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return numfmt.format(pattern, value, { locale: tagOf(locale), throws: false });
}

/** The format that Google gives to a date, or a date with a time, that a script or formula puts in a cell. */
export function dateFormat(serial: number): string {
  return Number.isInteger(serial) ? 'm/d/yyyy' : 'm/d/yyyy h:mm:ss';
}
