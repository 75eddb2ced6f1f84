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

/** A figure as a goal's number format shows it: 5.0%, €1,200 or 1,200.50. */
export function shownFigure(unit: Unit, figure: number, currency: string): string {
  const format = numberFormat(unit, [figure], currency);
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const [whole = '', fraction] = (unit === 'percent' ? figure * 100 : figure).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const prefix = /^"([^"]*)"/.exec(format)?.[1] ?? '';
  return `${prefix}${grouped}${fraction ? `.${fraction}` : ''}${unit === 'percent' ? '%' : ''}`;
}
