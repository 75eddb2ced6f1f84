import { isDeterminer } from './small-words.ts';
import type { Token } from './tokens.ts';

/** "in their 20s"; "2s" are seconds. */
export const YOUNGEST = 10;
/** Nobody is told to be older than that. */
export const OLDEST = 100;

const PEOPLE =
  /^(?:women|men|adults|parents|mums|moms|dads|mothers|fathers|females?|males?|[fmw]|singles|millennials|teens|seniors|graduates)$/;
const GROUP = /^(?:market|audience|crowd|segment|group|demographic|community|age|population)$/;

/** "f/m, 20-45": a figure behind them tells how old they are, never how many of them there should be. */
export const areToldByAge = (word: string) => PEOPLE.test(word);

/** Whether what stands before and behind "55+" makes an age of it: "men 55+", "the 55+ market", not "55+ groups". */
export function isAgeAndOver(figure: Token | undefined, before: Token | undefined, next: Token | undefined) {
  const age = figure?.value ?? 0;
  if (!(age >= YOUNGEST && age < OLDEST)) return false;
  const [who, group] = [before?.word ?? '', next?.word ?? ''];
  return areToldByAge(who) || (isDeterminer(who) && GROUP.test(group));
}
