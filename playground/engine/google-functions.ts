import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { belowEachOther, besideEachOther, LITERAL, ROW } from './array-literals.ts';
import type { Context } from './context.ts';
import { showDatesAsDates } from './date-results.ts';
import { calls } from './google-syntax.ts';
import { compare } from './order.ts';
import { firstOf, isReference, plainOf, rowsOf, spill, type Variant } from './values.ts';

type Compute = (...variants: Variant[]) => BaseValueObject;

/** A built-in of Google Sheets that Univer lacks or computes as Excel does. */
class GoogleFunction extends BaseFunction {
  constructor(
    name: string,
    override minParams: number,
    override maxParams: number,
    private readonly compute: Compute,
  ) {
    super(name);
  }

  /** A literal text stays text. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: Variant[]): BaseValueObject {
    return this.compute(...variants);
  }
}

const text = (value: BaseValueObject | null) => String(plainOf(value));
const firstError = (rows: readonly (readonly (BaseValueObject | null)[])[]) =>
  rows.flat().find((value) => value?.isError());

/** Univer computes every formula as an array: the function only has to be there. */
const arrayFormula: Compute = (value = NumberValueObject.create(0)) =>
  isReference(value) ? value.toArrayValueObject() : value;

/** SORT(range, column, is_ascending, …): the column is a number in the range, or a range of its own. */
const sort: Compute = (range, ...keys) => {
  if (!range) return ErrorValueObject.create(ErrorType.NA);
  const rows = rowsOf(range);
  const pairs = keys.length === 0 ? [NumberValueObject.create(1)] : keys;
  const columns: { values: readonly (BaseValueObject | null)[]; ascending: boolean }[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const key = rowsOf(pairs[at] ?? NumberValueObject.create(1));
    const order = pairs[at + 1];
    const number = Number(key[0]?.[0]?.getValue());
    if (key.length === 1 && !(number >= 1 && number <= (rows[0]?.length ?? 0))) {
      return ErrorValueObject.create(ErrorType.VALUE, 'SORT: there is no such column in the range.');
    }
    columns.push({
      values: key.length > 1 ? key.map((row) => row[0] ?? null) : rows.map((row) => row[number - 1] ?? null),
      ascending: !order || Boolean(firstOf(order).getValue()),
    });
  }
  if (columns.some(({ values }) => values.length !== rows.length)) {
    return ErrorValueObject.create(ErrorType.VALUE, 'SORT has mismatched range sizes.');
  }
  const order = rows.map((_, at) => at);
  order.sort((a, b) => {
    for (const { values, ascending } of columns) {
      const difference = compare(plainOf(values[a] ?? null), plainOf(values[b] ?? null), ascending);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return spill(order.map((at) => rows[at] ?? []));
};

const join: Compute = (delimiter, ...lists) => {
  const values = lists.flatMap((list) => rowsOf(list).flat());
  const error = firstError([values]);
  return (
    error ?? StringValueObject.create(values.map(text).join(text(delimiter ? firstOf(delimiter) : null)))
  );
};

const split: Compute = (value, delimiter, byEach, removeEmpty) => {
  if (!value || !delimiter) return ErrorValueObject.create(ErrorType.NA);
  const [whole, signs] = [text(firstOf(value)), text(firstOf(delimiter))];
  if (signs === '') return ErrorValueObject.create(ErrorType.VALUE, 'SPLIT needs a delimiter.');
  const each = !byEach || Boolean(firstOf(byEach).getValue());
  const pattern = each
    ? `[${signs.replace(/[\\\]^-]/g, '\\$&')}]`
    : signs.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const parts = whole.split(new RegExp(pattern, 'u'));
  const kept = !removeEmpty || firstOf(removeEmpty).getValue() ? parts.filter((part) => part !== '') : parts;
  const cell = (part: string) =>
    part.trim() !== '' && Number.isFinite(Number(part))
      ? NumberValueObject.create(Number(part))
      : StringValueObject.create(part);
  return spill([kept.map(cell)]);
};

const countUnique: Compute = (...lists) => {
  const values = lists.flatMap((list) => rowsOf(list).flat()).filter((value) => plainOf(value) !== '');
  return NumberValueObject.create(
    new Set(values.map((value) => `${typeof value?.getValue()} ${text(value)}`)).size,
  );
};

/** Inside ARRAYFORMULA, Google takes only the first of an array of criteria here; Univer takes each. */
const NOT_ITERATED = ['SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS'];

/** Functions of Excel that Google Sheets does not have. */
const NOT_IN_GOOGLE_SHEETS = [
  ...['AGGREGATE', 'AREAS', 'ARRAYTOTEXT', 'BAHTTEXT', 'BESSELI', 'BESSELJ', 'BESSELK', 'BESSELY'],
  ...['BINOM.DIST.RANGE', 'DBCS', 'DROP', 'EXPAND', 'NUMBERSTRING', 'NUMBERVALUE', 'ODDFPRICE', 'ODDFYIELD'],
  ...['ODDLPRICE', 'ODDLYIELD', 'ROUNDBANK', 'SORTBY', 'TAKE', 'TEXTAFTER', 'TEXTBEFORE', 'TEXTSPLIT'],
  'VALUETOTEXT',
];

/** Functions of Google Sheets that work there and not here. */
const NOT_IN_PLAYGROUND: ReadonlySet<string> = new Set([
  ...['ADD', 'AI', 'COUNTUNIQUEIFS', 'DETECTLANGUAGE', 'DIVIDE', 'EQ', 'GEMINI', 'GETPIVOTDATA', 'GT', 'GTE'],
  ...[
    'GOOGLEFINANCE',
    'GOOGLETRANSLATE',
    'IMPORTDATA',
    'IMPORTFEED',
    'IMPORTHTML',
    'IMPORTRANGE',
    'IMPORTXML',
  ],
  ...['ISO.CEILING', 'LT', 'LTE', 'NE', 'POW', 'QUERY', 'SORTN', 'SPARKLINE', 'TO_DOLLARS', 'TO_PERCENT'],
  ...['TO_PURE_NUMBER', 'TO_TEXT', 'UMINUS', 'UNARY_PERCENT', 'UPLUS'],
]);

/** Makes the formula engine know the functions of Google Sheets that it lacks, and no more generous ones. */
export function installGoogleFunctions(context: Context): void {
  const functions = context.injector.get(IFunctionService);
  functions.registerExecutors(
    new GoogleFunction('ARRAYFORMULA', 1, 1, arrayFormula),
    new GoogleFunction('SORT', 1, 255, sort),
    new GoogleFunction('JOIN', 2, 255, join),
    new GoogleFunction('SPLIT', 2, 4, split),
    new GoogleFunction('COUNTUNIQUE', 1, 255, countUnique),
    new GoogleFunction(LITERAL, 1, 255, belowEachOther),
    new GoogleFunction(ROW, 1, 255, besideEachOther),
  );
  functions.unregisterExecutors(...NOT_IN_GOOGLE_SHEETS);
  context.injector.get(IDescriptionService).unregisterDescriptions(NOT_IN_GOOGLE_SHEETS);
  for (const name of NOT_ITERATED) changeResult(name, firstOf);
  changeResult('FILTER', (result) =>
    !isReference(result) && result.isError() && result.getValue() === ErrorType.CALC
      ? ErrorValueObject.create(ErrorType.NA, 'No matches are found in FILTER evaluation.')
      : result,
  );
  showDatesAsDates((name) => functions.getExecutor(name) ?? undefined);

  function changeResult(name: string, change: (result: Variant) => Variant): void {
    const executor = functions.getExecutor(name);
    if (!executor) return;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...variants) => change(calculate(...variants) as Variant);
  }
}

/** Why a formula shows #NAME?. */
export function unknownName(context: Context, formula: string): string {
  const functions = context.injector.get(IFunctionService);
  const unknown = calls(formula).find(({ name }) => !functions.hasExecutor(name));
  if (!unknown) return 'Unknown range name.';
  return NOT_IN_PLAYGROUND.has(unknown.name)
    ? `${unknown.name} is a function of Google Sheets that the playground does not have.`
    : `Unknown function: '${unknown.name}'.`;
}
