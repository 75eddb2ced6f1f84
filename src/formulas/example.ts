import type { Formula } from './formula.ts';

/** The example as it is typed into a cell: `=CTR(50, 2000)`. */
export function typedExample({ name, example }: Formula): string {
  return example.typed ?? typedCall(name, example.args);
}

/** The names of all that a call needs, in their order. */
export function needed({ parameters }: Formula): readonly string[] {
  return parameters.filter(({ optional }) => !optional).map(({ name }) => name);
}

/** A call as it is typed: ranges as array literals, rows parted by semicolons. */
export function typedCall(name: string, args: readonly unknown[]): string {
  return `=${name}(${args.map(literal).join(', ')})`;
}

function literal(value: unknown): string {
  if (Array.isArray(value)) {
    return `{${value.map((row) => [row].flat().map(literal).join(', ')).join('; ')}}`;
  }
  return typeof value === 'string' ? `"${value}"` : String(value);
}
