import { describe, expect, test } from 'vitest';
import { openWorkbook } from './workbook.ts';

describe('Formulas that calculate with dates', () => {
  const { engine, type, cell, compute } = openWorkbook();
  type('A1', ['2027-01-05'], ['2027-02-05'], ['7'], ['']);

  test.each([
    ['=DATE(2027,1,1)', '1/1/2027'],
    ['=DATE(2027,1,1)+31', '2/1/2027'],
    ['=31+DATE(2027,1,1)', '2/1/2027'],
    ['=DATE(2027,2,1)-31', '1/1/2027'],
    ['=EDATE(DATE(2027,1,1),1)', '2/1/2027'],
    ['=EOMONTH(A1,0)', '1/31/2027'],
    ['=A1+A3', '2027-01-12'],
    ['=A1-A4', '2027-01-05'],
    ['=A1+A4', '2027-01-05'],
    ['=A4+A1', '2027-01-05'],
    ['=MAX(A1:A3)', '2027-02-05'],
    ['=MAX(A1,A2)-1', '2027-02-04'],
    ['=IF(A1<A2,A1+1,"")', '2027-01-06'],
  ])('show a day: %s', async (formula, text) => {
    expect(await compute('D1', formula)).toMatchObject({ isDate: true, text });
    type('D1', '');
    engine.clearFormats({ sheet: engine.activeSheet(), row: 1, column: 4, rows: 1, columns: 1 });
  });

  test.each([
    ['=A2-A1', 31],
    ['=A2-"2027-01-05"', 31],
    ['=A4-A1', -46_392],
    ['=A3+1', 8],
    ['=A1*1', 46_392],
    ['=YEAR(A1)+1', 2028],
  ])('show a number: %s', async (formula, value) => {
    expect(await compute('E1', formula)).toMatchObject({ isDate: false, value });
  });

  test('show days in every cell that they fill', async () => {
    await compute('G1', '=ARRAYFORMULA(A1:A2+1)');
    expect([cell('G1').text, cell('G2').text]).toEqual(['2027-01-06', '2027-02-06']);
    await compute('G1', '=ARRAYFORMULA(A1:A2-A3:A4)');
    expect([cell('G1').text, cell('G2').text]).toEqual(['2026-12-29', '2027-02-05']);
  });
});

describe('The format that comes with a result', () => {
  const { engine, at, type, cell, compute } = openWorkbook();
  type('A1', ['2027-01-05'], ['2027-02-05']);

  test('goes with it, whatever the cell holds next', async () => {
    expect((await compute('D1', '=A1')).text).toBe('2027-01-05');
    expect((await compute('D1', '=A2-A1')).text).toBe('31');
    expect((await compute('D1', '=DATE(2027,1,1)')).text).toBe('1/1/2027');
    type('D1', '5');
    expect(cell('D1')).toMatchObject({ text: '5', isDate: false });
    await compute('D1', '=A1');
    type('D1', '3/1/2027');
    expect(cell('D1')).toMatchObject({ text: '3/1/2027', isDate: true });
  });

  test('changes with what the formula reads', async () => {
    await compute('E1', '=IF(F1, A1, 12)');
    expect(cell('E1').text).toBe('12');
    type('F1', 'TRUE');
    await engine.calculated();
    expect(cell('E1').text).toBe('2027-01-05');
    type('F1', 'FALSE');
    await engine.calculated();
    expect(cell('E1').text).toBe('12');
  });

  test('leaves a format alone that somebody gave the cell', async () => {
    engine.setFormat(at('G1'), { numberFormat: 'd mmm yyyy' });
    expect((await compute('G1', '=A1')).text).toBe('5 Jan 2027');
    expect((await compute('G1', '=A2')).text).toBe('5 Feb 2027');
    expect((await compute('G1', '=A1+0.5-A2')).numberFormat).toBe('d mmm yyyy');
  });
});

describe('A day typed by the name of its month, without a year,', () => {
  const { type, cell } = openWorkbook();
  const year = new Date().getFullYear();
  const serialOf = (month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

  test.each([
    ['Oct 1', 10, 1],
    ['Oct 10', 10, 10],
    ['Oct 31', 10, 31],
    ['October 25', 10, 25],
    ['Sep. 09', 9, 9],
    ['11 Oct', 10, 11],
  ])('%s is of this year', (typed, month, day) => {
    type('A1', typed);
    expect(cell('A1')).toMatchObject({ value: serialOf(month, day), isDate: true });
  });

  test('shows as it was typed', () => {
    type('A1', 'Oct 10');
    expect(cell('A1').text).toBe('Oct 10');
  });

  test.each(['Oct 32x', 'Foo 10', 'Oct'])('%s is no day', (typed) => {
    type('B1', typed);
    expect(cell('B1')).toMatchObject({ value: typed, isDate: false });
  });

  test('a year stays a year', () => {
    type('C1', 'Oct 2025');
    expect(cell('C1')).toMatchObject({ value: Date.UTC(2025, 9, 1) / 86_400_000 + 25_569, isDate: true });
  });
});
