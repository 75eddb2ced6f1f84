/** Figures as people read them: 5%, €1,200, 1,200; €1.200 where the spreadsheet writes a decimal comma. */
import type { Unit } from '../../plan/goal.ts';

/** How a figure is written: its unit, and the symbol or code of the currency. */
export interface FigureStyle {
  readonly unit: Unit;
  readonly currency: string;
  /** A word that follows plain numbers, such as "days"; '' for none. */
  readonly noun: string;
  /** Absent in prose, which is English wherever the spreadsheet is. */
  readonly decimalComma?: boolean | undefined;
}

/** As a figure stands in the goal's sentence. */
export function inProse(style: FigureStyle): FigureStyle {
  return { ...style, decimalComma: false };
}

/** 0.05 → 5% · 1200 → €1,200 · 45 → 45 days */
export function showFigure(value: number, { unit, currency, noun, decimalComma }: FigureStyle): string {
  if (unit === 'percent') return `${showPlain(value * 100, decimalComma)}%`;
  const sign = value < 0 ? '-' : '';
  if (unit === 'money') return `${sign}${inFront(currency)}${showAmount(Math.abs(value), decimalComma)}`;
  const plain = showPlain(value, decimalComma);
  return noun === '' ? plain : `${plain} ${value === 1 ? singular(noun) : noun}`;
}

/** From here on cents only take room. */
const CENTS_COUNT = 1000;

/** A sum of money, such as a budget: €1,234, but €12.50. */
export function showSum(value: number, style: FigureStyle): string {
  const shown = value < CENTS_COUNT ? value : Math.round(value);
  return showFigure(shown, { ...style, unit: 'money', noun: '' });
}

/** At most four decimals, and none of the dust of binary fractions. */
export function showPlain(value: number, decimalComma = false): string {
  const decimals = Math.abs(value) >= 1000 ? 2 : 4;
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const trimmed = fraction.replace(/0+$/, '');
  const shown = marked(whole, trimmed, decimalComma);
  return value < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

/** What to write, in the same notation: "€1,200". */
export function exampleOf(style: FigureStyle): string {
  return showFigure(style.unit === 'percent' ? 0.05 : 1200, { ...style, noun: '' });
}

/** The same without rounding, for a field that is read again. */
export function showExact(value: number, { unit, currency, decimalComma }: FigureStyle): string {
  const scaled = unit === 'percent' ? value * 100 : value;
  const [whole = '', fraction = ''] = String(Number(Math.abs(scaled).toPrecision(12))).split('.');
  // money with three decimals would be read as thousands
  const exact = unit === 'money' && fraction.length === 3 ? `${fraction}0` : fraction;
  const size = marked(whole, exact, decimalComma);
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
  return showExact(value, { unit, currency, decimalComma, noun: '' });
}

/** Money has two decimals or none, but for amounts below a cent. */
function showAmount(value: number, decimalComma?: boolean): string {
  if (value !== 0 && value < 0.01) return showPlain(value, decimalComma);
  const [whole = '', cents = ''] = value.toFixed(2).split('.');
  return marked(whole, cents === '00' ? '' : cents, decimalComma);
}

/** With the marks between thousands and before the decimals. */
function marked(whole: string, fraction: string, decimalComma = false): string {
  const [thousands, decimal] = decimalComma ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === '' ? grouped : `${grouped}${decimal}${fraction}`;
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

/** A figure that was worked out, to be read beside one that was typed: three digits that count, and all whole ones. */
export function roundedFigure(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : tidied(value);
}

/** A distance between two figures: of shares, points. */
export function showDifference(gap: number, style: FigureStyle): string {
  if (style.unit !== 'percent') return showFigure(gap, style);
  const points = showPlain(Number((gap * 100).toPrecision(4)), style.decimalComma);
  return `${points} ${points === '1' ? 'point' : 'points'}`;
}

/** A change in percent, for sentences: 0.25 → 25%, rounded to what the eye needs. */
export function showChange(share: number, decimalComma?: boolean, decimals?: number): string {
  const percent = Math.abs(share) * 100;
  return `${showPlain(Number(percent.toFixed(decimals ?? (percent < 10 ? 1 : 0))), decimalComma)}%`;
}
