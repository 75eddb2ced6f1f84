/** What each cell of a table says. */
export type Texts = readonly (readonly string[])[];

/** A cell and what ends it; one with lines or tabs of its own stands in quotation marks. */
const CELL = /(?:"((?:[^"]|"")*[\t\n](?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g;

/** The cells of a table that the clipboard holds as plain text. */
export function pastedTexts(plain: string): Texts {
  const rows: string[][] = [[]];
  for (const [, quoted, text = '', end] of plain.replace(/\r\n?/g, '\n').replace(/\n$/, '').matchAll(CELL)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? text);
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}
