import { describe, expect, test } from 'vitest';
import { fullPlan, saveRequest } from './plan-goals.ts';
import { openSpreadsheet } from './plan-host.ts';

/** Each call to Google's services takes a moment: people wait for their sum. */
describe('service calls', () => {
  test('setting up makes at most 224, and leaves the Plan sheet in front at its first cell', async () => {
    const sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
    expect(sheet.host.serviceCalls().length).toBeLessThanOrEqual(224);
    expect(sheet.engine.selection()).toMatchObject({
      sheet: sheet.sheetNamed('Plan').id,
      areas: [{ row: 1, column: 1, rows: 1, columns: 1 }],
    });
    sheet.close();
  });

  // A look at the plan comes first: whoever has goals in it is asked before the example is mixed in.
  test('the example plan makes at most 314, and leaves the Dashboard in front at its first cell', async () => {
    const sheet = await openSpreadsheet();
    await sheet.host.callMenu('Insert example plan');
    expect(sheet.host.serviceCalls().length).toBeLessThanOrEqual(314);
    for (const name of ['Plan', 'Dashboard']) {
      sheet.engine.activate(sheet.sheetNamed(name).id);
      expect(sheet.engine.selection().areas).toMatchObject([{ row: 1, column: 1, rows: 1, columns: 1 }]);
    }
    sheet.close();
  });

  test('the first save makes at most 158, although it makes the sheets that it needs', async () => {
    const sheet = await openSpreadsheet();
    await sheet.call('saveGoal', saveRequest(fullPlan()));
    expect(sheet.host.serviceCalls().length).toBeLessThanOrEqual(158);
    sheet.close();
  });

  test('IDs for 150 pasted rows go in a call for each block of them, and in no other cell', async () => {
    const sheet = await openSpreadsheet();
    await sheet.call('saveGoal', saveRequest(fullPlan()));
    await sheet.call('openWizard');
    const usual = sheet.host.serviceCalls().length;
    const pasted = Array.from({ length: 150 }, (_, n) => ['', n % 2 ? 'Tactic' : 'Goal', `Row ${n}`]);
    sheet.type('Plan', 'A12', ...pasted);
    sheet.type('Plan', 'A62', ['="G"&500']);

    const { data } = await sheet.call('openWizard');
    const calls = sheet.host.serviceCalls().map(({ method }) => method);
    expect(calls.filter((method) => method === 'Range.setValues')).toHaveLength(2);
    expect(calls.length).toBeLessThanOrEqual(usual + 10);
    expect(sheet.formula('Plan', 'A62')).toBe('="G"&500');
    const rows = data.rows.slice(10) as { id: string; statement: string }[];
    expect(rows.map(({ statement }) => statement)).toEqual(pasted.map(([, , statement]) => statement));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(150);
    expect(rows.map(({ id }) => id[0])).toEqual(pasted.map(([, type]) => type?.[0]));
    sheet.close();
  });

  test('an edit of every tactic and every milestone makes hardly more than an edit of one', async () => {
    const sheet = await openSpreadsheet();
    await sheet.call('saveGoal', saveRequest(fullPlan()));
    const callsOf = async (edit: (plan: ReturnType<typeof fullPlan>) => void) => {
      const before = (await sheet.call('loadGoal', { id: 'G1' })).data.plan;
      const plan = structuredClone(before);
      edit(plan);
      const { ok } = await sheet.call('saveGoal', { ...saveRequest(plan, { id: 'G1' }), before });
      expect(ok).toBe(true);
      const calls = sheet.host.serviceCalls().length;
      expect((await sheet.call('loadGoal', { id: 'G1' })).data.plan).toEqual(plan);
      return calls;
    };
    const one = await callsOf(({ milestones, strategies }) => {
      Object.assign(milestones[0] ?? {}, { share: 0.01 });
      Object.assign(strategies[0]?.tactics[0] ?? {}, { contribution: 1 });
    });
    const all = await callsOf(({ milestones, strategies }) => {
      for (const milestone of milestones) milestone.share /= 2;
      for (const tactic of strategies.flatMap(({ tactics }) => tactics)) tactic.contribution = 7;
    });
    // Strategies stand between the tactics: two blocks more.
    expect(all).toBeLessThanOrEqual(one + 2);
    sheet.close();
  });
});
