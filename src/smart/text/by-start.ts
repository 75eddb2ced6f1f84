/** Spans by the token at which they begin; no two of them begin at the same one. */
export function byStart<T extends { readonly from: number }>(spans: readonly T[]): ReadonlyMap<number, T> {
  const starts = new Map<number, T>();
  for (const span of spans) starts.set(span.from, span);
  return starts;
}
