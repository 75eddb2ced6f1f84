import { evaluate } from '../../src/formulas/evaluate.ts';
import { formulaNamed } from '../../src/formulas/index.ts';

/** Calls a formula as a cell does, in the script's own time zone. */
export function call(name: string, ...args: unknown[]): unknown {
  return evaluate(formulaNamed(name), args, () => undefined);
}
