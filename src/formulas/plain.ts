import { cellAt, type Source } from './sources.ts';

/** The value of one argument in a row where it needs no careful reading, else undefined. */
export type PlainReader = (row: number, column: number) => unknown;

/**
 * Reads one argument where it is what most cells are: a number within its range, or a list of them. A blank
 * option is its default.
 */
export function plainReader(source: Source): PlainReader {
  const { parameter, cells, cell } = source;
  const { low, high, optional, fallback, extent } = parameter;
  const blank = optional ? fallback : undefined;
  const stages = extent === 'stages';
  if (cells === undefined) {
    const same = stages
      ? plainList(cell as readonly unknown[], low, high)
      : plainOne(cell ?? '', low, high, blank);
    return () => same;
  }
  return stages
    ? (row, column) => plainList(cellAt(source, row, column) as readonly unknown[], low, high)
    : (row, column) => plainOne((cells[row] as readonly unknown[])[column], low, high, blank);
}

function plainOne(value: unknown, low: number, high: number, blank: unknown): unknown {
  if (typeof value === 'number' && value >= low && value <= high) return value;
  return value === '' ? blank : undefined;
}

function plainList(list: readonly unknown[], low: number, high: number): readonly unknown[] | undefined {
  for (let i = 0; i < list.length; i++) {
    const value = list[i];
    if (!(typeof value === 'number' && value >= low && value <= high)) return undefined;
  }
  return list.length > 0 ? list : undefined;
}

/** Whether a row shows nothing: all its arguments are plain, but for required ones that are blank. */
export function isPlainlyBlank(
  sources: readonly Source[],
  readers: readonly PlainReader[],
  row: number,
  column: number,
): boolean {
  return sources.every(
    (source, place) =>
      readers[place]?.(row, column) !== undefined ||
      (!source.parameter.optional && cellAt(source, row, column) === ''),
  );
}
