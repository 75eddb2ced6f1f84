import { readsAsDate } from '../cells/date.ts';
import { messages } from '../cells/messages.ts';
import { isBlank, type Problem, problem } from '../cells/value.ts';
import { needed } from './example.ts';
import type { Formula } from './formula.ts';

/**
 * Which required arguments a call ends before; undefined where it has them all. A blank is given. `1,5` may
 * have been meant as two, but is one number where the decimal sign is a comma.
 */
export function leftOut(formula: Formula, given: ArrayLike<unknown>): string | undefined {
  const missing = formula.parameters.slice(given.length).filter(({ optional }) => !optional);
  return missing.length === 0
    ? undefined
    : messages.leftOut(
        missing.map(({ name }) => name),
        needed(formula),
        Array.from(given).some((cell) => typeof cell === 'number' && !Number.isInteger(cell)),
      );
}

/**
 * What to say of a call that goes on after its last argument, as Sheets' own functions refuse it: what is given in
 * excess was meant to count. undefined where there is no more than the formula has.
 */
export function tooMany(
  { parameters }: Formula,
  given: ArrayLike<unknown>,
  decimalComma: () => boolean,
): string | undefined {
  if (given.length <= parameters.length) return undefined;
  const names = parameters.map(({ name }) => name);
  const someOptional = parameters.some(({ optional }) => optional);
  const mayBeGroups = Array.from(given).every(mayBePartOfNumber) && !decimalComma();
  return messages.tooMany(given.length, names, someOptional, mayBeGroups);
}

/** Whether a number may be what a comma for thousands left of a longer one: 1,200 is 1 and 200. */
function mayBePartOfNumber(cell: unknown): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) < 1000;
}

/**
 * What to say of an argument that is no use where a date stands in a number's place while a date's place holds
 * none: their order is wrong, not the look of the cell. undefined where every date has its own place.
 * @param contents for each parameter a cell, or a list or table of cells
 */
export function misplaced(formula: Formula, at: number, contents: readonly unknown[]): Problem | undefined {
  const { parameters } = formula;
  const kinds = parameters.map(({ takes, extent }) => (extent === 'grid' ? 'text' : takes));
  const holds = (kind: 'number' | 'date', test: (cell: unknown) => boolean) =>
    kinds.some((takes, place) => takes === kind && [contents[place]].flat().some(test));
  const [parameter, takes] = [parameters[at], kinds[at]];
  if (!parameter || !takes || takes === 'text') return undefined;
  if (!holds('number', readsAsDate) || !holds('date', isNoDate)) return undefined;
  const wrong = [contents[at]].flat().find(takes === 'number' ? readsAsDate : isNoDate);
  return wrong === undefined
    ? undefined
    : problem(messages.misplaced(parameter.name, at + 1, takes, wrong, needed(formula)));
}

function isNoDate(cell: unknown): boolean {
  return !isBlank(cell) && !readsAsDate(cell);
}
