/** Texts, quoted sheet names, and names: of functions, cells, sheets and truth values. */
const NAME = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|(?<![\p{N}.])[\p{L}_][\p{L}\p{N}_.]*/gu;

const names = (formula: string): readonly string[] => formula.match(NAME) ?? [];

/**
 * The formula as it was typed, with its names and closing brackets as Univer has set them. Univer works out
 * each figure of a formula that is typed: 10% became 0.1 and, where the decimal sign is a comma, 0,05 became 0,5.
 */
export function asTyped(formula: string, typed: string): string {
  const set = names(formula);
  const own = names(typed);
  const isSame =
    own.length === set.length && own.every((name, at) => name.toLowerCase() === set[at]?.toLowerCase());
  if (!isSame) return formula;
  let at = 0;
  const added = brackets(formula) - brackets(typed);
  return typed.replace(NAME, () => set[at++] as string) + ')'.repeat(Math.max(0, added));
}

function brackets(formula: string): number {
  return formula.replace(NAME, '').split(')').length;
}
