import { messages } from '../cells/messages.ts';
import { type Argument, asArgument, beginsWithHeader, lastUsedRow, shapeOf } from '../cells/range.ts';
import { type CellOut, isProblem, problem, type Result } from '../cells/value.ts';
import { alone, inColumn, inColumns, isList } from './answer.ts';
import { readArguments } from './arguments.ts';
import type { Formula, RowFormula, RowResult, TableFormula, TableResult } from './formula.ts';
import { type Notation, notationOf, type SheetNotation } from './notation.ts';
import { leftOut, tooMany } from './places.ts';
import { isPlainlyBlank, type PlainReader, plainReader } from './plain.ts';
import { cellAt, type Source, type Sources, sourcesOf } from './sources.ts';

/**
 * Answers a call from a cell by the rules that hold for every formula: blanks stay blank, a bad value in
 * a column concerns its row alone, a header row is titled, and what goes back is finite and rectangular.
 * @param args as many as were typed: a blank among them may yet be filled, one left out or in excess is a slip
 * @throws Error that begins with the formula's name, where no row could show the message
 */
export function evaluate(
  formula: Formula,
  args: ArrayLike<unknown>,
  sheet: SheetNotation,
): CellOut | CellOut[][] {
  const notation = notationOf(sheet);
  try {
    const wrongCount = leftOut(formula, args) ?? tooMany(formula, args, notation.decimalComma);
    if (wrongCount !== undefined) throw new Error(wrongCount);
    const given = formula.parameters.map((_, index) => asArgument(args[index]));
    return formula.spills === 'rows'
      ? evaluateRows(formula, given, notation)
      : evaluateTable(formula, given, notation);
  } catch (error) {
    throw new Error(`${formula.name}: ${(error as Error).message}`);
  }
}

function evaluateRows(formula: RowFormula, given: readonly Argument[], notation: Notation) {
  const { zone } = notation;
  const sources = sourcesOf(formula.parameters, given);
  const resultAt = rowReader(formula, sources.list, notation);
  const titles = formula.header;
  if (sources.shape === undefined) {
    const result = resultAt(0, 0);
    return isList<Result>(result) ? [result.map((cell) => alone(cell, zone))] : alone(result, zone);
  }

  const { columns } = sources.shape;
  const ranges = sources.list.flatMap(({ cells }) => (cells === undefined ? [] : [cells]));
  if (isList(titles) && columns > 1) {
    const wide = sources.list.find(({ cells }) => cells !== undefined);
    throw new Error(messages.oneColumn(wide?.parameter.name ?? '', shapeOf(wide?.cells ?? [])));
  }
  const titled = hasHeader(sources);
  const rows = lastUsedRow(ranges);
  const out: CellOut[][] = titled ? [[titles].flat() as string[]] : [];
  for (let row = out.length; row < rows; row++) {
    if (isList(titles)) out.push(inColumns(resultAt(row, 0), titles.length, zone));
    // A literal, for an array that is pushed to reserves sixteen cells more.
    else if (columns === 1) out.push([inColumn(resultAt(row, 0) as Result, zone)]);
    else {
      out.push(
        Array.from({ length: columns }, (_, column) => inColumn(resultAt(row, column) as Result, zone)),
      );
    }
  }
  return out.length > 0 ? out : [[titles].flat().map(() => '')];
}

function hasHeader({ list, shape }: Sources): boolean {
  if (shape?.columns !== 1) return false;
  return beginsWithHeader(
    list.flatMap(({ parameter, cells }) => (cells ? [{ takes: parameter.takes, cells }] : [])),
  );
}

type RowReader = (row: number, column: number) => RowResult;

/** Reads the arguments of a row by all the rules, and computes. */
function rowReader(formula: RowFormula, sources: readonly Source[], notation: Notation): RowReader {
  const compute = formula.compute as (...values: readonly unknown[]) => RowResult;
  const careful: RowReader = (row, column) => {
    const cells = sources.map((source) => cellAt(source, row, column));
    const read = readArguments(formula, cells, notation);
    return read === undefined || isProblem(read) ? read : guarded(compute, read);
  };
  return sources.length <= 4 ? plainFirst(compute, sources, careful) : careful;
}

/** A place that the formula has no argument for; its maths is handed a null there and takes no notice. */
const UNUSED: PlainReader = () => null;

/**
 * Most cells are plain numbers or blank and are taken as they are; a row with any other is read with care.
 * Four fixed places instead of a list let a long column take a fraction of the time.
 */
function plainFirst(
  compute: (...values: readonly unknown[]) => RowResult,
  sources: readonly Source[],
  careful: RowReader,
): RowReader {
  const readers = sources.map(plainReader);
  const [first = UNUSED, second = UNUSED, third = UNUSED, fourth = UNUSED] = readers;
  return (row, column) => {
    const a = first(row, column);
    const b = second(row, column);
    const c = third(row, column);
    const d = fourth(row, column);
    if (a !== undefined && b !== undefined && c !== undefined && d !== undefined) {
      try {
        return compute(a, b, c, d);
      } catch {
        return careful(row, column);
      }
    }
    return isPlainlyBlank(sources, readers, row, column) ? undefined : careful(row, column);
  };
}

/** What the maths refuses concerns this row alone. */
function guarded(
  compute: (...values: readonly unknown[]) => RowResult,
  values: readonly unknown[],
): RowResult {
  try {
    return compute(...values);
  } catch (error) {
    return problem((error as Error).message);
  }
}

function evaluateTable(formula: TableFormula, given: readonly Argument[], notation: Notation) {
  const { zone } = notation;
  const header = columnsHaveHeader(formula, given) ? 1 : 0;
  const cells = given.map((argument, i) => {
    const { extent, name } = formula.parameters[i] as TableFormula['parameters'][number];
    if (extent === 'one') {
      if (argument.range) throw new Error(messages.oneCell(name, shapeOf(argument.cells)));
      return argument.cell;
    }
    const table = argument.range ? argument.cells : [[argument.cell]];
    return extent === 'grid' ? table : table.slice(header);
  });
  const read = readArguments(formula, cells, notation, header);
  if (read === undefined || isProblem(read)) return alone(read, zone);
  const result = (formula.compute as (...values: unknown[]) => TableResult)(...read);
  if (!isList<readonly Result[]>(result)) return alone(result, zone);
  const width = Math.max(...result.map((row) => row.length));
  const rows = result.map((row) => inColumns(row, width, zone));
  return isList(formula.header) ? [[...formula.header], ...rows] : rows;
}

/** Columns that are read side by side, such as dates and values, must be of one size, and may be titled. */
function columnsHaveHeader({ parameters }: TableFormula, given: readonly Argument[]): boolean {
  const columns = parameters.flatMap(({ name, takes, extent }, i) => {
    const argument = given[i];
    return extent === 'column' && argument?.range ? [{ name, takes, cells: argument.cells }] : [];
  });
  const first = columns[0];
  for (const { name, cells } of columns) {
    const shape = shapeOf(cells);
    if (first && shape !== shapeOf(first.cells)) {
      throw new Error(messages.shapes(first.name, shapeOf(first.cells), name, shape));
    }
  }
  return columns.every(({ cells }) => cells[0]?.length === 1) && beginsWithHeader(columns);
}
