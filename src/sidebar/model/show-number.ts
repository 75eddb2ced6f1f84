/** Figures as people read them in English: 5%, €1,200, 1,200. */
import type { Unit } from '../../plan/goal.ts';

/** How a figure is written: its unit, and the symbol or code of the currency. */
export interface FigureStyle {
  readonly unit: Unit;
  readonly currency: string;
  /** A word that follows plain numbers, such as "days"; '' for none. */
  readonly noun: string;
}

/** 0.05 → 5% · 1200 → €1,200 · 45 → 45 days */
export function showFigure(value: number, { unit, currency, noun }: FigureStyle): string {
  if (unit === 'percent') return `${showPlain(value * 100)}%`;
  const sign = value < 0 ? '-' : '';
  if (unit === 'money') return `${sign}${inFront(currency)}${showAmount(Math.abs(value))}`;
  return noun === '' ? showPlain(value) : `${showPlain(value)} ${value === 1 ? singular(noun) : noun}`;
}

/** At most four decimals, and none of the dust of binary fractions. */
export function showPlain(value: number): string {
  const decimals = Math.abs(value) >= 1000 ? 2 : 4;
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const trimmed = fraction.replace(/0+$/, '');
  const shown = groups(whole) + (trimmed === '' ? '' : `.${trimmed}`);
  return value < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

/** The same without rounding, for a field that is read again. */
export function showExact(value: number, { unit, currency }: FigureStyle): string {
  const scaled = unit === 'percent' ? value * 100 : value;
  const [whole = '', fraction = ''] = String(Number(Math.abs(scaled).toPrecision(12))).split('.');
  // money with three decimals would be read as thousands
  const exact = unit === 'money' && fraction.length === 3 ? `${fraction}0` : fraction;
  const size = groups(whole) + (exact === '' ? '' : `.${exact}`);
  const sign = value < 0 ? '-' : '';
  if (unit === 'percent') return `${sign}${size}%`;
  return `${sign}${unit === 'money' ? inFront(currency) : ''}${size}`;
}

/** The same as someone would type it where the spreadsheet is. */
export function showTyped(
  value: number,
  unit: Unit,
  { currency, decimalComma }: { readonly currency: string; readonly decimalComma: boolean },
): string {
  const shown = showExact(value, { unit, currency, noun: '' });
  return decimalComma ? shown.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')) : shown;
}

/** Money has two decimals or none, but for amounts below a cent. */
function showAmount(value: number): string {
  if (value !== 0 && value < 0.01) return showPlain(value);
  const [whole = '', cents = ''] = value.toFixed(2).split('.');
  return cents === '00' ? groups(whole) : `${groups(whole)}.${cents}`;
}

function groups(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** "€", but "USD " */
function inFront(currency: string): string {
  return /\p{L}$/u.test(currency) ? `${currency} ` : currency;
}

function singular(noun: string): string {
  return noun.replace(/s$/, '');
}

/** Three digits that count: enough for a milestone or a proposal, and no false precision. */
export function tidied(value: number): number {
  return Number(value.toPrecision(3));
}

/** A distance between two figures: of shares, points. */
export function showDifference(gap: number, style: FigureStyle): string {
  if (style.unit !== 'percent') return showFigure(gap, style);
  const points = showPlain(Number((gap * 100).toPrecision(4)));
  return `${points} ${points === '1' ? 'point' : 'points'}`;
}

/** A change in percent, for sentences: 0.25 → 25%, rounded to what the eye needs. */
export function showChange(share: number): string {
  const percent = Math.abs(share) * 100;
  return `${showPlain(Number(percent.toFixed(percent < 10 ? 1 : 0)))}%`;
}
