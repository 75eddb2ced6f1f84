/** Rewrites a cell's formula so that it does without the add-on. */
import { formulaNamed, formulas } from '../formulas/index.ts';
import { asNative } from '../formulas/native.ts';
import { type HasSeveralCells, isReferenceToSeveral, sizeOf } from './argument-size.ts';
import { argumentsFrom, separatedBy, separatorOf, withoutTexts } from './formula-text.ts';

export type Rewritten =
  /** None of our functions stands in it. */
  | { what: 'nothing' }
  | { what: 'formula'; formula: string }
  /** There is no equivalent, or none that surely gives the same: only the value can stay. */
  | { what: 'value' };

/** What the formula's text alone does not say. */
export interface FormulaSurroundings {
  /** Whether the spreadsheet's locale writes 1,5 for 1.5, and so `;` between arguments. */
  decimalComma: boolean;
  hasSeveralCells: HasSeveralCells;
}

interface Call {
  name: string;
  args: string[];
  start: number;
  end: number;
}

/**
 * @param formula as the cell has it, `=` included
 * @param shown what the cell shows: a title there means that the formula fills a column, title included
 */
export function withoutAddOn(formula: string, shown: unknown, surroundings: FormulaSurroundings): Rewritten {
  const separator = separatorOf(formula, surroundings.decimalComma);
  let rewritten = formula;
  // From the last call to the first, so that a call inside another's arguments is replaced before it.
  for (let call = lastCall(rewritten, separator); call; call = lastCall(rewritten, separator)) {
    const native = nativeCall(call, shown, surroundings.hasSeveralCells);
    if (native === undefined) return { what: 'value' };
    rewritten = rewritten.slice(0, call.start) + separatedBy(separator, native) + rewritten.slice(call.end);
  }
  return rewritten === formula ? { what: 'nothing' } : { what: 'formula', formula: rewritten };
}

function nativeCall({ name, args }: Call, shown: unknown, hasSeveralCells: HasSeveralCells) {
  const formula = formulaNamed(name);
  const sizes = args.map((arg) => sizeOf(arg, hasSeveralCells));
  if (args.length > formula.parameters.length || sizes.includes('unclear')) return undefined;
  const isColumn = sizes.some((size, at) => size === 'several' && formula.parameters[at]?.extent === 'one');
  const native = asNative(formula, args, isColumn);
  if (native === undefined || !isColumn || shown !== formula.header) return native;
  const range = args.find((arg) => isReferenceToSeveral(arg, hasSeveralCells));
  if (range === undefined) return undefined;
  const inner = native.replace(/^ARRAYFORMULA\((.*)\)$/, '$1');
  return `ARRAYFORMULA(IF(ROW(${range})=MIN(ROW(${range}));"${shown}";${inner}))`;
}

function lastCall(formula: string, separator: string): Call | undefined {
  const names = formulas.map(({ name }) => name).join('|');
  const pattern = new RegExp(`(?<![\\w.!$])(${names})\\s*\\(`, 'gi');
  const match = [...withoutTexts(formula).matchAll(pattern)].pop();
  if (!match?.[1]) return undefined;
  const pieces = argumentsFrom(formula, match.index + match[0].length, separator);
  return pieces && { name: match[1].toUpperCase(), args: pieces.args, start: match.index, end: pieces.end };
}
