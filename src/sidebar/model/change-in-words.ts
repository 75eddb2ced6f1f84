import { type FigureStyle, showChange, showDifference, showPlain } from './show-number.ts';

/**
 * What a change means, in plain words.
 * @example changeInWords(0.02, 0.05, percent) //=> "3 points more, 2.5 times as much"
 */
export function changeInWords(
  baseline: number,
  target: number,
  style: FigureStyle,
  decimals?: number,
): string {
  const more = target > baseline;
  const gap = Math.abs(target - baseline);
  const difference = `${showDifference(gap, style)} ${more ? 'more' : 'less'}`;
  if (baseline <= 0 || target < 0) return difference;
  const factor = target / baseline;
  if (factor >= 2)
    return `${difference}, ${showPlain(Number(factor.toPrecision(3)), style.decimalComma)} times as much`;
  return `${difference}, a ${more ? 'rise' : 'fall'} of ${showChange(factor - 1, style.decimalComma, decimals)}`;
}
