import { afterEach, describe, expect, test } from 'vitest';
import { openSpreadsheet, type Spreadsheet } from './plan-host.ts';

let sheet: Spreadsheet;
afterEach(() => sheet.close());

const names = () => sheet.engine.sheets().map(({ name }) => name);

describe('An action of the menu', () => {
  test('that makes sheets is undone in one step, leaves no trace, and comes back whole', async () => {
    sheet = await openSpreadsheet();
    const { engine, host } = sheet;
    sheet.type('Sheet1', 'A1', ['mine']);
    await host.callMenu('Set up planning sheets');
    await engine.calculated();
    const made = [names(), engine.metadata(), engine.namedRanges(), engine.charts()];
    const heads = await sheet.values('Plan', 'A1:Z1');

    engine.undo();
    await engine.calculated();
    expect([names(), engine.metadata(), engine.namedRanges(), engine.charts()]).toEqual([
      ['Sheet1'],
      [],
      [],
      [],
    ]);
    expect(await sheet.values('Sheet1', 'A1')).toEqual([['mine']]);

    engine.redo();
    expect([names(), engine.metadata(), engine.namedRanges(), engine.charts()]).toEqual(made);
    expect(await sheet.values('Plan', 'A1:Z1')).toEqual(heads);
    await host.callMenu('Set up planning sheets');
    expect(host.shown.questions.at(-1)?.message).toContain('in order');
  });

  test('that scores goals is undone in one step: what was typed before is next', async () => {
    sheet = await openSpreadsheet();
    const { engine, host } = sheet;
    sheet.type(
      'Sheet1',
      'A1',
      ['Goal'],
      ['Raise newsletter sign-ups from 200 to 400 a month by 30 June 2027'],
      ['Sell more'],
    );
    await engine.calculated();
    sheet.select('Sheet1', 'A2:A3');
    await host.callMenu('Score selected goals');
    const scored = await sheet.values('Sheet1', 'A1:H3');
    expect(scored[1]?.[1]).toBeGreaterThan(0);

    engine.undo();
    expect((await sheet.values('Sheet1', 'B1:H3')).flat().join('')).toBe('');
    engine.redo();
    expect(await sheet.values('Sheet1', 'A1:H3')).toEqual(scored);
    engine.undo();
    engine.undo();
    expect((await sheet.values('Sheet1', 'A1:H3')).flat().join('')).toBe('');
  });
});
