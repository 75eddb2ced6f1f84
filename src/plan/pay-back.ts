/** Whether what a funnel costs comes back: of recurring revenue, in how many months. */

/** Months after which what was bought may well be gone again. */
export const LONG_TO_PAY = 12;

/** What recurring revenue that is told by the year is called, between blanks; else it is a month's. */
const YEARLY_CLUES = [' arr ', ' arr,', ' annual', ' yearly ', ' a year ', ' per year '];

/** Months of a figure that comes in again and again, by what the goal and its metric are called. */
export function monthsOfRevenue(name: string): number {
  const text = ` ${name.toLowerCase()} `;
  return YEARLY_CLUES.some((clue) => text.includes(clue)) ? 12 : 1;
}

/** The same as {@link monthsOfRevenue}, as a formula. */
export function monthsOfRevenueIn(name: string): string {
  const found = YEARLY_CLUES.map((clue) => `ISNUMBER(SEARCH("${clue}";text))`).join('+');
  return `LET(text;" "&${name}&" ";IF(${found};12;1))`;
}
