import { type Token, wordAt } from '../text/tokens.ts';

const CURRENCY =
  /^[$€£¥₹₩₽฿₺₪₦₱]$|^(?:usd|eur|gbp|chf|cad|aud|nzd|inr|jpy|cny|sgd|hkd|aed|sar|sek|nok|dkk|isk|kr|pln|zł|czk|kč|huf|ron|bgn|rsd|uah|ils|zar|kes|ksh|tzs|tsh|ugx|ngn|ghs|egp|brl|mxn|php|idr|myr|rm|thb|twd|vnd|lkr|pkr|npr|bdt|qar|kwd|bhd|omr|jod|rs|dollars?|euros?|pounds?|bucks|francs?|rupees?|yen|kroner|kronor|kronas?|koruna|rand|shillings?|naira|dirhams?|riyals?|dinars?|pesos?|zlotys?|forints?|leva|lira|shekels?|reais|cedis?|birr|rupiah|ringgit|baht|quid)$/;
const COUNTRY_BEFORE_SIGN = /^(?:us|a|au|c|ca|nz|hk|s|r)$/;

/** "$", "EUR", "Rs" */
export const isCurrency = ({ word }: Token) => CURRENCY.test(word);

/** The sign in "US$" or "A$" */
export function isCountrysSign(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  return (
    sign?.kind === 'mark' &&
    sign.joined &&
    isCurrency(sign) &&
    COUNTRY_BEFORE_SIGN.test(wordAt(tokens, at - 1))
  );
}

/** How many tokens before a figure say which money it is: "$", "US$", "Rs.", the rand's "R". */
export function signsBefore(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1];
  if (!before) return 0;
  if (before.word === '.') return wordAt(tokens, from - 2) === 'rs' ? 2 : 0;
  if (isCountrysSign(tokens, from - 1)) return 2;
  return isCurrency(before) || before.text === 'R' ? 1 : 0;
}
