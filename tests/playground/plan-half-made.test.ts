import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Area } from '../../playground/engine/cells.ts';
import { goalPlan, saveRequest } from './plan-goals.ts';
import { openSpreadsheet, type Spreadsheet } from './plan-host.ts';

/** Everything of the sheets that the add-on makes, apart from the numbers by which Sheets knows them. */
async function made({ engine }: Spreadsheet) {
  await engine.calculated();
  const places = new Map(engine.sheets().map(({ id, name }) => [id, name]));
  const named = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (key, part) => (key === 'sheet' ? places.get(part) : part));
  const sheets = engine.sheets().map(({ id, name, rows, columns, frozenRows, frozenColumns }) => {
    const top: Area = { sheet: id, row: 1, column: 1, rows: 12, columns };
    return {
      ...{ name, rows, frozenRows, frozenColumns },
      cells: engine.read(top).map((row) => row.map(({ formula, value }) => unquoted(formula) || value)),
      looks: engine.formats(top),
      notes: engine.notes(top),
      validations: named(engine.validations(top)),
      conditionalFormats: named(engine.conditionalFormats(id)),
      widths: Array.from({ length: columns }, (_, at) => engine.columnWidth(id, at + 1)),
      hidden: Array.from({ length: columns }, (_, at) => engine.isColumnHidden(id, at + 1)),
    };
  });
  const marks = engine.metadata().filter(({ place }) => place.kind === 'column');
  return {
    sheets,
    shown: places.get(engine.activeSheet()),
    names: named([...engine.namedRanges()]).sort((a, b) => a.name.localeCompare(b.name)),
    marks: named(marks.map(({ key, value, place }) => ({ key, value, place }))),
    charts: named(engine.charts()).map(({ id, ...chart }) => chart),
  };
}

/** Names of sheets may stand in quotes or without. */
const unquoted = (formula: string) => formula.replaceAll(/'(\w+)'!/g, '$1!');

type Action = (sheet: Spreadsheet) => Promise<unknown>;

const request = saveRequest(goalPlan());
const saveGoal: Action = (sheet) => sheet.call('saveGoal', request);
const setUp: Action = (sheet) => sheet.host.callMenu('Set up planning sheets');

/** The action breaks off at the nth call of a method, from 1, or at the last one. */
async function breakOff(sheet: Spreadsheet, action: Action, method: string, nth: number | 'last') {
  let seen = 0;
  const total = nth === 'last' ? await callsOf(action, method) : nth;
  sheet.host.setSwitches({
    otherUser(call) {
      if (call.method === method) seen++;
      if (call.method === method && seen === total) throw new Error('Service Spreadsheets timed out');
    },
  });
  await action(sheet);
  sheet.host.setSwitches({ otherUser: null });
  expect(seen).toBeGreaterThanOrEqual(total);
}

async function callsOf(action: Action, method: string): Promise<number> {
  const sheet = await openSpreadsheet();
  await action(sheet);
  sheet.close();
  return sheet.host.serviceCalls().filter((call) => call.method === method).length;
}

describe('a first save that broke off while its sheets were made', () => {
  let whole: Awaited<ReturnType<typeof made>>;
  beforeAll(async () => {
    const sheet = await openSpreadsheet();
    await saveGoal(sheet);
    whole = await made(sheet);
    sheet.close();
  });

  test.each([
    ['a sheet had just been inserted', 'Spreadsheet.addDeveloperMetadata', 1],
    ['what is remembered had just been written', 'DeveloperMetadataFinder.find', 2],
    ['a sheet had no titles yet', 'Range.setValues', 1],
    ['half of the columns were marked', 'Range.addDeveloperMetadata', 8],
    ['the next sheet was to be inserted', 'Spreadsheet.insertSheet', 3],
    ['half of the settings had names', 'Spreadsheet.setNamedRange', 4],
    ['the last sheet had no formulas yet', 'Range.setFormulas', 'last'],
  ] as const)('when %s: tried again, all is as if it had not', async (_, method, nth) => {
    const sheet = await openSpreadsheet();
    await breakOff(sheet, saveGoal, method, nth);
    expect(sheet.engine.activeSheet()).toBe(sheet.sheetNamed('Sheet1').id);
    expect(await sheet.call('openWizard')).toMatchObject({ ok: true, data: { rows: [], faults: [] } });
    expect(await saveGoal(sheet)).toMatchObject({ ok: true, data: { id: 'G1' } });
    expect(await made(sheet)).toEqual(whole);
    sheet.close();
  });

  test('keeps what people have typed since, and the name they gave a sheet', async () => {
    const sheet = await openSpreadsheet();
    await breakOff(sheet, saveGoal, 'Range.setFormulas', 1);
    sheet.type('Settings', 'B8', [20]);
    sheet.engine.renameSheet(sheet.sheetNamed('Plan').id, 'Our plan');
    expect(await saveGoal(sheet)).toMatchObject({ ok: true });
    expect(await sheet.values('Settings', 'B8')).toEqual([[20]]);
    expect(await sheet.column('Our plan', 'ID')).toEqual(['G1']);
    sheet.close();
  });

  test('makes a sheet anew that somebody deleted since', async () => {
    const sheet = await openSpreadsheet();
    await breakOff(sheet, saveGoal, 'Range.setFormulas', 1);
    sheet.engine.deleteSheet(sheet.sheetNamed('Plan').id);
    await saveGoal(sheet);
    const byName = ({ name }: { name: string }, other: { name: string }) => name.localeCompare(other.name);
    expect((await made(sheet)).sheets.sort(byName)).toEqual([...whole.sheets].sort(byName));
    sheet.close();
  });
});

test('a new goal that is saved again without its funnel leaves none of the first try’s stages', async () => {
  const sheet = await openSpreadsheet();
  const stages = ['Visits', 'Orders'].map((stage) => ({ stage, rate: null, days: null, unitCost: null }));
  const tried = goalPlan({}, { funnel: { averageSale: 50, stages } });
  await sheet.call('saveGoal', { ...request, plan: tried });
  expect(await sheet.values('Funnel', 'A2:A3')).toEqual([['G1'], ['G1']]);
  await sheet.call('saveGoal', { ...request, tried: [tried] });
  expect(await sheet.values('Funnel', 'A2:A3')).toEqual([[''], ['']]);
  expect(await sheet.column('Plan', 'ID')).toEqual(['G1']);
  sheet.close();
});

describe('setting up that broke off between the charts', () => {
  let whole: Awaited<ReturnType<typeof made>>;
  let sheet: Spreadsheet;
  beforeAll(async () => {
    const other = await openSpreadsheet();
    await setUp(other);
    whole = await made(other);
    other.close();
    sheet = await openSpreadsheet();
  });
  afterAll(() => sheet.close());

  test('done again, draws each of them once', async () => {
    await breakOff(sheet, setUp, 'Sheet.insertChart', 2);
    await setUp(sheet);
    expect(await made(sheet)).toEqual(whole);
  });
});
