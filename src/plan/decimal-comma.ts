/** Languages that write 1.234,5 for 1234.5. */
const LANGUAGES =
  'af az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id in is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk vi';

/** Countries where a language does otherwise than elsewhere. */
const OTHERWISE = 'de_CH de_LI it_CH es_CU es_DO es_GT es_HN es_MX es_NI es_PA es_PE es_PR es_SV es_US en_ZA';

/**
 * Whether 1234.5 is written 1.234,5 in a spreadsheet of this locale, such as `de_DE`. Where it is, `;` stands
 * between a formula's arguments. A locale that nobody knows writes numbers as English does.
 */
export function writesDecimalComma(locale: string): boolean {
  const [language = '', country] = locale.split(/[-_]/);
  const isException = OTHERWISE.split(' ').includes(`${language}_${country}`);
  return LANGUAGES.split(' ').includes(language) !== isException;
}
