import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../playground/engine/engine.ts';
import { openWorkbook, typing } from './workbook.ts';

/** What people see of a workbook, and what the add-on finds in it. */
function seen(engine: Engine) {
  const { at } = typing(engine);
  return engine.sheets().map((sheet) => ({
    sheet,
    cells: engine
      .read(at('A1:J12', sheet.id))
      .map((row) => row.map(({ formula, value, text }) => [formula, value, text])),
    formats: engine.formats(at('A1:J12', sheet.id)),
    notes: engine.notes(at('A1:J12', sheet.id)),
    rules: engine.validations(at('A1:J12', sheet.id)).map((row) => row.map((rule) => rule?.test)),
    conditions: engine.conditionalFormats(sheet.id),
    filter: engine.filter(sheet.id),
    charts: engine.charts().filter((chart) => chart.sheet === sheet.id),
    metadata: engine.metadata(),
    names: engine.namedRanges(),
  }));
}

/** Changes of every kind; each is one step. */
const CHANGES: Record<string, (engine: Engine) => void> = {
  'text is typed': (engine) => typing(engine).type('B2', ['one', '2'], ['three', '4']),
  'a formula is typed': (engine) => typing(engine).type('D1', '=SEQUENCE(3,2)*COUNTA(B1:B)'),
  'a filled cell is overwritten': (engine) => typing(engine).type('E2', 'mine'),
  'cells are emptied': (engine) => typing(engine).type('B2', ['', '']),
  'cells get looks': (engine) =>
    engine.setFormat(typing(engine).at('A1:F4'), { bold: true, background: '#ffff00' }),
  'notes are written': (engine) => engine.setNotes(typing(engine).at('A1:B1'), [['one', 'two']]),
  'notes are deleted': (engine) => engine.setNotes(typing(engine).at('A1:B1'), [['', 'three']]),
  'rows come': (engine) => engine.insertRows(engine.activeSheet(), 2, 2),
  'rows go': (engine) => engine.deleteRows(engine.activeSheet(), 3, 1),
  'a column comes': (engine) => engine.insertColumns(engine.activeSheet(), 2, 1),
  'a chart is made': (engine) =>
    engine.addChart({
      sheet: engine.activeSheet(),
      type: 'PIE',
      areas: [typing(engine).at('A20:B22')],
      options: {},
      headers: 0,
      position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    }),
  'a name is given': (engine) => engine.setNamedRange('Two', typing(engine).at('A2')),
};

async function applied(engine: Engine, change: string): Promise<void> {
  CHANGES[change]?.(engine);
  await engine.calculated();
}
const undo = async (engine: Engine) => {
  engine.undo();
  await engine.calculated();
};
const redo = async (engine: Engine) => {
  engine.redo();
  await engine.calculated();
};

describe('Looks that are taken back and given again', () => {
  test('leave formulas and the cells that they fill as they are', async () => {
    const { engine, at, type, values } = openWorkbook();
    type('A1', '1', '2', '3');
    type('B1', '=ARRAYFORMULA(A1:A3*{1,2,3})');
    type('F1', '=A1*10');
    await engine.calculated();
    const before = values('A1:F3');
    engine.setFormat(at('A1:F3'), { bold: true });
    await undo(engine);
    await redo(engine);
    expect(values('A1:F3')).toEqual(before);
    expect(engine.formats(at('B2'))[0]?.[0]?.bold).toBe(true);
    type('A1', '5');
    await engine.calculated();
    expect(values('A1:F1')).toEqual([[5, 5, 10, 15, '', 50]]);
  });
});

describe('Undo and redo', () => {
  test('go through all that was done, one change a step, and lose nothing', async () => {
    const { engine } = openWorkbook();
    const empty = engine.snapshot();
    const changes = fc.shuffledSubarray(Object.keys(CHANGES), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(changes, async (done) => {
        engine.restore(empty);
        const states = [seen(engine)];
        for (const change of done) {
          await applied(engine, change);
          states.push(seen(engine));
        }
        for (const state of states.slice(0, -1).reverse()) {
          await undo(engine);
          expect(seen(engine)).toEqual(state);
        }
        for (const state of states.slice(1)) {
          await redo(engine);
          expect(seen(engine)).toEqual(state);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('take back more than a few steps', () => {
    const { engine, type, values } = openWorkbook();
    for (let at = 1; at <= 50; at++) type('A1', String(at));
    for (let at = 1; at < 50; at++) engine.undo();
    expect(values('A1')).toEqual([[1]]);
  });

  test('bring back a deleted sheet with its charts', () => {
    const { engine } = openWorkbook();
    const sheet = engine.insertSheet();
    CHANGES['a chart is made']?.(engine);
    engine.deleteSheet(sheet);
    expect(engine.charts()).toEqual([]);
    engine.undo();
    expect(engine.charts()).toMatchObject([{ sheet, type: 'PIE' }]);
  });
});

describe('What is done as one step', () => {
  const everything = async (engine: Engine) => {
    for (const change of Object.keys(CHANGES)) await applied(engine, change);
    engine.addMetadata({
      key: 'k',
      value: 'v',
      visibility: 'PROJECT',
      place: { kind: 'sheet', sheet: engine.insertSheet({ name: 'Plan' }) },
    });
  };

  test('is undone at once and redone at once, whatever it was', async () => {
    const { engine, type } = openWorkbook();
    type('A1', 'before');
    const before = seen(engine);
    await engine.asOneStep(() => everything(engine));
    const after = seen(engine);
    for (let time = 1; time <= 2; time++) {
      await undo(engine);
      expect(seen(engine)).toEqual(before);
      await redo(engine);
      expect(seen(engine)).toEqual(after);
    }
  });

  test('cannot be undone by half, and holds what is done meanwhile', async () => {
    const { engine, type, values } = openWorkbook();
    type('A1', 'before');
    await engine.asOneStep(async () => {
      type('B1', 'one');
      engine.undo();
      expect(values('A1:C1')).toEqual([['before', 'one', '']]);
      await engine.asOneStep(async () => type('C1', 'two'));
      engine.undo();
    });
    expect(values('A1:C1')).toEqual([['before', 'one', 'two']]);
    engine.undo();
    expect(values('A1:C1')).toEqual([['before', '', '']]);
    engine.undo();
    expect(values('A1:C1')).toEqual([['', '', '']]);
  });

  test('is none where nobody would see it', async () => {
    const { engine, type, values } = openWorkbook();
    type('A1', 'one');
    engine.undo();
    await engine.asOneStep(async () => {
      engine.addMetadata({ key: 'k', value: 'v', visibility: 'PROJECT', place: { kind: 'spreadsheet' } });
    });
    engine.redo();
    expect(values('A1')).toEqual([['one']]);
    engine.undo();
    expect(values('A1')).toEqual([['']]);
  });

  test('ends where it fails', async () => {
    const { engine, type, values } = openWorkbook();
    const failing = engine.asOneStep(async () => {
      type('A1', 'half');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    type('A2', 'mine');
    engine.undo();
    expect(values('A1:A2')).toEqual([['half'], ['']]);
  });

  test('is as good as never undoable once the past is forgotten', () => {
    const { engine, type, values } = openWorkbook();
    type('A1', 'one');
    engine.forgetSteps();
    engine.undo();
    expect(values('A1')).toEqual([['one']]);
  });
});
