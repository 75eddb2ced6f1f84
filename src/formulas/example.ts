import type { Formula } from './formula.ts';

/** The example as it is typed into a cell: `=CTR(50, 2000)`. */
export function typedExample({ name, example }: Formula): string {
  return example.typed ?? `=${name}(${example.args.map(literal).join(', ')})`;
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}
