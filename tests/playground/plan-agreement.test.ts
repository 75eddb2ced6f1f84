import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goalPlan, saveRequest } from './plan-goals.ts';
import { openSpreadsheet, type Spreadsheet } from './plan-host.ts';

/** The same goal is judged by the wizard in the browser and by formulas in the sheet. */
describe('the plan and the wizard say the same', () => {
  let sheet: Spreadsheet;

  beforeAll(async () => {
    sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
    sheet.type('Settings', 'B2', ['2027-01-04']);
  });
  afterAll(() => sheet.close());

  test('of recurring revenue: in how many months it pays for its funnel, where that is long', async () => {
    const goal = { metric: 'MRR', kind: 'Level', baseline: 50_000, target: 60_000 } as const;
    const funnel = {
      averageSale: 40,
      stages: [
        { stage: 'Visits', rate: 0.05, days: null, unitCost: 3 },
        { stage: 'Customers', rate: null, days: null, unitCost: null },
      ],
    };
    const statement = 'Grow recurring revenue from 50,000 to 60,000 by 31 December 2027 through ads';
    await sheet.call('saveGoal', saveRequest(goalPlan({ ...goal, statement }, { funnel })));
    expect((await sheet.values('Funnel', 'K2'))[0]?.[0]).toBeCloseTo(15_000);
    expect(await sheet.column('Funnel', 'What to fix')).toEqual(['', '']);
    const row = (await sheet.column('Plan', 'ID')).indexOf('G1') + 2;
    sheet.type('Plan', `G${row}`, ['ARR']);
    expect((await sheet.column('Funnel', 'What to fix'))[0]).toBe(
      'The revenue that this adds pays for it only in 18 months: lower a unit cost or raise a rate',
    );
  });
});
