/** Whether a token lies in one of the spans; asked in constant time, so that reading stays linear. */
export function cover(
  length: number,
  spans: Iterable<{ readonly from: number; readonly to: number }>,
): (token: number) => boolean {
  const covered = new Array<boolean>(length).fill(false);
  for (const { from, to } of spans) {
    for (let token = Math.max(0, from); token < to && token < length; token++) covered[token] = true;
  }
  return (token) => covered[token] === true;
}
