import { numfmt } from '@univerjs/core';
import { isDateFormat, tagOf } from './formats.ts';
import { readTypedDate } from './typed-date.ts';

/** What a typed text means; `format` is the number format that Google would give the cell with it. */
export type Typed =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string };

/** Invisible signs that Google skips before it looks for a formula: white space, formats such as a BOM. */
const INVISIBLE = /^[\s\p{Cf}\p{Cc}]+/u;

/** Where the decimal sign is a comma, `;` stands between a formula's arguments. */
export function hasDecimalComma(locale: string): boolean {
  return numfmt.format('0.0', 0.5, { locale: tagOf(locale), throws: false }).includes(',');
}

/** Reads text as Google Sheets reads what is typed into a cell (or given to setValue as a string). */
export function readTyped(text: string, locale: string): Typed {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  const visible = text.replace(INVISIBLE, '');
  if (/^=./su.test(visible)) return { kind: 'formula', formula: visible };
  const parsed = readNumber(visible.trim(), locale);
  if (typeof parsed?.v === 'boolean') return { kind: 'boolean', value: parsed.v };
  if (typeof parsed?.v === 'number') return { kind: 'number', value: parsed.v, format: parsed.z };
  if (/^\+./su.test(visible)) return { kind: 'formula', formula: `=${visible}` };
  return { kind: 'text', text };
}

/** A number or date as people in this language write it; null where it is neither. */
function readNumber(text: string, locale: string) {
  const date = readTypedDate(text, tagOf(locale), hasDecimalComma(locale));
  if (date !== undefined) return date;
  const parsed = numfmt.parseValue(text, { locale: tagOf(locale) });
  return parsed && (isDateFormat(parsed.z) || isWellGrouped(text, locale)) ? parsed : null;
}

const FIGURES = /[\d.,]*\d[\d.,]*/g;

/**
 * Whether the signs between digits are a decimal sign or part groups of three: Univer skips any other too,
 * and would read `4.35` as 435 where the decimal sign is a comma. Indian groups may be of two.
 */
function isWellGrouped(text: string, locale: string): boolean {
  const [group, decimal] = hasDecimalComma(locale) ? ['\\.', ','] : [',', '\\.'];
  const outer = locale.endsWith('_IN') ? '2,3' : '3';
  const whole = `(?:\\d*|[1-9]\\d{0,2}(?:${group}\\d{${outer}})*${group}\\d{3})`;
  const figure = new RegExp(`^${whole}(?:${decimal}\\d*)?$`);
  return (text.match(FIGURES) ?? []).every((each) => figure.test(each));
}
