import { displayText, GENERAL } from './formats.ts';

const MOST_DIGITS = 10;
const SCIENTIFIC = ['0.0000E+00', '0.000E+00', '0.00E+00', '0.0E+00', '0E+00'];

/**
 * A number whose format nobody set, as Google Sheets shows it in a column: rounded to as many digits as fit.
 * The digits before the decimal sign are never rounded away: what cannot fit is shown as `3.3E+05`.
 *
 * @example numberText(10 / 3, 'en_US', (text) => text.length <= 5) //=> '3.333'
 */
export function numberText(value: number, locale: string, fits: (text: string) => boolean): string {
  const whole = Math.max(1, Math.floor(Math.log10(Math.abs(value))) + 1);
  for (let digits = MOST_DIGITS; digits >= whole; digits--) {
    const text = displayText(Number(value.toPrecision(digits)), GENERAL, locale);
    if (fits(text)) return text;
  }
  for (const pattern of SCIENTIFIC) {
    const text = displayText(value, pattern, locale);
    if (fits(text)) return text;
  }
  return displayText(value, GENERAL, locale);
}
