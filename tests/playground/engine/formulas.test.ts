import { describe, expect, test } from 'vitest';
import { openWorkbook } from './workbook.ts';

describe('formulas as Google Sheets reads them', () => {
  const { engine, at, type, cell, values, compute } = openWorkbook();
  type('A1', ['Clicks', 'Views'], ['3', '10'], ['5', '10'], ['', '']);

  test('a semicolon separates arguments, and is shown as a comma', async () => {
    expect(await compute('D1', '=SUM(1; 2; A2)')).toMatchObject({ value: 6, formula: '=SUM(1, 2, A2)' });
  });

  test('a semicolon inside text stays', async () => {
    expect(await compute('D1', '="a;b"&IF(TRUE; ";"; "")')).toMatchObject({ value: 'a;b;' });
  });

  test('the rows of an array literal are separated by semicolons', async () => {
    expect(await compute('D1', '=SUM({1,2;3,4})')).toMatchObject({ value: 10 });
  });

  test('an open-ended range reaches the last row, and stays open-ended to the reader', async () => {
    type('A1000', '7');
    expect(await compute('D1', '=SUM(A2:A)')).toMatchObject({ value: 15, formula: '=SUM(A2:A)' });
    type('A1000', '');
  });

  test.each(['=SUM($A$2:A)', '=SUM(A2:$B)', '=SUM(Sheet1!A2:B)', "=SUM('Sheet1'!A2:B)", '=SUM(B2:3)'])(
    '%s is one',
    async (formula) => {
      expect(await compute('D1', formula)).toMatchObject({ formula });
      expect(cell('D1').error).toBeUndefined();
    },
  );

  test('open ends in text are text', async () => {
    expect(await compute('D1', '="A2:A"')).toMatchObject({ value: 'A2:A', formula: '="A2:A"' });
  });

  test('a whole column is every row of the grid', async () => {
    expect(await compute('D1', '=ROWS(A:A)')).toMatchObject({ value: 1000, formula: '=ROWS(A:A)' });
  });

  test('in a German spreadsheet a comma is the decimal sign', async () => {
    const german = openWorkbook({ settings: { locale: 'de_DE' } });
    expect(await german.compute('A1', '=SUM(1,5; 2)')).toMatchObject({ value: 3.5, formula: '=SUM(1,5; 2)' });
    const formula = String.raw`=SUM({1,5\2;SUM(3;4)\5})`;
    expect(await german.compute('A2', formula)).toMatchObject({ value: 15.5, formula });
  });

  test('a sheet’s name may be typed in any case', async () => {
    const { engine, type, compute } = openWorkbook();
    type('A1', '7');
    engine.renameSheet(engine.activeSheet(), "Way back's");
    expect(await compute('C1', "='way BACK''s'!A1*2")).toMatchObject({
      value: 14,
      formula: "='Way back''s'!A1*2",
    });
    engine.renameSheet(engine.activeSheet(), 'Plan');
    expect(await compute('C1', '=SUM(plan!A1:A)&" plan!A1"')).toMatchObject({
      value: '7 plan!A1',
      formula: '=SUM(Plan!A1:A)&" plan!A1"',
    });
  });

  test('a sheet that is not there is named', async () => {
    for (const formula of ['=Budget!A1', "=SUM('Budget 2027'!A1:B2)"]) {
      const { error } = await compute('D1', formula);
      const name = formula.includes('2027') ? 'Budget 2027' : 'Budget';
      expect(error).toEqual({ type: '#REF!', message: `Unresolved sheet name '${name}'.` });
    }
  });

  test('results are exact to the last digit', async () => {
    expect((await compute('D1', '=2/3')).value).toBe(2 / 3);
    await compute('D2', '=VSTACK("x"; 1/3)');
    expect(values('D3')).toEqual([[1 / 3]]);
    type('D2', '');
  });

  test('TODAY is a date', async () => {
    const today = await compute('D1', '=TODAY()');
    expect(today.isDate).toBe(true);
    expect(Math.abs(Number(today.value) - (Date.now() / 86_400_000 + 25_569))).toBeLessThan(2);
  });

  test('a formula that is none shows #ERROR!', async () => {
    expect(await compute('D1', '=SUM(')).toMatchObject({
      value: '#ERROR!',
      error: { type: '#ERROR!', message: 'Formula parse error.' },
    });
  });

  test('an unknown function is named', async () => {
    expect((await compute('D1', '=NOSUCH(1)')).error).toEqual({
      type: '#NAME?',
      message: "Unknown function: 'NOSUCH'.",
    });
    expect((await compute('D1', '=IFERROR(NOSUCH(1); "caught")')).value).toBe('caught');
  });

  test('what only the playground lacks says so', async () => {
    expect((await compute('D1', '=QUERY(A1:B3; "select A")')).error?.message).toMatch(/QUERY .* playground/);
  });

  test('what Google Sheets lacks is missing', async () => {
    expect((await compute('D1', '=TEXTBEFORE("a-b"; "-")')).error?.type).toBe('#NAME?');
  });

  test('division by zero is an error with a message', async () => {
    expect((await compute('D1', '=1/0')).error).toMatchObject({ type: '#DIV/0!' });
    expect(engine.errorAt(at('D1').sheet, 1, 4)?.message).not.toBe('');
  });
});

describe('arrays', () => {
  const { engine, at, type, cell, values, compute } = openWorkbook();
  type('A1', ['Statement', 'Now', 'Target'], ['Leads', '10', '100'], ['Churn', '6', '3'], ['', '', '']);

  test('a header cell fills its column, title included', async () => {
    await compute('E1', '=VSTACK("Progress"; ARRAYFORMULA(IF(A2:A=""; ""; B2:B/C2:C)))');
    expect(values('E1:E4')).toEqual([['Progress'], [0.1], [2], ['']]);
    expect(cell('E1').formula).toBe('=VSTACK("Progress", ARRAYFORMULA(IF(A2:A="", "", B2:B/C2:C)))');
    expect([cell('E2').formula, cell('E1000').error]).toEqual(['', undefined]);
  });

  test('rows typed below compute by themselves', async () => {
    type('A4', ['Sales', '5', '50']);
    await engine.calculated();
    expect(values('E4')).toEqual([[0.1]]);
  });

  test('a formula that refers to spilled cells follows them', async () => {
    expect((await compute('F1', '=SUM(E2:E)')).value).toBeCloseTo(2.2, 12);
    type('B2', '20');
    await engine.calculated();
    expect(cell('F1').value).toBeCloseTo(2.3, 12);
  });

  test('data in the way gives #REF! and names the cell, until it is gone', async () => {
    type('E36', 'mine');
    await engine.calculated();
    expect(cell('E1')).toMatchObject({
      value: '#REF!',
      text: '#REF!',
      error: {
        type: '#REF!',
        message: 'Array result was not expanded because it would overwrite data in E36.',
      },
    });
    expect(values('E2')).toEqual([['']]);
    type('E36', '');
    await engine.calculated();
    expect(values('E1:E2')).toEqual([['Progress'], [0.2]]);
  });

  test('an array larger than the grid asks for rows', async () => {
    expect((await compute('G2', '=VSTACK("x"; A1:A)')).error).toEqual({
      type: '#REF!',
      message: 'Result was not automatically expanded, please insert more rows (2).',
    });
    type('G2', '');
  });

  test('a deleted array formula takes its cells with it', async () => {
    await compute('H1', '=SEQUENCE(3)');
    engine.write(at('H1'), [[null]]);
    await engine.calculated();
    expect(values('H1:H3')).toEqual([[''], [''], ['']]);
  });

  test('looked-up dates are dates', async () => {
    type('J1', ['id', 'day'], ['G1', '2026-07-09']);
    await compute('L1', '=VSTACK("Last"; XLOOKUP("G1"; J2:J; K2:K))');
    expect(cell('L2')).toMatchObject({ isDate: true, text: '2026-07-09' });
  });

  test('MAP with LAMBDA calculates row by row', async () => {
    await compute('M1', '=MAP(B2:B4; C2:C4; LAMBDA(now; target; now/target))');
    expect(values('M1:M3')).toEqual([[0.2], [2], [0.1]]);
  });

  test.each([
    ['SUMIFS', '=ARRAYFORMULA(SUMIFS(B2:B4; A2:A4; A2:A4))'],
    ['MAXIFS', '=ARRAYFORMULA(MAXIFS(B2:B4; A2:A4; A2:A4))'],
    ['AVERAGEIFS', '=ARRAYFORMULA(AVERAGEIFS(B2:B4; A2:A4; A2:A4))'],
  ])('%s does not go through an array of criteria, as in Google Sheets', async (_, formula) => {
    await compute('O1', formula);
    expect(values('O1:O2')).toEqual([[20], ['']]);
  });

  test('SUMIF does', async () => {
    await compute('P1', '=ARRAYFORMULA(SUMIF(A2:A4; A2:A4; B2:B4))');
    expect(values('P1:P3')).toEqual([[20], [6], [5]]);
  });
});

describe('array literals', () => {
  const { type, cell, values, compute } = openWorkbook();
  type('A1', ['Spring', '3'], ['', '5']);

  test.each([
    [
      '={A1:A2}',
      [
        ['Spring', ''],
        ['', ''],
      ],
    ],
    [
      '={B1:B2,A1:A2}',
      [
        [3, 'Spring'],
        [5, ''],
      ],
    ],
    [
      '={"Title";B1:B2*2}',
      [
        ['Title', ''],
        [6, ''],
      ],
    ],
    [
      '={1,2;B1:B2,{7;8}}',
      [
        [1, 2],
        [3, 7],
      ],
    ],
    [
      '={1,2;B1,SUM(B1;B2)}',
      [
        [1, 2],
        [3, 8],
      ],
    ],
    [
      '=B1*{1;2}',
      [
        [3, ''],
        [6, ''],
      ],
    ],
    [
      '={"a;b","{";"""","c"}',
      [
        ['a;b', '{'],
        ['"', 'c'],
      ],
    ],
  ])('take cells and calculations, too: %s', async (formula, expected) => {
    await compute('D1', formula);
    expect(cell('D1').formula).toBe(formula.replace('B1;B2', 'B1,B2'));
    expect(values('D1:E2')).toEqual(expected);
    type('D1', '');
  });

  test('can be looked up in', async () => {
    expect((await compute('D5', '=VLOOKUP(5,{B1:B2,{"three";"five"}},2,FALSE)')).value).toBe('five');
  });

  test('say which part does not fit', async () => {
    expect((await compute('D8', '={A1:A2,1}')).error).toEqual({
      type: '#REF!',
      message: 'Function ARRAY_ROW parameter 2 has mismatched row size. Expected: 2. Actual: 1.',
    });
    expect((await compute('D8', '={A1:B1;1}')).error).toEqual({
      type: '#VALUE!',
      message: 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.',
    });
  });
});

describe('functions of Google Sheets', () => {
  const { type, values, compute } = openWorkbook();
  type('A1', ['b', '2'], ['a', '1'], ['', '3'], ['c', '2']);

  test('SORT takes columns and directions; blanks come last', async () => {
    await compute('D1', '=SORT(A1:B4; 1; TRUE)');
    expect(values('D1:E4')).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['', 3],
    ]);
    await compute('D1', '=SORT(A1:B4; 2; FALSE; 1; FALSE)');
    expect(values('D1:E4')).toEqual([
      ['', 3],
      ['c', 2],
      ['b', 2],
      ['a', 1],
    ]);
  });

  test('SORT takes a range of its own as the key', async () => {
    await compute('D1', '=SORT(A1:A4; B1:B4; TRUE)');
    expect(values('D1:D4')).toEqual([['a'], ['b'], ['c'], ['']]);
  });

  test('SORT refuses a column that is not there', async () => {
    expect((await compute('D1', '=SORT(A1:B4; 3; TRUE)')).error?.type).toBe('#VALUE!');
  });

  test.each([
    ['=JOIN("-"; A1:A2; "x")', 'b-a-x'],
    ['=COUNTUNIQUE(B1:B4)', 3],
    ['=IFNA(FILTER(A1:A4; A1:A4="q"); "none")', 'none'],
  ])('%s gives %s', async (formula, value) => {
    expect((await compute('D1', formula)).value).toBe(value);
  });

  test('SPLIT fills a row and reads numbers', async () => {
    await compute('G1', '=SPLIT("a, 2"; ", ")');
    expect(values('G1:I1')).toEqual([['a', 2, '']]);
    await compute('G1', '=SPLIT("a, 2, "; ", "; FALSE; FALSE)');
    expect(values('G1:I1')).toEqual([['a', 2, '']]);
  });
});

test('a formula that cannot be read is an error of its own cell, and all others go on', async () => {
  const { type, cell, compute } = openWorkbook();
  expect(await compute('A1', '=LET(x,1,LET(x,2,x)+x)')).toMatchObject({ value: '#ERROR!' });
  type('A2', '7');
  expect(await compute('A3', '=A2*2')).toMatchObject({ value: 14 });
  expect(cell('A1').error?.message).toBe('Formula parse error.');
});
