import { messages } from '../cells/messages.ts';
import { mayBeThousands } from '../cells/number.ts';
import type { Parameter } from '../cells/parameter.ts';
import { errorText, isBlank, isProblem, type Problem, problem } from '../cells/value.ts';
import type { Zone } from '../cells/zone.ts';
import type { Formula } from './formula.ts';
import { misplaced } from './places.ts';

/**
 * Reads one call's (or one row's) arguments. An error cell decides first, then a blank that is required
 * (undefined: nothing to show), then the first value that is no use.
 * `decimalComma` is asked only where it decides what a text means.
 * @param cells for each parameter a cell, or by its extent a list or a table of cells
 */
export function readArguments(
  formula: Formula,
  cells: readonly unknown[],
  zone: () => Zone,
  decimalComma: () => boolean,
): unknown[] | Problem | undefined {
  const { parameters } = formula;
  const contents = cells.map((cell, i) =>
    parameters[i]?.extent === 'one' ? cell : withoutTrailingBlanks(cell as readonly unknown[]),
  );
  for (const [i, parameter] of parameters.entries()) {
    const broken = firstErrorText(contents[i]);
    if (broken !== undefined) return { problem: messages.errorCell(parameter.name, broken), shows: broken };
  }
  if (parameters.some((parameter, i) => !parameter.optional && isMissing(parameter, contents[i]))) {
    return undefined;
  }
  const values: unknown[] = [];
  for (const [i, parameter] of parameters.entries()) {
    const unclear = parameter.takes === 'number' && firstOf(mayBeThousands, contents[i]);
    const value =
      unclear && decimalComma()
        ? problem(messages.notANumber(parameter.name, unclear))
        : readOne(parameter, contents[i], zone);
    if (isProblem(value)) return misplaced(formula, i, contents) ?? value;
    values.push(value);
  }
  return values;
}

function readOne(parameter: Parameter<unknown>, content: unknown, zone: () => Zone): unknown {
  if (isMissing(parameter, content)) return parameter.fallback;
  if (parameter.extent === 'one' || parameter.extent === 'grid') return parameter.read(content, zone);
  const values: unknown[] = [];
  for (const cell of content as readonly unknown[]) {
    const value = isBlank(cell) ? undefined : parameter.read(cell, zone);
    if (isProblem(value)) return value;
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

function firstOf(test: (cell: unknown) => boolean, content: unknown): unknown {
  return Array.isArray(content) ? content.flat().find(test) : test(content) && content;
}

function firstErrorText(content: unknown): string | undefined {
  if (!Array.isArray(content)) return errorText(content);
  for (const cell of content) {
    const found = firstErrorText(cell);
    if (found !== undefined) return found;
  }
  return undefined;
}
