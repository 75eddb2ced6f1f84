import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goalPlan, saveRequest, tactic } from './plan-goals.ts';
import { openSpreadsheet, type Spreadsheet, serial } from './plan-host.ts';

const monthEnds = (year: number, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) =>
    new Date(Date.UTC(year, from + n, 0)).toISOString().slice(0, 10),
  );

/** A year in equal steps, a milestone at each month's end. */
const monthly = monthEnds(2027, 1, 12).map((due, n) => ({ due, share: (n + 1) / 12 }));

const RIGHTS = 'or set the milestones anew';

describe('milestones', () => {
  let sheet: Spreadsheet;
  const fromTo = (start: string, deadline: string) => sheet.type('Plan', 'L2', [start, deadline]);
  const planned = (...rows: [due: string, share: number | string][]) =>
    sheet.type(
      'Milestones',
      'A2',
      ...Array.from({ length: 14 }, (_, n) => (rows[n] ? ['G1', ...rows[n]] : ['', '', ''])),
    );
  const said = async () => (await sheet.column('Milestones', 'What to check')).filter((text) => text !== '');
  const toFix = async () => String((await sheet.column('Plan', 'What to fix'))[0]);
  const remark = async () => String((await sheet.column('Dashboard', 'Remark'))[0]);

  beforeAll(async () => {
    sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
    await sheet.call('saveGoal', saveRequest(goalPlan({}, { milestones: monthly })));
    sheet.type('Settings', 'B2', ['2027-03-31']);
  });
  afterAll(() => sheet.close());

  test('from the wizard need no look', async () => {
    expect(await said()).toEqual([]);
    expect(await toFix()).not.toContain('Milestones');
    expect(await remark()).not.toContain('Milestones');
  });

  test('say so once the deadline has moved, in the plan and on the Dashboard too', async () => {
    fromTo('2027-01-01', '2028-06-30');
    const message = `The goal goes on after this last milestone: add one of 100% at the deadline, ${RIGHTS}`;
    expect(await said()).toEqual([message]);
    expect(await toFix()).toContain(`Milestones: ${message}.`);
    expect(await remark()).toContain(`Milestones: ${message}.`);

    fromTo('2027-01-01', '2027-11-15');
    expect(await said()).toEqual(Array(2).fill(`This is after the deadline: correct one of them, ${RIGHTS}`));
  });

  test('say so once the start has moved', async () => {
    fromTo('2027-03-15', '2027-12-31');
    expect(await said()).toEqual(
      Array(2).fill(`This is not after the start: correct one of them, ${RIGHTS}`),
    );
    fromTo('2026-04-01', '2027-12-31');
    const message =
      'From the start to this first milestone it is 305 days, to each other at most 31: if the start has moved, set the milestones anew';
    expect(await said()).toEqual([message]);
    expect(await toFix()).toContain(`Milestones: ${message}.`);
    fromTo('2027-01-01', '2027-12-31');
    expect(await said()).toEqual([]);
  });

  test.each<[string, [due: string, share: number | string][]]>([
    [
      'a slow start and a big finish',
      [
        ['2027-09-30', 0.3],
        ['2027-12-31', 1],
      ],
    ],
    ['one for the whole way', [['2027-12-31', 1]]],
    [
      'nothing on the first day',
      [
        ['2027-01-01', 0],
        ['2027-06-30', 0.4],
        ['2027-12-31', 1],
      ],
    ],
    [
      'a large first step, then months',
      [
        ['2027-09-30', 0.7],
        ['2027-10-31', 0.8],
        ['2027-11-30', 0.9],
        ['2027-12-31', 1],
      ],
    ],
    [
      'months that are no rhythm',
      [
        ['2027-06-30', 0.2],
        ['2027-09-30', 0.4],
        ['2027-11-30', 0.7],
        ['2027-12-31', 1],
      ],
    ],
    [
      'any order',
      [
        ['2027-12-31', 1],
        ['2027-06-30', 0.4],
      ],
    ],
  ])('that someone wrote by hand need no look: %s', async (_, rows) => {
    planned(...rows);
    expect(await said()).toEqual([]);
  });

  test('that cannot count say what to write', async () => {
    planned(['soon', 0.5], ['2027-06-30', 'half'], ['2027-12-31', 0.8]);
    sheet.type('Milestones', 'A5', ['G7', '2027-06-30', 1]);
    expect(await said()).toEqual([
      'Write the day, such as 2027-06-30',
      'Write how far along the goal should be by then, such as 50%',
      'This last milestone is 80% of the way: make it 100%',
      'There is no G7 in the plan: correct the ID, or delete this row if G7 was dropped',
    ]);
  });

  test('of a level that is only to be kept are not held against it', async () => {
    fromTo('2026-01-01', '2028-12-31');
    sheet.type('Plan', 'H2', ['Level', 'Keep at least', 120_000]);
    planned(['2027-06-30', 0.5]);
    expect(await said()).toEqual([]);
  });
});

describe('an ID that stands twice', () => {
  let sheet: Spreadsheet;
  const column = (title: string) => sheet.column('Plan', title);
  const lastMessage = () => sheet.host.shown.questions.at(-1)?.message ?? '';
  const copy = (statement = 'A copy') =>
    sheet.type('Plan', 'A4', ['G1', 'Goal', statement, '', '', '', 'Churn', 'Level', 'Decrease', 0.2, 0.1]);

  beforeAll(async () => {
    sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
    const tactics = [tactic('Mails', 125_000)];
    await sheet.call('saveGoal', saveRequest(goalPlan({}, { tactics, milestones: monthly })));
    sheet.type('Settings', 'B2', ['2027-03-31']);
    sheet.type('Check-ins', 'A2', ['2027-03-30', 'G1', 31_000]);
  });
  afterAll(() => sheet.close());

  test('is named in both rows at once, and the lower one has none of the other’s figures', async () => {
    copy();
    const [first, , second] = await column('What to fix');
    expect(first).toContain(
      'G1 is the ID of a row below too: choose Set up planning sheets to give that row its own.',
    );
    expect(second).toContain(
      'G1 is the ID of a row above: choose Set up planning sheets to give this row its own.',
    );
    expect(second).not.toContain('%');
    expect(await column('Current')).toEqual([31_000, '', '']);
    expect(await column('Coverage')).toEqual([1, '', '']);
    expect((await sheet.column('Dashboard', 'ID')).filter((id) => id === 'G1')).toHaveLength(1);
    expect((await sheet.column('Dashboard', 'Remark'))[0]).toContain('G1 is the ID of a row below too');
  });

  test.each([['Set up planning sheets'], ['Refresh dashboard']])(
    'is put right by %s, which says so',
    async (label) => {
      copy(label);
      await sheet.host.callMenu(label);
      const id = (await column('ID'))[2];
      expect(id).toMatch(/^G[2-9]$/);
      expect(lastMessage()).toBe(`“${label}” in row 4 had the ID G1 of a row above. It is ${id} now.`);
      expect((await column('What to fix'))[0]).not.toContain('G1');
      await sheet.host.callMenu(label);
      expect((await column('ID'))[2]).toBe(id);
    },
  );

  test('is told apart from one that was missing', async () => {
    sheet.type('Plan', 'A5', ['', 'Tactic', 'Typed by hand'], ['', 'Tactic', 'This too']);
    await sheet.host.callMenu('Set up planning sheets');
    expect(lastMessage()).toBe('New rows have IDs now: T2, T3.');
  });
});

describe('settings', () => {
  let sheet: Spreadsheet;
  beforeAll(async () => {
    sheet = await openSpreadsheet();
    await sheet.host.callMenu('Insert example plan');
  });
  afterAll(() => sheet.close());

  test.each([
    ['B2', 'next week', 'Write the day, such as 2027-06-30, or leave it blank for today.'],
    ['B2', '31/12/2026', 'Write the day, such as 2027-06-30, or leave it blank for today.'],
    ['B4', 13, 'Write a number from 1 to 12: 4 is April.'],
    ['B5', 'some', 'Write a percentage from 0% to 100%, such as 10%.'],
    ['B6', -3, 'Write a number of days from 1 to 366, such as 14.'],
    ['B8', 'lots', 'Write a number of person-days, such as 16, or leave it blank.'],
  ])('%s refuses %s and says what to write', (cell, typed, help) => {
    expect(() => sheet.type('Settings', cell, [typed])).toThrow('violates');
    expect(sheet.engine.validations(sheet.area('Settings', cell))[0]?.[0]?.help).toBe(help);
  });

  test('that stand there nevertheless are named, and leave the plan calm', async () => {
    sheet.engine.setValidation(sheet.area('Settings', 'B2:B8'), null);
    sheet.type('Settings', 'B2', ['31/12/2026']);
    sheet.type('Settings', 'B5', ['some'], [-3]);
    sheet.type('Settings', 'B8', ['lots']);
    expect(await sheet.column('Settings', 'What to fix')).toEqual([
      'Write the day, such as 2027-06-30, or leave it blank for today.',
      '',
      '',
      'Write a percentage from 0% to 100%, such as 10%.',
      'Write a number of days from 1 to 366, such as 14.',
      '',
      'Write a number of person-days, such as 16, or leave it blank.',
    ]);
    expect(await sheet.column('Plan', 'Status')).toContain('At risk');
    const shown = [
      ...(await sheet.values('Plan', 'A1:AG20')),
      ...(await sheet.values('Dashboard', 'A1:M15')),
    ];
    expect(shown.flat().filter((cell) => String(cell).startsWith('#'))).toEqual([]);
    expect(await sheet.column('Plan', 'Last check-in')).not.toContain('Check-in due');
  });

  test('go by today in the wizard too, while the as-of date is text', async () => {
    sheet.type('Settings', 'B2', ["'2020-06-30"]);
    const { settings, today } = (await sheet.call('openWizard')).data;
    expect(settings.asOf).toBeNull();
    expect((await sheet.values('Settings', 'B3:B3'))[0]).toEqual([serial(today)]);
  });
});

describe('a row without a type', () => {
  test('shifts no other goal’s projection into its own format, and types may be in small letters', async () => {
    const sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
    sheet.engine.setValidation(sheet.area('Plan', 'B2:B4'), null);
    sheet.type(
      'Plan',
      'A2',
      ['', '', 'Typed by hand'],
      ['', 'strategy', 'Typed by hand too'],
      ['', 'goal', 'And this'],
    );
    await sheet.call('saveGoal', saveRequest(goalPlan()));
    const { rows } = (await sheet.call('openWizard')).data;
    expect(rows.map(({ id, type }: { id: string; type: string }) => [id, type])).toEqual([
      ['G2', 'Goal'],
      ['S1', 'Strategy'],
      ['G3', 'Goal'],
      ['G1', 'Goal'],
    ]);
    await sheet.host.callMenu('Refresh dashboard');
    expect((await sheet.values('Dashboard', 'D2:D4')).flat()).toEqual(['G3', 'G1', '']);
    const shown = sheet.engine.formats(sheet.area('Dashboard', 'J2:J3')).flat();
    expect(shown.map(({ numberFormat }) => numberFormat)).toEqual(['#,##0', '"$"#,##0']);
    sheet.close();
  });
});

describe('a goal that ends with the fiscal year', () => {
  test('has the deadline that the settings make of it, which the formula of its score cannot know', async () => {
    const sheet = await openSpreadsheet();
    const statement =
      'Grow online revenue from $100,000 to $125,000 by the end of Q4 2026 through email, to fund a new shop';
    const goal = { statement, start: '2026-11-22', deadline: '2027-03-31' };
    await sheet.call('saveGoal', saveRequest(goalPlan(goal)));
    const byDate = { ...goal, statement: statement.replace('the end of Q4 2026', '30 June 2027') };
    await sheet.call('saveGoal', saveRequest(goalPlan(byDate)));
    const conflicts = [
      'The goal ends on 31 December 2026, the deadline is 31 March 2027: correct one of them.',
      'The goal ends on 30 June 2027, the deadline is 31 March 2027: correct one of them.',
    ];
    expect(await sheet.column('Plan', 'What to fix')).toEqual(conflicts);
    sheet.type('Settings', 'B4', [4]);
    expect(await sheet.column('Plan', 'What to fix')).toEqual(['', conflicts[1]]);
    sheet.close();
  });
});

test('an as-of date far from today and from all dates of the plan is pointed out', async () => {
  const sheet = await openSpreadsheet();
  await sheet.host.callMenu('Set up planning sheets');
  const toFix = async () => (await sheet.column('Settings', 'What to fix'))[0];
  const far = 'This is more than a year from today and from all dates of the plan: write the day';
  for (const [day, said] of [
    ['1905-07-18', far],
    ['2752-02-08', far],
    ['2190-06-30', far],
    ['', ''],
  ] as const) {
    sheet.type('Settings', 'B2', [day]);
    if (said === '') expect(await toFix()).toBe('');
    else expect(await toFix()).toContain(said);
  }
  sheet.type('Plan', 'A2', ['G1', 'Goal', 'A goal', ...Array(8).fill(''), '2189-01-01', '2190-03-31']);
  sheet.type('Settings', 'B2', ['2190-06-30']);
  expect(await toFix()).toBe('');
  sheet.close();
});

describe('the Dashboard', () => {
  let sheet: Spreadsheet;
  const chart = async () => (await sheet.values('Dashboard', 'N2:P8')).filter(([day]) => day !== '');

  beforeAll(async () => {
    sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
  });
  afterAll(() => sheet.close());

  test('without a goal says how to begin', async () => {
    expect(await sheet.values('Dashboard', 'D1:E3')).toEqual([
      ['ID', 'Goal'],
      ['', 'No goals yet: open the Goal wizard (Extensions ▸ SMART Goals)'],
      ['', ''],
    ]);
  });

  test('draws the newest check-in before the first milestone is due', async () => {
    const quarters = ['03-31', '06-30', '09-30', '12-31'].map((due, n) => ({
      due: `2027-${due}`,
      share: (n + 1) / 4,
    }));
    await sheet.call('saveGoal', saveRequest(goalPlan({}, { milestones: quarters })));
    sheet.type('Settings', 'B2', ['2027-03-01']);
    await sheet.host.callMenu('Refresh dashboard');
    const planned = quarters.map(({ due, share }) => [serial(due), 125_000 * share, '#N/A']);
    expect(await chart()).toEqual(planned);

    sheet.type('Check-ins', 'A2', ['2027-02-15', 'G1', 14_000], ['2027-01-20', 'G1', 6_000]);
    expect(await chart()).toEqual([
      [serial('2027-02-15'), expect.closeTo((31_250 * 45) / 89), 14_000],
      ...planned,
    ]);
    // of one day the lower row counts
    sheet.type('Check-ins', 'A4', ['2027-02-15', 'G1', 15_000]);
    expect(await chart()).toEqual([
      [serial('2027-02-15'), expect.closeTo((31_250 * 45) / 89), 15_000],
      ...planned,
    ]);
    sheet.type('Check-ins', 'A2', ['2027-03-31', 'G1', 40_000], ['', '', ''], ['', '', '']);
    sheet.type('Settings', 'B2', ['2027-04-01']);
    expect(await chart()).toEqual([[serial('2027-03-31'), 31_250, 40_000], ...planned.slice(1)]);
  });

  test('tells one remark from the next by a full stop', async () => {
    sheet.type('Plan', 'J2', [1_000]);
    sheet.type('Check-ins', 'A2', ['2027-02-15', 'G1', 14_000], ['', '', '']);
    sheet.type('Settings', 'B2', ['2027-04-01']);
    await sheet.host.callMenu('Refresh dashboard');
    expect((await sheet.values('Dashboard', 'M2'))[0]?.[0]).toBe(
      'Check-ins: The first value is at the baseline already: if it was there at the start, change Kind to Level in the plan. Check-in due: last 45 days ago. Needs 3 more check-ins.',
    );
  });
});

test('a funnel that costs more than its goal brings in says so, there and on the Dashboard', async () => {
  const sheet = await openSpreadsheet();
  const stages = [
    { stage: 'Visits', rate: 0.1, days: null, unitCost: 0.8 },
    { stage: 'Page views', rate: 0.12, days: null, unitCost: null },
    { stage: 'Gifts', rate: null, days: null, unitCost: null },
  ];
  const goal = { metric: 'Donations', target: 60_000, baseline: 10_000 };
  await sheet.call('saveGoal', saveRequest(goalPlan(goal, { funnel: { averageSale: 40, stages } })));
  await sheet.host.callMenu('Refresh dashboard');
  const message = 'This costs 1.67 times as much as the goal brings in: lower a unit cost or raise a rate';
  expect(await sheet.column('Funnel', 'What to fix')).toEqual([message, '', '']);
  expect((await sheet.values('Dashboard', 'M2'))[0]?.[0]).toContain(`Funnel: ${message}.`);
  expect((await sheet.values('Funnel', 'K2'))[0]?.[0]).toBeCloseTo(100_000);

  sheet.type('Funnel', 'F2', [0.4]);
  expect(await sheet.column('Funnel', 'What to fix')).toEqual(['', '', '']);
  sheet.type('Funnel', 'F2', [0.8]);
  sheet.type('Funnel', 'G4', ['']);
  const toWrite = 'Write the average sale: what one sale brings in';
  expect(await sheet.column('Funnel', 'What to fix')).toEqual(['', '', toWrite]);
  sheet.type('Plan', 'G2', ['Signatures']);
  expect(await sheet.column('Funnel', 'What to fix')).toEqual(['', '', '']);
  sheet.close();
});

describe('a row whose parent was dropped', () => {
  test('says so: its contribution counts for nobody any more', async () => {
    const sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
    sheet.type(
      'Plan',
      'A2',
      ['G1', 'Goal', 'Win 40 partners', 'Q4'],
      ['S1', 'Strategy', 'Corporate partners', 'G1'],
      ['T1', 'Tactic', 'Breakfast for ten firms', 's1 '],
      ['T2', 'Tactic', 'Call old partners', 'S7'],
      ['T3', 'Tactic', 'A letter', 'G12 of last year'],
      ['T4', 'Tactic', 'A page', ''],
      ['T5', 'Tactic', 'A talk', 7],
    );
    const said = async () => (await sheet.column('Plan', 'What to fix')).slice(1);
    const gone = (id: string) =>
      `There is no ${id} in the plan: correct the ID, or delete this row if ${id} was dropped.`;
    expect(await said()).toEqual(['', '', gone('S7'), '', '', '']);
    sheet.type('Plan', 'A3', ['', '', '', '']);
    expect(await said()).toEqual([gone('S1'), gone('S7'), '', '', '']);
    sheet.close();
  });
});
