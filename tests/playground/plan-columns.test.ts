import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { planningSheets } from '../../src/plan/planning-sheets.ts';
import { fullPlan, saveRequest } from './plan-goals.ts';
import { openSpreadsheet, type Spreadsheet } from './plan-host.ts';

/** A deleted column of a kind each: what it takes along comes back with it, and nothing else is added. */
let sheet: Spreadsheet;
let whole: ReturnType<Spreadsheet['engine']['snapshot']>;

beforeAll(async () => {
  sheet = await openSpreadsheet();
  await sheet.host.callMenu('Set up planning sheets');
  await sheet.call('saveGoal', saveRequest(fullPlan()));
  whole = sheet.engine.snapshot();
});
beforeEach(() => {
  sheet.engine.restore(whole);
  for (const { id, columns } of sheet.engine.sheets()) {
    if (columns < 35) sheet.engine.insertColumns(id, columns + 1, 35 - columns);
  }
});
afterAll(() => sheet.close());

const titles = async (name: string) => (await sheet.values(name, 'A1:AI1'))[0] ?? [];
/** Univer leaves cells blank that a formula had no room for at first. */
const withoutFilled = (name: string, found: readonly unknown[]) => {
  const columns = planningSheets().find((each) => each.name === name)?.columns ?? [];
  return found.map((title, at) => (columns[at]?.spilled ? '' : title));
};
const errors = async (name: string) =>
  (await sheet.values(name, 'A2:AG4')).flat().filter((value) => String(value).startsWith('#'));
const mend = async () => (await sheet.call('mendSheets')).data.done as string[];
const deleteColumn = async (name: string, title: string) => {
  const at = (await titles(name)).indexOf(title);
  expect(at).toBeGreaterThanOrEqual(0);
  sheet.engine.deleteColumns(sheet.sheetNamed(name).id, at + 1, 1);
  await sheet.engine.calculated();
};

test.each([
  ['Plan', 'ID', 'read by most formulas'],
  ['Plan', 'Statement', 'read by the score, which fills others'],
  ['Plan', 'M', 'filled by the formula of another'],
  ['Plan', 'What to fix', 'the last that the formula of another fills'],
  ['Plan', 'To check', 'worked out, and read by the score'],
  ['Check-ins', 'Value', 'read in its sheet and in others'],
  ['Milestones', 'ID', 'read by all formulas of its sheet'],
  ['Dashboard', 'ID', 'worked out, and read by all others'],
  ['Dashboard', 'plan', 'hidden, and drawn by a chart'],
])('%s: once “%s” is deleted, which is %s, it alone comes back', async (name, title) => {
  const before = await titles(name);
  await deleteColumn(name, title);
  const done = await mend();
  expect(done.filter((line) => /: (the|a) column .* was deleted\./.test(line))).toHaveLength(1);
  expect(withoutFilled(name, await titles(name))).toEqual(withoutFilled(name, before));
  expect(await errors(name)).toEqual([]);
  expect(sheet.engine.notes(sheet.area(name, 'A1:AI1')).flat().join()).not.toContain('Stood here');
  expect(await mend()).toEqual([]);
});

test.each([
  'Range.clearDataValidations',
  'Range.setFontWeight',
  'Range.addDeveloperMetadata',
  'Range.setValue',
])('where putting a column back breaks off at %s, the next try goes on with it', async (method) => {
  await deleteColumn('Plan', 'Target');
  let seen = 0;
  sheet.host.setSwitches({
    otherUser(call) {
      if (call.method === method && ++seen === 1) throw new Error('Service Spreadsheets timed out');
    },
  });
  expect((await sheet.call('mendSheets')).ok).toBe(false);
  sheet.host.setSwitches({ otherUser: null });
  await mend();
  expect((await titles('Plan')).slice(9, 13)).toEqual(['Baseline', 'Target', 'Start', 'Deadline']);
  const marks = sheet.engine.metadata().filter(({ value }) => value === 'target');
  expect(marks.map(({ place }) => place)).toMatchObject([{ kind: 'column', column: 11 }]);
  expect(sheet.engine.formats(sheet.area('Plan', 'K1'))[0]?.[0]).toMatchObject({ bold: true });
  expect(sheet.engine.validations(sheet.area('Plan', 'K2'))[0]?.[0]).toBeTruthy();
  expect(await mend()).toEqual([]);
});
