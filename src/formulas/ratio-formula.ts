import { messages } from '../cells/messages.ts';
import type { Parameter } from '../cells/parameter.ts';
import { problem } from '../cells/value.ts';
import { ratio } from '../marketing/ratios.ts';
import { type Help, type RowFormula, type RowResult, rowFormula } from './formula.ts';

type Sides = readonly [part: Parameter<number>, whole: Parameter<number>];
type RatioHelp = Omit<Help<Sides>, 'native'>;

/** Declares a formula that divides its first argument by its second, as most of the trade's ratios do. */
export function ratioFormula(entry: RatioHelp): RowFormula {
  return ratioOf(entry, ratio);
}

/** The same for a part of a whole: a rate above 100% would only say that the cells are not what they should be. */
export function shareFormula(entry: Omit<RatioHelp, 'refuses'>): RowFormula {
  const [{ name: partName }, { name: wholeName }] = entry.parameters;
  const [part, whole] = entry.example.args;
  return ratioOf({ ...entry, refuses: [[whole, part]] }, (part, whole) =>
    whole > 0 && part > whole * (1 + DUST)
      ? problem(messages.partAboveWhole(partName, part, wholeName, whole))
      : ratio(part, whole),
  );
}

/** Sums of prices that are the same may differ by so much. */
const DUST = 1e-9;

function ratioOf(entry: RatioHelp, compute: (part: number, whole: number) => RowResult): RowFormula {
  const [part, whole] = entry.parameters.map(({ name }) => `{${name}}`);
  return rowFormula({
    ...entry,
    native: `IF(${part}="";"";IF(${whole}="";"";IF(${whole}=0;"";${part}/${whole})))`,
    compute,
  });
}
