import { describe, expect, test } from 'vitest';
import { scriptForTests } from './in-script.ts';

const { inScript, engine } = scriptForTests();

describe('sheets', () => {
  test('a new sheet stands where it was asked for and becomes the active one', async () => {
    const read = await inScript(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      spreadsheet.insertSheet('Plan', 0);
      spreadsheet.insertSheet('Milestones', spreadsheet.getNumSheets());
      const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
      return [names, spreadsheet.getActiveSheet().getName(), spreadsheet.getSheetByName('Nobody')];
    });
    expect(read).toEqual([['Plan', 'Sheet1', 'Milestones'], 'Milestones', null]);
  });

  test('a second sheet of the same name is refused', async () => {
    await expect(inScript(() => void SpreadsheetApp.getActive().insertSheet('Sheet1'))).rejects.toThrow(
      'A sheet with the name "Sheet1" already exists',
    );
  });

  test('a sheet is known by its id through renaming and moving', async () => {
    const read = await inScript(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const plan = spreadsheet.insertSheet('Plan');
      const id = plan.getSheetId();
      plan.setName('My goals');
      spreadsheet.moveActiveSheet(1);
      const found = spreadsheet.getSheetById(id);
      return [found?.getName(), found?.getIndex(), spreadsheet.getSheetById(12_345)];
    });
    expect(read).toEqual(['My goals', 1, null]);
  });

  test('rows and columns are inserted, deleted, moved, hidden, frozen and sized', async () => {
    const read = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
      sheet.insertRowBefore(2);
      sheet.deleteRow(1);
      sheet.moveRows(sheet.getRange('3:3'), 1);
      sheet.setColumnWidths(1, 2, 140);
      sheet.hideColumns(2);
      sheet.setFrozenRows(1);
      return [
        sheet.getRange('A1:A3').getValues().flat(),
        sheet.isColumnHiddenByUser(2),
        sheet.getFrozenRows(),
        sheet.getColumnWidth(2),
        sheet.getMaxRows(),
      ];
    });
    expect(read).toEqual([['c', '', 'b'], true, 1, 140, 1000]);
  });

  test('fitted columns are wide enough for their longest text', async () => {
    const [narrow, wide] = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B1').setValues([['ID', 'A statement that takes some room to write out']]);
      sheet.autoResizeColumns(1, 2);
      return [sheet.getColumnWidth(1), sheet.getColumnWidth(2)];
    });
    expect(narrow).toBeLessThan(60);
    expect(wide).toBeGreaterThan(250);
  });

  test('sorting leaves the frozen header in place', async () => {
    const read = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A4').setValues([['Goal'], [3], [1], [2]]);
      sheet.setFrozenRows(1);
      sheet.sort(1, false);
      return sheet.getRange('A1:A4').getValues().flat();
    });
    expect(read).toEqual(['Goal', 3, 2, 1]);
  });

  test('a named range is found, moved and removed by its name', async () => {
    const read = await inScript(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      spreadsheet.setNamedRange('AS_OF', sheet.getRange('B2'));
      sheet.insertRowBefore(1);
      const found = spreadsheet.getRangeByName('AS_OF')?.getA1Notation();
      spreadsheet.removeNamedRange('AS_OF');
      return [found, spreadsheet.getRangeByName('AS_OF'), spreadsheet.getNamedRanges().length];
    });
    expect(read).toEqual(['B3', null, 0]);
  });

  test('the selection is what the user selected last', async () => {
    engine.select({
      sheet: 0,
      areas: [{ sheet: 0, row: 2, column: 2, rows: 3, columns: 1 }],
      cell: { row: 2, column: 2 },
    });
    const read = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const before = sheet.getActiveRange()?.getA1Notation();
      sheet.getRange('D4').activate();
      return [
        before,
        SpreadsheetApp.getActiveRange().getA1Notation(),
        sheet.getCurrentCell()?.getA1Notation(),
      ];
    });
    expect(read).toEqual(['B2:B4', 'D4', 'D4']);
  });

  test('a data region is the block of filled cells around a cell', async () => {
    const region = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('B2:C4').setValue(1);
      sheet.getRange('F9').setValue(1);
      return sheet.getRange('C3').getDataRegion().getA1Notation();
    });
    expect(region).toBe('B2:C4');
  });

  test('getCell and offset count from the range, and offset stays on the grid', async () => {
    const read = await inScript(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange('B2:C3');
      return [
        range.getCell(2, 1).getA1Notation(),
        range.offset(1, 1).getA1Notation(),
        range.offset(0, 0, 1, 1).getA1Notation(),
      ];
    });
    expect(read).toEqual(['B3', 'C3:D4', 'B2']);
    await expect(
      inScript(() => void SpreadsheetApp.getActiveSheet().getRange('A1').offset(-1, 0)),
    ).rejects.toThrow('The starting row of the range is too small.');
  });
});

describe('developer metadata', () => {
  test('finds a sheet that was renamed', async () => {
    const name = await inScript(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = spreadsheet.insertSheet('Plan').addDeveloperMetadata('role', 'plan');
      sheet.setName('Ziele');
      const [found] = spreadsheet.createDeveloperMetadataFinder().withKey('role').withValue('plan').find();
      return found?.getLocation().getSheet()?.getName();
    });
    expect(name).toBe('Ziele');
  });

  test('follows a column through inserts, moves and deletes', async () => {
    const columns = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const where = () =>
        sheet
          .createDeveloperMetadataFinder()
          .withKey('column')
          .find()
          .map((each) => each.getLocation().getColumn()?.getA1Notation());
      sheet.getRange('C:C').addDeveloperMetadata('column', 'Target');
      sheet.insertColumnBefore(1);
      const inserted = where();
      sheet.moveColumns(sheet.getRange('D:D'), 1);
      const moved = where();
      sheet.deleteColumn(1);
      return [inserted, moved, where()];
    });
    expect(columns).toEqual([['D:D'], ['A:A'], []]);
  });

  test('hangs on the spreadsheet, a sheet, or a whole row or column, never on cells', async () => {
    await expect(
      inScript(() => void SpreadsheetApp.getActiveSheet().getRange('A1:B2').addDeveloperMetadata('key')),
    ).rejects.toThrow('Adding developer metadata to arbitrary ranges is not currently supported.');
  });

  test('a sheet’s finder sees its columns, its own list does not', async () => {
    const counts = await inScript(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      spreadsheet.addDeveloperMetadata('key', 'of the spreadsheet');
      sheet.addDeveloperMetadata('key', 'of the sheet');
      sheet.getRange('A:A').addDeveloperMetadata('key', 'of a column');
      return [
        spreadsheet.getDeveloperMetadata().length,
        sheet.getDeveloperMetadata().length,
        sheet.getRange('A:A').getDeveloperMetadata().length,
        sheet.createDeveloperMetadataFinder().find().length,
        spreadsheet.createDeveloperMetadataFinder().find().length,
      ];
    });
    expect(counts).toEqual([1, 1, 1, 2, 3]);
  });

  test('can be changed and removed', async () => {
    const values = await inScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet().addDeveloperMetadata('role', 'plan');
      const [metadata] = sheet.getDeveloperMetadata();
      metadata?.setValue('retired');
      const changed = sheet.getDeveloperMetadata().map((each) => each.getValue());
      metadata?.remove();
      return [changed, sheet.getDeveloperMetadata().length];
    });
    expect(values).toEqual([['retired'], 0]);
  });

  test.each(['kept', 'dropped'] as const)(
    'of a copied sheet is %s where the engine’s switch says so',
    async (fate) => {
      engine.setSwitches({ copiedSheetMetadata: fate });
      const count = await inScript(() => {
        const spreadsheet = SpreadsheetApp.getActive();
        spreadsheet.getActiveSheet().addDeveloperMetadata('role', 'plan');
        return spreadsheet.duplicateActiveSheet().getDeveloperMetadata().length;
      });
      expect(count).toBe(fate === 'kept' ? 1 : 0);
    },
  );
});
