import { LONG_TO_PAY } from '../../plan/pay-back.ts';
import { monthsInWords } from '../model/days-in-words.ts';
import { type FigureStyle, showPlain, tidied } from '../model/show-number.ts';
import type { WalkBack } from '../model/walk-back.ts';
import { words } from '../text.ts';

interface WorthProps {
  readonly walkBack: WalkBack;
  readonly style: FigureStyle;
}

/** Whether the way to the goal costs more than it brings in, and how long that takes to pay. */
export function Worth({ walkBack: { costsTimes, monthsToPay }, style: { decimalComma } }: WorthProps) {
  const text = words.tactics;
  return (
    <>
      {costsTimes !== undefined && (
        <p class="note warning">{text.dear(`${showPlain(tidied(costsTimes), decimalComma)} times`)}</p>
      )}
      {monthsToPay !== undefined && (
        <p class={monthsToPay > LONG_TO_PAY ? 'note warning' : 'note'}>
          {text.pays(monthsInWords(monthsToPay, decimalComma), monthsToPay > LONG_TO_PAY)}
        </p>
      )}
    </>
  );
}
