interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether a token lies in one of the spans; asked in constant time, so that reading stays linear. */
export function cover(length: number, ...lists: readonly (readonly Span[])[]): (token: number) => boolean {
  const covered = new Uint8Array(length);
  for (const spans of lists) {
    for (let i = 0; i < spans.length; i++) {
      const { from, to } = spans[i] as Span;
      for (let token = Math.max(0, from); token < to; token++) covered[token] = 1;
    }
  }
  return (token) => covered[token] === 1;
}
