import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnLetters } from '../../src/plan/layout.ts';
import { fullPlan, goalPlan, saveRequest } from './plan-goals.ts';
import { openSpreadsheet, type Spreadsheet } from './plan-host.ts';

describe('what people broke is named by sheet, column and row, and mended when they agree', () => {
  let sheet: Spreadsheet;
  const faults = async () => (await sheet.call('openWizard')).data.faults as string[];
  const mend = async () => (await sheet.call('mendSheets')).data.done as string[];

  beforeAll(async () => {
    sheet = await openSpreadsheet();
    await sheet.call('saveGoal', saveRequest(fullPlan()));
  });
  afterAll(() => sheet.close());

  test('nothing is wrong with new sheets', async () => {
    expect(await faults()).toEqual([]);
    expect(await mend()).toEqual([]);
  });

  test('text in a number column', async () => {
    sheet.type('Plan', 'K2', ["'12,500,000"]);
    expect(await faults()).toEqual([
      'Plan, column K (Target), row 2: “12,500,000” is text; write a number, such as 1200 or 5%.',
    ]);
    expect(await mend()).toEqual(['Plan, K2: the text “12,500,000” is now the number 12500000.']);
    expect(await sheet.values('Plan', 'K2')).toEqual([[12_500_000]]);
    sheet.type('Plan', 'K2', ['about a lot']);
    expect((await mend())[0]).toContain('This one is yours to change.');
    expect(await sheet.values('Plan', 'K2')).toEqual([['about a lot']]);
    sheet.type('Plan', 'K2', [125_000]);
  });

  test('a value typed where a computed column wants to be', async () => {
    sheet.type('Plan', 'P5', ['done!']);
    await sheet.engine.calculated();
    expect(await faults()).toContain(
      'Plan, column P (Current): “done!” in P5 stands in the way of the column’s formula.',
    );
    expect(await mend()).toContain(
      'Plan, column P (Current): “done!” in P5 stands in the way of the column’s formula. It is now in a note of that cell.',
    );
    expect(sheet.engine.notes(sheet.area('Plan', 'P5'))).toEqual([['Stood here: done!']]);
    expect(await sheet.values('Plan', 'P1')).toEqual([['Current']]);
    expect(await faults()).toEqual([]);
  });

  test('several values, and formulas of people’s own, where a computed column wants to be', async () => {
    sheet.type('Plan', 'T4', ['one']);
    sheet.type('Plan', 'T6', ['=1+1']);
    sheet.engine.setNotes(sheet.area('Plan', 'T4'), [['my own note']]);
    await sheet.engine.calculated();
    const message =
      'Plan, column T (Pace): “one” in T4 and “=1+1” in T6 stand in the way of the column’s formula.';
    expect((await faults())[0]).toContain('“one” in T4');
    expect(await mend()).toEqual([`${message} They are now in notes of these cells.`]);
    expect(sheet.engine.notes(sheet.area('Plan', 'T4:T6')).flat()).toEqual([
      'my own note\nStood here: one',
      '',
      'Stood here: =1+1',
    ]);
    expect(await sheet.values('Plan', 'T1')).toEqual([['Pace']]);
    expect(await faults()).toEqual([]);
  });

  test('a formula of people’s own that fills cells of the column stays, and the column is said to be stuck', async () => {
    sheet.type('Plan', 'P1', ['Mine']);
    await sheet.engine.calculated();
    sheet.type('Plan', 'O7', ['={1,2}']);
    expect(await mend()).toEqual([
      'Plan, column P (Current): “2” in P7 stands in the way of the column’s formula. This could not be put right: move the formula that fills cells of this column, then try again.',
    ]);
    expect(sheet.formula('Plan', 'O7')).toBe('={1,2}');
    sheet.type('Plan', 'O7', ['']);
    await sheet.engine.calculated();
    await mend();
    expect(await faults()).toEqual([]);
  });

  test('text that a formula of people’s own shows where a number belongs', async () => {
    sheet.type('Plan', 'K2', ['="12,500,000"']);
    expect((await mend())[0]).toContain('This one is yours to change.');
    expect(sheet.formula('Plan', 'K2')).toBe('="12,500,000"');
    sheet.type('Plan', 'K2', [125_000]);
  });

  test('a column whose formula and values were typed over', async () => {
    const note = sheet.engine.notes(sheet.area('Plan', 'R1'))[0]?.[0];
    sheet.type('Plan', 'R1', ['My progress'], [0.5]);
    expect(await mend()).toEqual([
      'Plan, column R (Progress): R1 has lost its formula, and “0.5” in R2 stands in its way. The formula is back. What stood there is now in notes of these cells.',
    ]);
    expect(sheet.formula('Plan', 'R1')).toMatch(/^=ARRAYFORMULA/);
    expect(sheet.engine.notes(sheet.area('Plan', 'R1:R2')).flat()).toEqual([
      `${note}\nStood here: My progress`,
      'Stood here: 0.5',
    ]);
    sheet.engine.setNotes(sheet.area('Plan', 'R1:R2'), [[note ?? ''], ['']]);
  });

  test('a formula that was typed over', async () => {
    sheet.type('Plan', 'R1', ['My progress']);
    expect(await faults()).toEqual(['Plan, column R (Progress): R1 has lost its formula.']);
    await mend();
    expect(sheet.formula('Plan', 'R1')).toMatch(/^=ARRAYFORMULA/);
  });

  test('a deleted column: saving says which, mending puts it back and every formula works again', async () => {
    sheet.engine.deleteColumns(sheet.sheetNamed('Plan').id, 11, 1);
    const refused = await sheet.call('saveGoal', saveRequest(goalPlan()));
    expect(refused).toMatchObject({ ok: false, error: { kind: 'sheet', canMend: true } });
    expect(refused.error?.message).toContain('The sheet Plan has lost its column “Target”.');
    expect(await faults()).toContain('Plan: the column “Target” was deleted.');
    expect(await mend()).toContain(
      'Plan: the column “Target” was deleted. It is back, empty where people fill it in.',
    );
    expect(await sheet.values('Plan', 'J1:L1')).toEqual([['Baseline', 'Target', 'Start']]);
    sheet.type('Plan', 'K2', [125_000]);
    expect((await sheet.column('Plan', 'Coverage'))[0]).toBe(0.6);
    expect((await sheet.values('Milestones', 'D2'))[0]?.[0]).toBeCloseTo(125_000 / 12);
    expect((await sheet.call('saveGoal', saveRequest(goalPlan()))).ok).toBe(true);
  });

  test('a column that older sheets lack: the formulas that read it are brought up to date', async () => {
    const { id } = sheet.sheetNamed('Plan');
    const titles = (await sheet.values('Plan', 'A1:AG1'))[0] as string[];
    const scores = titles.indexOf('SMART score') + 1;
    sheet.engine.deleteColumns(id, titles.indexOf('To check') + 1, 1);
    const cell = `${columnLetters(scores)}1`;
    sheet.type('Plan', cell, ['=SMARTCHECK(C1:C)']);
    sheet.type('Plan', 'A40', ['G1', 'Goal', 'A copy']);
    expect(await mend()).toContain(
      'Plan: the column “To check” was deleted. It is back, empty where people fill it in.',
    );
    expect((await sheet.column('Plan', 'What to fix'))[0]).toContain('G1 is the ID of a row below too');
    sheet.type('Plan', 'A40', ['', '', '']);
  });

  test('a deleted sheet is made anew by the next save', async () => {
    sheet.engine.deleteSheet(sheet.sheetNamed('Milestones').id);
    expect((await sheet.call('saveGoal', saveRequest(fullPlan()))).ok).toBe(true);
    expect(await sheet.column('Milestones', 'Share')).toHaveLength(12);
    expect(
      (await sheet.column('Plan', 'Expected by now')).every((cell) => !String(cell).startsWith('#')),
    ).toBe(true);
  });

  test('Set up planning sheets asks before it mends', async () => {
    sheet.type('Plan', 'R1', ['My progress']);
    await sheet.host.callMenu('Set up planning sheets');
    const question = sheet.host.shown.questions.find(({ buttons }) => buttons.includes('YES'));
    expect(question?.message).toContain('Plan, column R (Progress): R1 has lost its formula.');
    expect(sheet.formula('Plan', 'R1')).toBe('');
  });
});
