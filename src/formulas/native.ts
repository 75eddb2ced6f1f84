import type { Formula } from './formula.ts';

/** The native formula's way to stay blank until all required cells are filled. */
export function blanksFirst(required: readonly string[], formula: string): string {
  return required.reduceRight((inner, name) => `IF({${name}}="";"";${inner})`, formula);
}

/** Whatever needs no brackets when it stands within a longer formula: a reference, a number, one call. */
const SIMPLE = /^('[^']+'!)?[\w$:.!]+$|^"[^"]*"$|^\w+\([^()]*\)$/;

/**
 * A call in Sheets' own functions, without the equals sign; undefined where there is no equivalent.
 * @param args the arguments as they are typed in the cell; left out at the end or '' where omitted
 * @param column whether an argument is a range that gives a result a row
 */
export function asNative(formula: Formula, args: readonly string[], column: boolean): string | undefined {
  const perRow = formula.parameters.every(({ extent }) => extent === 'one');
  if (formula.native === undefined || (column && !perRow)) return undefined;
  const typed = new Map(
    formula.parameters.map(({ name }, index) => {
      const arg = args[index]?.trim() || '""';
      return [name, SIMPLE.test(arg) ? arg : `(${arg})`];
    }),
  );
  const text = formula.native.replace(/\{(\w+)\}/g, (_, name: string) => typed.get(name) ?? '""');
  return column ? `ARRAYFORMULA(${text})` : text;
}
