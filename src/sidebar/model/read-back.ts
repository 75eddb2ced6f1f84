/** What a field says of how it was read, where that is not what stands in it. */
import { words } from '../text.ts';
import { currencyIn } from './read-number.ts';
import { type FigureStyle, showFigure } from './show-number.ts';

/** "Taken as £85" for €85, where the goal counts in £. */
export function inGoalsCurrency(typed: string, value: number | null, style: FigureStyle): string | undefined {
  const currency = currencyIn(typed);
  if (value === null || currency === '' || currency === style.currency) return undefined;
  return words.tactics.inGoalsCurrency(showFigure(value, { ...style, unit: 'money', noun: '' }));
}

/** "= 14 days" for two weeks. */
export function daysRead(typed: string, value: number | null): string | undefined {
  if (value === null || !/w|mo/i.test(typed)) return undefined;
  return words.numbers.readAs(showFigure(value, { unit: 'number', currency: '', noun: 'days' }));
}
