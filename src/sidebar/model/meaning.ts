import { words } from '../text.ts';
import { changeInWords } from './change-in-words.ts';
import { type Aim, monthsOf, usualShare, type Verdict, verdictOf } from './plausibility.ts';
import { type FigureStyle, showChange } from './show-number.ts';

export interface Meaning {
  /** "$22 less, a fall of 35%" */
  readonly change: string;
  readonly verdict: Verdict | null;
  /** The verdict as a sentence; '' for none. */
  readonly judged: string;
}

/** What the way from baseline to target means, in plain words; null while there is no way. */
export function meaningOf(aim: Aim, style: FigureStyle): Meaning | null {
  const { baseline, target } = aim;
  if (baseline === null || target === null || baseline === target) return null;
  const verdict = verdictOf(aim);
  const [change, usual] = [target / baseline - 1, usualShare(aim)];
  // rounded as usual, a little more than usual would read as no more than that
  const isClose = verdict === 'ambitious' && showChange(change) === showChange(usual);
  const decimals = isClose ? 1 : undefined;
  return {
    change: changeInWords(baseline, target, style, decimals),
    verdict,
    judged: verdict
      ? words.numbers.verdicts[verdict](
          showChange(usual, style.decimalComma, decimals),
          timeInWords(aim),
          aim.direction === 'Decrease',
        )
      : '',
  };
}

/** "in this time", where it is known how long that is. */
export function timeInWords(aim: Aim): string {
  return monthsOf(aim) === null ? words.numbers.halfYear : words.numbers.thisTime;
}
