/** Characters of a text that tell which it is: a dialog is a few hundred pixels wide and high. */
const BRIEF = 40;

/** As much of a formula, or of what a cell holds, as tells people which it is. */
export function brief(text: string): string {
  return text.length > BRIEF ? `${text.slice(0, BRIEF - 1)}…` : text;
}
