import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSpreadsheet, type Spreadsheet } from './plan-host.ts';

const GOALS = [
  ['Raise email open rate from 20% to 25% by 30 June 2027'],
  ['Be the best'],
  ['Cut cost per lead from 40 to 30 euros by 31 March 2027'],
];

describe('Replace with built-in formulas', () => {
  let sheet: Spreadsheet;
  beforeEach(async () => {
    sheet = await openSpreadsheet({
      answer: ({ buttons }) => ({ button: buttons.includes('YES') ? 'YES' : 'OK' }),
    });
  });
  afterEach(() => sheet.close());

  const replace = async (selected = 'A1') => {
    sheet.select('Sheet1', selected);
    await sheet.host.callMenu('Replace with built-in formulas');
  };
  const lastMessage = () => sheet.host.shown.questions.at(-1)?.message ?? '';
  const note = (cell: string) => sheet.engine.notes(sheet.area('Sheet1', cell))[0]?.[0];

  test('shows the changes first, keeps results and notes the old formulas', async () => {
    sheet.type('Sheet1', 'A1', ['Clicks', 'Impressions'], [5, 100], [1, 8], ['', 9]);
    sheet.type('Sheet1', 'C1', ['=CTR(A1:A; B1:B)', '=SMARTSCORE("Sell more")']);
    sheet.type('Sheet1', 'F1', ['=IFERROR(CTR(A2; B2); "no")*2']);
    const before = await sheet.values('Sheet1', 'A1:F4');
    const answers: ('YES' | 'NO')[] = ['NO', 'YES'];
    const asking = await openSpreadsheet({
      engine: sheet.engine,
      answer: () => ({ button: answers.shift() ?? 'OK' }),
    });
    asking.select('Sheet1', 'A1');
    await asking.host.callMenu('Replace with built-in formulas');
    const preview = asking.host.shown.questions[0]?.message ?? '';
    expect(preview).toContain('Sheet1!C1: =CTR(A1:A, B1:B) → =ARRAYFORMULA(');
    expect(preview).not.toContain(';');
    const [stops, ...others] = preview.split('\n');
    expect(stops).toBe('Sheet1!D1: =SMARTSCORE("Sell more") → its value, which changes no more');
    for (const line of others) expect(line.length).toBeLessThanOrEqual(100);
    expect(sheet.formula('Sheet1', 'C1')).toContain('CTR');

    await asking.host.callMenu('Replace with built-in formulas');
    expect(sheet.formula('Sheet1', 'C1')).toMatch(/^=ARRAYFORMULA\(/);
    expect(sheet.formula('Sheet1', 'D1')).toBe('');
    expect(sheet.formula('Sheet1', 'F1')).not.toContain('CTR');
    expect(await sheet.values('Sheet1', 'A1:F4')).toEqual(before);
    expect(sheet.engine.notes(sheet.area('Sheet1', 'D1'))[0]?.[0]).toBe('Was: =SMARTSCORE("Sell more")');
    asking.close();
  });

  test('says where it looked, and how to look elsewhere', async () => {
    sheet.type('Sheet1', 'A1', ['Clicks', 'Impressions'], [5, 100], [1, 8]);
    sheet.select('Sheet1', 'A2:B3');
    await sheet.host.callMenu('Replace with built-in formulas');
    expect(lastMessage()).toBe(
      'There is none of the add-on’s formulas in Sheet1!A2:B3.\nSelect the cells that hold them, or a single cell for the whole sheet, then choose this again.',
    );
  });

  test('writes a sheet’s name before an address as Sheets does, in every message', async () => {
    sheet.engine.activate(sheet.engine.insertSheet({ name: 'My ads', rows: 20, columns: 8 }));
    sheet.type('My ads', 'A1', ['=SMARTSCORE("Sell more")']);
    sheet.select('My ads', 'A1');
    expect(await sheet.call('insertFormula', { formula: '=CTR(1;2)' })).toMatchObject({
      error: { message: expect.stringContaining("'My ads'!A1 is not empty") },
    });
    sheet.select('My ads', 'B2:C3');
    await sheet.host.callMenu('Replace with built-in formulas');
    expect(lastMessage()).toContain("in 'My ads'!B2:C3.");
    sheet.select('My ads', 'A1');
    await sheet.host.callMenu('Replace with built-in formulas');
    expect(lastMessage()).toContain("'My ads'!A1: =SMARTSCORE");
  });

  test('fills a column from named ranges, title included', async () => {
    sheet.type('Sheet1', 'A1', ['Clicks', 'Impressions'], [5, 100], [1, 8]);
    sheet.engine.setNamedRange('Clicks', sheet.area('Sheet1', 'A1:A3'));
    sheet.engine.setNamedRange('Impressions', sheet.area('Sheet1', 'B1:B3'));
    sheet.type('Sheet1', 'C1', ['=CTR(Clicks,Impressions)']);
    const before = await sheet.values('Sheet1', 'C1:C3');
    expect(before).toEqual([['CTR'], [0.05], [0.125]]);
    await replace();
    expect(sheet.formula('Sheet1', 'C1')).toMatch(/^=ARRAYFORMULA\(/);
    expect(await sheet.values('Sheet1', 'C1:C3')).toEqual(before);
  });

  test('reads and writes decimal commas where the locale has them', async () => {
    sheet.engine.setSettings({ locale: 'de_DE' });
    sheet.type('Sheet1', 'A1', ['=BREAKEVENROAS(0,25)', '=ROUND(BREAKEVENCPA(B2;0,5);1)'], ['', '3']);
    const before = await sheet.values('Sheet1', 'A1:B1');
    expect(before).toEqual([[4, 1.5]]);
    await replace();
    expect(sheet.formula('Sheet1', 'A1')).toContain('1/(0,25)');
    expect(sheet.formula('Sheet1', 'B1')).toMatch(/^=ROUND\(IF\(B2="";/);
    expect(await sheet.values('Sheet1', 'A1:B1')).toEqual(before);
  });

  test('keeps value and note where Google does not even take the old formula back', async () => {
    sheet.engine.setSettings({ locale: 'de_DE' });
    sheet.host.setSwitches({ formulaCommas: 'by locale' });
    sheet.type('Sheet1', 'A1', ['=BREAKEVENROAS(0,25)'], [''], [2], [4], ['mine']);
    sheet.type('Sheet1', 'B3', ['=BREAKEVENCPA(A3:A4;0,25)']);
    await replace();
    expect(await sheet.values('Sheet1', 'A1:A5')).toEqual([[4], [''], [2], [4], ['mine']]);
    expect(await sheet.values('Sheet1', 'B3:B4')).toEqual([[0.5], [1]]);
    expect([note('A1'), note('B3')]).toEqual(['Was: =BREAKEVENROAS(0,25)', 'Was: =BREAKEVENCPA(A3:A4;0,25)']);
    expect(lastMessage()).toContain('Sheet1!A1 keeps its value only');
  });

  test('keeps only the value where it is not sure of the formula, and says so first', async () => {
    sheet.type('Sheet1', 'A1', [5, 100], [1, 8]);
    sheet.type('Sheet1', 'C1', ['=CTR(FILTER(A1:A2,A1:A2>0),B1:B2)']);
    const before = await sheet.values('Sheet1', 'C1:C2');
    await replace();
    expect(lastMessage()).toContain('=CTR(FILTER(A1:A2,A1:A2>0),B1:B2) → its value, which changes no more');
    expect([sheet.formula('Sheet1', 'C1'), await sheet.values('Sheet1', 'C1:C2')]).toEqual(['', before]);
    expect(note('C1')).toBe('Was: =CTR(FILTER(A1:A2,A1:A2>0),B1:B2)');
  });

  test('leaves formulas that read a replaced value as they are', async () => {
    sheet.type('Sheet1', 'A2', ...GOALS.slice(0, 2));
    sheet.type('Sheet1', 'B2', ['=SMARTSCORE(A2)'], ['=SMARTSCORE(A3)']);
    sheet.type('Sheet1', 'C2', ['=IF(B2="","",B2/2)']);
    sheet.type('Sheet1', 'C5', ['=IF(B2="","","total "&B2)']);
    const before = await sheet.values('Sheet1', 'A1:C5');
    await replace();
    expect(await sheet.values('Sheet1', 'A1:C5')).toEqual(before);
    expect(sheet.formula('Sheet1', 'B2')).toBe('');
    expect(sheet.formula('Sheet1', 'C2')).toBe('=IF(B2="","",B2/2)');
    expect(sheet.formula('Sheet1', 'C5')).toBe('=IF(B2="","","total "&B2)');
  });

  test('tells what a formula fills from what another formula fills beside it', async () => {
    sheet.type('Sheet1', 'A1', ['Goal'], ...GOALS);
    sheet.type('Sheet1', 'B2', ['=SMARTCHECK(A2:A4)']);
    const grade = (column: string) =>
      `=ARRAYFORMULA(IF(ROW(${column}1:${column}4)=1,"Grade",IF(${column}1:${column}4="","",${column}1:${column}4/10)))`;
    // One right of the scores, one right of that again: each turns blank with what it reads.
    sheet.type('Sheet1', 'I1', [grade('B'), grade('I')]);
    const before = await sheet.values('Sheet1', 'A1:J4');
    expect(before[1]?.slice(8)).toEqual([expect.any(Number), expect.any(Number)]);
    await replace();
    expect(await sheet.values('Sheet1', 'A1:J4')).toEqual(before);
    sheet.type('Sheet1', 'B3', [50]);
    expect((await sheet.values('Sheet1', 'I3:J3')).flat()).toEqual([5, 0.5]);
  });

  test('writes into no cell of a formula that reads the far side of what is replaced', async () => {
    sheet.type('Sheet1', 'A1', ['Goal'], ...GOALS);
    sheet.type('Sheet1', 'B2', ['=SMARTSCORE(A2:A4)']);
    sheet.type('Sheet1', 'E2', ['=SMARTCHECK(A2:A4)']);
    sheet.type('Sheet1', 'C1', [
      '=ARRAYFORMULA(IF(ROW(E1:E4)=1,"Specific",LET(s,CHOOSECOLS(E1:F4,2),IF(s="","",s*10))))',
    ]);
    // Below the scores, one to the left, two wide.
    sheet.type('Sheet1', 'D6', ['=LET(fix,CHOOSECOLS(E2:K2,7),IF(fix="","",HSTACK("to fix",fix)))']);
    const before = await sheet.values('Sheet1', 'A1:K7');
    expect([before[1]?.[2], before[5]?.[4]]).toEqual([expect.any(Number), expect.any(String)]);
    await replace();
    expect(await sheet.values('Sheet1', 'A1:K7')).toEqual(before);
    sheet.type('Sheet1', 'F2', [7]);
    sheet.type('Sheet1', 'K2', ['nothing']);
    expect(await sheet.values('Sheet1', 'C2')).toEqual([[70]]);
    expect(await sheet.values('Sheet1', 'D6:E6')).toEqual([['to fix', 'nothing']]);
  });

  test('puts the formula back where the built-in one shows something else further down', async () => {
    const days = ['2027-01-01', '2027-12-31'];
    // We read the day alone, a built-in formula the hours too.
    const rows = ['2027-06-30', '2027-06-30 18:00'].map((asOf) => [5, 100, ...days, asOf]);
    sheet.type('Sheet1', 'A1', ['Actual', 'Target', 'Start', 'Deadline', 'As of'], ...rows);
    sheet.type('Sheet1', 'F1', ['=PACING(A1:A,B1:B,C1:C,D1:D,E1:E)']);
    const before = await sheet.values('Sheet1', 'F1:F3');
    expect(before[1]).toEqual(before[2]);
    await replace();
    expect(sheet.formula('Sheet1', 'F1')).toBe('=PACING(A1:A,B1:B,C1:C,D1:D,E1:E)');
    expect(await sheet.values('Sheet1', 'F1:F3')).toEqual(before);
    expect(lastMessage()).toMatch(/Sheet1!F1 keeps its formula: .* in F3/);
  });

  test('says how many refused cells would be computed', async () => {
    sheet.type('Sheet1', 'A1', ['Revenue', 'Cost'], [-320, -12], [400, ' --'], [400, 100]);
    sheet.type('Sheet1', 'C1', ['=ROAS(A1:A,B1:B)', '=ABANDONMENT(120,100)', '=SMARTSCORE("Sell more")']);
    const before = await sheet.values('Sheet1', 'C2:C4');
    expect(before).toEqual([[expect.stringMatching(/^⚠/)], [expect.stringMatching(/^⚠/)], [4]]);
    await replace();
    expect(lastMessage()).toMatch(
      /\n\n3 cells refuse their values now: they will show what built-in formulas make of them\.\nThe old/,
    );
    expect(await sheet.values('Sheet1', 'C2')).toEqual([[320 / 12]]);
  });

  test('says nothing of refusals where there are none', async () => {
    sheet.type('Sheet1', 'A1', ['Clicks', 'Impressions'], [5, 100]);
    sheet.type('Sheet1', 'C1', ['=CTR(A1:A,B1:B)', '⚠ my own note']);
    await replace();
    expect(lastMessage()).not.toContain('refuse');
  });

  test('leaves a formula that shows an error and has no equivalent, and names it', async () => {
    sheet.type('Sheet1', 'A1', ...GOALS);
    sheet.type('Sheet1', 'B1', ['=SMARTCHECK(A1:A2)', 'in the way']);
    expect(await sheet.values('Sheet1', 'B1')).toEqual([['#REF!']]);
    await replace();
    expect(lastMessage()).toBe('Sheet1!B1 shows #REF!: it stays as it is. Mend it first.');
    expect([sheet.formula('Sheet1', 'B1'), note('B1')]).toEqual(['=SMARTCHECK(A1:A2)', '']);

    sheet.type('Sheet1', 'A5', ['=SMARTSCORE(A1)']);
    await replace();
    expect(lastMessage()).toMatch(/^Sheet1!B1 shows #REF!: it stays as it is\. Mend it first\.\nSheet1!A5: /);
    expect([sheet.formula('Sheet1', 'B1'), sheet.formula('Sheet1', 'A5')]).toEqual([
      '=SMARTCHECK(A1:A2)',
      '',
    ]);
  });

  test('keeps everything that a formula fills, past the rows that it leaves blank', async () => {
    sheet.type('Sheet1', 'A1', [GOALS[0]?.[0] ?? ''], [''], [''], [GOALS[2]?.[0] ?? '']);
    sheet.type('Sheet1', 'B1', ['=SMARTSCORE(A1:A4)']);
    const before = await sheet.values('Sheet1', 'B1:B4');
    expect(before).toEqual([[expect.any(Number)], [''], [''], [expect.any(Number)]]);
    await replace();
    expect(await sheet.values('Sheet1', 'B1:B4')).toEqual(before);
  });

  test('takes few calls, however many cells there are', async () => {
    const calls = async (rows: number) => {
      sheet.type('Sheet1', 'A1', ...Array.from({ length: rows }, () => GOALS[0] ?? []));
      sheet.type('Sheet1', 'B1', ...Array.from({ length: rows }, (_, at) => [`=SMARTSCORE(A${at + 1})`]));
      await sheet.engine.calculated();
      await replace();
      expect(sheet.formula('Sheet1', `B${rows}`)).toBe('');
      return sheet.host.serviceCalls().length;
    };
    const few = await calls(3);
    expect(few).toBeLessThan(30);
    expect(await calls(40)).toBe(few);
  });

  test('adds to a note rather than replacing it', async () => {
    sheet.type('Sheet1', 'A1', [5, 100, '=CTR(A1,B1)', '=SMARTSCORE("Sell more")']);
    sheet.engine.setNotes(sheet.area('Sheet1', 'C1:D1'), [['checked with Ana 3 May', 'ask Ben']]);
    await replace();
    expect(note('C1')).toBe('checked with Ana 3 May\nWas: =CTR(A1,B1)');
    expect(note('D1')).toBe('ask Ben\nWas: =SMARTSCORE("Sell more")');
  });

  test('puts the formula back where the built-in one has no room, and says so', async () => {
    sheet.type('Sheet1', 'A1', ['Clicks', 'Impressions'], [5, 100], [1, 8]);
    sheet.type('Sheet1', 'C1', ['=CTR(A1:A,B1:B)']);
    sheet.type('Sheet1', 'C9', ['my remark']);
    const before = await sheet.values('Sheet1', 'C1:C9');
    await replace();
    expect(sheet.formula('Sheet1', 'C1')).toBe('=CTR(A1:A,B1:B)');
    expect(await sheet.values('Sheet1', 'C1:C9')).toEqual(before);
    expect(note('C1')).toBe('');
    expect(lastMessage()).toContain('Sheet1!C1 keeps its formula');
  });

  test('loses no formula when Google fails halfway', async () => {
    const typed = ['=CTR(A1,B1)', '=SMARTSCORE("Sell more")', '=SMARTCHECK(A2:A4)'];
    const attempt = async (failingCall: number) => {
      sheet.type('Sheet1', 'A1', ...Array.from({ length: 4 }, () => Array(12).fill('')));
      sheet.type('Sheet1', 'A1', [5, 100, ...typed]);
      sheet.type('Sheet1', 'A2', ...GOALS);
      sheet.engine.setNotes(sheet.area('Sheet1', 'C1:E1'), [['', '', '']]);
      sheet.host.setSwitches({ failingCall });
      await replace();
      return sheet.host.serviceCalls();
    };
    const calls = await attempt(0);
    const writes = calls.flatMap(({ method }, at) => (/set(?!Active)|flush/.test(method) ? [at + 1] : []));
    expect(writes.length).toBeGreaterThan(8);
    for (const failingCall of writes) {
      await attempt(failingCall);
      for (const [at, cell] of ['C1', 'D1', 'E1'].entries()) {
        expect(`${sheet.formula('Sheet1', cell)} ${note(cell)}`).toContain(typed[at]);
      }
    }
  });

  test('leaves what was changed while the question stood open', async () => {
    sheet.type('Sheet1', 'A1', [5, 100, '=CTR(A1,B1)', '=SMARTSCORE("Sell more")']);
    await sheet.engine.calculated();
    const meanwhile = await openSpreadsheet({
      engine: sheet.engine,
      answer({ buttons }) {
        if (!buttons.includes('YES')) return { button: 'OK' };
        sheet.type('Sheet1', 'C1', ['agreed', 'with Ben']);
        return { button: 'YES' };
      },
    });
    meanwhile.select('Sheet1', 'A1');
    await meanwhile.host.callMenu('Replace with built-in formulas');
    expect(await sheet.values('Sheet1', 'C1:D1')).toEqual([['agreed', 'with Ben']]);
    expect(meanwhile.host.shown.questions.at(-1)?.message).toContain('Sheet1!C1 was changed meanwhile');
  });
});
