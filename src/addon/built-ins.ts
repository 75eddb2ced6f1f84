/** Rewrites a cell's formula so that it does without the add-on. */
import { formulaNamed, formulas } from '../formulas/index.ts';
import { asNative } from '../formulas/native.ts';

export type Rewritten =
  /** None of our functions stands in it. */
  | { what: 'nothing' }
  | { what: 'formula'; formula: string }
  /** There is no equivalent: only the value can stay. */
  | { what: 'value' };

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
export function withoutAddOn(formula: string, shown: unknown): Rewritten {
  let rewritten = formula;
  // From the last call to the first, so that a call inside another's arguments is replaced before it.
  for (let call = lastCall(rewritten); call; call = lastCall(rewritten)) {
    const native = nativeCall(call, shown);
    if (native === undefined) return { what: 'value' };
    rewritten = rewritten.slice(0, call.start) + native + rewritten.slice(call.end);
  }
  return rewritten === formula ? { what: 'nothing' } : { what: 'formula', formula: rewritten };
}

/**
 * A formula as its document shows it: {@link withoutAddOn} writes `;`, which works everywhere, between arguments.
 *
 * @param document formulas as the document has them
 */
export function asShown(formula: string, document: readonly string[]): string {
  if (document.some((each) => separatorOf(blankedStrings(each)) === ';')) return formula;
  let inBraces = 0;
  const signs = blankedStrings(formula).split('');
  const shown = signs.map((sign, at) => {
    if (sign === '{') inBraces++;
    if (sign === '}') inBraces--;
    return sign === ';' && inBraces === 0 ? ',' : formula[at];
  });
  return shown.join('');
}

function nativeCall({ name, args }: Call, shown: unknown): string | undefined {
  const formula = formulaNamed(name);
  const ranges = args.filter((arg) =>
    /^('[^']+'!|[\w.]+!)?\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*$/i.test(arg),
  );
  const native = asNative(formula, args, ranges.length > 0);
  if (native === undefined || shown !== formula.header || ranges[0] === undefined) return native;
  const inner = native.replace(/^ARRAYFORMULA\((.*)\)$/, '$1');
  return `ARRAYFORMULA(IF(ROW(${ranges[0]})=MIN(ROW(${ranges[0]}));"${shown}";${inner}))`;
}

function lastCall(formula: string): Call | undefined {
  const names = formulas.map(({ name }) => name).join('|');
  const pattern = new RegExp(`(?<![\\w.!$])(${names})\\s*\\(`, 'gi');
  const text = blankedStrings(formula);
  const match = [...text.matchAll(pattern)].pop();
  if (!match?.[1]) return undefined;
  const open = match.index + match[0].length;
  const pieces = argumentsFrom(formula, text, open, separatorOf(text));
  return pieces && { name: match[1].toUpperCase(), args: pieces.args, start: match.index, end: pieces.end };
}

/** Quoted text with its content masked, so that brackets and names in it mislead nobody. */
function blankedStrings(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) => '·'.repeat(quoted.length));
}

/** Where a comma is the decimal sign, arguments are separated by semicolons. */
function separatorOf(text: string): ';' | ',' {
  return text.replace(/\{[^}]*\}/g, '').includes(';') ? ';' : ',';
}

function argumentsFrom(formula: string, text: string, open: number, separator: string) {
  const args: string[] = [];
  let depth = 0;
  let from = open;
  for (let at = open; at < text.length; at++) {
    const sign = text[at];
    if (sign === '(' || sign === '{') depth++;
    if (depth === 0 && (sign === separator || sign === ')')) {
      args.push(formula.slice(from, at).trim());
      from = at + 1;
    }
    if (depth === 0 && sign === ')') return { args, end: at + 1 };
    if (sign === ')' || sign === '}') depth--;
  }
  return undefined;
}
