/** Whether a token lies in one of the spans; asked in constant time, so that reading stays linear. */
export function cover(
  length: number,
  spans: Iterable<{ readonly from: number; readonly to: number }>,
): (token: number) => boolean {
  const covered = new Uint8Array(length);
  for (const { from, to } of spans) covered.fill(1, from, to);
  return (token) => covered[token] === 1;
}
