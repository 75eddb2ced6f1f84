import { advertising } from './advertising.ts';
import { alongTheWay } from './along-the-way.ts';
import { audience } from './audience.ts';
import { customers } from './customers.ts';
import { email } from './email.ts';
import type { Family, Formula } from './formula.ts';
import { growth } from './growth.ts';
import { metricFits } from './metric-fit.ts';
import { pipeline } from './pipeline.ts';
import { smart } from './smart.ts';
import { wayBack } from './way-back.ts';

/** Every formula of the product, in the order of the reference page. */
export const families = {
  advertising,
  customers,
  audience,
  email,
  pipeline,
  growth,
  wayBack,
  alongTheWay,
  metricFits,
  smart,
} satisfies Record<string, Family>;

export type FamilyName = keyof typeof families;

export const formulas: readonly Formula[] = Object.values(families).flatMap((family) => family.formulas);

/** @throws Error if there is no formula of that name: names come from the registry itself */
export function formulaNamed(name: string): Formula {
  const found = formulas.find((formula) => formula.name === name);
  if (!found) throw new Error(`There is no formula ${name}`);
  return found;
}
