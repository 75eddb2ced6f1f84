/** What each country writes in front of money; the euro area has its members here, all others their own. */
const COUNTRIES: Readonly<Record<string, string>> = {
  '€': 'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK',
  $: 'AR AU CA CL CO EC MX NZ US UY',
  '£': 'GB',
  '¥': 'CN JP',
  '฿': 'TH',
  '֏': 'AM',
  '₦': 'NG',
  '₩': 'KR',
  '₪': 'IL',
  '₫': 'VN',
  '₮': 'MN',
  '₱': 'PH',
  '₲': 'PY',
  '₴': 'UA',
  '₸': 'KZ',
  '₹': 'IN',
  '₺': 'TR',
  '₼': 'AZ',
  '₽': 'RU',
  '₾': 'GE',
  AED: 'AE',
  Bs: 'BO',
  Br: 'BY',
  CHF: 'CH LI',
  EGP: 'EG',
  Ft: 'HU',
  HK$: 'HK',
  Kč: 'CZ',
  kr: 'DK IS NO SE',
  lei: 'RO',
  NT$: 'TW',
  R: 'ZA',
  R$: 'BR',
  RM: 'MY',
  Rp: 'ID',
  RSD: 'RS',
  S$: 'SG',
  'S/': 'PE',
  SAR: 'SA',
  zł: 'PL',
};

/** Every symbol that a plan may show money with, unless someone sets another. */
export const CURRENCIES: readonly string[] = Object.keys(COUNTRIES);

/** The currency of a spreadsheet's country, read from its locale (`en_GB`); the dollar where it is unknown. */
export function usualCurrency(locale: string): string {
  const country = /[_-]([A-Z]{2})\b/.exec(locale)?.[1] ?? 'US';
  return CURRENCIES.find((currency) => COUNTRIES[currency]?.split(' ').includes(country)) ?? '$';
}
