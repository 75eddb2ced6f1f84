import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fullPlan, goalPlan, saveRequest } from './plan-goals.ts';
import { openSpreadsheet, type Spreadsheet } from './plan-host.ts';

describe('the menu', () => {
  test('offers every action in the order people need them', async () => {
    const sheet = await openSpreadsheet();
    expect(sheet.host.menus[0]?.entries.map((entry) => entry?.caption ?? '—')).toEqual([
      'Goal wizard',
      'Check in',
      'Score selected goals',
      '—',
      'Set up planning sheets',
      'Insert example plan',
      'Refresh dashboard',
      '—',
      'Replace with built-in formulas',
      'Help',
    ]);
    sheet.close();
  });
});

describe('Insert example plan', () => {
  let sheet: Spreadsheet;
  beforeAll(async () => {
    sheet = await openSpreadsheet();
    await sheet.host.callMenu('Insert example plan');
  });
  afterAll(() => sheet.close());

  test('tells a story: ahead, at risk, on track and behind, each goal SMART', async () => {
    expect(await sheet.values('Dashboard', 'D2:D5')).toEqual([['G1'], ['G2'], ['G3'], ['G4']]);
    expect((await sheet.values('Dashboard', 'H2:H5')).flat()).toEqual([
      'On track',
      'At risk',
      'On track',
      'Behind',
    ]);
    const scores = (await sheet.column('Plan', 'SMART score')).filter((score) => score !== '');
    expect(scores).toHaveLength(4);
    for (const score of scores) expect(score).toBeGreaterThanOrEqual(85);
  });

  test('projects every goal, with its chance', async () => {
    const rows = await sheet.values('Dashboard', 'J2:M5');
    for (const [projection, chance, , remark] of rows) {
      expect(projection).toEqual(expect.any(Number));
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(remark).toBe('');
    }
    expect(rows[0]?.[1]).toBeGreaterThan(Number(rows[3]?.[1]));
  });

  test('draws the chosen goal against its plan, and the goals by status', async () => {
    expect(sheet.engine.charts().map(({ options }) => options.title)).toEqual([
      'Actual against plan for the chosen goal',
      'Goals by status',
    ]);
    const before = await sheet.values('Dashboard', 'O2:O3');
    expect(before.flat()).toEqual([expect.any(Number), expect.any(Number)]);
    const chosen = (await sheet.values('Dashboard', 'A2:B14')).findIndex(([label]) =>
      /choose/.test(String(label)),
    );
    sheet.type('Dashboard', `B${chosen + 2}`, ['G4']);
    expect(await sheet.values('Dashboard', 'O2:O3')).not.toEqual(before);
  });

  test('names the chosen goal and in what it is drawn, a rate in percent', async () => {
    const drawn = async (id: string) => {
      sheet.type('Dashboard', 'B2', [id]);
      return sheet.values('Dashboard', 'N1:P4');
    };
    const [money, rate, , leads] = [
      await drawn('G1'),
      await drawn('G2'),
      await drawn('G3'),
      await drawn('G4'),
    ];
    expect(money[0]).toEqual(['Due', 'G1: plan ($)', 'G1: actual ($)']);
    expect(rate[0]).toEqual(['Due', 'G2: plan (%)', 'G2: actual (%)']);
    expect(leads?.[0]).toEqual(['Due', 'G4: plan', 'G4: actual']);
    const planned = (await sheet.values('Milestones', 'A2:D40')).filter(([id]) => id === 'G2');
    expect(rate[2]?.[1]).toBeCloseTo(100 * Number(planned[1]?.[3]), 9);
    expect(rate[2]?.[2]).toBeLessThan(5);
    expect(rate[2]?.[2]).toBeGreaterThan(3);
  });

  test('draws a goal with more check-ins than milestones by its milestones, and where it stands', async () => {
    sheet.type('Dashboard', 'B2', ['G2']);
    const due = (await sheet.values('Milestones', 'A2:B40')).filter(([id]) => id === 'G2');
    const points = (await sheet.values('Dashboard', 'N2:P20')).filter(([day]) => day !== '');
    const checked = (await sheet.values('Check-ins', 'A2:B60')).filter(([, id]) => id === 'G2');
    expect(checked.length).toBeGreaterThan(due.length);
    const days = [...due.map(([, day]) => Number(day)), Math.max(...checked.map(([day]) => Number(day)))];
    expect(points.map(([day]) => day)).toEqual([...new Set(days)].sort((a, b) => a - b));
  });

  test('draws no value after the day of the last check-in, though milestones have come due since', async () => {
    sheet.type('Dashboard', 'B2', ['G2']);
    const [asOf = '', today] = (await sheet.values('Settings', 'B2:B3')).flat();
    sheet.type('Settings', 'B2', [2_000 + Number(today)]);
    const checked = (await sheet.values('Check-ins', 'A2:B60')).filter(([, id]) => id === 'G2');
    const newest = Math.max(...checked.map(([day]) => Number(day)));
    const points = (await sheet.values('Dashboard', 'N2:P20')).filter(([day]) => day !== '');
    const later = points.filter(([day]) => Number(day) > newest);
    expect(later.length).toBeGreaterThan(0);
    expect(later.map(([, , actual]) => actual)).toEqual(later.map(() => '#N/A'));
    expect(points.find(([day]) => day === newest)?.[2]).toEqual(expect.any(Number));
    sheet.type('Settings', 'B2', [String(asOf)]);
  });

  test('hides the columns that its chart is drawn from, with their #N/A, and shows them in the chart', () => {
    const { id } = sheet.sheetNamed('Dashboard');
    expect([14, 15, 16].every((column) => sheet.engine.isColumnHidden(id, column))).toBe(true);
    expect(sheet.engine.charts()[0]).toMatchObject({ hidden: 'SHOW_BOTH' });
  });

  const atAGlance = async () =>
    Object.fromEntries(
      (await sheet.values('Dashboard', 'A2:B14')).map(([label, value]) => [String(label), value]),
    );

  test('counts the goals by status and holds effort against capacity', async () => {
    const figures = await atAGlance();
    expect(figures).toMatchObject({
      'On track': 2,
      'At risk': 1,
      Behind: 1,
      Achieved: 0,
      'No check-in yet': 0,
    });
    expect(figures['Share of capacity used']).toBeGreaterThan(0.5);
  });

  test('does not miss the check-ins of a level whose baseline is missing', async () => {
    const row = (await sheet.column('Plan', 'ID')).indexOf('G2') + 2;
    const [baseline] = (await sheet.values('Plan', `J${row}`)).flat();
    sheet.type('Plan', `J${row}`, ['']);
    expect(await atAGlance()).toMatchObject({ 'At risk': 0, 'No check-in yet': 0 });
    sheet.type('Plan', `J${row}`, [Number(baseline)]);
    expect(await atAGlance()).toMatchObject({ 'At risk': 1, 'No check-in yet': 0 });
  });

  test('asked again adds nothing', async () => {
    const before = [await sheet.column('Plan', 'ID'), await sheet.column('Check-ins', 'ID')];
    await sheet.host.callMenu('Insert example plan');
    expect([await sheet.column('Plan', 'ID'), await sheet.column('Check-ins', 'ID')]).toEqual(before);
  });
});

describe('Refresh dashboard', () => {
  test('says how many check-ins a projection still needs, and draws those up to the as-of date', async () => {
    const sheet = await openSpreadsheet();
    await sheet.call('saveGoal', saveRequest(goalPlan({ start: '2026-01-01', deadline: '2026-12-31' })));
    for (const [n, date] of ['2026-02-01', '2026-03-01'].entries()) {
      const checkIn = { date, goalId: 'G1', value: 9_000 * (n + 1), confidence: null, note: '', who: '' };
      await sheet.call('checkIn', { saveKey: `check-in-${n}`, checkIn });
    }
    await sheet.host.callMenu('Refresh dashboard');
    expect(await sheet.values('Dashboard', 'J2:M2')).toEqual([
      ['', '', expect.any(Number), expect.stringMatching(/Needs 2 more check-ins\.$/)],
    ]);
    sheet.type('Dashboard', 'B2', ['G1']);
    sheet.type('Check-ins', 'A4', ['2026-04-01', 'G1', 27_000]);
    const drawn = async () => (await sheet.values('Dashboard', 'P2:P4')).flat();
    expect(await drawn()).toEqual([9_000, 18_000, 27_000]);
    sheet.type('Settings', 'B2', ['2026-03-15']);
    expect(await drawn()).toEqual([9_000, 18_000, '']);
    sheet.close();
  });
});

test('Set up planning sheets and Refresh dashboard tell what is left of a deleted goal, and leave it there', async () => {
  const sheet = await openSpreadsheet();
  await sheet.call('saveGoal', saveRequest(fullPlan()));
  await sheet.call('saveGoal', saveRequest(goalPlan()));
  await sheet.host.callMenu('Set up planning sheets');
  sheet.engine.deleteRows(sheet.sheetNamed('Plan').id, 2, 1);
  const rows = async () => [await sheet.values('Plan', 'A1:O12'), await sheet.values('Milestones', 'A1:C14')];
  const before = await rows();
  for (const label of ['Set up planning sheets', 'Refresh dashboard']) {
    await sheet.host.callMenu(label);
    const said = sheet.host.shown.questions.at(-1)?.message;
    expect(said).toMatch(/^G1 is not in the plan any more, but still has S1, S2, S3 and 12 milestones\./);
    expect(await rows()).toEqual(before);
  }
  sheet.close();
});

describe('Score selected goals', () => {
  test('writes one formula beside the goals, and never over anything', async () => {
    const sheet = await openSpreadsheet();
    sheet.type(
      'Sheet1',
      'B3',
      ['Goal'],
      ['Raise email open rate from 20% to 25% by 30 June 2027'],
      ['Be the best'],
    );
    sheet.select('Sheet1', 'B3:B5');
    await sheet.host.callMenu('Score selected goals');
    expect(sheet.formula('Sheet1', 'C3').replace(/,/g, ';')).toBe('=SMARTCHECK(B3:B5)');
    const rows = await sheet.values('Sheet1', 'C3:I5');
    expect(rows[0]).toEqual(['SMART score', 'S', 'M', 'A', 'R', 'T', 'What to fix']);
    expect(rows[1]?.[0]).toBeGreaterThan(Number(rows[2]?.[0]));
    sheet.type('Sheet1', 'D7', ['mine']);
    sheet.select('Sheet1', 'B7');
    sheet.type('Sheet1', 'B7', ['Sell more']);
    await sheet.host.callMenu('Score selected goals');
    expect(sheet.host.shown.questions.at(-1)?.message).toContain('D7 holds something');
    const { id } = sheet.sheetNamed('Sheet1');
    for (const [column, cell] of [
      [2, 'B4'],
      [9, 'I4'],
    ] as const) {
      expect(sheet.engine.columnWidth(id, column)).toBeGreaterThanOrEqual(300);
      expect(sheet.engine.formats(sheet.area('Sheet1', cell))[0]?.[0]).toMatchObject({ wrap: 'wrap' });
    }
    sheet.close();
  });
});

describe('Score selected goals beside goals that are scored', () => {
  const GOALS = [['Goal'], ['Be the best'], ['Sell more'], ['Get known']];

  test.each([
    ['below', 'B2:B4', 'B5', 'B2:B5', 'C2'],
    ['above', 'B4:B5', 'B2:B3', 'B2:B5', 'C2'],
    ['among them', 'B2:B5', 'B3:B4', 'B2:B5', 'C2'],
  ])('extends the formula to goals %s', async (_, before, added, after, cell) => {
    const sheet = await openSpreadsheet();
    sheet.type('Sheet1', 'B2', ...GOALS);
    for (const selected of [before, added]) {
      sheet.select('Sheet1', selected);
      await sheet.host.callMenu('Score selected goals');
    }
    expect(sheet.host.shown.questions).toEqual([]);
    expect(sheet.formula('Sheet1', cell)).toBe(`=SMARTCHECK(${after})`);
    const scores = (await sheet.values('Sheet1', 'C2:C5')).flat();
    expect(scores).toEqual(['SMART score', ...Array(3).fill(expect.any(Number))]);
    sheet.close();
  });
});

describe('Score selected goals without their title', () => {
  const TITLES = ['SMART score', 'S', 'M', 'A', 'R', 'T', 'What to fix'];
  const GOALS = [['Raise email open rate from 20% to 25% by 30 June 2027'], ['Be the best']];
  let sheet: Spreadsheet;
  beforeAll(async () => {
    sheet = await openSpreadsheet();
  });
  afterAll(() => sheet.close());

  async function scored(top: number, typed: string[][], selected: string) {
    sheet.type('Sheet1', 'B1', ...Array.from({ length: 12 }, () => Array(8).fill('')));
    sheet.type('Sheet1', `B${top}`, ...typed);
    sheet.select('Sheet1', selected);
    await sheet.host.callMenu('Score selected goals');
    return sheet.values('Sheet1', 'C1:I12');
  }

  test('titles the scores beside the goals’ title, in its looks', async () => {
    sheet.engine.setFormat(sheet.area('Sheet1', 'B1'), { bold: true, background: '#e6f4ea' });
    const rows = await scored(1, [['What we want in 2027'], ...GOALS], 'B2:B3');
    expect(rows[0]).toEqual(TITLES);
    expect(rows[1]?.[0]).toBeGreaterThan(Number(rows[2]?.[0]));
    expect(sheet.engine.formats(sheet.area('Sheet1', 'I1'))[0]?.[0]).toMatchObject({
      bold: true,
      background: '#e6f4ea',
    });
  });

  test('titles them in a free row', async () => {
    expect((await scored(5, GOALS, 'B5:B6'))[3]).toEqual(TITLES);
  });

  test('writes no titles beside another goal, over anything, or where there is no row', async () => {
    const list = [...GOALS, ['Sell more'], ['Get known']];
    expect((await scored(1, list, 'B3:B4'))[1]).toEqual(Array(7).fill(''));
    expect((await scored(1, list, 'B1:B4'))[0]?.[0]).toEqual(expect.any(Number));
    const owned = await scored(1, [['Plans', 'Owner'], ...GOALS.map((goal) => [...goal, ''])], 'B2:B3');
    expect(owned[0]).toEqual(['Owner', ...Array(6).fill('')]);
    expect(owned[1]?.[0]).toEqual(expect.any(Number));
  });
});

describe('the sidebar’s other calls', () => {
  let sheet: Spreadsheet;
  beforeAll(async () => {
    sheet = await openSpreadsheet();
  });
  afterAll(() => sheet.close());

  test('tell what the sidebar was opened for, once', async () => {
    await sheet.host.callMenu('Check in');
    expect((await sheet.call('openWizard')).data).toMatchObject({
      view: 'checkIn',
      rows: [],
      faults: [],
      draft: null,
    });
    expect((await sheet.call('openWizard')).data.view).toBe('goal');
  });

  test('keep a draft of any length until it is cleared, for this person alone', async () => {
    const draft = JSON.stringify({ goal: 'Größer werden 🐶 '.repeat(900) });
    expect(await sheet.call('saveDraft', { draft })).toEqual({ ok: true, data: null });
    expect((await sheet.call('openWizard')).data.draft).toBe(draft);
    const other = (await sheet.host.run('openWizard', [], { user: 'other' })) as { data: { draft: null } };
    expect(other.data.draft).toBeNull();
    await sheet.call('saveDraft', { draft: 'short' });
    expect((await sheet.call('openWizard')).data.draft).toBe('short');
    await sheet.call('clearDraft');
    expect((await sheet.call('openWizard')).data.draft).toBeNull();
  });

  test('read the selection as a history, and say what they left out', async () => {
    sheet.type(
      'Sheet1',
      'A1',
      ['Month', 'Sales'],
      ['2027-02-01', 120],
      ['2027-01-01', 100],
      ['2027-03-01', 'n/a'],
    );
    sheet.select('Sheet1', 'A1:B4');
    expect((await sheet.call('readSelection')).data).toEqual({
      range: 'Sheet1!A1:B4',
      what: 'history',
      dates: ['2027-01-01', '2027-02-01'],
      values: [100, 120],
      unit: 'number',
      skipped: 'B4 holds “n/a”, which is no number',
    });
  });

  test('check in once per key, and answer pace and status', async () => {
    await sheet.call('saveGoal', saveRequest(goalPlan({ start: '2026-01-01', deadline: '2026-12-31' })));
    sheet.type('Settings', 'B2', ['2026-07-02']);
    const request = {
      saveKey: 'check-in-once',
      checkIn: { date: '2026-07-01', goalId: 'G1', value: 50_000, confidence: 6, note: '=1+1', who: 'Ann' },
    };
    const first = await sheet.call('checkIn', request);
    expect(first.data.state).toMatchObject({ current: 50_000, status: 'At risk', lastCheckIn: '2026-07-01' });
    expect(first.data.state.pace).toBeCloseTo(0.8);
    expect(await sheet.call('checkIn', request)).toEqual(first);
    expect(await sheet.column('Check-ins', 'Note')).toEqual(['=1+1']);
    expect((await sheet.call('openWizard')).data.who).toBe('Ann');
    expect(
      await sheet.call('checkIn', { ...request, checkIn: { ...request.checkIn, confidence: 11 } }),
    ).toMatchObject({
      error: { field: 'checkIn.confidence', message: 'Confidence goes from 0 to 10.' },
    });
  });

  test('write the summary, show the row, and insert a formula into an empty cell only', async () => {
    const { data } = await sheet.call('copySummary', { id: 'G1' });
    expect(data.text).toContain('Target: $125,000');
    expect(data.text).toContain('Now: $50,000 so far');
    expect(data.text).not.toContain('of the way');
    await sheet.call('openPlan', { id: 'G1' });
    expect(sheet.engine.activeSheet()).toBe(sheet.sheetNamed('Plan').id);
    expect(await sheet.call('insertFormula', { formula: '=CTR(A2;B2)' })).toMatchObject({ ok: false });
    expect(await sheet.call('loadGoal', { id: 'G77' })).toMatchObject({ error: { kind: 'sheet' } });
  });
});
