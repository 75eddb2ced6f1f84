import { describe, expect, test } from 'vitest';
import { fullPlan, saveRequest } from './plan-goals.ts';
import { openSpreadsheet } from './plan-host.ts';

/** Each call to Google's services takes a moment: people wait for their sum. */
describe('service calls', () => {
  test('setting up makes at most 215, and leaves the Plan sheet in front at its first cell', async () => {
    const sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
    expect(sheet.host.serviceCalls().length).toBeLessThanOrEqual(215);
    expect(sheet.engine.selection()).toMatchObject({
      sheet: sheet.sheetNamed('Plan').id,
      areas: [{ row: 1, column: 1, rows: 1, columns: 1 }],
    });
    sheet.close();
  });

  test('the example plan makes at most 285, and leaves the Dashboard in front at its first cell', async () => {
    const sheet = await openSpreadsheet();
    await sheet.host.callMenu('Insert example plan');
    expect(sheet.host.serviceCalls().length).toBeLessThanOrEqual(285);
    for (const name of ['Plan', 'Dashboard']) {
      sheet.engine.activate(sheet.sheetNamed(name).id);
      expect(sheet.engine.selection().areas).toMatchObject([{ row: 1, column: 1, rows: 1, columns: 1 }]);
    }
    sheet.close();
  });

  test('the first save makes at most 150, although it makes the sheets that it needs', async () => {
    const sheet = await openSpreadsheet();
    await sheet.call('saveGoal', saveRequest(fullPlan()));
    expect(sheet.host.serviceCalls().length).toBeLessThanOrEqual(150);
    sheet.close();
  });
});
