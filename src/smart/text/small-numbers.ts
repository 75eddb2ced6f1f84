import { inOrder } from './table.ts';
import type { Token } from './tokens.ts';

const SMALL = inOrder(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  0,
);
const TENS = inOrder('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10);
const ORDINALS = inOrder('first second third fourth fifth sixth seventh eighth ninth tenth');

/** What a word stands for from zero to ninety. */
export const smallNumber = (word: string) => SMALL.get(word) ?? TENS.get(word);

/** Which place a word stands for, from first to tenth. */
export const smallOrdinal = (word: string) => ORDINALS.get(word);

/** Whether a token makes an ordinal of the figure before it: "3rd". */
export function endsOrdinal(token: Token | undefined): boolean {
  return token?.joined === true && /^(?:st|nd|rd|th)$/.test(token.word);
}

/** "$", "£" */
export const isMoneySign = (word: string) => /^[$€£¥₹]$/.test(word);

/** Whether a figure or a sum begins with a token: "40", "sixteen", "$". */
export function opensFigure(token: Token | undefined): boolean {
  if (!token) return false;
  return token.kind === 'number' || isMoneySign(token.word) || (smallNumber(token.word) ?? 0) > 1;
}
