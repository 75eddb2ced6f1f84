import type { Quantity } from './quantity.ts';

/**
 * A quantity as the goal uses it. `change`: so much more or less than before. `added`: so many new ones.
 * `level`: where something should stand or how many there should be. `pair`: from one value to another.
 */
export interface Amount extends Quantity {
  readonly use: 'change' | 'added' | 'level' | 'pair';
  /** Of a pair: the value that it starts from. */
  readonly base?: number | undefined;
}

/** A quantity with its use, and the value that it starts from. */
export function amountOf(
  { from, to, value, unit, boast }: Quantity,
  use: Amount['use'],
  base?: number,
): Amount {
  return { from, to, value, unit, boast, use, base };
}
