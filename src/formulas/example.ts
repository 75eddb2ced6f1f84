import type { Formula } from './formula.ts';

/** The example as people read it, in English: `=CTR(50, 2000)`. */
export function typedExample({ name, example }: Formula): string {
  return example.typed?.replace(/;/g, ',') ?? typedCall(name, example.args);
}

/**
 * The example as a script puts it into a cell, `=ROMI(100000; 20000; 60%)`: it means the same whatever the decimal
 * sign is, for it has none.
 */
export function insertedExample({ name, example }: Formula): string {
  return example.typed ?? `=${name}(${example.args.map(literalAnywhere).join('; ')})`;
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

/** 0.6 → 60%, 0.025 → 25/1000 */
function literalAnywhere(value: unknown): string {
  const text = literal(value);
  const [, whole = '', decimals = ''] = /^(-?\d+)\.(\d+)$/.exec(text) ?? [];
  if (decimals === '') return text;
  const digits = Number(whole + decimals);
  return decimals.length <= 2
    ? `${digits * 10 ** (2 - decimals.length)}%`
    : `${digits}/1${'0'.repeat(decimals.length)}`;
}
