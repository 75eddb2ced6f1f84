import {
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { CallZone } from './arguments.ts';
import { serialOf } from './civil-time.ts';
import { CALL_MESSAGES } from './errors.ts';
import { dateFormat } from './formats.ts';
import { isDate } from './realm.ts';
import type { Switches } from './switches.ts';
import { spill } from './values.ts';

export function failure(message: string): ErrorValueObject {
  return ErrorValueObject.create(ErrorType.ERROR, message);
}

const notANumber = () => ErrorValueObject.create(ErrorType.NUM, CALL_MESSAGES.notANumber);

function single(value: unknown, { timeZone, switches }: CallZone): BaseValueObject {
  if (value === null || value === undefined) return NullValueObject.create();
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return NumberValueObject.create(value);
    return Number.isNaN(value) || switches.infiniteResult === 'error'
      ? notANumber()
      : StringValueObject.create(String(value));
  }
  if (isDate(value)) {
    if (Number.isNaN(value.getTime())) return notANumber();
    const serial = serialOf(new Date(value.getTime()), timeZone);
    return NumberValueObject.create(serial, dateFormat(serial));
  }
  return StringValueObject.create(String(value));
}

/** How Google Sheets shows what a custom function returns: a value, or rows that spill. */
export function resultOf(value: unknown, zone: CallZone): BaseValueObject {
  const { switches } = zone;
  if (value === null || value === undefined) {
    return switches.nullResult === 'blank' ? NullValueObject.create() : failure(CALL_MESSAGES.nothing);
  }
  if (!Array.isArray(value)) return single(value, zone);
  const list: readonly unknown[] = value;
  const rows = list.every((row) => !Array.isArray(row)) ? rowsOfList(list, switches) : rowsOfRows(list);
  if (!rows) return failure(CALL_MESSAGES.flat);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows.some((row) => row.length !== width) && switches.raggedResult === 'error') {
    return failure(CALL_MESSAGES.ragged);
  }
  return spill(
    rows.map((row) => Array.from({ length: width }, (_, column) => single(row[column] ?? '', zone))),
  );
}

function rowsOfList(
  list: readonly unknown[],
  { flatResult }: Switches,
): readonly (readonly unknown[])[] | undefined {
  if (flatResult === 'error') return undefined;
  return flatResult === 'row' ? [list] : list.map((value) => [value]);
}

function rowsOfRows(list: readonly unknown[]): readonly (readonly unknown[])[] {
  return list.map((row) => (Array.isArray(row) ? row : [row]));
}
