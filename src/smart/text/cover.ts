interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether a token lies in one of the spans; asked in constant time, so that reading stays linear. */
export function cover(length: number, ...lists: readonly (readonly Span[])[]): (token: number) => boolean {
  const covered = new Uint8Array(length);
  for (const spans of lists) {
    for (const { from, to } of spans) covered.fill(1, Math.max(0, from), Math.max(0, to));
  }
  return (token) => covered[token] === 1;
}
