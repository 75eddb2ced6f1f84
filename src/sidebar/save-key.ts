/** A name for one thing that is about to be written, so that trying again never writes it twice. */
export function newSaveKey(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return Array.from(numbers, (number) => number.toString(16).padStart(8, '0')).join('');
}
