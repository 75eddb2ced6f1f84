import { describe, expect, test, vi } from 'vitest';
import { openScript, scriptForTests } from './in-script.ts';

const { inScript, engine } = scriptForTests();

describe('writing', () => {
  test('setValues reads text as if typed', async () => {
    const read = await inScript(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:E1');
      range.setValues([['=1+1', '2.000', '$2.99', '007', '10%']]);
      return [range.getValues()[0], range.getFormulas()[0]];
    });
    expect(read).toEqual([
      [2, 2, 2.99, 7, 0.1],
      ['=1+1', '', '', '', ''],
    ]);
  });

  test('a leading plus makes a formula', async () => {
    const formula = await inScript(() =>
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue('+1+1').getFormula(),
    );
    expect(formula).toMatch(/^=\+?1\+1$/);
  });

  test('a leading apostrophe forces text and is absent on reading', async () => {
    const read = await inScript(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:C1');
      range.setValues([['\'=IMPORTXML("http://x","//a")', "'007", "'2026-07-31"]]);
      return range.getValues()[0];
    });
    expect(read).toEqual(['=IMPORTXML("http://x","//a")', '007', '2026-07-31']);
  });

  test('undefined and null clear a cell', async () => {
    const read = await inScript(() => {
      const range = SpreadsheetApp.getActiveSheet()
        .getRange('A1:C1')
        .setValues([[1, 2, 3]]);
      range.setValues([[undefined, null, 4]]);
      return range.getValues()[0];
    });
    expect(read).toEqual(['', '', 4]);
  });

  test('setValue fills every cell of the range', async () => {
    const read = await inScript(() =>
      SpreadsheetApp.getActiveSheet().getRange('A1:B2').setValue('x').getValues(),
    );
    expect(read).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  test('appendRow writes below the last filled row, and adds a row to a full grid', async () => {
    const read = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.deleteRows(4, sheet.getMaxRows() - 3);
      sheet.getRange('A3').setValue('last');
      sheet.appendRow(['new', 7]);
      return [sheet.getMaxRows(), sheet.getRange('A4:B4').getValues()[0]];
    });
    expect(read).toEqual([4, ['new', 7]]);
  });

  test('a formula without its equals sign is one all the same; an empty one clears', async () => {
    const read = await inScript(() => {
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      const value = cell.setFormula('SUM(1;2)').getValue();
      return [value, cell.setFormula('').getValue()];
    });
    expect(read).toEqual([3, '']);
  });
});

describe('shapes and limits of the grid', () => {
  const wrongShape = (rows: unknown[][]) =>
    inScript((values) => void SpreadsheetApp.getActiveSheet().getRange('A1:B3').setValues(values), rows);

  test('data of another shape than the range is refused in Google’s words', async () => {
    await expect(
      wrongShape([
        [1, 2],
        [3, 4],
      ]),
    ).rejects.toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    );
    await expect(wrongShape([[1], [2], [3]])).rejects.toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    await expect(wrongShape([[1, 2], [3], [4, 5]])).rejects.toThrow('The data has 1 but the range has 2.');
  });

  test('one dimension is no table', async () => {
    const write = inScript(
      () =>
        void SpreadsheetApp.getActiveSheet()
          .getRange('A1:B1')
          .setValues([1, 2] as never),
    );
    await expect(write).rejects.toThrow(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  test.each([
    [[1, 1, 1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 27], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
  ])('getRange(%j) throws', async (numbers, message) => {
    const ask = inScript((args) => {
      const sheet = SpreadsheetApp.getActiveSheet();
      (sheet.getRange as CallableFunction)(...args);
    }, numbers);
    await expect(ask).rejects.toThrow(message);
  });

  test('rows that are inserted first can be written', async () => {
    const read = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.insertRowsAfter(sheet.getMaxRows(), 5);
      return sheet.getRange(1005, 1).setValue('there').getValue();
    });
    expect(read).toBe('there');
  });

  test('an error of a service is an Exception', async () => {
    const caught = await inScript(() => {
      try {
        SpreadsheetApp.getActiveSheet().getRange('nowhere');
        return null;
      } catch (error) {
        return [(error as Error).name, (error as Error).message];
      }
    });
    expect(caught).toEqual(['Exception', 'Range not found']);
  });
});

describe('reading', () => {
  test('reading waits until formulas have their results', async () => {
    const sum = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('B1').setFormula('=SUM(A1:A3)');
      return sheet.getRange('B1').getValue();
    });
    expect(sum).toBe(6);
  });

  test('an array formula’s spilled cells are read as values', async () => {
    const read = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A3').setValues([['Title'], [0.1], [0.2]]);
      sheet.getRange('B1').setFormula('=VSTACK("Double"; ARRAYFORMULA(A2:A3 * 2))');
      return sheet.getRange('B1:B3').getValues();
    });
    expect(read).toEqual([['Double'], [0.2], [0.4]]);
  });

  test('open-ended ranges reach the end of the grid and keep their notation', async () => {
    const read = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const [column, below] = [sheet.getRange('B:B'), sheet.getRange('B2:B')];
      return [column.getNumRows(), column.getA1Notation(), below.getNumRows(), below.getA1Notation()];
    });
    expect(read).toEqual([1000, 'B:B', 999, 'B2:B1000']);
  });

  test('an empty cell is an empty text, and the data range of an empty sheet is A1', async () => {
    const read = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      return [sheet.getRange('A1').getValue(), sheet.getLastRow(), sheet.getDataRange().getA1Notation()];
    });
    expect(read).toEqual(['', 0, 'A1']);
  });

  test('an error in a cell reads as its text', async () => {
    const read = await inScript(() =>
      SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=1/0').getValue(),
    );
    expect(read).toBe('#DIV/0!');
  });

  test('a big sheet arrives whole, though it does not fit the shared memory', async () => {
    const read = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const long = 'x'.repeat(3000);
      sheet.getRange(1, 1, 500, 2).setValues(Array.from({ length: 500 }, (_, row) => [row, long]));
      const values = sheet.getRange(1, 1, 500, 2).getValues();
      return [values.length, values[499]?.[0], values.every(([, text]) => text === long)];
    });
    expect(read).toEqual([500, 499, true]);
  });
});

describe('dates', () => {
  test('a date cell is midnight in the spreadsheet’s time zone, as a Date of the script’s own world', async () => {
    engine.setSettings({ timeZone: 'Pacific/Auckland' });
    const read = await inScript(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const cell = spreadsheet.getActiveSheet().getRange('A1').setValue('2026-07-31');
      const date = cell.getValue() as Date;
      const zone = spreadsheet.getSpreadsheetTimeZone();
      return [
        date instanceof Date,
        date.toISOString(),
        Utilities.formatDate(date as never, zone, 'yyyy-MM-dd'),
      ];
    });
    expect(read).toEqual([true, '2026-07-30T12:00:00.000Z', '2026-07-31']);
  });

  test('a Date is written as the day that the spreadsheet’s clocks show', async () => {
    engine.setSettings({ timeZone: 'America/New_York' });
    const shown = await inScript(() => {
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      return cell.setValue(new Date('2026-08-01T03:00:00Z')).getDisplayValue();
    });
    expect(shown).toMatch(/^(2026-07-31|7\/31\/2026)/);
  });

  test.each(['Pacific/Auckland', 'America/Los_Angeles'])(
    'a script whose own clocks are in %s reads and writes the same day',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      const elsewhere = openScript();
      elsewhere.engine.setSettings({ timeZone: 'Europe/Berlin' });
      const read = await elsewhere.inScript(() => {
        const range = SpreadsheetApp.getActiveSheet().getRange('A1:A2').setValue('2026-07-31');
        const [[date]] = range.getValues() as [[Date]];
        range.getCell(2, 1).setValue(date);
        const offset = new Date(2026, 6, 31).getTimezoneOffset();
        return [date.toISOString(), range.getDisplayValues().flat(), offset];
      });
      const minutes = zone === 'Pacific/Auckland' ? -720 : 420;
      expect(read).toEqual(['2026-07-30T22:00:00.000Z', ['2026-07-31', '2026-07-31'], minutes]);
      elsewhere.dispose();
      vi.unstubAllEnvs();
    },
  );

  test('the script’s time zone is not the spreadsheet’s', async () => {
    engine.setSettings({ timeZone: 'Europe/Berlin' });
    const zones = await inScript(() => [
      Session.getScriptTimeZone(),
      SpreadsheetApp.getActive().getSpreadsheetTimeZone(),
    ]);
    expect(zones).toEqual(['America/Los_Angeles', 'Europe/Berlin']);
  });
});
