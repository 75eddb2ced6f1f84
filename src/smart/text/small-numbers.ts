import { table } from './table.ts';
import type { Token } from './tokens.ts';

const SMALL = table<number>({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

/** What a word stands for from zero to ninety. */
export const smallNumber = (word: string) => SMALL.get(word);

/** Whether a figure or a sum begins with a token: "40", "sixteen", "$". */
export function opensFigure(token: Token | undefined): boolean {
  if (!token) return false;
  return token.kind === 'number' || /^[$€£¥₹]$/.test(token.text) || (smallNumber(token.word) ?? 0) > 1;
}
