import type { Token } from '../text/tokens.ts';
import { wordAt } from './period.ts';
import { type TimeReference, timeOf } from './time-reference.ts';

export const opensUpcoming = ({ word }: Token) => word === 'upcoming' || word === 'forthcoming';

/** "an upcoming ebook": it will have a day. */
export function readUpcoming(tokens: readonly Token[], at: number): TimeReference | undefined {
  return tokens[at + 1]?.kind === 'word' ? timeOf('event', at, at + 2) : undefined;
}

const BEFORE = /^(?:before|until|till|once|after)$/;
const HAPPENS =
  /^(?:starts?|begins?|opens?|closes?|ends?|finish(?:es)?|launch(?:es)?|arrives?|turns?|retires?|takes?|happens?|i'm|we're)$/;
const LONGEST_NAME = 7;

/** "before the roadworks start", "once the new branch opens", "before I'm 50": a happening that the goal gives no day. */
export function readOccasion(tokens: readonly Token[]): readonly TimeReference[] {
  for (let at = 0; at < tokens.length; at++) {
    if (!BEFORE.test(wordAt(tokens, at))) continue;
    for (let to = at + 1; to <= at + LONGEST_NAME && tokens[to]?.kind !== 'mark' && to < tokens.length; to++)
      if (HAPPENS.test(wordAt(tokens, to)))
        return [timeOf('event', at, tokens[to + 1]?.kind === 'number' ? to + 2 : to + 1)];
  }
  return [];
}
