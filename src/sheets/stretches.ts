import { columnLetters } from '../plan/layout.ts';

interface Stretch {
  first: number;
  count: number;
}

/** Neighbouring numbers as stretches: 5, 2, 3 → 2 and 3 together, 5 alone. */
export function stretches(numbers: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last.first + last.count === number) last.count++;
    else found.push({ first: number, count: 1 });
  }
  return found;
}

/** Things with neighbouring numbers together, in the order of the numbers. No two things share a number. */
export function runs<T>(things: readonly T[], numberOf: (thing: T) => number): { first: number; run: T[] }[] {
  const byNumber = new Map(things.map((thing) => [numberOf(thing), thing]));
  return stretches([...byNumber.keys()]).map(({ first, count }) => ({
    first,
    run: Array.from({ length: count }, (_, at) => byNumber.get(first + at) as T),
  }));
}

/** Such as B2:D10. */
export function areaOf(rows: Stretch, columns: Stretch): string {
  const [last, lastRow] = [columns.first + columns.count - 1, rows.first + rows.count - 1];
  return `${columnLetters(columns.first)}${rows.first}:${columnLetters(last)}${lastRow}`;
}
