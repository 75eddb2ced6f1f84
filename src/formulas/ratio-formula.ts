import type { Parameter } from '../cells/parameter.ts';
import { ratio } from '../marketing/ratios.ts';
import { type Help, type RowFormula, rowFormula } from './formula.ts';

type Sides = readonly [part: Parameter<number>, whole: Parameter<number>];

/** Declares a formula that divides its first argument by its second, as most of the trade's ratios do. */
export function ratioFormula(entry: Omit<Help<Sides>, 'native'>): RowFormula {
  const [part, whole] = entry.parameters.map(({ name }) => `{${name}}`);
  return rowFormula({
    ...entry,
    native: `IF(${part}="";"";IF(${whole}="";"";IF(${whole}=0;"";${part}/${whole})))`,
    compute: ratio,
  });
}
