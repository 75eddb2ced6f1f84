import type { BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula';
import { ArrayValueObject, NullValueObject } from '@univerjs/engine-formula';

/** What a formula engine's function is given. */
export type Variant = BaseReferenceObject | BaseValueObject;

export function isReference(variant: Variant): variant is BaseReferenceObject {
  return variant.isReferenceObject();
}

function isArray(variant: Variant): variant is ArrayValueObject {
  return !isReference(variant) && variant.isArray();
}

/** Rows of single values; an empty cell is null. */
export function rowsOf(variant: Variant): (BaseValueObject | null)[][] {
  if (isReference(variant)) return rowsOf(variant.toArrayValueObject());
  if (!isArray(variant)) return [[variant]];
  return variant.getArrayValue().map((row) => row.map((value) => value ?? null));
}

/** '' where there is nothing. */
export function plainOf(value: BaseValueObject | null): string | number | boolean {
  return value?.isNull() ? '' : (value?.getValue() ?? '');
}

export function firstOf(variant: Variant): BaseValueObject {
  return rowsOf(variant)[0]?.[0] ?? NullValueObject.create();
}

/** A result that spills. Rows must be of one length; none gives an empty cell. */
export function spill(rows: readonly (readonly (BaseValueObject | null)[])[]): BaseValueObject {
  const columnCount = rows[0]?.length ?? 0;
  if (columnCount === 0) return NullValueObject.create();
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => [...row]),
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
