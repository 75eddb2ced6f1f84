import { isWithin } from '../../marketing/limit.ts';
import { words } from '../text.ts';
import { changeInWords } from './change-in-words.ts';
import { type Aim, monthsOf, usualShare, type Verdict, verdictOf } from './plausibility.ts';
import { type FigureStyle, showChange, showFigure } from './show-number.ts';

export interface Meaning {
  /** "$22 less, a fall of 35%", or what a limit allows. */
  readonly change: string;
  readonly verdict: Verdict | null;
  /** The verdict as a sentence; '' for none. */
  readonly judged: string;
}

/** Decimals to tell two changes apart by. */
const CLOSER = [1, 2, 3];

/** What the way from baseline to target means, in plain words; null while there is no way. */
export function meaningOf(aim: Aim, style: FigureStyle): Meaning | null {
  const { baseline, target } = aim;
  const limit = limitInWords(aim, style);
  if (limit !== null) return { change: limit, verdict: null, judged: '' };
  if (baseline === null || target === null || baseline === target) return null;
  const verdict = verdictOf(aim);
  const [change, usual] = [target / baseline - 1, usualShare(aim)];
  // rounded as usual, a little more than usual would read as no more than that
  const reads = (decimals?: number) =>
    showChange(change, false, decimals) === showChange(usual, false, decimals);
  const decimals = verdict === 'ambitious' && reads() ? CLOSER.find((some) => !reads(some)) : undefined;
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

/** "May stand at up to 6%, 5.8% today." for a goal that keeps a limit; null for any other. */
function limitInWords({ kind, direction, baseline, target }: Aim, style: FigureStyle): string | null {
  if (target === null || !direction.startsWith('Keep')) return null;
  const side = direction === 'Keep at least' ? 'at least' : 'at most';
  const text = words.numbers.limits;
  const limit = text[side][kind](showFigure(target, style));
  if (baseline === null) return `${limit}.`;
  const now = `${limit}, ${text.now[kind](showFigure(baseline, style))}`;
  return isWithin(baseline, { value: target, side }) ? `${now}.` : `${now}: ${text.beyond[side]}.`;
}

/** "0.25% → 0.3%", or "at most 0.3%, 0.25% today" for a limit; '' while there is nothing to show. */
export function figuresInWords({ kind, direction, baseline, target }: Aim, style: FigureStyle): string {
  if (baseline === null && target === null) return '';
  const show = (value: number | null) => (value === null ? '…' : showFigure(value, style));
  if (!direction.startsWith('Keep')) return `${show(baseline)} → ${show(target)}`;
  const limit = `${direction.slice('Keep '.length)} ${show(target)}`;
  return baseline === null ? limit : `${limit}, ${words.numbers.limits.now[kind](show(baseline))}`;
}

/** "in this time", where it is known how long that is. */
export function timeInWords(aim: Aim): string {
  return monthsOf(aim) === null ? words.numbers.halfYear : words.numbers.thisTime;
}
