/** Numbers as people type them: 5%, 1,200, €1.2M, 250k, 2.5 million, +2 points. */
import { CURRENCIES } from '../../plan/currencies.ts';

export interface TypedNumber {
  /** Percent is already a fraction: 5% is 0.05. Points stay as typed: 2 points is 2. */
  readonly value: number;
  readonly written: 'plain' | 'percent' | 'points' | 'money';
  /** Whether a sign was typed: +25% is a change, 25% may be a value. */
  readonly signed: boolean;
  /** The currency's symbol or code; '' for none. */
  readonly currency: string;
}

const CODES = 'USD EUR GBP CAD AUD NZD JPY INR SEK NOK DKK PLN CZK HUF RON BRL MXN ZAR SGD'.split(' ');
const NAMES: readonly string[] = [...CURRENCIES, ...CODES];
let pattern: RegExp | undefined;

/** € and kr and USD, in front of a figure or behind it. */
function currencies(): RegExp {
  pattern ??= currencyPattern();
  return pattern;
}

function currencyPattern(): RegExp {
  const lettered = NAMES.filter((name) => /^\p{L}/u.test(name)).sort((a, b) => b.length - a.length);
  const names = lettered.map((name) => name.replace(/[$/]/g, '\\$&')).join('|');
  return new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})|\\p{Sc}`, 'giu');
}

const CURRENCY_WORDS = /\b(?:dollars?|euros?|pounds?|francs?)\b/gi;
const SYMBOLS: Readonly<Record<string, string>> = { dollar: '$', euro: '€', pound: '£', franc: 'CHF' };
const POINTS = /(?:%|percentage|percent|per cent)?[\s-]*(?:points?|pts?|pp|ppt)\b\.?/i;
const PERCENT = /%|\b(?:percent|per cent|pct)\b/i;
const ABOUT = /^(?:about|approx\.?|approximately|around|circa|ca\.|some|~|≈)\s*/i;
/** "4.6/5", "4.6 out of 5" */
const OF_SCALE = /(?<=\d)\s*(?:\/|out of)\s*(?:5|7|10|100)$/i;
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|thousand|thsd\.?|tsd\.?)(?![\p{L}])/iu, 1e3],
  [/^(?:m|mm|mn|mln|mio\.?|million|millions)(?![\p{L}])/iu, 1e6],
  [/^(?:b|bn|billion|billions)(?![\p{L}])/iu, 1e9],
];
/** "120.000,-" */
const NO_CENTS = /^[.,]\s*[-–—]+(?=\s|$)/;
const NUMERAL = /^(\d[\d.,'’  ]*\d|\d|[.,]\d+)/;

/**
 * What someone meant by a number, or undefined where the text is none. "1,200" and "1.200" are read as the
 * locale writes them, but no sum of money has three decimals; a separator that can only be a decimal one ("1,5")
 * is read so everywhere. A word that names the thing may follow: "30 days".
 * @param isMoney whether it is a sum of money even where no currency is typed
 */
export function readNumber(text: string, decimalComma = false, isMoney = false): TypedNumber | undefined {
  let rest = text
    .replace(/[   ]/g, ' ')
    .replace(/[−–]/g, '-')
    .trim()
    .replace(ABOUT, '')
    .replace(OF_SCALE, '');
  const bare = rest.replace(currencies(), ' ').replace(CURRENCY_WORDS, ' ').trim();
  const currency = currencyIn(rest);
  rest = bare;
  const sign = /^[+-]/.exec(rest)?.[0];
  if (sign) rest = rest.slice(1).trim();

  const numeral = NUMERAL.exec(rest)?.[0];
  if (numeral === undefined) return undefined;
  rest = rest.slice(numeral.length).trim().replace(NO_CENTS, '').trim();
  const isShort = MULTIPLES.some(([word]) => word.test(rest)) || PERCENT.test(rest);
  const isSum = (isMoney || currency !== '') && !isShort;
  const size = sizeOf(numeral.replace(/[ ]+$/, ''), decimalComma, isSum);
  if (size === undefined) return undefined;

  let multiple = 1;
  for (const [word, factor] of MULTIPLES) {
    const found = word.exec(rest);
    if (!found) continue;
    multiple = factor;
    rest = rest.slice(found[0].length).trim();
    break;
  }
  const points = POINTS.test(rest);
  const percent = !points && PERCENT.test(rest);
  if (points) rest = rest.replace(POINTS, '');
  if (percent) rest = rest.replace(PERCENT, '');
  if (!/^[\p{L}\s.-]*$/u.test(rest)) return undefined;

  // The exponent keeps 1.2M and 5% free of binary dust: 1.2e6, 5e-2.
  const exact = Number(`${size}e${Math.log10(multiple) - (percent ? 2 : 0)}`);
  return {
    value: sign === '-' ? -exact : exact,
    written: points ? 'points' : percent ? 'percent' : currency === '' ? 'plain' : 'money',
    signed: sign !== undefined,
    currency,
  };
}

/** The symbol or code of the currency that a text names: "$" for "2 million dollars"; '' for none. */
export function currencyIn(text: string): string {
  const sign = text.match(currencies())?.[0].toLowerCase();
  const word = text.match(CURRENCY_WORDS)?.[0].toLowerCase().replace(/s$/, '');
  if (sign === undefined) return word === undefined ? '' : (SYMBOLS[word] ?? '');
  return NAMES.find((name) => name.toLowerCase() === sign) ?? sign;
}

/** The plain decimal text behind a numeral with separators, or undefined where they stand in odd places. */
function sizeOf(numeral: string, decimalComma: boolean, isSum: boolean): string | undefined {
  const text = numeral.replace(/(?<=\d)[ '’](?=\d{3}(?!\d))/g, '');
  if (/[ '’]/.test(text)) return undefined;
  const commas = text.split(',').length - 1;
  const dots = text.split('.').length - 1;
  if (commas === 0 && dots === 0) return text;
  if (commas > 0 && dots > 0) {
    return text.lastIndexOf(',') > text.lastIndexOf('.') ? grouped(text, '.', ',') : grouped(text, ',', '.');
  }
  const separator = commas > 0 ? ',' : '.';
  const other = commas > 0 ? '.' : ',';
  if (commas + dots > 1) return grouped(text, separator, other);
  const couldGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  const groups = couldGroup && (isSum || separator === (decimalComma ? '.' : ','));
  return groups ? grouped(text, separator, other) : text.replace(separator, '.');
}

function grouped(text: string, thousands: string, decimal: string): string | undefined {
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0 || fraction?.includes(thousands)) return undefined;
  const groups = whole.split(thousands);
  const fits = groups.every((group, place) =>
    place === 0
      ? group.length >= 1 && group.length <= 3
      : place === groups.length - 1
        ? group.length === 3
        : group.length === 2 || group.length === 3,
  );
  if (!fits) return undefined;
  return groups.join('') + (fraction === undefined ? '' : `.${fraction}`);
}
