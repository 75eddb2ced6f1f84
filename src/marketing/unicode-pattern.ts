/**
 * A pattern that asks Unicode for kinds of characters, \p{…}, made at its first use. As a literal it would
 * be looked up in Unicode's tables while the script is read, in every cell, used or not.
 */
export function unicodePattern(source: string, flags = ''): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, `u${flags}`);
    return made;
  };
}
