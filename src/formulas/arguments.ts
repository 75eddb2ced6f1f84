import { messages } from '../cells/messages.ts';
import { mayBeThousands } from '../cells/number.ts';
import type { Parameter } from '../cells/parameter.ts';
import { errorText, isBlank, isProblem, type Problem, problem } from '../cells/value.ts';
import type { Zone } from '../cells/zone.ts';
import type { Formula } from './formula.ts';
import type { Notation } from './notation.ts';
import { misplaced } from './places.ts';

/**
 * Reads one call's (or one row's) arguments. An error cell decides first, then a blank that is required
 * (undefined: nothing to show), then the first value that is no use.
 * Whether the decimal sign is a comma is asked only where it decides what a text means.
 * @param cells for each parameter a cell, or by its extent a list or a table of cells
 * @param titleRows rows of titles that were cut off the tables of columns
 */
export function readArguments(
  formula: Formula,
  cells: readonly unknown[],
  { zone, decimalComma }: Notation,
  titleRows = 0,
): unknown[] | Problem | undefined {
  const { parameters } = formula;
  const contents = cells.map((cell, i) => contentOf(parameters[i], cell));
  for (const [i, parameter] of parameters.entries()) {
    const at = indexOf(contents[i], (cell) => errorText(cell) !== undefined);
    if (at === -1) continue;
    const broken = errorText(cellOf(contents[i], at)) as string;
    return { problem: messages.errorCell(called(parameter, cells[i], at, titleRows), broken), shows: broken };
  }
  if (parameters.some((parameter, i) => !parameter.optional && isMissing(parameter, contents[i]))) {
    return undefined;
  }
  const values: unknown[] = [];
  for (const [i, parameter] of parameters.entries()) {
    const name = (at: number) => called(parameter, cells[i], at, titleRows);
    const unclear = parameter.takes === 'number' ? indexOf(contents[i], mayBeThousands) : -1;
    const value =
      unclear !== -1 && decimalComma()
        ? problem(messages.notANumber(name(unclear), cellOf(contents[i], unclear)))
        : readOne(parameter, contents[i], zone, name);
    if (isProblem(value)) return misplaced(formula, i, contents) ?? value;
    values.push(value);
  }
  return values;
}

/** A cell, a list of cells or, for a table whose columns differ, its rows. */
function contentOf(parameter: Parameter<unknown> | undefined, cell: unknown): unknown {
  if (parameter?.extent === 'one') return cell;
  const list = cell as readonly unknown[];
  return withoutTrailingBlanks(parameter?.extent === 'column' ? list.flat() : list);
}

/** How messages name the cell at a place of a range, counted row by row. */
function called({ name, extent }: Parameter<unknown>, cells: unknown, at: number, titleRows: number): string {
  if (extent === 'one' || extent === 'stages') return name;
  const table = cells as readonly (readonly unknown[])[];
  const columns = table[0]?.length ?? 1;
  const row = Math.floor(at / columns) + 1 + (extent === 'column' ? titleRows : 0);
  return messages.inRange(
    name,
    table.length + titleRows > 1 ? row : undefined,
    columns > 1 ? (at % columns) + 1 : undefined,
  );
}

function readOne(
  parameter: Parameter<unknown>,
  content: unknown,
  zone: () => Zone,
  name: (at: number) => string,
): unknown {
  if (isMissing(parameter, content)) return parameter.fallback;
  if (parameter.extent === 'one' || parameter.extent === 'grid') return parameter.read(content, zone);
  const values: unknown[] = [];
  for (const [at, cell] of (content as readonly unknown[]).entries()) {
    const value = isBlank(cell) ? undefined : parameter.read(cell, zone);
    // Long ranges are read without a name for each of their cells.
    if (isProblem(value)) return parameter.read(cell, zone, name(at));
    values.push(value);
  }
  return values;
}

/** A gap among stages leaves the chain unknown; a gap in a column is the formula's to judge. */
function isMissing({ extent }: Parameter<unknown>, content: unknown): boolean {
  if (extent === 'one') return isBlank(content);
  const list = content as readonly unknown[];
  return list.length === 0 || (extent === 'stages' && list.some(isBlank));
}

function withoutTrailingBlanks(list: readonly unknown[]): readonly unknown[] {
  let end = list.length;
  while (end > 0 && isEmpty(list[end - 1])) end--;
  return list.slice(0, end);
}

function isEmpty(cell: unknown): boolean {
  return Array.isArray(cell) ? cell.every(isBlank) : isBlank(cell);
}

/** The place of the first cell that passes, counted row by row, or −1. */
function indexOf(content: unknown, passes: (cell: unknown) => boolean): number {
  if (!Array.isArray(content)) return passes(content) ? 0 : -1;
  return content.flat().findIndex(passes);
}

function cellOf(content: unknown, at: number): unknown {
  return Array.isArray(content) ? content.flat()[at] : content;
}
