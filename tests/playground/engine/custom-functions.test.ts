import { describe, expect, test } from 'vitest';
import { openWorkbook } from './workbook.ts';

/** Shows what a custom function is given, and gives what a test asks for. */
const CODE = `
/**
 * Shows its arguments.
 *
 * @param {any} first What to show.
 * @param {any} second Optional. More to show.
 * @return {string} the arguments
 * @customfunction
 */
function SHOW(first, second) {
  const show = (value) =>
    value === undefined ? 'undefined'
    : Array.isArray(value) ? '[' + value.map(show).join(', ') + ']'
    : value instanceof Date ? value.toISOString()
    : value instanceof Error ? 'Error ' + value.message
    : JSON.stringify(value);
  return Array.from(arguments, show).join(' ');
}
/** @customfunction */
function GIVE(what) {
  return {
    nan: NaN, infinite: Infinity, date: new Date(Date.UTC(2026, 6, 31)), moment: new Date(Date.UTC(2026, 6, 31, 6)),
    noDate: new Date(NaN), nothing: null, missing: undefined, text: '007', formula: '=1+1', empty: '', yes: true,
    rows: [['a', 1], ['b', 2]], list: [1, 2, 3], ragged: [[1], [2, 3]], holes: [[1, null], [undefined, '']], inner: [[1], [NaN]],
    one: [[5]], none: [], noColumns: [[]],
  }[what];
}
/** @customfunction */
function FAIL(value) {
  throw new Error('clicks must be a number, not "' + value + '"');
}
/** @customfunction */
function FAILWITHTEXT() { throw 'just text'; }
let calls = 0;
/** @customfunction */
function COUNTED(value) { return ++calls; }
/** @customfunction */
function FOREVER() { for (;;); }
/** @customfunction */
function HALF(value) { return Array.isArray(value) ? value.map((row) => row.map((cell) => cell === '' ? '' : cell / 2)) : value / 2; }
/** @customfunction */
function SEES() { return [typeof setTimeout, typeof fetch, typeof process, typeof URL].join(); }
/** @customfunction */
function SERVICE() { return Zone.name(); }
/** @customfunction */
function HIDDEN_() { return 1; }
/** No tag. */
function UNTAGGED() { return 1; }
`;

async function withFunctions(options?: Parameters<typeof openWorkbook>[0]) {
  const book = openWorkbook(options);
  const help = book.engine.loadFunctions(CODE, { Zone: { name: () => book.engine.settings.timeZone } });
  return { ...book, help };
}

describe('arguments of custom functions', async () => {
  const { type, compute, engine } = await withFunctions({ settings: { timeZone: 'Europe/Berlin' } });
  type('A1', ['Clicks', '10%', '2026-07-31'], ['3', '', 'TRUE'], ["'007", '10:30', '$5']);
  type('A4', ['=1/0', '=A2*2', '=C1']);

  test.each([
    ['a value', '=SHOW(A2)', '3'],
    ['text', '=SHOW(A1)', '"Clicks"'],
    ['text that looks like a number', '=SHOW(A3)', '"007"'],
    ['a percent as a fraction', '=SHOW(B1)', '0.1'],
    ['money as a number', '=SHOW(C3)', '5'],
    ['TRUE', '=SHOW(C2)', 'true'],
    ['an empty cell as an empty text', '=SHOW(B2)', '""'],
    ['a date as midnight in the spreadsheet’s time zone', '=SHOW(C1)', '2026-07-30T22:00:00.000Z'],
    ['a time as a Date of 1899', '=SHOW(B3)', '1899-12-30T09:30:00.000Z'],
    ['a date that a formula gives', '=SHOW(C4)', '2026-07-30T22:00:00.000Z'],
    ['a number that a formula gives', '=SHOW(B4)', '6'],
    ['a range as rows', '=SHOW(A1:B2)', '[["Clicks", 0.1], [3, ""]]'],
    ['dates in a range', '=SHOW(B1:C1)', '[[0.1, 2026-07-30T22:00:00.000Z]]'],
    ['an array that another function makes', '=SHOW(SEQUENCE(2))', '[[1], [2]]'],
    ['literals', '=SHOW("12"; -1.5)', '"12" -1.5'],
    ['a literal text as text, whatever it looks like', '=SHOW("20.000 €"; "12%")', '"20.000 €" "12%"'],
    ['a literal text that looks like a date', '=SHOW("2026-12-31")', '"2026-12-31"'],
    ['a literal text that another function hands on', '=SHOW(IF(TRUE; "5 €"; 1))', '"5 €"'],
    ['a literal text in braces', '=SHOW({"5 €"; 1})', '[["5 €"], [1]]'],
    ['a number with zeros at its end', '=SHOW(2.50; 1.0E3)', '2.5 1000'],
    ['a percent', '=SHOW(12.50%)', '0.125'],
    ['no second argument as none', '=SHOW(1)', '1'],
  ])('%s', async (_, formula, shown) => {
    expect((await compute('E1', formula)).value).toBe(shown);
  });

  test('a whole column is every row of the grid', async () => {
    expect(String((await compute('E1', '=SHOW(H:H)')).value).match(/\[""\]/g)).toHaveLength(1000);
  });

  test('an error cell is its text or an Error', async () => {
    expect((await compute('E1', '=SHOW(A4)')).value).toBe('"#DIV/0!"');
    engine.setSwitches({ errorArgument: 'object' });
    await engine.calculated();
    expect((await compute('E1', '=SHOW(A4:A4)')).value).toBe('Error #DIV/0!');
  });

  test('a skipped argument is blank or undefined', async () => {
    expect((await compute('E1', '=SHOW(1;;2)')).value).toBe('1 "" 2');
    engine.setSwitches({ skippedArgument: 'undefined' });
    expect((await compute('E1', '=SHOW(1;;3)')).value).toBe('1 undefined 3');
  });

  test('a range of one cell is a value or rows', async () => {
    expect((await compute('E1', '=SHOW(A2:A2)')).value).toBe('3');
    engine.setSwitches({ singleCellRange: 'array' });
    expect((await compute('E1', '=SHOW(A2:A2)')).value).toBe('[[3]]');
    expect((await compute('E1', '=SHOW(A2)')).value).toBe('3');
  });
});

describe('results of custom functions', async () => {
  const { type, values, compute, engine } = await withFunctions({ settings: { timeZone: 'Etc/GMT' } });

  test.each([
    ['text', '007'],
    ['formula', '=1+1'],
    ['empty', ''],
    ['yes', true],
    ['one', 5],
    ['nothing', ''],
    ['missing', ''],
    ['none', ''],
    ['noColumns', ''],
  ])('%s shows %j', async (what, value) => {
    expect(await compute('A1', `=GIVE("${what}")`)).toMatchObject({ value, formula: `=GIVE("${what}")` });
  });

  test.each(['nan', 'noDate', 'infinite'])('%s shows #NUM!', async (what) => {
    expect((await compute('A1', `=GIVE("${what}")`)).error?.type).toBe('#NUM!');
  });

  test('a Date becomes a date, with its time if it has one', async () => {
    expect(await compute('A1', '=GIVE("date")')).toMatchObject({
      value: 46_234,
      isDate: true,
      text: '7/31/2026',
    });
    expect(await compute('A2', '=GIVE("moment")')).toMatchObject({
      value: 46_234.25,
      text: '7/31/2026 6:00:00',
    });
  });

  test.each([
    [
      'rows',
      [
        ['a', 1],
        ['b', 2],
        ['', ''],
      ],
    ],
    [
      'list',
      [
        [1, ''],
        [2, ''],
        [3, ''],
      ],
    ],
    [
      'ragged',
      [
        [1, ''],
        [2, 3],
        ['', ''],
      ],
    ],
    [
      'holes',
      [
        [1, ''],
        ['', ''],
        ['', ''],
      ],
    ],
    [
      'inner',
      [
        [1, ''],
        ['#NUM!', ''],
        ['', ''],
      ],
    ],
  ])('%s spill', async (what, rows) => {
    await compute('C1', `=GIVE("${what}")`);
    expect(values('C1:D3')).toEqual(rows);
    type('C1', '');
  });

  test('a result that would overwrite data is not expanded', async () => {
    type('F2', 'mine');
    expect((await compute('F1', '=GIVE("list")')).error?.message).toBe(
      'Array result was not expanded because it would overwrite data in F2.',
    );
    expect(values('F2')).toEqual([['mine']]);
  });

  test('what Google does not document has a switch', async () => {
    engine.setSwitches({
      nullResult: 'error',
      raggedResult: 'error',
      flatResult: 'row',
      infiniteResult: 'text',
    });
    expect((await compute('A1', '=GIVE("nothing")')).error?.type).toBe('#ERROR!');
    expect((await compute('A1', '=GIVE("ragged")')).error?.type).toBe('#ERROR!');
    expect((await compute('A1', '=GIVE("infinite")')).value).toBe('Infinity');
    await compute('H1', '=GIVE("list")');
    expect(values('H1:J1')).toEqual([[1, 2, 3]]);
    engine.setSwitches({ flatResult: 'error' });
    await engine.calculated();
    expect(values('H1')).toEqual([['#ERROR!']]);
  });
});

describe('calls of custom functions', async () => {
  const { type, values, cell, compute, engine, help } = await withFunctions({ switches: { timeLimit: 150 } });

  test('a throw shows #ERROR! with its message', async () => {
    expect(await compute('A1', '=FAIL("abc")')).toMatchObject({
      value: '#ERROR!',
      error: { type: '#ERROR!', message: 'clicks must be a number, not "abc"' },
    });
    expect((await compute('A2', '=FAILWITHTEXT()')).error?.message).toBe('just text');
  });

  test('IFERROR catches a throw', async () => {
    expect((await compute('A2', '=IFERROR(FAIL("abc"); "caught")')).value).toBe('caught');
  });

  test('after a throw everything else still calculates', async () => {
    type('B1', ['=FAIL(1)', '=1+1', '=SHOW(2)']);
    await engine.calculated();
    expect(values('B1:D1')).toEqual([['#ERROR!', 2, '2']]);
  });

  test('the message moves with its cell', async () => {
    engine.insertRows(engine.activeSheet(), 1, 2);
    await engine.calculated();
    expect(cell('A3').error?.message).toBe('clicks must be a number, not "abc"');
    engine.deleteRows(engine.activeSheet(), 1, 2);
  });

  test('arguments that are the same are not calculated again', async () => {
    const first = (await compute('A5', '=COUNTED(1)')).value;
    expect((await compute('A6', '=COUNTED(1)')).value).toBe(first);
    expect((await compute('A7', '=COUNTED(2)')).value).toBe(Number(first) + 1);
    type('B5', '4');
    const byCell = (await compute('A8', '=COUNTED(B5)')).value;
    type('B5', '5');
    await engine.calculated();
    expect(cell('A8').value).toBe(Number(byCell) + 1);
  });

  const REFUSED =
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';

  test.each(['=SHOW(NOW())', '=SHOW(1; RAND()*2)', '=SHOW(RANDBETWEEN(1;2))', '=SHOW(C6)', '=SHOW(B5:C7)'])(
    '%s is refused: it would change at every calculation',
    async (formula) => {
      type('C6', '=NOW()');
      expect((await compute('D5', formula)).error).toEqual({ type: '#ERROR!', message: REFUSED });
    },
  );

  test('TODAY() is allowed, or refused by a switch', async () => {
    type('C8', '=TODAY()');
    expect((await compute('D5', '=SHOW(C8)')).error).toBeUndefined();
    engine.setSwitches({ todayArgument: 'refused' });
    await engine.calculated();
    expect(cell('D5').error?.message).toBe(REFUSED);
  });

  test('NOW() beside a call is allowed', async () => {
    expect((await compute('D5', '=IF(NOW()>0; SHOW(1); "")')).value).toBe('1');
  });

  test('a call that takes too long fails', async () => {
    expect((await compute('D6', '=FOREVER()')).error).toEqual({
      type: '#ERROR!',
      message: 'Exceeded maximum execution time (line 0).',
    });
  });

  test('they work inside other functions', async () => {
    type('F1', ['4'], ['6']);
    expect((await compute('G1', '=SUM(MAP(F1:F2; LAMBDA(x; HALF(x))))')).value).toBe(5);
    expect((await compute('G1', '=SUM(ARRAYFORMULA(HALF(F1:F2)))')).value).toBe(5);
    expect((await compute('G1', '=HALF(HALF(F1))+1')).value).toBe(2);
    await compute('G1', '=VSTACK("Half"; HALF(F1:F))');
    expect(values('G1:G3')).toEqual([['#REF!'], [''], ['']]);
    await compute('G1', '=VSTACK("Half"; HALF(F1:F2))');
    expect(values('G1:G3')).toEqual([['Half'], [2], [3]]);
    expect((await compute('H1', '=LET(x; HALF(F1); x*10)')).value).toBe(20);
  });

  test('names do not care about upper and lower case', async () => {
    expect((await compute('H2', '=show(1)')).value).toBe('1');
  });

  test('a name with a trailing underscore and a function without the tag cannot be called', async () => {
    expect((await compute('H3', '=HIDDEN_()')).error?.type).toBe('#NAME?');
    expect((await compute('H3', '=UNTAGGED()')).error?.type).toBe('#NAME?');
  });

  test('they see the services they are given, and nothing that Apps Script lacks', async () => {
    expect((await compute('H4', '=SERVICE()')).value).toBe('Etc/GMT');
    expect((await compute('H4', '=SEES()')).value).toBe('undefined,undefined,undefined,undefined');
  });

  test('their help is the comment above them', () => {
    expect(help.find(({ name }) => name === 'SHOW')).toEqual({
      name: 'SHOW',
      description: 'Shows its arguments.',
      parameters: [
        { name: 'first', text: 'What to show.' },
        { name: 'second', text: 'Optional. More to show.' },
      ],
    });
    expect(help.map(({ name }) => name)).not.toContain('HIDDEN_');
  });

  test('code that is loaded again replaces what was there', async () => {
    await compute('J1', '=HALF(8)');
    engine.loadFunctions('/** @customfunction */ function HALF(x) { return "new " + x; }');
    await engine.calculated();
    expect(cell('J1').value).toBe('new 8');
    expect((await compute('J2', '=SHOW(1)')).error?.message).toBe("Unknown function: 'SHOW'.");
  });
});
