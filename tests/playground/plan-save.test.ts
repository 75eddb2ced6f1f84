import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fullPlan, goalPlan, saveRequest, tactic } from './plan-goals.ts';
import { openSpreadsheet, type Spreadsheet, serial } from './plan-host.ts';

describe('saving a goal', () => {
  let sheet: Spreadsheet;
  beforeAll(async () => {
    sheet = await openSpreadsheet();
  });
  afterAll(() => sheet.close());

  test('makes the sheets it needs, writes every row once and answers the IDs', async () => {
    const saved = await sheet.call('saveGoal', saveRequest(fullPlan()));
    expect(saved).toEqual({
      ok: true,
      data: { id: 'G1', childIds: ['S1', 'T1', 'T2', 'S2', 'T3', 'T4', 'S3', 'T5', 'T6'], row: 2 },
    });
    expect(sheet.engine.sheets().map(({ name }) => name)).toEqual([
      'Sheet1',
      'Plan',
      'Check-ins',
      'Milestones',
      'Settings',
    ]);
    expect(await sheet.column('Plan', 'Supports')).toEqual([
      '',
      'G1',
      'S1',
      'S1',
      'G1',
      'S2',
      'S2',
      'G1',
      'S3',
      'S3',
    ]);
    expect(await sheet.column('Plan', 'Deadline')).toContain(serial('2027-12-31'));
  });

  test('fills the computed columns by one formula a column, in its header', async () => {
    expect(await sheet.column('Plan', 'Coverage')).toEqual([0.6, ...Array(9).fill('')]);
    expect((await sheet.column('Plan', 'SMART score'))[0]).toBeGreaterThan(60);
    expect(await sheet.values('Milestones', 'D1:E4')).toEqual([
      ['Target by then', 'This period'],
      [125_000 / 12, 125_000 / 12],
      [expect.closeTo(125_000 / 6), expect.closeTo(125_000 / 12)],
      [125_000 / 4, expect.closeTo(125_000 / 12)],
    ]);
    expect(sheet.formula('Plan', 'P1')).toMatch(/^=ARRAYFORMULA\(/);
    expect(sheet.formula('Plan', 'P2')).toBe('');
  });

  test('keeps to 30 service calls, whatever else the plan holds', async () => {
    const callsOf = async () => {
      await sheet.call('saveGoal', saveRequest(fullPlan()));
      return sheet.host.serviceCalls().length;
    };
    const few = await callsOf();
    expect(few).toBeLessThanOrEqual(30);
    const rows = Array.from({ length: 150 }, (_, n) => [`G${n + 100}`, 'Goal', '']);
    sheet.type('Plan', 'A30', ...rows);
    expect(await callsOf()).toBe(few);
    sheet.engine.deleteRows(sheet.sheetNamed('Plan').id, 22, 170);
  });

  test('writes people’s words as text, whatever they begin with', async () => {
    const words = ['=IMPORTXML("http://x","//a")', '+1', '-toys', '@home', '\u200B=1+1', '2027-01-01', '007'];
    for (const owner of [...words, "'quoted'"]) {
      const { data } = await sheet.call('saveGoal', saveRequest(goalPlan({ owner })));
      const cell = sheet.engine.read(sheet.area('Plan', `E${data.row}`))[0]?.[0];
      expect([cell?.value, cell?.formula]).toEqual([owner, '']);
    }
  });

  test('shows figures in the goal’s unit', async () => {
    const { data } = await sheet.call(
      'saveGoal',
      saveRequest(goalPlan({ unit: 'percent', kind: 'Level', baseline: 0.02, target: 0.05 })),
    );
    const shown = sheet.engine.read(sheet.area('Plan', `J${data.row}:K${data.row}`))[0];
    expect(shown?.map(({ text }) => text)).toEqual(['2.00%', '5.00%']);
  });

  test('shows a goal’s own currency, and knows it again', async () => {
    const stages = [{ stage: 'Orders', rate: null, days: null, unitCost: 4 }];
    const plan = goalPlan({ currency: '€' }, { funnel: { averageSale: 50, stages } });
    const { data } = await sheet.call('saveGoal', saveRequest(plan));
    const texts = (name: string, a1: string) =>
      sheet.engine.read(sheet.area(name, a1))[0]?.map(({ text }) => text);
    expect(texts('Plan', `J${data.row}:K${data.row}`)).toEqual(['€100,000', '€125,000']);
    expect(texts('Funnel', 'F2:G2')).toEqual(['€4.00', '€50.00']);
    const loaded = await sheet.call('loadGoal', { id: data.id });
    expect(loaded.data.plan.goal).toMatchObject({ unit: 'money', currency: '€' });
    const row = (await sheet.call('openWizard')).data.rows.find(({ id }: { id: string }) => id === data.id);
    expect(row).toMatchObject({ unit: 'money', currency: '€' });
    const { text } = (await sheet.call('copySummary', { id: data.id })).data;
    expect(text).toContain('Target: €125,000');
  });

  test('names the field that makes no sense, and writes nothing', async () => {
    const before = sheet.engine.snapshot();
    const answer = await sheet.call('saveGoal', saveRequest(goalPlan({ deadline: '2026-06-30' })));
    expect(answer).toMatchObject({
      ok: false,
      error: {
        kind: 'request',
        field: 'plan.goal.deadline',
        message: 'The deadline must be after the start.',
      },
    });
    expect(await sheet.call('saveGoal', { saveKey: 'x' })).toMatchObject({ ok: false });
    expect(sheet.engine.snapshot()).toEqual(before);
  });
});

describe('saving again', () => {
  let sheet: Spreadsheet;
  beforeAll(async () => {
    sheet = await openSpreadsheet();
    await sheet.call('saveGoal', saveRequest(goalPlan()));
  });
  afterAll(() => sheet.close());

  const counts = async () => ({
    plan: (await sheet.column('Plan', 'ID')).length,
    milestones: (await sheet.column('Milestones', 'ID')).length,
  });

  test('with the same key changes nothing', async () => {
    const request = saveRequest(fullPlan());
    const first = await sheet.call('saveGoal', request);
    const before = await counts();
    expect(await sheet.call('saveGoal', request)).toEqual(first);
    expect(await counts()).toEqual(before);
  });

  test('after a failure half-way completes the goal, and never doubles it', async () => {
    const clean = await counts();
    let expected = clean;
    for (let failing = 1; ; failing += 3) {
      const request = saveRequest(fullPlan());
      sheet.host.setSwitches({ failingCall: failing });
      const tried = await sheet.call('saveGoal', request);
      sheet.host.setSwitches({ failingCall: 0 });
      const again = await sheet.call('saveGoal', request);
      expect(again.ok).toBe(true);
      expected = { plan: expected.plan + 10, milestones: expected.milestones + 12 };
      expect(await counts()).toEqual(expected);
      expect(again.data.childIds).toHaveLength(9);
      if (tried.ok) break;
      expect(tried.error?.message).toMatch(/try again/i);
    }
    const ids = (await sheet.column('Plan', 'ID')) as string[];
    expect(new Set(ids).size).toBe(ids.length);
  }, 240_000);

  test('an edit changes the goal’s rows, logs the moved target and deletes what was removed', async () => {
    const { data } = await sheet.call(
      'saveGoal',
      saveRequest(goalPlan({}, { tactics: [tactic('Mail'), tactic('Ads')] })),
    );
    const loaded = await sheet.call('loadGoal', { id: data.id });
    const plan = loaded.data.plan;
    const [mail, ads] = plan.tactics;
    // Ben, who checked in before, is at the keyboard: what he changes is logged under his name
    const entry = {
      date: '2027-01-31',
      goalId: data.id,
      value: 9_000,
      confidence: null,
      note: '',
      who: 'Ben',
    };
    await sheet.call('checkIn', { saveKey: 'check-in-of-ben', checkIn: entry });
    const edited = await sheet.call('saveGoal', {
      saveKey: 'edit-of-goal-1',
      id: data.id,
      removedIds: [ads.id],
      plan: {
        ...plan,
        goal: { ...plan.goal, target: 150_000 },
        tactics: [{ ...mail, statement: 'More mail' }],
      },
    });
    expect(edited.data).toMatchObject({ id: data.id, childIds: [mail.id] });
    const reloaded = await sheet.call('loadGoal', { id: data.id });
    expect(reloaded.data.plan.goal.target).toBe(150_000);
    expect(reloaded.data.plan.tactics.map((each: { statement: string }) => each.statement)).toEqual([
      'More mail',
    ]);
    const log = await sheet.values('Check-ins', 'B3:F3');
    expect(log).toEqual([[data.id, '', '', 'Target 125000 → 150000', 'Ben']]);
    const next = await sheet.call('saveGoal', saveRequest(goalPlan({}, { tactics: [tactic('Another')] })));
    expect(next.data.childIds).not.toContain(ads.id);
  });
});

describe('two people saving at once', () => {
  test('lose nothing and never share an ID', async () => {
    const sheet = await openSpreadsheet();
    await sheet.call('saveGoal', saveRequest(goalPlan()));
    const saves = ['Ann', 'Ben', 'Cem'].map((owner) =>
      sheet.host.run('saveGoal', [saveRequest(fullPlan({ owner }))], { user: owner }),
    );
    const answers = (await Promise.all(saves)) as { ok: boolean; data: { id: string } }[];
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
    const ids = (await sheet.column('Plan', 'ID')) as string[];
    expect(ids).toHaveLength(31);
    expect(new Set(ids).size).toBe(31);
    expect(await sheet.column('Plan', 'Owner')).toEqual(expect.arrayContaining(['Ann', 'Ben', 'Cem']));
    sheet.close();
  });
});
