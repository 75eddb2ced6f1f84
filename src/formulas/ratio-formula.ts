import { messages } from '../cells/messages.ts';
import type { Parameter } from '../cells/parameter.ts';
import { problem } from '../cells/value.ts';
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

/**
 * The same where the first argument is a part of the second. More of the part than of the whole is refused: two
 * columns were swapped, or the counts do not belong together.
 */
export function shareFormula(entry: Omit<Help<Sides>, 'native'>): RowFormula {
  const [part, whole] = entry.parameters;
  return {
    ...ratioFormula(entry),
    compute: (partValue: number, wholeValue: number) =>
      partValue > wholeValue && wholeValue > 0
        ? problem(messages.partAboveWhole(part.name, partValue, whole.name, wholeValue))
        : ratio(partValue, wholeValue),
  };
}
