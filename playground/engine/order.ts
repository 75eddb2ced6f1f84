import type { Cell } from './cells.ts';

const KINDS = ['number', 'string', 'boolean'];

/**
 * How Google Sheets orders two values: numbers and dates before text, text before TRUE and FALSE; empty ones come
 * last in either direction.
 */
export function compare(a: Cell['value'], b: Cell['value'], ascending: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const kind = KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b);
  const within =
    typeof a === 'string'
      ? a.localeCompare(String(b), undefined, { sensitivity: 'accent' })
      : Number(a) - Number(b);
  return (ascending ? 1 : -1) * (kind || within);
}
