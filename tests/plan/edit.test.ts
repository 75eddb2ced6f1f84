import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/marketing/day.ts';
import type { Funnel, Goal, GoalPlan, Tactic } from '../../src/plan/goal.ts';
import { memoryBook } from './book.ts';
import { LEADS_GOAL } from './leads-goal.ts';

const GOAL: Goal = { ...LEADS_GOAL, target: 125_000 };

function tactic(statement: string): Tactic {
  const nothing = { owner: '', channel: '', contribution: null, effort: null, start: null, deadline: null };
  return { statement, ...nothing };
}

const FUNNEL: Funnel = {
  averageSale: 50,
  stages: [
    { stage: 'Visits', rate: 0.1, days: 2, unitCost: 1 },
    { stage: 'Leads', rate: 0.2, days: null, unitCost: null },
    { stage: 'Sales', rate: null, days: null, unitCost: null },
  ],
};

const PLAN: GoalPlan = {
  goal: GOAL,
  strategies: [
    { statement: 'Mailings', owner: 'Ali', tactics: [tactic('Spring mail'), tactic('Fall mail')] },
  ],
  tactics: [tactic('Fair')],
  milestones: [
    { due: day(2027, 3, 31), share: 0.5 },
    { due: day(2027, 6, 30), share: 1 },
  ],
  funnel: FUNNEL,
};

/** A goal G1 with S1, T1 and T2 under it and T3 beside them, as it is in the sheets and as someone loaded it. */
function loadedGoal() {
  const book = memoryBook();
  book.save({ saveKey: 'the-first', plan: PLAN });
  const before = book.load('G1');
  const edit = (change: Partial<Goal>, rest: Partial<GoalPlan> = {}, removedIds: string[] = []) =>
    book.save({
      saveKey: 'an-edit',
      id: 'G1',
      before,
      plan: { ...before, ...rest, goal: { ...before.goal, ...change } },
      removedIds,
    });
  return { ...book, before, edit };
}

describe('an edited goal', () => {
  test('that nobody changed writes nothing', () => {
    const { edit } = loadedGoal();
    for (const [, changes] of edit({}).changes) {
      expect(changes).toEqual({ updates: [], deletions: [], additions: [] });
    }
  });

  test('that is saved again, wherever the first try broke off, keeps what it had beside what is new', () => {
    for (const stop of [0, 1, 2, undefined]) {
      const { before, save, ids, row } = loadedGoal();
      const fresh = { statement: 'Fairs', owner: 'Bo', tactics: [tactic('Booth')] };
      const request = {
        saveKey: 'an-edit',
        id: 'G1',
        before,
        plan: { ...before, strategies: [...before.strategies, fresh] },
      };
      save(request, stop);
      save(request);
      expect(ids()).toEqual(['G1', 'S1', 'T1', 'T2', 'T3', 'S2', 'T4']);
      expect(row('S1')).toMatchObject({ statement: 'Mailings', owner: 'Ali' });
      expect(row('S2')).toMatchObject({ statement: 'Fairs', owner: 'Bo' });
      expect(row('T4')).toMatchObject({ statement: 'Booth', supports: 'S2' });
    }
  });

  test('writes only what was changed here: what others changed meanwhile stays', () => {
    const { edit, row, sheets } = loadedGoal();
    Object.assign(row('G1'), { target: 200_000, owner: 'Zoe' });
    edit({ channel: 'Fairs' });
    expect(row('G1')).toMatchObject({ target: 200_000, owner: 'Zoe', channel: 'Fairs' });
    expect(sheets.checkIns).toEqual([]);
  });

  test('counts last where others changed the same cell, and the log tells what stood there', () => {
    const { edit, row, sheets } = loadedGoal();
    Object.assign(row('G1'), { target: 200_000, owner: 'Zoe' });
    edit({ target: 150_000 });
    expect(row('G1')).toMatchObject({ target: 150_000, owner: 'Zoe' });
    expect(sheets.checkIns).toMatchObject([{ note: 'Target 200000 → 150000', who: 'Zoe' }]);
  });

  test('logs no target where others had the same idea', () => {
    const { edit, row, sheets } = loadedGoal();
    Object.assign(row('G1'), { target: 150_000 });
    expect(edit({ target: 150_000 }).changes.flatMap(([, { updates }]) => updates)).toEqual([]);
    expect(sheets.checkIns).toEqual([]);
  });

  test('merges cell by cell, whoever changed what', () => {
    const cells = fc.record(
      {
        owner: fc.constantFrom('Ann', 'Ben', ''),
        channel: fc.constantFrom('Email', 'Shop', ''),
        metric: fc.constantFrom('Leads', 'Revenue'),
        target: fc.constantFrom(1, 2 / 3, 125_000),
        baseline: fc.constantFrom(0, 7, 1e9),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(cells, cells, (theirs, mine) => {
        const { edit, row } = loadedGoal();
        const loaded: Record<string, unknown> = { ...row('G1') };
        Object.assign(row('G1'), theirs);
        edit(mine);
        const changed = Object.entries(mine).filter(([key, value]) => value !== loaded[key]);
        expect(row('G1')).toEqual({ ...loaded, ...theirs, ...Object.fromEntries(changed) });
      }),
    );
  });

  test('reads a figure of twelve digits as the formula’s result that it came from', () => {
    const { save, row, before, sheets } = loadedGoal();
    Object.assign(row('G1'), { target: 400_000 / 3 });
    const plan = { ...before, goal: { ...before.goal, target: 133_333.333333, owner: 'Zoe' } };
    save({ saveKey: 'no-before', id: 'G1', plan });
    expect(row('G1')).toMatchObject({ target: 400_000 / 3, owner: 'Zoe' });
    expect(sheets.checkIns).toEqual([]);
  });
});

describe('milestones and stages of an edited goal', () => {
  const incomplete = { id: 'G1', due: { day: day(2027, 9, 30) }, share: '', mine: 'my note' };

  test('stay as they are, with all that people added, while nobody changed them here', () => {
    const { edit, sheets } = loadedGoal();
    sheets.milestones.push(incomplete, { id: 'G1', due: { day: day(2027, 5, 1) }, share: 0.8 });
    Object.assign(sheets.funnel[0] as object, { rate: 0.3 });
    const before = structuredClone([sheets.milestones, sheets.funnel]);
    edit({ owner: 'Zoe' });
    expect([sheets.milestones, sheets.funnel]).toEqual(before);
  });

  test('a new schedule changes the rows in place by their days, and leaves half-filled rows alone', () => {
    const { edit, sheets } = loadedGoal();
    Object.assign(sheets.milestones[1] as object, { mine: 'the fair' });
    sheets.milestones.push(incomplete);
    edit(
      {},
      {
        milestones: [
          { due: day(2027, 6, 30), share: 0.9 },
          { due: day(2027, 7, 31), share: 1 },
        ],
      },
    );
    expect(sheets.milestones).toEqual([
      { id: 'G1', due: { day: day(2027, 6, 30) }, share: 0.9, mine: 'the fair' },
      incomplete,
      { id: 'G1', due: { day: day(2027, 7, 31) }, share: 1 },
    ]);
  });

  test('a schedule chosen anew after a save broke off replaces what that save had written', () => {
    const { edit, sheets, before, save } = loadedGoal();
    const first = [{ due: day(2027, 4, 15), share: 1 }];
    edit({}, { milestones: first });
    const milestones = [{ due: day(2027, 5, 15), share: 1 }];
    const tried = [{ ...before, milestones: first }];
    save({ saveKey: 'an-edit', id: 'G1', before, plan: { ...before, milestones }, tried });
    expect(sheets.milestones.map(({ due }) => due)).toEqual([{ day: day(2027, 5, 15) }]);
  });

  test('a changed rate changes its cell alone', () => {
    const { edit, sheets } = loadedGoal();
    Object.assign(sheets.funnel[0] as object, { rate: 0.3, mine: 'from the shop' });
    const stages = FUNNEL.stages.map((stage) => (stage.stage === 'Visits' ? { ...stage, days: 5 } : stage));
    edit({}, { funnel: { ...FUNNEL, stages } });
    expect(sheets.funnel[0]).toMatchObject({ rate: 0.3, days: 5, mine: 'from the shop' });
  });

  test('a new value of a sale goes wherever the old one stood', () => {
    const { edit, sheets, load } = loadedGoal();
    Object.assign(sheets.funnel[0] as object, { averageSale: 50 });
    edit({}, { funnel: { ...FUNNEL, averageSale: 80 } });
    expect(sheets.funnel.map(({ averageSale }) => averageSale)).toEqual(['', '', 80]);
    expect(load('G1').funnel?.averageSale).toBe(80);
  });

  test('the value of a sale stays when the stage that holds it goes', () => {
    const { edit, load, sheets } = loadedGoal();
    Object.assign(sheets.funnel[0] as object, { averageSale: 50 });
    Object.assign(sheets.funnel[2] as object, { averageSale: '' });
    edit({}, { funnel: { ...FUNNEL, stages: FUNNEL.stages.slice(1) } });
    expect(load('G1').funnel).toEqual({ ...FUNNEL, stages: FUNNEL.stages.slice(1) });
  });

  test('a stage taken out goes with its row, and the others move up', () => {
    const { edit, sheets, load } = loadedGoal();
    const stages = FUNNEL.stages.filter(({ stage }) => stage !== 'Leads');
    edit({}, { funnel: { ...FUNNEL, stages } });
    expect(sheets.funnel.map(({ step }) => step)).toEqual([1, 2]);
    expect(load('G1').funnel).toEqual({ ...FUNNEL, stages });
  });
});

describe('the work under an edited goal', () => {
  test('that others added to a strategy hangs on the goal once the strategy is removed', () => {
    const { edit, sheets, row, load } = loadedGoal();
    sheets.plan.push({ ...row('T1'), id: 'T9', statement: 'Zoe’s mail' });
    edit({}, { strategies: [] }, ['S1', 'T1', 'T2']);
    expect(row('T9')).toMatchObject({ supports: 'G1', statement: 'Zoe’s mail' });
    expect(load('G1').tactics.map(({ id }) => id)).toEqual(['T3', 'T9']);
  });

  test('that others deleted stays deleted, unless it was changed here', () => {
    const { edit, sheets, before, ids } = loadedGoal();
    sheets.plan = sheets.plan.filter(({ id }) => id !== 'T1' && id !== 'T3');
    edit({ owner: 'Zoe' }, { tactics: before.tactics.map((one) => ({ ...one, effort: 5 })) });
    expect(ids()).toEqual(['G1', 'S1', 'T2', 'T3']);
  });

  test('that is new under a strategy that others deleted hangs on the goal', () => {
    const { edit, sheets, before, row } = loadedGoal();
    sheets.plan = sheets.plan.filter(({ id }) => id !== 'S1');
    const [mailings] = before.strategies;
    const added = { ...mailings, tactics: [...(mailings?.tactics ?? []), tactic('New')] };
    edit({}, { strategies: [added as (typeof before.strategies)[0]] });
    expect(row('T4')).toMatchObject({ statement: 'New', supports: 'G1' });
  });
});
