import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { goalPlan, saveRequest } from './plan-goals.ts';
import { openSpreadsheet, type Spreadsheet, serial } from './plan-host.ts';

describe('a funnel with something missing or wrong', () => {
  let sheet: Spreadsheet;
  const rows = [
    ['G1', 1, 'Visits', 0.1, 5, 2, ''],
    ['G1', 2, 'Leads', 0.5, 10, '', ''],
    ['G1', 3, 'Customers', '', '', '', 50],
  ];
  const needed = async () => (await sheet.values('Funnel', 'H2:H4')).map(([cell]) => cell);
  const toFix = async () => (await sheet.values('Funnel', 'L2:L4')).map(([cell]) => cell);
  const costs = async () => (await sheet.values('Funnel', 'J2:K2'))[0];

  beforeAll(async () => {
    sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
    await sheet.call('saveGoal', saveRequest(goalPlan({ target: 1_000, baseline: 100 })));
    sheet.type('Settings', 'B2', ['2027-03-01']);
  });
  afterAll(() => sheet.close());
  beforeEach(() => sheet.type('Funnel', 'A2', ...rows));

  test('has nothing to fix while all is there', async () => {
    expect(await needed()).toEqual([400, 40, 20]);
    expect(await costs()).toEqual([800, 800]);
    expect(await toFix()).toEqual(['', '', '']);
  });

  test.each([
    ['D3', '', ['', '', 20], 1, 'Write the rate to the next stage, such as 30%'],
    ['D3', 'abc', ['', '', 20], 1, 'Write a rate above 0% and up to 100%'],
    ['D2', '30', ['', 40, 20], 0, 'The rate is 3000%: did you mean 30%?'],
    ['D3', '0', ['', '', 20], 1, 'Write a rate above 0% and up to 100%'],
    ['G4', '', ['', '', ''], 2, 'Write the average sale: what one sale brings in'],
    ['G4', 'some', ['', '', ''], 2, 'Write the average sale as a number above 0'],
    ['G4', '0', ['', '', ''], 2, 'Write the average sale as a number above 0'],
    ['F2', 'free', [400, 40, 20], 0, 'Write the unit cost as a number, 0 or more'],
  ])(
    '%s typed as “%s” leaves what depends on it blank and says what to do',
    async (cell, typed, left, row, fix) => {
      sheet.type('Funnel', cell, [typed]);
      expect(await needed()).toEqual(left);
      const said = await toFix();
      expect(said[row]).toBe(fix);
      expect(said.filter((text) => text !== '')).toHaveLength(1);
      expect((await costs())?.[1]).toBe('');
    },
  );

  test('days that are no number leave the days above them open', async () => {
    sheet.type('Funnel', 'E3', ['ten']);
    expect((await sheet.values('Funnel', 'I2:I4')).flat()).toEqual(['', '', serial('2027-12-31')]);
    expect((await toFix())[1]).toBe('Write the days to the next stage as a number, 0 or more');
  });

  test('of no goal, or of one without a target, says so once', async () => {
    sheet.type('Funnel', 'A2', ['G7'], ['G7'], ['G7']);
    expect(await toFix()).toEqual([
      'There is no G7 in the plan: correct the ID, or delete this row if G7 was dropped',
      '',
      '',
    ]);
    sheet.type('Funnel', 'A2', ['G1'], ['G1'], ['G1']);
    sheet.type('Plan', 'K2', ['']);
    expect((await toFix())[0]).toMatch(/^Look at G1 in the plan/);
    sheet.type('Plan', 'K2', [1_000]);
  });

  test.each(['Sales', 'donations', 'Sales pipeline', 'ARR', 'Net revenue of the shop'])(
    'towards %s asks what one sale brings in: the goal is in money',
    async (metric) => {
      sheet.type('Plan', 'G2', [metric]);
      sheet.type('Funnel', 'G4', ['']);
      expect(await needed()).toEqual(['', '', '']);
      expect((await toFix())[2]).toBe('Write the average sale: what one sale brings in');
      sheet.type('Plan', 'G2', ['Revenue']);
    },
  );

  test('that counts its last stage itself needs no average sale', async () => {
    sheet.type('Plan', 'G2', ['Customers']);
    sheet.type('Funnel', 'G4', ['']);
    expect(await needed()).toEqual([20_000, 2_000, 1_000]);
    expect(await toFix()).toEqual(['', '', '']);
    sheet.type('Plan', 'G2', ['Revenue']);
  });
});

describe('the currency of the settings', () => {
  test('shows in the Funnel once it is changed, but for stages of goals that have their own', async () => {
    const sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
    const funnel = {
      averageSale: 50,
      stages: [
        { stage: 'Leads', rate: 0.5, days: 10, unitCost: 2 },
        { stage: 'Customers', rate: null, days: null, unitCost: null },
      ],
    };
    await sheet.call('saveGoal', saveRequest(goalPlan({}, { funnel })));
    sheet.type('Settings', 'B7', ['£']);
    const count = { unit: 'number', metric: 'Leads', target: 100, baseline: null } as const;
    await sheet.call('saveGoal', saveRequest(goalPlan(count, { funnel: { ...funnel, averageSale: null } })));
    const shown = () =>
      sheet.engine
        .formats(sheet.area('Funnel', 'F2:F6'))
        .flat()
        .map(({ numberFormat }) => numberFormat);
    const [dollars, pounds] = ['"$"#,##0.00', '"£"#,##0.00'];
    expect(shown().slice(0, 4)).toEqual([dollars, dollars, pounds, pounds]);
    await sheet.host.callMenu('Refresh dashboard');
    expect(shown()).toEqual([dollars, dollars, pounds, pounds, pounds]);
    sheet.close();
  });
});

describe('the first month of the fiscal year', () => {
  test('is a number from 1 to 12: the cell takes nothing else', async () => {
    const sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
    sheet.type('Settings', 'B4', ['4']);
    expect((await sheet.call('openWizard')).data.settings.fiscalYearFirstMonth).toBe(4);
    expect(() => sheet.type('Settings', 'B4', ['April'])).toThrow('data validation');
    sheet.close();
  });
});
