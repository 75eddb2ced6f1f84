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
