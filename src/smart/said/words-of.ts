import type { Evidence } from '../evidence/evidence.ts';
import type { Span } from '../text/span.ts';

/** The words of a part of the text, as they were written. */
export function wordsOf({ text, tokens }: Evidence, { from, to }: Span): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}
