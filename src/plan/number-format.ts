import { CURRENCIES } from './currencies.ts';
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

/** For money of which cents count. */
export function moneyFormat(currency: string): string {
  return numberFormat('money', [0.01], currency);
}

/** How figures are shown: their unit, and for money its symbol or code. */
export interface Shown {
  unit: Unit;
  /** '' for none. */
  currency: string;
}

/** What a cell's number format says of its figures. */
export function shownAs(format: string): Shown {
  if (format.includes('%')) return { unit: 'percent', currency: '' };
  const currency = currencyIn(format);
  return { unit: currency === '' ? 'number' : 'money', currency };
}

export function unitOfFormat(format: string): Unit {
  return shownAs(format).unit;
}

/** As Sheets writes it ([$€-407]), as we do ("USD "#,##0), or as a sign; "h" behind a number is none. */
function currencyIn(format: string): string {
  const bracketed = /\[\$([^\]-]+)/.exec(format)?.[1];
  const plain = format.replace(/\[[^\]]*\]/g, '');
  const inFront = /^[^0#"]*"([^"]+)"/.exec(plain)?.[1];
  const behind = /"([^"]+)"/.exec(plain)?.[1]?.trim() ?? '';
  const named = bracketed ?? inFront ?? (CURRENCIES.includes(behind) ? behind : undefined);
  return (named ?? /[$€£¥₹₺₩₪₴]/.exec(plain)?.[0] ?? '').trim();
}

function needsDecimals(figure: number, decimals: number): boolean {
  const scaled = figure * 10 ** decimals;
  return Math.abs(figure) < 1_000 && Math.abs(scaled - Math.round(scaled)) > 1e-6;
}

/** A figure as a goal's number format shows it: 5.0%, €1,200 or 1,200.50; 1.200,50 with a decimal comma. */
export function shownFigure(unit: Unit, figure: number, currency: string, decimalComma = false): string {
  const format = numberFormat(unit, [figure], currency);
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const [whole = '', fraction] = (unit === 'percent' ? figure * 100 : figure).toFixed(decimals).split('.');
  const [thousands, decimal] = decimalComma ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const prefix = /^"([^"]*)"/.exec(format)?.[1] ?? '';
  return `${prefix}${grouped}${fraction ? `${decimal}${fraction}` : ''}${unit === 'percent' ? '%' : ''}`;
}
