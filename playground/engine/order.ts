import type { BaseValueObject } from '@univerjs/engine-formula';

export function isEmpty(value: BaseValueObject | null): boolean {
  return !value || value.isNull() || (value.isString() && value.getValue() === '');
}

/** Numbers come before text, text before TRUE and FALSE. */
function kind(value: BaseValueObject): number {
  if (value.isNumber()) return 0;
  return value.isBoolean() ? 2 : 1;
}

/** How Google Sheets orders two values; empty ones come last in either direction. */
export function compare(a: BaseValueObject | null, b: BaseValueObject | null, ascending: boolean): number {
  if (!a || !b || isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
  const sign = ascending ? 1 : -1;
  if (kind(a) !== kind(b)) return sign * (kind(a) - kind(b));
  if (kind(a) !== 1) return sign * (Number(a.getValue()) - Number(b.getValue()));
  return (
    sign * String(a.getValue()).localeCompare(String(b.getValue()), undefined, { sensitivity: 'accent' })
  );
}
