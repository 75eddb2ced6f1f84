/** What is worked out, or asked for, when it is first needed, and remembered. */
export function once<T>(work: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: work() };
    return found.value;
  };
}
