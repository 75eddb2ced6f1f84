import type { Example, Formula } from './formula.ts';

/** The example as people read it, in English: `=CTR(50, 2000)`. */
export function typedExample({ name, example }: Formula): string {
  return example.typed?.replace(/;/g, ',') ?? typedCall(name, example.args);
}

/** Cells that an example reads: those of its ranges, side by side. */
interface ExampleCells {
  /** A, B */
  readonly columns: readonly string[];
  readonly firstRow: number;
  readonly rows: readonly (readonly unknown[])[];
}

/** What has to stand in the cells that the example refers to; null where it refers to none. */
export function exampleCells({ example }: Formula): ExampleCells | null {
  const [, first = ''] = /[A-Z](\d+):/.exec(example.typed ?? '') ?? [];
  if (first === '') return null;
  const columns = [...(example.typed ?? '').matchAll(RANGE)].flatMap(([range]) => columnsOf(range));
  const tables = tablesOf(example);
  const rows = (tables[0] ?? []).map((_, at) => tables.flatMap((table) => table[at] ?? []));
  return { columns, firstRow: Number(first), rows };
}

/**
 * The example as a script puts it into a cell, `=ROMI(100000; 20000; 60%)`: it stands alone, its ranges written out,
 * and means the same whatever the decimal sign is, for it has none.
 */
export function insertedExample({ name, example }: Formula): string {
  const tables = tablesOf(example);
  let at = 0;
  return (
    example.typed?.replace(RANGE, () => literalTable(tables[at++] ?? [])) ??
    `=${name}(${example.args.map(literalAnywhere).join('; ')})`
  );
}

const RANGE = /[A-Z]\d+:[A-Z]\d+/g;

/** A2:C4 → A, B, C */
function columnsOf(range: string): string[] {
  const [from, to] = [range.charCodeAt(0), range.charCodeAt(range.indexOf(':') + 1)];
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));
}

/** What stands for ranges among the arguments, as rows of cells. */
function tablesOf({ args }: Example): unknown[][][] {
  return args.filter((arg) => Array.isArray(arg)).map((rows) => rows.map((row) => [row].flat()));
}

/** Built of functions where there are several columns: in braces, the sign between them hangs on the decimal sign. */
function literalTable(rows: readonly (readonly unknown[])[]): string {
  const written = rows.map((row) => row.map(literalAnywhere));
  return written.every(({ length }) => length === 1)
    ? `{${written.join('; ')}}`
    : `VSTACK(${written.map((row) => `HSTACK(${row.join('; ')})`).join('; ')})`;
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
