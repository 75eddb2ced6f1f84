/** A random number, as Google's IDs are, that nothing else has. */
export function freshId(isTaken: (id: number) => boolean): number {
  let id = 0;
  do id = Math.floor(Math.random() * 2_000_000_000);
  while (isTaken(id));
  return id;
}
