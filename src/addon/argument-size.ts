/** How many cells an argument of a formula stands for, as far as its text tells. */
import { argumentsFrom, withoutTexts } from './formula-text.ts';

export type Size = 'one' | 'several' | 'unclear';

/** Whether a named range has several cells; undefined where there is none of that name. */
export type HasSeveralCells = (name: string) => boolean | undefined;

const SHEET = /^(?:'(?:[^']|'')+'|[^\s'"()+*/^&=<>,;:!{}[\]%-]+)!/;
const RANGE = /^\$?[A-Z]{0,3}\$?\d*:\$?[A-Z]{0,3}\$?\d*$/i;
const TABLE_COLUMN = /^[^\s'"()+*/^&=<>,;:!{}[\]%-]+\[[^[\]]+\]$/;
const CELL = /^\$?[A-Z]{1,3}\$?\d+$/i;
/** Names, cells, numbers and functions; a sheet's name with the sign behind it. */
const WORDS = /[^\s'"()+*/^&=<>,;:!{}[\]%·-]+\s*[(!]?/g;

/** Functions that answer with one cell, whatever ranges they read. */
const TO_ONE_CELL =
  'AND|AVERAGE|AVERAGEIFS?|COLUMNS|COUNT|COUNTA|COUNTIFS?|COUNTUNIQUE|HLOOKUP|MATCH|MAX|MAXIFS|MEDIAN|MIN|MINIFS|OR|PRODUCT|ROWS|SUBTOTAL|SUM|SUMIFS?|SUMPRODUCT|VLOOKUP';

/** Functions that answer with one cell for arguments of one cell. */
const CELL_BY_CELL =
  /^(?:ABS|DATE|DATEVALUE|DAY|DAYS|EDATE|EOMONTH|IF|IFERROR|IFNA|IFS|INT|ISBLANK|ISNUMBER|MONTH|N|NORM\.S\.DIST|NORM\.S\.INV|NOT|ROUND|ROUNDDOWN|ROUNDUP|SQRT|TODAY|VALUE|YEAR)$/i;

export function sizeOf(argument: string, hasSeveralCells: HasSeveralCells): Size {
  if (isReferenceToSeveral(argument, hasSeveralCells) || isArrayFormula(argument)) return 'several';
  const text = withoutTexts(withoutSums(argument));
  const words = text.match(WORDS) ?? [];
  return !/[:[{]/.test(text) && words.every(isOneCell) ? 'one' : 'unclear';

  function isOneCell(word: string): boolean {
    if (/^[\d.]|!$/.test(word)) return true;
    if (word.endsWith('(')) return CELL_BY_CELL.test(word.slice(0, -1).trim());
    const name = word.trim();
    return CELL.test(name) || /^(?:TRUE|FALSE)$/i.test(name) || hasSeveralCells(name) === false;
  }
}

/** Whether an argument is nothing but a range: of cells, of a name, or a column of a table. */
export function isReferenceToSeveral(argument: string, hasSeveralCells: HasSeveralCells): boolean {
  const reference = argument.replace(SHEET, '');
  if (RANGE.test(reference) || TABLE_COLUMN.test(reference)) return true;
  const isName = !CELL.test(reference) && reference.match(WORDS)?.join() === reference;
  return isName && hasSeveralCells(argument) === true;
}

function isArrayFormula(argument: string): boolean {
  const start = /^ARRAYFORMULA\s*\(/i.exec(argument)?.[0];
  return start !== undefined && argumentsFrom(argument, start.length, '')?.end === argument.length;
}

/** An expression with a number in place of each call that answers with one cell. */
function withoutSums(expression: string): string {
  const call = new RegExp(`(?<![\\w.])(?:${TO_ONE_CELL})\\s*\\(`, 'i').exec(withoutTexts(expression));
  if (!call) return expression;
  const end = argumentsFrom(expression, call.index + call[0].length, '')?.end ?? expression.length;
  return withoutSums(`${expression.slice(0, call.index)}0${expression.slice(end)}`);
}
