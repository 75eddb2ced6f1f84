import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSpreadsheet, type Spreadsheet } from './plan-host.ts';

/** What people did to the cells of Settings and of the Dashboard, and what mending makes of it. */
describe('a setting or a total that was lost', () => {
  let sheet: Spreadsheet;
  let whole: ReturnType<Spreadsheet['engine']['snapshot']>;
  beforeAll(async () => {
    sheet = await openSpreadsheet({ answer: () => ({ button: 'YES' }) });
    await sheet.host.callMenu('Insert example plan');
    whole = sheet.engine.snapshot();
  });
  beforeEach(() => sheet.engine.restore(whole));
  afterAll(() => sheet.close());

  const faults = async () => (await sheet.call('openWizard')).data.faults as string[];
  const said = () => sheet.host.shown.questions.at(-1)?.message;
  const setUp = async () => {
    await sheet.host.callMenu('Set up planning sheets');
    return said();
  };
  const rowsOf = (name: string) => sheet.values(name, 'A1:B14');
  const names = () =>
    Object.fromEntries(sheet.engine.namedRanges().map(({ name, area }) => [name, [area.row, area.column]]));
  /** What a person sees of the plan, and of the cells that they lost something of. */
  const seen = async () => ({
    status: await sheet.column('Plan', 'Status'),
    glance: await rowsOf('Dashboard'),
    settings: await rowsOf('Settings'),
    names: names(),
    drawn: sheet.engine.charts()[1]?.areas,
  });
  const delete_ = {
    row: (name: string, row: number) => sheet.engine.deleteRows(sheet.sheetNamed(name).id, row, 1),
    column: (name: string, column: number) =>
      sheet.engine.deleteColumns(sheet.sheetNamed(name).id, column, 1),
  };

  test.each([
    ['Settings', 3, 'Today for the plan'],
    ['Settings', 5, 'Status tolerance'],
    ['Dashboard', 2, 'Goal in the chart (choose)'],
    ['Dashboard', 5, 'At risk'],
  ])(
    'a deleted row of %s, %i, comes back with its name, and all that reads it works again',
    async (name, row, label) => {
      const before = await seen();
      delete_.row(name, row);
      await sheet.engine.calculated();
      expect(await setUp()).toContain(`${name}: “${label}” was deleted.`);
      await sheet.host.callMenu('Refresh dashboard');
      const after = await seen();
      expect({ ...after, settings: 0, glance: 0 }).toEqual({ ...before, settings: 0, glance: 0 });
      expect(after.settings.map(([each]) => each)).toEqual(before.settings.map(([each]) => each));
      expect(after.glance.slice(0, 9)).toEqual(before.glance.slice(0, 9));
      expect(await setUp()).toBe('All planning sheets are there and in order.');
    },
  );

  test.each(['Settings', 'Dashboard'])('the values’ column of %s is filled again', async (name) => {
    const before = await seen();
    delete_.column(name, 2);
    await sheet.engine.calculated();
    await setUp();
    await sheet.host.callMenu('Refresh dashboard');
    const after = await seen();
    const [left, kept] = [after, before].map(({ settings, glance, ...others }) => others);
    expect(left).toEqual(kept);
    // The example set a capacity of its own.
    expect(after.settings.slice(0, 7)).toEqual(before.settings.slice(0, 7));
    expect(after.glance.slice(0, 12)).toEqual(before.glance.slice(0, 12));
    expect(await setUp()).toBe('All planning sheets are there and in order.');
  });

  test.each(['Settings', 'Dashboard'])('the labels’ column of %s is filled again', async (name) => {
    const before = await seen();
    delete_.column(name, 1);
    await sheet.engine.calculated();
    await setUp();
    await sheet.host.callMenu('Refresh dashboard');
    expect(await seen()).toEqual(before);
    expect(await setUp()).toBe('All planning sheets are there and in order.');
  });

  test('settings that were sorted are read where they stand now', async () => {
    const before = await seen();
    const { id } = sheet.sheetNamed('Settings');
    sheet.engine.sort({ sheet: id, row: 2, column: 1, rows: 7, columns: 3 }, [
      { column: 1, ascending: true },
    ]);
    await sheet.engine.calculated();
    expect(await sheet.column('Plan', 'Status')).not.toEqual(before.status);
    const sorted = await rowsOf('Settings');
    expect(await setUp()).toContain(
      'Settings, B6 (Status tolerance): the sheets’ formulas do not find this cell.',
    );
    expect(await sheet.column('Plan', 'Status')).toEqual(before.status);
    expect(names().PlanTolerance).toEqual([6, 2]);
    expect((await rowsOf('Settings')).map(([label]) => label)).toEqual(sorted.map(([label]) => label));
    expect(await setUp()).toBe('All planning sheets are there and in order.');
  });

  test('the wizard says which setting formulas do not find', async () => {
    expect(await faults()).toEqual([]);
    delete_.row('Settings', 3);
    await sheet.engine.calculated();
    expect(await faults()).toContain('Settings: “Today for the plan” was deleted.');
  });

  test('labels in one’s own words, and rows of one’s own between, stay', async () => {
    sheet.type('Settings', 'A5', ['Spielraum']);
    sheet.type('Dashboard', 'A4', ['Im Plan']);
    sheet.engine.insertRows(sheet.sheetNamed('Settings').id, 4, 1);
    sheet.type('Settings', 'A4', ['Team', 'Blue']);
    const before = await seen();
    expect(await setUp()).toBe('All planning sheets are there and in order.');
    expect(await seen()).toEqual(before);
  });

  test('a total that was emptied comes back in its place', async () => {
    const before = await rowsOf('Dashboard');
    sheet.type('Dashboard', 'A11', ['', '']);
    expect(await setUp()).toBe(
      'Dashboard: “Check-ins to look at” was deleted. It is back, as in a new sheet.',
    );
    expect(await rowsOf('Dashboard')).toEqual(before);
  });

  test('a value that was typed over a formula goes into the cell’s note', async () => {
    sheet.type('Settings', 'B3', ['2027-06-30']);
    expect(await setUp()).toBe(
      'Settings, B3 (Today for the plan): it has lost its formula. That is put right. What stood there is now in a note of that cell.',
    );
    expect(sheet.engine.notes(sheet.area('Settings', 'B3'))).toEqual([['Stood here: 2027-06-30']]);
    expect(sheet.formula('Settings', 'B3')).toContain('TODAY()');
  });

  test('totals of a plan that was deleted count the new one', async () => {
    sheet.engine.deleteSheet(sheet.sheetNamed('Plan').id);
    await sheet.engine.calculated();
    await sheet.host.callMenu('Refresh dashboard');
    sheet.type('Plan', 'A2', ['G50', 'Goal', 'Win 50 partners by 30 June 2027']);
    await sheet.engine.calculated();
    const glance = Object.fromEntries(await rowsOf('Dashboard'));
    expect(glance).toMatchObject({ 'On track': 0, 'No status yet': 0, 'Share of capacity used': 0 });
    expect(glance['No check-in yet']).toBe(1);
  });
});
