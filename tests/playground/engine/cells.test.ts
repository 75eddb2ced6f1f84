import { describe, expect, test } from 'vitest';
import { openWorkbook } from './workbook.ts';

describe('text is read as if typed', () => {
  const { engine, at, type, cell } = openWorkbook();

  test.each([
    ['12', 12, '12'],
    ['2.000', 2, '2'],
    ['007', 7, '7'],
    ['1,234.5', 1234.5, '1,234.50'],
    ['1.234,5', '1.234,5', '1.234,5'],
    ['1,234,567', 1_234_567, '1,234,567'],
    ['1,23', '1,23', '1,23'],
    ['$12,34.50', '$12,34.50', '$12,34.50'],
    ['31.12', 31.12, '31.12'],
    ['$2.99', 2.99, '$2.99'],
    ['10%', 0.1, '10%'],
    ['12.5%', 0.125, '12.50%'],
    ['-3', -3, '-3'],
    ['TRUE', true, 'TRUE'],
    ['false', false, 'FALSE'],
    ['Spring sale', 'Spring sale', 'Spring sale'],
    ['31-08-2023 or so', '31-08-2023 or so', '31-08-2023 or so'],
    ['=', '=', '='],
    ['', '', ''],
  ])('%s becomes %s, shown as %s', (typed, value, text) => {
    engine.clearFormats(at('A1'));
    type('A1', typed);
    expect(cell('A1')).toMatchObject({ value, text, isDate: false });
  });

  test.each([
    ['2026-07-31', 46_234, '2026-07-31'],
    ['7/31/2026', 46_234, '7/31/2026'],
    ['2026-07-31 06:00', 46_234.25, '2026-07-31 06:00'],
    ['10:30', 0.4375, '10:30'],
  ])('%s becomes a date, a serial number with a date format', (typed, value, text) => {
    engine.clearFormats(at('C1'));
    type('C1', typed);
    expect(cell('C1')).toMatchObject({ value, text, isDate: true });
  });

  test('more than 50,000 characters are refused, and nothing is written', () => {
    type('A1', 'x'.repeat(50_000));
    expect(() => type('A1', ['short', 'x'.repeat(50_001)])).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(String(cell('A1').value)).toHaveLength(50_000);
  });

  test('a leading apostrophe forces text and is not there on reading', () => {
    type('D1', ["'=1+1", "'007", "'TRUE", "'2026-07-31", "'"]);
    expect([
      cell('D1').value,
      cell('E1').value,
      cell('F1').value,
      cell('G1').value,
      cell('H1').value,
    ]).toEqual(['=1+1', '007', 'TRUE', '2026-07-31', '']);
    expect(cell('D1').formula).toBe('');
  });

  test('text that reads like an error is text, not an error', () => {
    type('D2', "'#REF!");
    expect(cell('D2')).toMatchObject({ value: '#REF!' });
    expect(cell('D2').error).toBeUndefined();
  });

  test('what is typed into a cell of the format "plain text" stays text', () => {
    engine.setFormat(at('B9'), { numberFormat: '@' });
    type('B9', '007');
    expect(cell('B9').value).toBe('007');
  });

  test('a cell keeps its number format unless something of another kind is typed', () => {
    engine.setFormat(at('A9:C9'), { numberFormat: '0.000%' });
    type('A9', ['12%', '0.5', '2026-07-31']);
    expect([cell('A9').text, cell('B9').text, cell('C9').text]).toEqual(['12.000%', '50.000%', '2026-07-31']);
  });
});

describe('numbers and dates are read as the spreadsheet’s language writes them', () => {
  const { engine, at, type, cell } = openWorkbook();
  const thisYear = new Date().getFullYear();
  const serial = (year: number, month: number, day: number) =>
    Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

  function typed(locale: string, text: string) {
    engine.setSettings({ locale });
    engine.clearFormats(at('A1'));
    type('A1', text);
    return cell('A1');
  }

  test.each([
    ['de_DE', '1,5', 1.5, '1,5'],
    ['de_DE', '1.234,5', 1234.5, '1.234,50'],
    ['de_DE', '1.234', 1234, '1.234'],
    ['de_DE', '20.000 €', 20_000, '20.000€'],
    ['de_DE', '12,5%', 0.125, '12,50%'],
    ['de_CH', '4.3', 4.3, '4.3'],
    ['de_CH', '0.45', 0.45, '0.45'],
    ['en_IN', '12,34,567', 1_234_567, '1,234,567'],
  ])('%s: %s is a number', (locale, text, value, shown) => {
    expect(typed(locale, text)).toMatchObject({ value, text: shown });
  });

  test.each([
    ['de_DE', '31.12.2026', serial(2026, 12, 31)],
    ['de_DE', '31.12.26', serial(2026, 12, 31)],
    ['de_DE', '1.2.27', serial(2027, 2, 1)],
    ['de_DE', '1.2.27 10:30', serial(2027, 2, 1) + 0.4375],
    ['de_DE', '31.12.', serial(thisYear, 12, 31)],
    ['de_DE', '31/12/26', serial(2026, 12, 31)],
    ['fr_FR', '31/12/26', serial(2026, 12, 31)],
    ['en_GB', '31/12/26', serial(2026, 12, 31)],
    ['en_GB', '1/2/27', serial(2027, 2, 1)],
    ['en_GB', '31/12', serial(thisYear, 12, 31)],
    ['en_GB', '1/2', serial(thisYear, 2, 1)],
    ['en_US', '12/31/26', serial(2026, 12, 31)],
    ['en_US', '1/2/27', serial(2027, 1, 2)],
    ['en_US', '1/2', serial(thisYear, 1, 2)],
    ['ja_JP', '1/2', serial(thisYear, 1, 2)],
  ])('%s: %s is a date, shown as it was typed', (locale, text, value) => {
    expect(typed(locale, text)).toMatchObject({ value, isDate: true, text });
  });

  test.each([
    ['4.3', serial(thisYear, 3, 4), '4.3.'],
    ['12.5', serial(thisYear, 5, 12), '12.5.'],
  ])('German: %s is a day and a month', (text, value, shown) => {
    expect(typed('de_DE', text)).toMatchObject({ value, isDate: true, text: shown });
  });

  test.each([
    ['de_DE', '4.35'],
    ['de_DE', '0.45'],
    ['de_DE', '31.2.'],
    ['de_DE', '1234.5'],
    ['de_DE', '12.5%'],
    ['de_DE', '1.23 €'],
    ['de_DE', '1.23.456'],
    ['de_DE', '1,234.5'],
    ['fr_FR', '4.3'],
    ['en_GB', '12/31'],
    ['en_GB', '12/31/26'],
    ['en_US', '31/12'],
    ['en_US', '31/12/26'],
    ['en_US', '4,3'],
    ['en_US', '1,23 €'],
  ])('%s: %s stays text, never another number', (locale, text) => {
    expect(typed(locale, text)).toMatchObject({ value: text, text });
  });
});

describe('writing', () => {
  const { engine, at, type, cell, values } = openWorkbook();

  test.each(['=1+1', '+1+1', '\uFEFF=1+1', ' \t=1+1'])('%j becomes a formula', async (typed) => {
    type('A1', typed);
    await engine.calculated();
    expect(cell('A1').value).toBe(2);
    expect(cell('A1').formula).not.toBe('');
  });

  test('a plus before a number is a number', () => {
    type('A1', '+12');
    expect(cell('A1')).toMatchObject({ value: 12, formula: '' });
  });

  test('a value is written exactly, and nothing is parsed', () => {
    engine.write(at('A2:D2'), [[{ value: '=1+1' }, { value: '007' }, { value: 0.1 + 0.2 }, { value: true }]]);
    expect(values('A2:D2')).toEqual([['=1+1', '007', 0.1 + 0.2, true]]);
  });

  test('a date gets a date format unless the cell has a format', () => {
    engine.setFormat(at('B3'), { numberFormat: 'yyyy-mm-dd' });
    engine.write(at('A3:B3'), [[{ date: 46_234 }, { date: 46_234 }]]);
    expect([cell('A3').text, cell('B3').text]).toEqual(['7/31/2026', '2026-07-31']);
  });

  test('null clears the content and leaves the format', () => {
    type('A4', '10%');
    engine.write(at('A4'), [[null]]);
    expect(cell('A4')).toMatchObject({ value: '', text: '', numberFormat: '0%' });
  });

  test('an overwritten formula leaves nothing behind', async () => {
    type('A5', '=SEQUENCE(3)');
    await engine.calculated();
    type('A5', 'x');
    await engine.calculated();
    expect(values('A5:A7')).toEqual([['x'], [''], ['']]);
  });

  test('data of another shape is refused in Google’s words', () => {
    expect(() => engine.write(at('A1:B2'), [[null, null]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => engine.write(at('A1:B1'), [[null]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  test('an area beyond the grid is refused', () => {
    expect(() => engine.read(at('A1001'))).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(() => engine.write(at('AA1'), [[null]])).toThrow('outside the dimensions');
  });

  test('the filled size counts values, formulas and what spills, not formats', async () => {
    const { engine: other, at: there, type: typeThere } = openWorkbook();
    other.setFormat(there('Z9'), { bold: true });
    expect(other.filledSize(other.activeSheet())).toEqual({ rows: 0, columns: 0 });
    typeThere('B2', '=SEQUENCE(3, 2)');
    await other.calculated();
    expect(other.filledSize(other.activeSheet())).toEqual({ rows: 4, columns: 3 });
  });
});

describe('looks', () => {
  const { engine, at, type, cell } = openWorkbook();

  test('formats are kept property by property', () => {
    engine.setFormat(at('A1:B1'), { bold: true, background: '#ff0000', horizontal: 'center', wrap: 'wrap' });
    engine.setFormat(at('A1'), { italic: true, bold: false, background: null });
    expect(engine.formats(at('A1:B1'))[0]).toMatchObject([
      { bold: false, italic: true, background: null, horizontal: 'center', wrap: 'wrap' },
      { bold: true, italic: false, background: '#ff0000', horizontal: 'center' },
    ]);
    engine.clearFormats(at('A1:B1'));
    expect(engine.formats(at('B1'))[0]?.[0]).toMatchObject({ bold: false, horizontal: null });
  });

  test('a number format changes what is shown, not the value', () => {
    type('A2', '0.256');
    engine.setFormat(at('A2'), { numberFormat: '0%' });
    expect(cell('A2')).toMatchObject({ value: 0.256, text: '26%' });
  });

  test('notes are set and removed', () => {
    engine.setNotes(at('A3:B3'), [['Visits ÷ views', '']]);
    expect(engine.notes(at('A3:B3'))).toEqual([['Visits ÷ views', '']]);
    engine.setNotes(at('A3'), [['']]);
    expect(engine.notes(at('A3'))).toEqual([['']]);
  });

  test('cells are merged and taken apart', () => {
    engine.merge(at('A4:C4'));
    expect(engine.merged(at('B4'))).toEqual([at('A4:C4')]);
    engine.unmerge(at('A4:C4'));
    expect(engine.merged(at('A4:C4'))).toEqual([]);
  });

  test('a change of format does not calculate anything', async () => {
    await engine.calculated();
    engine.setFormat(at('A1'), { bold: true });
    expect(engine.isCalculating()).toBe(false);
  });
});
