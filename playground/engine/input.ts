import { numfmt } from '@univerjs/core';

/** What a typed text means; `format` is the number format that Google would give the cell with it. */
export type Typed =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string };

/** Invisible signs that Google skips before it looks for a formula: white space, formats such as a BOM. */
const INVISIBLE = /^[\s\p{Cf}\p{Cc}]+/u;

/** In these languages `,` is the decimal sign, so `;` stands between a formula's arguments. */
const DECIMAL_POINT = new Set(['en', 'he', 'ja', 'ko', 'th', 'zh']);

export function hasDecimalComma(locale: string): boolean {
  return !DECIMAL_POINT.has(locale.slice(0, 2));
}

/** Reads text as Google Sheets reads what is typed into a cell (or given to setValue as a string). */
export function readTyped(text: string, locale: string): Typed {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  const visible = text.replace(INVISIBLE, '');
  if (/^=./su.test(visible)) return { kind: 'formula', formula: visible };
  const parsed = isForeign(visible, locale)
    ? null
    : readNumber(visible.trim(), { locale: locale.replace('_', '-') });
  if (typeof parsed?.v === 'boolean') return { kind: 'boolean', value: parsed.v };
  if (typeof parsed?.v === 'number') return { kind: 'number', value: parsed.v, format: parsed.z };
  if (/^\+./su.test(visible)) return { kind: 'formula', formula: `=${visible}` };
  return { kind: 'text', text };
}

/** `1.234,5` is no number where people write 1,234.5: Univer would read 1.2345. */
const isForeign = (text: string, locale: string) =>
  (hasDecimalComma(locale) ? /,\d+\.\d/ : /\.\d+,\d/).test(text);

/** `31.12.2026` is a date where people write dates so, although it could be a number with thousands. */
function readNumber(text: string, options: { locale: string }) {
  const date = /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text) ? numfmt.parseDate(text, options) : null;
  return date ?? numfmt.parseValue(text, options);
}
