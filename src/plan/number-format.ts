import type { Unit } from './goal.ts';

/**
 * The number format for a goal's figures: as many decimals as the figures need, at most two.
 *
 * @param currency a symbol or code, shown in front of money
 */
export function numberFormat(unit: Unit, figures: readonly (number | null)[], currency: string): string {
  const known = figures.filter((figure) => figure !== null);
  if (unit === 'percent') return known.some((figure) => needsDecimals(figure * 100, 1)) ? '0.00%' : '0.0%';
  const plain = known.some((figure) => needsDecimals(figure, 0)) ? '#,##0.00' : '#,##0';
  if (unit === 'number') return plain;
  const symbol = currency.replace(/"/g, '');
  return `"${symbol}${/[A-Za-z]$/.test(symbol) ? ' ' : ''}"${plain}`;
}

/** What a cell's number format says about its unit. */
export function unitOfFormat(format: string): Unit {
  if (format.includes('%')) return 'percent';
  return /["$€£¥₹₺₩₪₴]/.test(format) ? 'money' : 'number';
}

function needsDecimals(figure: number, decimals: number): boolean {
  const scaled = figure * 10 ** decimals;
  return Math.abs(figure) < 1_000 && Math.abs(scaled - Math.round(scaled)) > 1e-6;
}
