/** The name under which a table has a value; undefined where it has none. */
export function keyOf<Name extends string, Value>(
  table: { readonly [name in Name]: Value },
  value: unknown,
): Name | undefined {
  return (Object.keys(table) as Name[]).find((name) => table[name] === value);
}
