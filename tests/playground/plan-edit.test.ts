import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LoadedGoal, WizardContext } from '../../src/rpc.ts';
import { newWork, type Work, workOf } from '../../src/sidebar/draft.ts';
import type { Answers } from '../../src/sidebar/model/answers.ts';
import { answersOf } from '../../src/sidebar/model/goal-plan.ts';
import { saveRequest } from '../../src/sidebar/model/save-request.ts';
import { surroundingsOf } from '../../src/sidebar/model/surroundings.ts';
import { fullPlan, saveRequest as newGoal } from './plan-goals.ts';
import { openSpreadsheet, type Spreadsheet } from './plan-host.ts';

/** What the wizard does with a goal of the plan, up to the draft that it keeps. */
async function opened(sheet: Spreadsheet, id: string) {
  const context: WizardContext = (await sheet.call('openWizard')).data;
  const loaded: LoadedGoal = (await sheet.call('loadGoal', { id })).data;
  const around = surroundingsOf(context);
  const before = answersOf(loaded, around);
  const work: Work = { ...newWork(context.today), answers: before, editing: { id, before } };
  await sheet.call('saveDraft', { draft: JSON.stringify({ format: 1, ...work }) });
  return work;
}

/** The draft is resumed, changed and saved, whenever that is. */
async function savedWith(sheet: Spreadsheet, changes: Partial<Answers>) {
  const context: WizardContext = (await sheet.call('openWizard')).data;
  const work = workOf(context.draft);
  if (!work) throw new Error('There is no draft');
  const edited = { ...work, answers: { ...work.answers, ...changes } };
  return sheet.call('saveGoal', saveRequest(edited, surroundingsOf(context)));
}

/** Every cell of the planning sheets, by sheet and address: what was typed, its formula and how it shows. */
async function cells(sheet: Spreadsheet) {
  await sheet.engine.calculated();
  const all: Record<string, string> = {};
  for (const name of ['Plan', 'Milestones', 'Check-ins']) {
    const { id, rows, columns } = sheet.sheetNamed(name);
    sheet.engine.read({ sheet: id, row: 1, column: 1, rows, columns }).forEach((row, down) => {
      row.forEach(({ value, formula, text }, across) => {
        if (value !== '' || formula !== '')
          all[`${name} ${down + 1},${across + 1}`] = `${formula} ${value} ${text}`;
      });
    });
  }
  return all;
}

async function changedCells(sheet: Spreadsheet, work: () => Promise<unknown>) {
  const before = await cells(sheet);
  await work();
  const after = await cells(sheet);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (at) => before[at] !== after[at],
  );
}

describe('editing a goal', () => {
  let sheet: Spreadsheet;
  beforeEach(async () => {
    sheet = await openSpreadsheet();
    await sheet.call('saveGoal', newGoal(fullPlan()));
  });
  afterEach(() => sheet.close());

  test('leaves formulas, own columns and half-filled rows as they are, but for the one cell that changed', async () => {
    sheet.type('Plan', 'K2', ['=400000/3']);
    sheet.type('Plan', 'N4', ['=K2/7']);
    sheet.type('Milestones', 'C3', ['=1/6']);
    sheet.type('Milestones', 'A14', ['G1', '2027-09-30']);
    sheet.type('Milestones', 'H14', ['my note']);
    sheet.type('Plan', 'E4:G4', ['', '', '']);
    await opened(sheet, 'G1');
    const changed = await changedCells(sheet, () => savedWith(sheet, { owner: 'Zoe' }));
    expect(changed).toEqual(['Plan 2,5']);
    expect(sheet.formula('Plan', 'K2')).toBe('=400000/3');
    expect(await sheet.values('Milestones', 'A14:H14')).toMatchObject([
      ['G1', expect.anything(), '', ...Array(4).fill(''), 'my note'],
    ]);
  });

  test('keeps what a teammate changed since, also when the draft is resumed days later', async () => {
    await opened(sheet, 'G1');
    sheet.type('Plan', 'K2', [200_000]);
    sheet.type('Plan', 'E2', ['Zoe']);
    const changed = await changedCells(sheet, () => savedWith(sheet, { channel: 'Fairs' }));
    expect(changed).toEqual(['Plan 2,6']);
    expect(await sheet.values('Plan', 'E2:K2')).toMatchObject([
      ['Zoe', 'Fairs', 'Revenue', 'Total', 'Increase', 100_000, 200_000],
    ]);
  });

  test('writes a target that both changed, and logs from what to what', async () => {
    await opened(sheet, 'G1');
    sheet.type('Plan', 'K2', [200_000]);
    await savedWith(sheet, { target: '€150,000' });
    expect(await sheet.values('Plan', 'K2')).toEqual([[150_000]]);
    expect(await sheet.values('Check-ins', 'B2:E2')).toEqual([['G1', '', '', 'Target 200000 → 150000']]);
  });

  test('shows every figure of the goal in its new unit, and no other goal’s', async () => {
    await sheet.call('saveGoal', newGoal(fullPlan()));
    const checkIn = { date: '2027-02-01', value: 9000, confidence: null, note: '', who: '' };
    for (const goalId of ['G1', 'G2']) {
      const saveKey = `check-in-${goalId}`;
      await sheet.call('checkIn', { saveKey, checkIn: { ...checkIn, goalId } });
    }
    const shown = async () => {
      await sheet.engine.calculated();
      return Object.entries({ Plan: 'K2 K12 N4', Milestones: 'D2 D14', 'Check-ins': 'C2 C3' }).flatMap(
        ([name, cells]) =>
          cells.split(' ').map((a1) => sheet.engine.read(sheet.area(name, a1))[0]?.[0]?.text),
      );
    };
    expect((await shown()).map((text) => text?.[0])).toEqual(Array(7).fill('$'));
    await opened(sheet, 'G1');
    await savedWith(sheet, { unit: 'number' });
    expect((await shown()).map((text) => text?.[0] === '$')).toEqual([
      false,
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
    await opened(sheet, 'G1');
    await savedWith(sheet, { baseline: '€100,000', target: '€125,000', unit: 'money' });
    expect((await shown()).map((text) => text?.[0])).toEqual(['€', '$', '€', '€', '$', '€', '$']);
  });

  test('keeps the row of a stage that got another name', async () => {
    const stages = [
      { stage: 'Visits', rate: 0.1, days: 2, unitCost: 1 },
      { stage: 'Orders', rate: null, days: null, unitCost: null },
    ];
    await sheet.call('saveGoal', newGoal({ ...fullPlan(), funnel: { averageSale: 50, stages } }));
    sheet.type('Funnel', 'L1:L2', ['Source'], ['from the shop']);
    const { answers } = await opened(sheet, 'G2');
    const [first, ...rest] = answers.stages;
    await savedWith(sheet, {
      stages: [{ ...first, stage: 'Sessions' } as (typeof answers.stages)[0], ...rest],
    });
    expect(await sheet.values('Funnel', 'A2:L3')).toMatchObject([
      ['G2', 1, 'Sessions', 0.1, 2, 1, '', ...Array(4).fill(expect.anything()), 'from the shop'],
      ['G2', 2, 'Orders', '', '', '', 50, ...Array(4).fill(expect.anything()), ''],
    ]);
  });

  test('finds room for new rows at the end of a grid that the rows it deletes make shorter', async () => {
    const { rows } = sheet.sheetNamed('Milestones');
    const own = Array.from({ length: rows - 14 }, (_, at) => ['G9', `${2030 + at}-01-31`, 0.5]);
    sheet.type('Milestones', 'A14', ...own);
    await opened(sheet, 'G1');
    const days = Array.from(
      { length: 13 },
      (_, at) => `2027-${String((at % 12) + 1).padStart(2, '0')}-${10 + at}`,
    );
    const keptMilestones = days.map((due, at) => ({ due, share: (at + 1) / 13 }));
    const saved = await savedWith(sheet, { milestones: 'keep', keptMilestones });
    expect(saved).toMatchObject({ ok: true });
    const ids = (await sheet.column('Milestones', 'ID')).filter((id) => id !== '');
    expect(ids).toEqual([...own.map(() => 'G9'), ...days.map(() => 'G1')]);
  });

  test('hangs what a teammate added to a strategy on the goal when the strategy is removed', async () => {
    const { answers } = await opened(sheet, 'G1');
    sheet.type('Plan', 'A12', ['T99', 'Tactic', 'Zoe’s fair', 'S1']);
    await savedWith(sheet, { strategies: answers.strategies.filter(({ id }) => id !== 'S1') });
    const { plan } = (await sheet.call('loadGoal', { id: 'G1' })).data;
    expect(plan.tactics).toMatchObject([{ id: 'T99', statement: 'Zoe’s fair' }]);
    expect(plan.strategies).toHaveLength(2);
  });
});
