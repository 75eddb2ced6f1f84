import type { Span } from './span.ts';

const nowhere = () => false;

/** Whether a token lies in one of the spans; asked in constant time, so that reading stays linear. */
export function cover(length: number, ...lists: readonly (readonly Span[])[]): (token: number) => boolean {
  let covered: Uint8Array | undefined;
  for (const spans of lists) {
    for (let i = 0; i < spans.length; i++) {
      const { from, to } = spans[i] as Span;
      covered ??= new Uint8Array(length);
      for (let token = Math.max(0, from); token < to; token++) covered[token] = 1;
    }
  }
  return covered ? (token) => covered[token] === 1 : nowhere;
}
