/** An entry of a table, where the key comes from a text and may be anything, such as "constructor". */
export function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.getOwnPropertyDescriptor(table, key)?.value;
}
