import type { BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula';
import { instantOf } from './civil-time.ts';
import { errorOf } from './errors.ts';
import { isDateFormat } from './formats.ts';
import type { Realm } from './realm.ts';
import type { Switches } from './switches.ts';
import { isReference, rowsOf, type Variant } from './values.ts';

/**
 * An argument of a custom function before it enters the realm: a plain value, an instant, an error, or rows
 * of them. It is also what results are cached by.
 */
export type Argument = Single | readonly (readonly Single[])[];
type Single =
  | string
  | number
  | boolean
  | undefined
  | { readonly instant: number }
  | { readonly error: string };

/** Where and how a call of a custom function is made. */
export interface CallZone {
  readonly timeZone: string;
  readonly switches: Switches;
}

function single(value: BaseValueObject | null, pattern: string | undefined, { timeZone }: CallZone): Single {
  if (!value || value.isNull()) return '';
  if (value.isError()) {
    const text = String(value.getValue());
    return { error: errorOf(text)?.type ?? text };
  }
  const plain = value.getValue();
  if (typeof plain === 'number' && isDateFormat(pattern || value.getPattern() || undefined)) {
    return { instant: instantOf(plain, timeZone).getTime() };
  }
  return plain;
}

function rowsOfReference(reference: BaseReferenceObject, zone: CallZone): Single[][] {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const rows = Array.from({ length: endRow - startRow + 1 }, () =>
    new Array<Single>(endColumn - startColumn + 1).fill(''),
  );
  const [unit, sheet] = [reference.getUnitId(), reference.getSheetId()];
  reference.iterator((value, row, column) => {
    const line = rows[row - startRow];
    if (!line || !value) return;
    const pattern = value.isNumber() ? reference.getCellPattern(unit, sheet, row, column) : undefined;
    line[column - startColumn] = single(value, pattern, zone);
  });
  return rows;
}

/** How Google Sheets gives an argument to a custom function. */
export function argumentOf(variant: Variant, zone: CallZone): Argument {
  if (isReference(variant)) {
    const rows = rowsOfReference(variant, zone);
    const asValue = variant.isCell() || zone.switches.singleCellRange === 'value';
    return rows.length === 1 && rows[0]?.length === 1 && asValue ? rows[0][0] : rows;
  }
  if (variant.isArray()) {
    const rows = rowsOf(variant).map((row) => row.map((value) => single(value, undefined, zone)));
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  }
  if (variant.isNull()) return zone.switches.skippedArgument === 'blank' ? '' : undefined;
  return single(variant, undefined, zone);
}

/** The argument as a value of the realm. */
export function enter(argument: Argument, realm: Realm, switches: Switches): unknown {
  if (isRows(argument)) {
    return realm.list(argument.map((row) => realm.list(row.map((value) => enter(value, realm, switches)))));
  }
  if (typeof argument !== 'object') return argument;
  if ('instant' in argument) return realm.date(argument.instant);
  return switches.errorArgument === 'text' ? argument.error : realm.error(argument.error);
}

function isRows(argument: Argument): argument is readonly (readonly Single[])[] {
  return Array.isArray(argument);
}
