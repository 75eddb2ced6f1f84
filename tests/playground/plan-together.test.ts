import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fullPlan, goalPlan, saveRequest } from './plan-goals.ts';
import { type Envelope, openSpreadsheet, type Spreadsheet } from './plan-host.ts';

/** Everything that works on the planning sheets, as people start it. */
const ACTIONS: [string, (sheet: Spreadsheet) => Promise<unknown>][] = [
  ...['Set up planning sheets', 'Insert example plan', 'Refresh dashboard'].map(
    (label): (typeof ACTIONS)[number] => [label, (sheet) => sheet.host.callMenu(label)],
  ),
  ['opening the sidebar', (sheet) => sheet.call('openWizard')],
  ['copying a summary', (sheet) => sheet.call('copySummary', { id: 'G1' })],
];

/** A teammate's goal is saved at the last moment before somebody's action has the document for itself. */
async function withTeammate(sheet: Spreadsheet, action: () => Promise<unknown>, isDue = () => true) {
  const request = saveRequest(fullPlan({ owner: 'Zoe' }));
  const save = () => sheet.host.run('saveGoal', [request], { user: 'Zoe' }) as Promise<Envelope>;
  let saved: Envelope | undefined;
  let isSaving = false;
  sheet.host.setSwitches({
    async otherUser({ method }) {
      if (isSaving || method !== 'Lock.tryLock' || !isDue()) return;
      isSaving = true;
      saved = await save();
    },
  });
  await action();
  sheet.host.setSwitches({ otherUser: null });
  return { saved, again: await save() };
}

async function expectOnePlan(sheet: Spreadsheet, { saved, again }: { saved?: Envelope; again: Envelope }) {
  expect(saved?.ok).toBe(true);
  expect(again).toEqual(saved);
  expect(sheet.engine.sheets().filter(({ name }) => / \d+$/.test(name))).toEqual([]);
  const ids = await sheet.column('Plan', 'ID');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining([saved?.data.id, ...(saved?.data.childIds ?? [])]));
}

describe('a teammate’s save just before', () => {
  let sheet: Spreadsheet;
  beforeEach(async () => {
    sheet = await openSpreadsheet();
  });
  afterEach(() => sheet.close());

  test.each(ACTIONS)('%s, in a new spreadsheet: both go into one plan', async (_, act) => {
    await expectOnePlan(sheet, await withTeammate(sheet, () => act(sheet)));
  });

  test.each(ACTIONS)('%s, when columns were renamed: nothing of it is forgotten', async (_, act) => {
    expect(await sheet.call('saveGoal', saveRequest(goalPlan()))).toMatchObject({ ok: true });
    for (const name of ['Plan', 'Milestones']) sheet.type(name, 'A1', ['Number']);
    const { saved, again } = await withTeammate(sheet, () => act(sheet));
    sheet.type('Plan', 'A1', ['ID']);
    await expectOnePlan(sheet, { saved, again });
  });

  test('agreeing to mend: what was saved while the question was shown is there', async () => {
    const answers = await openSpreadsheet({
      engine: sheet.engine,
      answer: () => ({ button: 'YES' }),
    });
    await answers.call('saveGoal', saveRequest(goalPlan()));
    const pace = (await answers.values('Plan', 'A1:Z1'))[0]?.indexOf('Pace') ?? -1;
    answers.engine.deleteColumns(answers.sheetNamed('Plan').id, pace + 1, 1);
    const isAsked = () => answers.host.shown.questions.length > 0;
    const act = () => answers.host.callMenu('Set up planning sheets');
    await expectOnePlan(answers, await withTeammate(answers, act, isAsked));
    expect((await answers.values('Plan', 'A1:Z1'))[0]).toContain('Pace');
    answers.host.dispose();
  });
});

test('a save that fails has written out what it changed before the next one’s turn', async () => {
  const sheet = await openSpreadsheet();
  await sheet.call('saveGoal', saveRequest(goalPlan()));
  await sheet.call('saveGoal', saveRequest(fullPlan()));
  const calls = sheet.host.serviceCalls().map(({ method }) => method);
  sheet.host.setSwitches({ failingCall: calls.lastIndexOf('Range.setValues') + 1 });
  expect((await sheet.call('saveGoal', saveRequest(fullPlan()))).ok).toBe(false);
  expect(sheet.host.lastRun?.warnings).toEqual([]);
  sheet.close();
});
