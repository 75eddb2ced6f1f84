import { advertising } from './advertising.ts';
import type { Family, Formula } from './formula.ts';
import { wayBack } from './way-back.ts';

/** Every formula of the product, in the order of the reference page. */
export const families: readonly Family[] = [advertising, wayBack];

export const formulas: readonly Formula[] = families.flatMap((family) => family.formulas);

/** @throws Error if there is no formula of that name: names come from the registry itself */
export function formulaNamed(name: string): Formula {
  const found = formulas.find((formula) => formula.name === name);
  if (!found) throw new Error(`There is no formula ${name}`);
  return found;
}
