/** Reading the text of a cell's formula. */

/** Quoted text with its content masked, so that signs and names in it mislead nobody. Places stay the same. */
export function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) => '·'.repeat(quoted.length));
}

/**
 * The sign between a formula's arguments: `;` where the locale's decimal sign is a comma. A comma that stands
 * between no two digits is no decimal sign even there.
 */
export function separatorOf(formula: string, decimalComma: boolean): ';' | ',' {
  const text = withoutLists(formula);
  if (text.includes(';')) return ';';
  return decimalComma && !/,(?!\d)|(?<!\d),/.test(text) ? ';' : ',';
}

/** Lists such as {1;2} masked too: their signs are their own. */
function withoutLists(formula: string): string {
  return withoutTexts(formula).replace(/\{[^}]*\}/g, (list) => '·'.repeat(list.length));
}

/** Writes this sign in place of `;` between the arguments. */
export function separatedBy(separator: ';' | ',', formula: string): string {
  const text = withoutLists(formula);
  return formula.replace(/;/g, (sign, at: number) => (text[at] === sign ? separator : sign));
}

/** The arguments of the call whose bracket opens just before a place, and where the call ends. */
export function argumentsFrom(formula: string, open: number, separator: string) {
  const text = withoutTexts(formula);
  const args: string[] = [];
  let depth = 0;
  let from = open;
  for (let at = open; at < text.length; at++) {
    const sign = text[at];
    if (sign === '(' || sign === '{') depth++;
    if (depth === 0 && (sign === separator || sign === ')')) {
      args.push(formula.slice(from, at).trim());
      from = at + 1;
    }
    if (depth === 0 && sign === ')') return { args, end: at + 1 };
    if (sign === ')' || sign === '}') depth--;
  }
  return undefined;
}
