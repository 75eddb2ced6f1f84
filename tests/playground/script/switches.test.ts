import { describe, expect, test } from 'vitest';
import { scriptForTests } from './in-script.ts';

const host = scriptForTests();
const { inScript, engine } = host;

describe('service calls', () => {
  test('each one that reaches the document counts, finding ranges and building rules does not', async () => {
    await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const range = sheet.getRange(1, 1, 2, 2);
      range.offset(1, 0, 1, 1).getA1Notation();
      const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
      range.setValues([
        [1, 2],
        [3, 4],
      ]);
      range.setDataValidation(rule).setFontWeight('bold');
      range.getValues();
    });
    expect(host.serviceCalls().map(({ method }) => method)).toEqual([
      'SpreadsheetApp.getActiveSheet',
      'Range.setValues',
      'Range.setDataValidation',
      'Range.setFontWeight',
      'Range.getValues',
    ]);
  });

  test('nothing is batched: a loop over cells costs a call each', async () => {
    await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      for (let row = 1; row <= 50; row += 1) sheet.getRange(row, 1).setValue(row);
    });
    expect(host.serviceCalls()).toHaveLength(51);
  });

  test('a method that needs several steps is one call', async () => {
    await inScript(() => void SpreadsheetApp.getActive().insertSheet('Plan').clear());
    expect(host.serviceCalls().map(({ method }) => method)).toEqual([
      'Spreadsheet.insertSheet',
      'Sheet.clear',
    ]);
  });
});

describe('switches', () => {
  test('the nth service call fails as Google’s do', async () => {
    host.setSwitches({ failingCall: 3 });
    const read = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue('written');
      try {
        sheet.getRange('A2').setValue('lost');
        return null;
      } catch (error) {
        return [(error as Error).name, (error as Error).message, sheet.getRange('A1:A2').getValues().flat()];
      }
    });
    expect(read).toEqual([
      'Exception',
      'Service Spreadsheets timed out while accessing document with id playground.',
      ['written', ''],
    ]);
  });

  test('every service call takes at least as long as the latency', async () => {
    host.setSwitches({ latency: 30 });
    await inScript(() => {
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      for (let time = 0; time < 4; time += 1) cell.getValue();
    });
    expect(host.lastRun?.milliseconds).toBeGreaterThan(5 * 30);
  });

  test('somebody else can work in the document between two calls', async () => {
    host.setSwitches({
      otherUser: (_, position) => {
        if (position === 3) engine.insertRows(0, 1, 1);
      },
    });
    const read = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue('mine');
      return sheet.getRange('A1:A2').getValues().flat();
    });
    expect(read).toEqual(['', 'mine']);
  });

  test.each([
    ['formula', '=1+1'],
    ['text', ''],
  ] as const)('text with a leading plus is a %s', async (leadingPlus, formula) => {
    host.setSwitches({ leadingPlus });
    const read = await inScript(() =>
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue('+1+1').getFormula(),
    );
    expect(read.replace('=+', '=')).toBe(formula);
  });

  test('commas between arguments may fail where the locale wants semicolons; semicolons work everywhere', async () => {
    engine.setSettings({ locale: 'de_DE' });
    host.setSwitches({ formulaCommas: 'by locale' });
    const read = await inScript(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:A2');
      return range
        .setFormulas([['=SUM(1,2)'], ['=SUM(1;2)']])
        .getValues()
        .flat();
    });
    expect(read).toEqual(['#ERROR!', 3]);
  });
});

describe('speed', () => {
  test('a run starts within 150 ms where a worker waits, and a call takes no more than a few', async () => {
    const starts: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      await new Promise((resolve) => setTimeout(resolve, 120));
      await inScript(() => 1);
      starts.push(host.lastRun?.milliseconds ?? Infinity);
    }
    const perCall = await inScript(() => {
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      const started = Date.now();
      for (let time = 0; time < 200; time += 1) cell.getValue();
      return (Date.now() - started) / 200;
    });
    expect(Math.min(...starts)).toBeLessThan(150);
    expect(perCall).toBeLessThan(5);
  });
});
