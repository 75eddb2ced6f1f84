/**
 * Formulas as people type them into Google Sheets, and as Univer reads them. Univer knows neither `;`
 * between arguments nor open-ended ranges. `B2:B` becomes `B2:B$1000` (the grid's last row) and is shown
 * as `B2:B` again: an end that alone is marked absolute and is the grid's edge means "to the end". The mark
 * travels with the formula when rows are inserted, cells are copied or the workbook is saved.
 */

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** The grid of a sheet by name, or of the formula's own sheet; undefined where there is no such sheet. */
export type GridOf = (sheetName: string | undefined) => GridSize | undefined;

const SHEET_NAME = String.raw`(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const SHEET = `(?:${SHEET_NAME})?`;
const NOT_INSIDE_A_WORD = String.raw`(?<![\p{L}\p{N}_.$!'])`;
const ENDS_HERE = String.raw`(?![\p{L}\p{N}_.$(!:])`;
const reference = (body: string) => new RegExp(`${NOT_INSIDE_A_WORD}${SHEET}${body}${ENDS_HERE}`, 'giu');

const openColumn = () => reference(String.raw`(?<start>\$?[A-Z]{1,3}\$?\d+):(?<end>\$?[A-Z]{1,3})`);
const openRow = () => reference(String.raw`(?<start>\$?[A-Z]{1,3}\$?\d+):(?<end>\$?\d+)`);
const markedRow = () =>
  reference(String.raw`(?<start>\$?[A-Z]{1,3}\$?\d+):(?<end>\$?[A-Z]{1,3})\$(?<row>\d+)`);
const markedColumn = () =>
  reference(String.raw`(?<start>\$?[A-Z]{1,3}\$?\d+):\$(?<column>[A-Z]{1,3})(?<end>\$?\d+)`);

/** `A` is 1, `AA` is 27. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

type Groups = { readonly [name: string]: string | undefined };

function rewrite(text: string, pattern: RegExp, change: (groups: Groups) => string | undefined): string {
  return text.replace(pattern, (whole, ...rest) => change(rest.at(-1) as Groups) ?? whole);
}

const prefix = (groups: Groups) => (groups.sheet === undefined ? '' : `${groups.sheet}!`);
const sheetName = (groups: Groups) => groups.sheet?.replace(/^'|'$/g, '').replaceAll("''", "'");

function closeRanges(code: string, gridOf: GridOf): string {
  const down = rewrite(code, openColumn(), (groups) => {
    const grid = gridOf(sheetName(groups));
    return grid && `${prefix(groups)}${groups.start}:${groups.end}$${grid.rows}`;
  });
  return rewrite(down, openRow(), (groups) => {
    const grid = gridOf(sheetName(groups));
    return grid && `${prefix(groups)}${groups.start}:$${columnLetters(grid.columns)}${groups.end}`;
  });
}

function openRanges(code: string, gridOf: GridOf): string {
  const down = rewrite(code, markedRow(), (groups) =>
    Number(groups.row) === gridOf(sheetName(groups))?.rows
      ? `${prefix(groups)}${groups.start}:${groups.end}`
      : undefined,
  );
  return rewrite(down, markedColumn(), (groups) =>
    columnNumber(groups.column ?? '') === gridOf(sheetName(groups))?.columns
      ? `${prefix(groups)}${groups.start}:${groups.end}`
      : undefined,
  );
}

/** What a formula is made of: texts, quoted sheet names, and the code between them. */
const PIECE = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^"']+/g;

/**
 * Calls `change` for the code of a formula; texts stay. Quoted sheet names belong to the code, because they
 * stand before a reference, so separators are changed by a second function that never sees them.
 */
export function mapCode(
  formula: string,
  change: (code: string) => string,
  separators?: (code: string) => string,
): string {
  const texts: string[] = [];
  const masked = formula.replace(PIECE, (piece) => {
    if (piece.startsWith('"')) {
      texts.push(piece);
      return `"${texts.length - 1}"`;
    }
    return piece.startsWith("'") || !separators ? piece : separators(piece);
  });
  return change(masked).replace(/"(\d+)"/g, (_, index) => texts[Number(index)] ?? '');
}

/** Calls `change` for each separator and decimal sign, with whether it stands directly between braces. */
function mapSeparators(
  signs: RegExp,
  change: (sign: string, inBraces: boolean) => string,
): (code: string) => string {
  const open: string[] = [];
  return (code) =>
    code.replace(signs, (sign) => {
      if (sign === '(' || sign === '{') open.push(sign);
      if (sign === ')' || sign === '}') open.pop();
      return change(sign, open.at(-1) === '{');
    });
}

const separatorsToEngine = (decimalComma: boolean) =>
  mapSeparators(/[(){};\\]|\d,\d|,/g, (sign, inBraces) => {
    if (sign === ';') return inBraces ? ';' : ',';
    if (sign === '\\' && decimalComma && inBraces) return ',';
    return sign.length === 3 && decimalComma ? sign.replace(',', '.') : sign;
  });

const separatorsFromEngine = () =>
  mapSeparators(/[(){}]|\d\.\d|,/g, (sign, inBraces) => {
    if (sign === ',') return inBraces ? '\\' : ';';
    return sign.replace('.', ',');
  });

/** `=SUM(B2:B; 1)` as typed → `=SUM(B2:B$1000, 1)` for Univer. */
export function toEngineFormula(typed: string, gridOf: GridOf, decimalComma: boolean): string {
  return mapCode(typed, (code) => closeRanges(code, gridOf), separatorsToEngine(decimalComma));
}

/** The formula that people see: open-ended ranges are open again. */
export function fromEngineFormula(formula: string, gridOf: GridOf, decimalComma: boolean): string {
  return mapCode(
    formula,
    (code) => openRanges(code, gridOf),
    decimalComma ? separatorsFromEngine() : undefined,
  );
}

/** The formula after a grid has grown at its end: ranges that were open to the old edge reach the new one. */
export function reopen(formula: string, before: GridOf, now: GridOf): string {
  return mapCode(formula, (code) => closeRanges(openRanges(code, before), now));
}

const namedSheet = () => new RegExp(NOT_INSIDE_A_WORD + SHEET_NAME, 'giu');

/** The names of the sheets that a formula refers to. */
export function sheetNamesIn(formula: string): readonly string[] {
  const found: string[] = [];
  mapCode(formula, (code) =>
    rewrite(code, namedSheet(), (groups) => {
      found.push(sheetName(groups) ?? '');
      return undefined;
    }),
  );
  return found;
}

/** `=plan!A1` → `=Plan!A1`, where `nameOf` gives a sheet's name for what was typed. */
export function withSheetNames(formula: string, nameOf: (typed: string) => string | undefined): string {
  return mapCode(formula, (code) =>
    rewrite(code, namedSheet(), (groups) => {
      const name = nameOf(sheetName(groups) ?? '');
      if (name === undefined) return undefined;
      return groups.sheet?.startsWith("'") ? `'${name.replaceAll("'", "''")}'!` : `${name}!`;
    }),
  );
}

/** The functions that a formula calls, in upper case, each with the text of its arguments. */
export function calls(formula: string): readonly { readonly name: string; readonly arguments: string }[] {
  const found: { name: string; arguments: string }[] = [];
  mapCode(formula, (code) => {
    for (const match of code.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu)) {
      const start = match.index + match[0].length;
      let depth = 1;
      let end = start;
      for (; end < code.length && depth > 0; end++)
        depth += code[end] === '(' ? 1 : code[end] === ')' ? -1 : 0;
      found.push({ name: (match[1] ?? '').toUpperCase(), arguments: code.slice(start, end) });
    }
    return code;
  });
  return found;
}
