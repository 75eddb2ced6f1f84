import { describe, expect, test } from 'vitest';
import { pastedTexts } from '../../../playground/engine/pasted-texts.ts';

describe('Text from the clipboard', () => {
  test('has a cell between tabs and a row in each line, also where they are blank', () => {
    expect(pastedTexts('a\tb\r\n\tc\t\n\nd\n')).toEqual([['a', 'b'], ['', 'c', ''], [''], ['d']]);
  });

  test('has one cell where lines or tabs stand in quotation marks', () => {
    expect(pastedTexts('"a ""b""\nc"\td')).toEqual([['a "b"\nc', 'd']]);
  });

  test('keeps quotation marks of its own', () => {
    expect(pastedTexts('"Sell more"\n"Sell" more\t"')).toEqual([['"Sell more"'], ['"Sell" more', '"']]);
  });
});
