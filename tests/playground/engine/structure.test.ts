import { describe, expect, test, vi } from 'vitest';
import type { Change, Metadata } from '../../../playground/engine/engine.ts';
import { openWorkbook } from './workbook.ts';

describe('sheets', () => {
  const { engine } = openWorkbook();
  const names = () => engine.sheets().map(({ name }) => name);

  test('a new workbook has one sheet of Google’s size, number 0', () => {
    expect(engine.sheets()).toEqual([
      {
        id: 0,
        name: 'Sheet1',
        index: 1,
        hidden: false,
        rows: 1000,
        columns: 26,
        frozenRows: 0,
        frozenColumns: 0,
        tabColor: null,
      },
    ]);
  });

  test('are inserted after the active one, and active then', () => {
    const plan = engine.insertSheet({ name: 'Plan' });
    expect(engine.activeSheet()).toBe(plan);
    engine.activate(0);
    engine.insertSheet();
    expect(names()).toEqual(['Sheet1', 'Sheet3', 'Plan']);
    engine.insertSheet({ name: 'First', index: 1, rows: 50, columns: 5 });
    expect(engine.sheets()[0]).toMatchObject({ name: 'First', rows: 50, columns: 5, index: 1 });
  });

  test('a taken or empty name is refused', () => {
    expect(() => engine.insertSheet({ name: 'plan' })).toThrow('already exists');
    expect(() => engine.renameSheet(0, 'Plan')).toThrow('already exists');
    expect(() => engine.renameSheet(0, '')).toThrow();
  });

  test('are moved, renamed, coloured, hidden and frozen', () => {
    const plan = engine.sheets().find(({ name }) => name === 'Plan')?.id ?? -1;
    engine.moveSheet(plan, 1);
    engine.renameSheet(plan, 'Our plan');
    engine.setTabColor(plan, '#00ff00');
    engine.setFrozen(plan, { rows: 1, columns: 2 });
    engine.setHidden(0, true);
    expect(engine.sheet(plan)).toMatchObject({
      index: 1,
      name: 'Our plan',
      tabColor: '#00ff00',
      frozenRows: 1,
      frozenColumns: 2,
    });
    expect(engine.sheet(0)?.hidden).toBe(true);
    engine.setHidden(0, false);
    engine.setFrozen(plan, { rows: 0 });
    engine.setTabColor(plan, null);
    expect(engine.sheet(plan)).toMatchObject({ frozenRows: 0, frozenColumns: 2, tabColor: null });
  });

  test('a copy is the last one, with everything in it', async () => {
    const other = openWorkbook();
    other.type('A1', ['1', '=A1+1']);
    other.engine.setNotes(other.at('A1'), [['a note']]);
    other.engine.insertSheet({ name: 'Plan' });
    const copy = other.engine.duplicateSheet(0);
    await other.engine.calculated();
    expect(other.engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Plan', 'Copy of Sheet1']);
    const area = { sheet: copy, row: 1, column: 1, rows: 1, columns: 2 };
    expect(other.engine.read(area)[0]?.map(({ value }) => value)).toEqual([1, 2]);
    expect(other.engine.notes(area)[0]?.[0]).toBe('a note');
  });

  test('the last one cannot be deleted', () => {
    for (const { id } of engine.sheets().slice(1)) engine.deleteSheet(id);
    expect(() => engine.deleteSheet(engine.activeSheet())).toThrow("can't remove all the sheets");
    expect(engine.sheet(12345)).toBeUndefined();
  });
});

describe('rows and columns', () => {
  const { engine, at, type, cell, values } = openWorkbook();
  const sheet = engine.activeSheet();
  type('A1', ['x', '=SUM(C2:C)', '1'], ['y', '', '2'], ['z', '', '3']);

  test('inserted rows move the rest, and formulas follow', async () => {
    engine.insertRows(sheet, 2, 2);
    await engine.calculated();
    expect(values('A1:A5')).toEqual([['x'], [''], [''], ['y'], ['z']]);
    expect(engine.sheet(sheet)?.rows).toBe(1002);
    expect(cell('B1')).toMatchObject({ value: 5, formula: '=SUM(C4:C)' });
  });

  test('rows added at the end belong to open-ended ranges', async () => {
    engine.insertRows(sheet, 1003, 3);
    type('C1005', '10');
    await engine.calculated();
    expect(cell('B1')).toMatchObject({ value: 15, formula: '=SUM(C4:C)' });
  });

  test('deleted rows are gone from them', async () => {
    engine.deleteRows(sheet, 1003, 3);
    engine.deleteRows(sheet, 2, 2);
    await engine.calculated();
    expect(cell('B1')).toMatchObject({ value: 5, formula: '=SUM(C2:C)' });
  });

  test('undo and redo keep open-ended ranges open', async () => {
    engine.insertRows(sheet, 1001, 2);
    engine.undo();
    expect(engine.sheet(sheet)?.rows).toBe(1000);
    await engine.calculated();
    expect(cell('B1')).toMatchObject({ value: 5, formula: '=SUM(C2:C)' });
  });

  test('a formula of another sheet keeps up with the grid it reads', async () => {
    const other = engine.insertSheet({ name: 'Totals' });
    type('A1', '=SUM(Sheet1!C2:C)');
    engine.insertRows(sheet, 1001, 1);
    engine.write({ sheet, row: 1001, column: 3, rows: 1, columns: 1 }, [[{ value: 100 }]]);
    await engine.calculated();
    expect(cell('A1')).toMatchObject({ value: 105, formula: '=SUM(Sheet1!C2:C)' });
    engine.renameSheet(sheet, 'Renamed');
    await engine.calculated();
    expect(cell('A1')).toMatchObject({ value: 105, formula: '=SUM(Renamed!C2:C)' });
    engine.renameSheet(sheet, 'Sheet1');
    engine.deleteSheet(other);
    engine.deleteRows(sheet, 1001, 1);
    engine.activate(sheet);
  });

  test('columns are inserted, deleted and moved', async () => {
    engine.insertColumns(sheet, 1, 1);
    await engine.calculated();
    expect(values('B1:D1')).toEqual([['x', 5, 1]]);
    engine.moveColumns(sheet, 2, 1, 5);
    await engine.calculated();
    expect(values('A1:D1')).toEqual([['', 5, 1, 'x']]);
    engine.moveColumns(sheet, 4, 1, 2);
    engine.deleteColumns(sheet, 1, 1);
    await engine.calculated();
    expect(values('A1:C1')).toEqual([['x', 5, 1]]);
  });

  test('rows are moved', () => {
    engine.moveRows(sheet, 2, 1, 4);
    expect(values('A2:A3')).toEqual([['z'], ['y']]);
    engine.moveRows(sheet, 3, 1, 2);
    expect(values('A2:A3')).toEqual([['y'], ['z']]);
  });

  test('widths, heights and visibility', () => {
    engine.setColumnWidths(sheet, 2, 2, 240);
    engine.setRowHeights(sheet, 5, 1, 44);
    engine.setRowsHidden(sheet, 7, 2, true);
    engine.setColumnsHidden(sheet, 4, 1, true);
    expect([engine.columnWidth(sheet, 1), engine.columnWidth(sheet, 3), engine.rowHeight(sheet, 5)]).toEqual([
      100, 240, 44,
    ]);
    expect([
      engine.isRowHidden(sheet, 8),
      engine.isRowHidden(sheet, 9),
      engine.isColumnHidden(sheet, 4),
    ]).toEqual([true, false, true]);
    engine.setRowsHidden(sheet, 7, 2, false);
    engine.setColumnsHidden(sheet, 4, 1, false);
    expect([engine.isRowHidden(sheet, 8), engine.isColumnHidden(sheet, 4)]).toEqual([false, false]);
  });

  test('what lies outside the grid is refused', () => {
    expect(() => engine.insertRows(sheet, 1002, 1)).toThrow();
    expect(() => engine.deleteRows(sheet, 1000, 2)).toThrow();
    expect(() => engine.deleteColumns(sheet, 1, 26)).toThrow("can't delete all the columns");
  });

  test('rows are sorted whole, blanks last', async () => {
    type('F1', ['b', '2'], ['', '9'], ['a', '1'], ['c', '2']);
    engine.setFormat(at('F1'), { bold: true });
    engine.sort(at('F1:G4'), [
      { column: 7, ascending: false },
      { column: 6, ascending: true },
    ]);
    expect(values('F1:G4')).toEqual([
      ['', 9],
      ['b', 2],
      ['c', 2],
      ['a', 1],
    ]);
    expect(engine.formats(at('F2'))[0]?.[0]?.bold).toBe(true);
    engine.sort(at('F1:G4'), [{ column: 6, ascending: false }]);
    expect(values('F1:F4')).toEqual([['c'], ['b'], ['a'], ['']]);
  });

  test('formulas see the sorted order', async () => {
    type('I1', '=F1');
    await engine.calculated();
    engine.sort(at('F1:G4'), [{ column: 6, ascending: true }]);
    await engine.calculated();
    expect(cell('I1').value).toBe('a');
  });
});

describe('developer metadata', () => {
  const { engine } = openWorkbook();
  const sheet = engine.activeSheet();
  const keys = (place: Metadata['place']['kind']) =>
    engine.metadata().flatMap((entry) => (entry.place.kind === place ? [entry.key] : []));
  const placeOf = (key: string) => engine.metadata().find((entry) => entry.key === key)?.place;
  const add = (key: string, place: Metadata['place']) =>
    engine.addMetadata({ key, value: 'v', visibility: 'DOCUMENT', place });

  test('lies on the spreadsheet, sheets, rows and columns', () => {
    add('app', { kind: 'spreadsheet' });
    add('plan', { kind: 'sheet', sheet });
    add('row', { kind: 'row', sheet, row: 5 });
    add('statement', { kind: 'column', sheet, column: 3 });
    add('more', { kind: 'column', sheet, column: 3 });
    expect([keys('spreadsheet'), keys('sheet'), keys('row'), keys('column')]).toEqual([
      ['app'],
      ['plan'],
      ['row'],
      ['statement', 'more'],
    ]);
  });

  test('follows inserted and deleted rows and columns', () => {
    engine.insertRows(sheet, 2, 3);
    engine.insertColumns(sheet, 1, 1);
    expect([placeOf('row'), placeOf('statement')]).toMatchObject([{ row: 8 }, { column: 4 }]);
    engine.deleteRows(sheet, 1, 1);
    engine.deleteColumns(sheet, 2, 1);
    expect([placeOf('row'), placeOf('statement')]).toMatchObject([{ row: 7 }, { column: 3 }]);
  });

  test('follows moved rows and columns', () => {
    engine.moveColumns(sheet, 3, 1, 7);
    engine.moveRows(sheet, 7, 1, 2);
    expect([placeOf('row'), placeOf('statement')]).toMatchObject([{ row: 2 }, { column: 6 }]);
  });

  test('new lines beside it have none', () => {
    engine.insertColumns(sheet, 7, 1);
    engine.insertColumns(sheet, 6, 1);
    expect(keys('column')).toEqual(['statement', 'more']);
  });

  test('goes with a deleted column and comes back by undo', () => {
    engine.deleteColumns(sheet, 7, 1);
    expect(keys('column')).toEqual([]);
    engine.undo();
    expect(keys('column')).toEqual(['statement', 'more']);
  });

  test('is changed, moved and removed', () => {
    const { id } = add('note', { kind: 'sheet', sheet });
    engine.updateMetadata(id, { value: 'new', place: { kind: 'row', sheet, row: 9 } });
    expect(engine.metadata().find((entry) => entry.id === id)).toEqual({
      id,
      key: 'note',
      value: 'new',
      visibility: 'DOCUMENT',
      place: { kind: 'row', sheet, row: 9 },
    });
    engine.removeMetadata(id);
    expect(() => engine.removeMetadata(id)).toThrow('does not exist');
  });

  test('has room for 30,000 characters in the spreadsheet, and for as many in each sheet', () => {
    const long = 'x'.repeat(29_000);
    const texts = (value: string) => engine.metadata().filter((entry) => entry.value === value).length;
    const kept = [
      engine.addMetadata({ key: 'a', value: long, visibility: 'DOCUMENT', place: { kind: 'spreadsheet' } }),
      engine.addMetadata({ key: 'a', value: long, visibility: 'DOCUMENT', place: { kind: 'sheet', sheet } }),
    ];
    for (const place of [{ kind: 'spreadsheet' }, { kind: 'row', sheet, row: 1 }] as const) {
      const more = { key: 'more', value: 'y'.repeat(2000), visibility: 'DOCUMENT', place } as const;
      expect(() => engine.addMetadata(more)).toThrow('limited to 30000 characters');
    }
    for (const { id } of kept) {
      engine.updateMetadata(id, { value: 'z'.repeat(29_900) });
      expect(() => engine.updateMetadata(id, { value: 'z'.repeat(30_000) })).toThrow('limited to 30000');
    }
    expect([texts(long), texts('z'.repeat(29_900))]).toEqual([0, 2]);
    for (const { id } of kept) engine.removeMetadata(id);
  });

  test('and charts have numbers that no other has', () => {
    const random = vi.spyOn(Math, 'random').mockReturnValueOnce(0.25).mockReturnValueOnce(0.25);
    const [one, other] = [add('one', { kind: 'sheet', sheet }), add('other', { kind: 'sheet', sheet })];
    expect(other.id).not.toBe(one.id);
    for (const { id } of [one, other]) engine.removeMetadata(id);

    random.mockReturnValueOnce(0.5).mockReturnValueOnce(0.5);
    const position = { row: 1, column: 1, offsetX: 0, offsetY: 0 };
    const chart = { sheet, type: 'LINE', areas: [], options: {}, headers: 0, position };
    const charts = [engine.addChart(chart), engine.addChart(chart)];
    expect(charts[1]?.id).not.toBe(charts[0]?.id);
    for (const { id } of charts) engine.removeChart(id);
    random.mockRestore();
  });

  test('of a copied sheet is the copy’s own', () => {
    const copy = engine.duplicateSheet(sheet);
    const all = engine.metadata();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ key }) => key === 'plan').map(({ place }) => place)).toEqual([
      { kind: 'sheet', sheet },
      { kind: 'sheet', sheet: copy },
    ]);
    engine.deleteSheet(copy);
    engine.setSwitches({ copiedSheetMetadata: 'dropped' });
    engine.duplicateSheet(sheet);
    expect(keys('sheet')).toEqual(['plan']);
  });
});

describe('what hangs on the workbook', () => {
  const { engine, at, type, compute, cell } = openWorkbook();
  const sheet = engine.activeSheet();

  test('named ranges work in formulas and follow the rows', async () => {
    type('B2', ['4'], ['5']);
    engine.setNamedRange('Capacity', at('B2:B3'));
    expect((await compute('D1', '=SUM(Capacity)')).value).toBe(9);
    engine.insertRows(sheet, 1, 1);
    expect(engine.namedRanges()).toEqual([{ name: 'Capacity', area: at('B3:B4') }]);
    engine.setNamedRange('Capacity', at('B3'));
    await engine.calculated();
    expect([engine.namedRanges().length, cell('D2').value]).toEqual([1, 4]);
    engine.removeNamedRange('Capacity');
    expect(engine.namedRanges()).toEqual([]);
  });

  test('named ranges mean something as soon as they are there, also to formulas that were calculated before', async () => {
    const { engine, type, at, compute, cell } = openWorkbook();
    type('A1', '5');
    expect((await compute('C1', '=Goal_in_chart*2')).error?.type).toBe('#NAME?');
    expect((await compute('C2', '=IFERROR(LET(goal, goal_in_chart, goal*3), "none")')).value).toBe('none');
    engine.setNamedRange('Goal_in_chart', at('A1'));
    await engine.calculated();
    expect([cell('C1').value, cell('C2').value]).toEqual([10, 15]);
  });

  test('charts are kept, and their areas follow the rows', () => {
    const position = { row: 1, column: 5, offsetX: 0, offsetY: 0 };
    const areas = [at('A2:B9')];
    const chart = engine.addChart({
      sheet,
      type: 'LINE',
      areas,
      options: { title: 'Pace' },
      headers: 1,
      position,
    });
    engine.insertRows(sheet, 4, 2);
    engine.insertColumns(sheet, 1, 1);
    expect(engine.charts()[0]?.areas).toEqual([at('B2:C11')]);
    engine.deleteRows(sheet, 1, 3);
    expect(engine.charts()[0]?.areas).toEqual([at('B1:C8')]);
    engine.updateChart({ ...chart, type: 'BAR' });
    expect(engine.charts()).toMatchObject([{ id: chart.id, type: 'BAR' }]);
    engine.removeChart(chart.id);
    expect(() => engine.updateChart(chart)).toThrow('does not exist');
  });

  test('the selection is what was selected last', () => {
    expect(engine.selection().sheet).toBe(sheet);
    engine.select({ sheet, areas: [at('B2:C3')], cell: { row: 3, column: 2 } });
    expect(engine.selection()).toEqual({ sheet, areas: [at('B2:C3')], cell: { row: 3, column: 2 } });
  });

  test('stores keep JSON by name', () => {
    engine.setStore('properties', { a: '1' });
    expect(engine.store('properties')).toEqual({ a: '1' });
    engine.setStore('properties', undefined);
    expect(engine.store('properties')).toBeUndefined();
  });
});

describe('changes', () => {
  test('are told with their kind, place and author', async () => {
    const { engine, at, type } = openWorkbook();
    const seen: Change[] = [];
    const stop = engine.onChange((change) => seen.push(change));
    type('B2', ['1', '=B2*2']);
    engine.setFormat(at('B2'), { bold: true });
    engine.insertRows(0, 1, 1);
    engine.renameSheet(0, 'Plan');
    await engine.calculated();
    expect(seen).toContainEqual({ kind: 'cells', by: 'call', sheet: 0, areas: [at('B2:C2')] });
    for (const kind of ['format', 'structure', 'sheets'] as const) {
      expect(seen).toContainEqual(expect.objectContaining({ kind, by: 'call' }));
    }
    expect(seen).toContainEqual({ kind: 'calculated', by: 'calculation' });
    expect(seen.filter(({ by }) => by === 'user')).toEqual([]);
    stop();
    seen.length = 0;
    type('A1', '1');
    expect(seen).toEqual([]);
  });
});

describe('a snapshot', () => {
  test('brings everything back in another workbook', async () => {
    const one = openWorkbook({ title: 'Plans', settings: { timeZone: 'Europe/Berlin' } });
    const { engine } = one;
    engine.loadFunctions('/** @customfunction */ function FAIL() { throw new Error("no"); }');
    one.type('A1', ['2', '=VSTACK("x"; A1:A3)', '=FAIL()', '10%', '2026-07-31', '=ROWS(A1:A$1200)']);
    engine.setNotes(one.at('A1'), [['note']]);
    engine.setValidation(one.at('A2'), {
      test: { kind: 'list', values: ['a'], dropdown: true },
      allowInvalid: true,
      help: '',
    });
    engine.setConditionalFormats(0, [
      {
        areas: [one.at('A1:A9')],
        when: { kind: 'number', operator: 'greater', operands: [1] },
        style: { bold: true },
      },
    ]);
    engine.setNamedRange('Two', one.at('A1'));
    engine.addMetadata({
      key: 'k',
      value: null,
      visibility: 'PROJECT',
      place: { kind: 'column', sheet: 0, column: 2 },
    });
    engine.addChart({
      sheet: 0,
      type: 'PIE',
      areas: [one.at('A1:B3')],
      options: {},
      headers: 0,
      position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    });
    engine.setStore('properties', { draft: 'x' });
    engine.setFilter(one.at('A1:B9'));
    await engine.calculated();

    const two = openWorkbook({ snapshot: JSON.parse(JSON.stringify(engine.snapshot())) });
    two.engine.loadFunctions('/** @customfunction */ function FAIL() { throw new Error("no"); }');
    await two.engine.calculated();
    expect(two.engine.title).toBe('Plans');
    expect(two.engine.settings.timeZone).toBe('Europe/Berlin');
    expect(two.engine.read(two.at('A1:E4'))).toEqual(engine.read(one.at('A1:E4')));
    expect(two.cell('C1').error?.message).toBe('no');
    expect(two.values('B1:B2')).toEqual([['x'], [2]]);
    expect(two.engine.notes(two.at('A1'))).toEqual([['note']]);
    expect(two.engine.validations(two.at('A2'))).toEqual(engine.validations(one.at('A2')));
    expect(two.engine.conditionalFormats(0)).toEqual(engine.conditionalFormats(0));
    expect(two.engine.namedRanges()).toEqual(engine.namedRanges());
    expect(two.engine.metadata()).toEqual(engine.metadata());
    expect(two.engine.charts()).toEqual(engine.charts());
    expect(two.engine.store('properties')).toEqual({ draft: 'x' });
    expect(two.engine.filter(0)?.area).toEqual(one.at('A1:B9'));
    two.engine.insertRows(0, 1001, 200);
    two.engine.restore(engine.snapshot());
    await two.engine.calculated();
    expect(two.cell('F1').formula).toBe('=ROWS(A1:A$1200)');
    two.engine.restore(openWorkbook().engine.snapshot());
    expect(two.engine.filledSize(0)).toEqual({ rows: 0, columns: 0 });
    expect(two.engine.charts()).toEqual([]);
  });

  test('leaves the open workbook as it is where the other one is none', async () => {
    const { engine, type, values } = openWorkbook();
    type('A1', 'a year of work');
    engine.setStore('properties', { draft: 'x' });
    const whole = engine.snapshot();
    const without = (name: string) =>
      Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name));
    for (const other of [
      {},
      ...Object.keys(whole).map(without),
      { ...whole, version: 2 },
      { ...whole, book: {} },
    ]) {
      expect(() => engine.restore(other)).toThrow('This is no workbook of the playground.');
      expect(values('A1')).toEqual([['a year of work']]);
      expect(engine.snapshot()).toEqual(whole);
    }
  });

  test('computes formulas that name values in every workbook that is opened', async () => {
    const { engine, compute } = openWorkbook();
    const empty = engine.snapshot();
    const formula = '=ARRAYFORMULA(LET(kept,{1;2}*2,IF(kept=2,"two",kept)))';
    await compute('A1', formula);
    engine.restore(empty);
    expect(await compute('A1', formula)).toMatchObject({ value: 'two' });
    expect(await compute('C1', '=LET(number,1,number+1)')).toMatchObject({ value: 2 });
  });
});

describe('formulas that are gone', () => {
  test('are not looked for when what they referred to changes', async () => {
    const { engine, at, type, values } = openWorkbook();
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const first = engine.activeSheet();
    const second = engine.insertSheet({ name: 'Second' });
    engine.write(at('A1:A2', second), [[{ typed: '=SUM(Sheet1!A1:A9)' }], [{ typed: '3' }]]);
    engine.activate(first);
    type('B1', '=SUM(A1:A9)', '=A1+1');
    await engine.calculated();
    engine.deleteSheet(second);
    await engine.calculated();
    type('A1', '=2+2');
    await engine.calculated();
    expect(values('A1:B2')).toEqual([
      [4, 4],
      ['', 5],
    ]);
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });
});
