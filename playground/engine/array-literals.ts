import {
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  LexerTreeBuilder,
} from '@univerjs/engine-formula';
import type { Context } from './context.ts';
import { mapCode } from './google-syntax.ts';
import { rowsOf, spill, type Variant } from './values.ts';

/**
 * What Google's error messages call the functions behind `{A1:A9, C1:C9; 1, 2}`. Between Univer's braces only
 * constants may stand.
 */
export const LITERAL = 'ARRAY_LITERAL';
export const ROW = 'ARRAY_ROW';

/** Blocks of one height, beside each other. */
export function besideEachOther(...variants: readonly Variant[]): BaseValueObject {
  const blocks = variants.map(rowsOf);
  const height = blocks[0]?.length ?? 0;
  const wrong = blocks.findIndex((rows) => rows.length !== height);
  if (wrong > 0) {
    return ErrorValueObject.create(
      ErrorType.REF,
      `Function ARRAY_ROW parameter ${wrong + 1} has mismatched row size. Expected: ${height}. Actual: ${blocks[wrong]?.length}.`,
    );
  }
  return spill(Array.from({ length: height }, (_, row) => blocks.flatMap((rows) => rows[row] ?? [])));
}

/** Blocks of one width, below each other. */
export function belowEachOther(...variants: readonly Variant[]): BaseValueObject {
  const failed = variants.find((variant) => variant.isError());
  if (failed && variants.length > 1) return failed as BaseValueObject;
  const rows = variants.flatMap(rowsOf);
  if (rows.some((row) => row.length !== rows[0]?.length)) {
    return ErrorValueObject.create(
      ErrorType.VALUE,
      'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.',
    );
  }
  return spill(rows);
}

/** `{A1:B1; 2, 3}` → `ARRAY_LITERAL(ARRAY_ROW(A1:B1),ARRAY_ROW(2,3))`. */
function withoutBraces(formula: string): string {
  if (!formula.includes('{')) return formula;
  const open: string[] = [];
  const replaced = (sign: string): string => {
    if (sign === '(' || sign === '{') open.push(sign);
    if (sign === '{') return `${LITERAL}(${ROW}(`;
    if (sign === ';') return open.at(-1) === '{' ? `),${ROW}(` : sign;
    if (sign === ')' || sign === '}') open.pop();
    return sign === '}' ? '))' : sign;
  };
  return mapCode(
    formula,
    (code) => code,
    (code) => code.replace(/[(){};]/g, replaced),
  );
}

/** The formula engine reads functions where people write braces; what they wrote stays in the cell. */
export function readArrayLiterals(context: Context): void {
  const builder = context.injector.get(LexerTreeBuilder);
  const build = builder.treeBuilder.bind(builder);
  builder.treeBuilder = (formula, ...rest) => build(withoutBraces(formula), ...rest);
}
