import { type FigureStyle, showChange, showFigure, showPlain } from './show-number.ts';

/**
 * What a change means, in plain words.
 * @example changeInWords(0.02, 0.05, percent) //=> "3 points more, 2.5 times as much"
 */
export function changeInWords(baseline: number, target: number, style: FigureStyle): string {
  const more = target > baseline;
  const gap = Math.abs(target - baseline);
  const points = showPlain(Number((gap * 100).toPrecision(4)));
  const amount =
    style.unit === 'percent' ? `${points} ${points === '1' ? 'point' : 'points'}` : showFigure(gap, style);
  const difference = `${amount} ${more ? 'more' : 'less'}`;
  if (baseline <= 0 || target < 0) return difference;
  const factor = target / baseline;
  if (factor >= 2) return `${difference}, ${showPlain(Number(factor.toPrecision(3)))} times as much`;
  return `${difference}, a ${more ? 'rise' : 'fall'} of ${showChange(factor - 1)}`;
}
