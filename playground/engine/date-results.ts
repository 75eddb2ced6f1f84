import { type BaseFunction, type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { dateFormat, isDateFormat } from './formats.ts';
import { isReference, rowsOf, spill, type Variant } from './values.ts';

/** Their result is a day, or a moment, whatever they are given. */
const DAYS = ['DATE', 'EDATE', 'EOMONTH', 'NOW', 'TODAY', 'WORKDAY', 'WORKDAY.INTL'];
/** Their result is a day where they are given days. */
const PICKED = ['LARGE', 'MAX', 'MEDIAN', 'MIN', 'SMALL'];

type Value = BaseValueObject | null | undefined;
/** The number format of a result that has none of its own; undefined for a plain number. */
type FormatOf = (result: number, given: readonly Value[]) => string | undefined;

const dayOf = (value: Value) =>
  value?.isNumber() && isDateFormat(value.getPattern() || undefined) ? value.getPattern() : undefined;

const picked: FormatOf = (_result, given) => given.map(dayOf).find((format) => format !== undefined);

/** A number of days, and a blank cell is none of them; text may stand for a day. */
const isAmount = (value: Value) => !dayOf(value) && !value?.isString();

/** A day and a number of days make a day. */
const plus: FormatOf = (_result, [one, other]) =>
  isAmount(other) ? dayOf(one) : isAmount(one) ? dayOf(other) : undefined;

/** A day less a number of days is a day; a day less a day is a number. */
const minus: FormatOf = (_result, [one, other]) => (isAmount(other) ? dayOf(one) : undefined);

function formatted(value: Value, given: readonly Value[], formatOf: FormatOf): BaseValueObject | null {
  if (!value?.isNumber()) return value ?? null;
  const number = Number(value.getValue());
  const format = formatOf(number, given);
  return format === undefined ? value : NumberValueObject.create(number, format);
}

/** Cell by cell: an operand of one row or column counts for all of them. */
function ofOperands(result: Variant, operands: readonly Variant[], formatOf: FormatOf): Variant {
  if (isReference(result) || result.isError()) return result;
  const given = operands.map(rowsOf);
  if (!given.flat(2).some(dayOf)) return result;
  const at = (rows: readonly (readonly Value[])[], row: number, column: number) => {
    const line = rows.length === 1 ? rows[0] : rows[row];
    return line?.length === 1 ? line[0] : line?.[column];
  };
  const cells = rowsOf(result).map((line, row) =>
    line.map((value, column) =>
      formatted(
        value,
        given.map((rows) => at(rows, row, column)),
        formatOf,
      ),
    ),
  );
  return result.isArray() ? spill(cells) : (cells[0]?.[0] ?? result);
}

/**
 * Formulas that give days show days, as in Google Sheets: Univer gives the result of a calculation with
 * days no number format.
 */
export function showDatesAsDates(executorOf: (name: string) => BaseFunction | undefined): void {
  for (const name of DAYS) {
    change(name, (result) => {
      if (isReference(result) || result.isError()) return result;
      const cells = rowsOf(result).map((line) => line.map((value) => formatted(value, [], dateFormat)));
      return result.isArray() ? spill(cells) : (cells[0]?.[0] ?? result);
    });
  }
  for (const name of PICKED) {
    change(name, (result, given) => {
      if (isReference(result) || result.isArray() || result.isError()) return result;
      return formatted(result, given.flatMap(rowsOf).flat(), picked) ?? result;
    });
  }
  change('PLUS', (result, given) => ofOperands(result, given, plus));
  change('MINUS', (result, given) => ofOperands(result, given, minus));

  function change(name: string, by: (result: Variant, given: readonly Variant[]) => Variant): void {
    const executor = executorOf(name);
    if (!executor) return;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...given) => by(calculate(...given) as Variant, given as Variant[]);
  }
}
