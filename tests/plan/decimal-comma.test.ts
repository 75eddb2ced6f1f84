import { describe, expect, test } from 'vitest';
import { writesDecimalComma } from '../../src/plan/decimal-comma.ts';

const LOCALES =
  'az_AZ be_BY bg_BG ca_ES cs_CZ da_DK de_AT de_CH de_DE el_GR en_AU en_CA en_GB en_IE en_IN en_US en_ZA es_AR es_CL es_CO es_ES es_MX es_PE et_EE fi_FI fil_PH fr_BE fr_CA fr_CH fr_FR gl_ES he_IL hi_IN hr_HR hu_HU hy_AM id_ID is_IS it_CH it_IT ja_JP ka_GE kk_KZ ko_KR lt_LT lv_LV mn_MN nb_NO nl_BE nl_NL nn_NO pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sq_AL sr_RS sv_SE ta_IN th_TH tr_TR uk_UA vi_VN zh_CN zh_TW';

describe('the decimal comma', () => {
  // The script knows no locales: what it goes by is held against Unicode’s, which Node has.
  test.each(LOCALES.split(' '))('is where Unicode has it: %s', (locale) => {
    const written = new Intl.NumberFormat(locale.replace('_', '-')).format(1.5);
    expect(writesDecimalComma(locale)).toBe(written.includes(','));
    expect(writesDecimalComma(locale.replace('_', '-'))).toBe(written.includes(','));
  });

  test('is nowhere that nobody knows', () => {
    expect(['', 'no such place', 'xx_YY'].map(writesDecimalComma)).toEqual([false, false, false]);
  });
});
