import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fullPlan, goalPlan, saveRequest, tactic } from './plan-goals.ts';
import { openSpreadsheet, type Spreadsheet, serial } from './plan-host.ts';

/** The sheets stay people's own: these are what they do to them. */
describe('planning sheets keep working', () => {
  let sheet: Spreadsheet;
  const save = () => sheet.call('saveGoal', saveRequest(goalPlan({}, { tactics: [tactic('Mail', 25_000)] })));
  const ids = () => sheet.column('Plan', 'ID');

  beforeAll(async () => {
    sheet = await openSpreadsheet();
    await sheet.call('saveGoal', saveRequest(fullPlan()));
    sheet.type('Settings', 'B2', ['2027-07-01']);
    await sheet.call('checkIn', {
      saveKey: 'first-check-in',
      checkIn: { date: '2027-06-30', goalId: 'G1', value: 60_000, confidence: 7, note: '', who: 'Ann' },
    });
  });
  afterAll(() => sheet.close());

  test('when a row is typed by hand: its columns compute, and the next action gives it an ID', async () => {
    sheet.type('Plan', 'B12:M12', [
      'Goal',
      'Win 50 partners by 30 June 2027',
      '',
      'Sam',
      '',
      'Partners',
      'Total',
      'Increase',
      '',
      50,
      '2027-01-01',
      '2027-06-30',
    ]);
    expect((await sheet.column('Plan', 'Expected by now')).at(-1)).toBe(50);
    await sheet.call('openWizard');
    expect((await ids()).at(-1)).toBe('G2');
  });

  test('when a row is inserted right under the header', async () => {
    sheet.engine.insertRows(sheet.sheetNamed('Plan').id, 2, 1);
    sheet.type('Plan', 'A2', ['G9', 'Goal', 'Typed at the top']);
    expect(await sheet.values('Plan', 'P1:P3')).toEqual([['Current'], [''], [60_000]]);
    expect((await save()).data).toMatchObject({ id: 'G10', row: 14 });
    sheet.engine.deleteRows(sheet.sheetNamed('Plan').id, 2, 1);
    expect((await sheet.column('Plan', 'Status'))[0]).toBe('On track');
  });

  test('when it is sorted', async () => {
    const { id } = sheet.sheetNamed('Plan');
    const rows = (await ids()).length;
    sheet.engine.sort({ sheet: id, row: 2, column: 1, rows, columns: 15 }, [{ column: 3, ascending: false }]);
    const at = (await ids()).indexOf('G1');
    expect((await sheet.column('Plan', 'Current'))[at]).toBe(60_000);
    expect((await sheet.column('Plan', 'Coverage'))[at]).toBe(0.6);
    expect((await sheet.call('loadGoal', { id: 'G1' })).data.plan.strategies).toHaveLength(3);
  });

  test('when sheets and headers are renamed', async () => {
    sheet.engine.renameSheet(sheet.sheetNamed('Plan').id, "Ziele '27");
    sheet.engine.renameSheet(sheet.sheetNamed('Check-ins').id, 'Log');
    sheet.type("Ziele '27", 'E1', ['Wer']);
    const before = (await sheet.column("Ziele '27", 'ID')).length;
    expect((await save()).ok).toBe(true);
    expect(await sheet.column("Ziele '27", 'ID')).toHaveLength(before + 2);
    expect((await sheet.column("Ziele '27", 'Wer')).at(-1)).toBe('Lea');
    sheet.engine.renameSheet(sheet.sheetNamed("Ziele '27").id, 'Plan');
    sheet.type('Plan', 'E1', ['Owner']);
  });

  test('when columns are moved and others stand between them', async () => {
    const { id } = sheet.sheetNamed('Plan');
    sheet.engine.moveColumns(id, 5, 1, 2);
    sheet.engine.insertColumns(id, 5, 1);
    sheet.type('Plan', 'E1', ['Our own notes']);
    sheet.type('Plan', 'E2', ['keep me']);
    const saved = await save();
    expect(saved.ok).toBe(true);
    expect(await sheet.values('Plan', `A${saved.data.row}:E${saved.data.row}`)).toEqual([
      [saved.data.id, 'Maya', 'Goal', goalPlan().goal.statement, ''],
    ]);
    expect((await sheet.column('Plan', 'Coverage')).at(-2)).toBe(0.2);
    expect(await sheet.values('Plan', 'E2')).toEqual([['keep me']]);
  });

  test('when a filter hides rows, and when a row is deleted', async () => {
    const { id, rows, columns } = sheet.sheetNamed('Plan');
    sheet.engine.setFilter({ sheet: id, row: 1, column: 1, rows, columns });
    sheet.engine.setFilterCriteria(id, 1, { kind: 'hidden-values', hidden: ['G1'] });
    const before = (await ids()).length;
    expect((await save()).ok).toBe(true);
    expect(await ids()).toHaveLength(before + 2);
    sheet.engine.removeFilter(id);
    const last = (await ids()).at(-2);
    sheet.engine.deleteRows(id, before + 2, 2);
    const next = await save();
    expect(next.data.id).not.toBe(last);
  });

  test('when a sheet of ours is duplicated, the original keeps its role', async () => {
    sheet.engine.duplicateSheet(sheet.sheetNamed('Plan').id);
    const before = (await ids()).length;
    await save();
    expect(await ids()).toHaveLength(before + 2);
    expect(await sheet.column('Copy of Plan', 'ID')).toHaveLength(before);
  });
});

describe('a heading of one’s own above the titles', () => {
  test('changes nothing: figures, check-ins, saves and mending go on below it', async () => {
    const sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
    await sheet.call('saveGoal', saveRequest(fullPlan()));
    sheet.type('Settings', 'B2', ['2027-07-01']);
    const names = ['Plan', 'Check-ins', 'Milestones', 'Funnel', 'Dashboard'];
    for (const name of names) {
      sheet.engine.insertRows(sheet.sheetNamed(name).id, 1, 2);
      sheet.type(name, 'A1', ['Marketing 2027']);
    }
    const open = async () => (await sheet.call('openWizard')).data;
    expect((await open()).faults).toEqual([]);
    const checkIn = { date: '2027-06-30', goalId: 'G1', value: 60_000, confidence: 7, note: '', who: '' };
    const checkedIn = await sheet.call('checkIn', { saveKey: 'below-a-heading', checkIn });
    expect(checkedIn.data.state).toMatchObject({ current: 60_000, status: 'On track' });
    expect((await sheet.values('Check-ins', 'A4:C4'))[0]).toEqual([serial('2027-06-30'), 'G1', 60_000]);
    expect((await sheet.values('Plan', 'P3:P4')).flat()).toEqual(['Current', 60_000]);
    expect((await sheet.values('Milestones', 'G3:G9')).flat()).toEqual([
      ...['Met', ...Array(5).fill('No check-in'), 'No'],
    ]);

    const { row } = (await sheet.call('saveGoal', saveRequest(goalPlan()))).data;
    expect((await sheet.values('Plan', `A${row}:B${row}`))[0]).toEqual(['G2', 'Goal']);
    await sheet.host.callMenu('Refresh dashboard');
    expect((await sheet.values('Dashboard', 'D3:H5')).map(([id, , , , status]) => [id, status])).toEqual([
      ['ID', 'Status'],
      ['G1', 'On track'],
      ['G2', ''],
    ]);

    sheet.type('Plan', 'U3', ['']);
    expect((await open()).faults).toEqual(['Plan, column U (Status): U3 has lost its formula.']);
    await sheet.call('mendSheets');
    expect((await open()).faults).toEqual([]);
    for (const name of names) sheet.engine.deleteRows(sheet.sheetNamed(name).id, 1, 2);
    expect((await open()).faults).toEqual([]);
    expect((await sheet.column('Plan', 'Status'))[0]).toBe('On track');
    sheet.close();
  });
});
