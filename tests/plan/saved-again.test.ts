import { describe, expect, test } from 'vitest';
import { day } from '../../src/marketing/day.ts';
import type { Funnel, Goal, GoalPlan } from '../../src/plan/goal.ts';
import { memoryBook } from './book.ts';
import { LEADS_GOAL } from './leads-goal.ts';

const GOAL: Goal = { ...LEADS_GOAL, baseline: 80 };

const FUNNEL: Funnel = {
  averageSale: null,
  stages: [
    { stage: 'Visits', rate: 0.1, days: 2, unitCost: 1 },
    { stage: 'Leads', rate: null, days: null, unitCost: null },
  ],
};

const work = { owner: '', channel: '', contribution: null, effort: null, start: null, deadline: null };

const PLAN: GoalPlan = {
  goal: GOAL,
  strategies: [],
  tactics: [
    { ...work, statement: 'Spring mail' },
    { ...work, statement: 'Fair' },
  ],
  milestones: [
    { due: day(2027, 3, 31), share: 0.5 },
    { due: day(2027, 6, 30), share: 1 },
  ],
  funnel: FUNNEL,
};

/** A goal that is edited, but the save breaks off after so many sheets. */
function brokenOff(
  after: number,
  change: Partial<Goal>,
  rest: Partial<GoalPlan> = {},
  removedIds: string[] = [],
) {
  const book = memoryBook();
  book.save({ saveKey: 'the-first', plan: PLAN });
  const before = book.load('G1');
  const tried = [{ ...before, ...rest, goal: { ...before.goal, ...change } }];
  const edit = { saveKey: 'an-edit', id: 'G1', before };
  book.save({ ...edit, plan: tried[0] as GoalPlan, removedIds }, after);
  const again = (next: Partial<Goal> = {}, more: Partial<GoalPlan> = {}) =>
    book.save({ ...edit, tried, plan: { ...before, ...more, goal: { ...before.goal, ...next } } });
  return { ...book, before, again };
}

describe('an edit that broke off and is saved again with what was loaded', () => {
  test('takes back what it had half written', () => {
    const { again, row } = brokenOff(2, { owner: 'Zoe', target: 120 });
    expect(row('G1')).toMatchObject({ owner: 'Zoe', target: 120 });
    again();
    expect(row('G1')).toMatchObject({ owner: 'Maya', target: 100 });
  });

  test('leaves what a teammate wrote there since', () => {
    const { again, row } = brokenOff(2, { owner: 'Zoe', target: 120 });
    Object.assign(row('G1'), { target: 150, channel: 'Fairs' });
    again();
    expect(row('G1')).toMatchObject({ owner: 'Maya', target: 150, channel: 'Fairs' });
  });

  test('brings back the rows that it had deleted', () => {
    const { again, before, ids, sheets } = brokenOff(
      4,
      {},
      {
        tactics: [{ ...work, id: 'T2', statement: 'Fair' }],
        milestones: [{ due: day(2027, 6, 30), share: 1 }],
      },
      ['T1'],
    );
    expect(ids()).toEqual(['G1', 'T2']);
    again();
    expect(ids().sort()).toEqual(['G1', 'T1', 'T2']);
    expect(sheets.milestones.map(({ share }) => share).sort()).toEqual([0.5, 1]);
    expect(before.tactics).toHaveLength(2);
  });

  test('tells the log that the target moved back', () => {
    const { again, sheets } = brokenOff(2, { target: 120 });
    again();
    expect(sheets.checkIns.map(({ note }) => note)).toEqual(['Target 100 → 120', 'Target 120 → 100']);
  });

  test('tells it too where the other target had come into the log alone', () => {
    const { again, sheets } = brokenOff(1, { target: 120 });
    again();
    again();
    expect(sheets.checkIns.map(({ note }) => note)).toEqual(['Target 100 → 120', 'Target 120 → 100']);
  });
});

describe('a new goal whose save broke off', () => {
  test('has had no other target when it is saved again with another', () => {
    const { save, sheets, row } = memoryBook();
    save({ plan: PLAN }, 2);
    save({ plan: { ...PLAN, goal: { ...GOAL, target: 120 } }, tried: [PLAN] });
    expect(row('G1')).toMatchObject({ target: 120 });
    expect(sheets.checkIns).toEqual([]);
  });
});

describe('rows that a teammate added between two tries', () => {
  const theirs = { id: 'G1', due: { day: day(2027, 5, 1) }, share: 0.8 };
  const stage = { id: 'G1', step: 9, stage: 'Demos', rate: 0.5 };

  test('stay where an edit is tried again', () => {
    const milestones = [{ due: day(2027, 6, 30), share: 1 }];
    const funnel = { ...FUNNEL, stages: [{ ...FUNNEL.stages[0], rate: 0.2 }, FUNNEL.stages[1]] } as Funnel;
    const { again, sheets } = brokenOff(2, {}, { milestones, funnel });
    sheets.milestones.push(theirs);
    sheets.funnel.push(stage);
    again({}, { milestones, funnel });
    expect(sheets.milestones).toContainEqual(theirs);
    expect(sheets.milestones).toHaveLength(2);
    expect(sheets.funnel).toContainEqual(stage);
    expect(sheets.funnel[0]).toMatchObject({ stage: 'Visits', rate: 0.2 });
  });

  test('stay where a new goal is tried again, while rows of the first try go', () => {
    const { save, sheets } = memoryBook();
    const first = { ...PLAN, milestones: [{ due: day(2027, 4, 15), share: 1 }] };
    save({ plan: first });
    sheets.milestones.push(theirs);
    sheets.funnel.push(stage);
    save({ plan: PLAN, tried: [first] });
    expect(sheets.milestones.map(({ due }) => due)).toEqual(
      [day(2027, 5, 1), day(2027, 3, 31), day(2027, 6, 30)].map((due) => ({ day: due })),
    );
    expect(sheets.funnel).toContainEqual(stage);
  });
});

describe('what makes no sense together with what others wrote meanwhile', () => {
  function editing(theirs: object, change: Partial<Goal>) {
    const book = memoryBook();
    book.save({ saveKey: 'the-first', plan: PLAN });
    const before = book.load('G1');
    Object.assign(book.row('G1'), theirs);
    return () =>
      book.save({
        saveKey: 'an-edit',
        id: 'G1',
        before,
        plan: { ...before, goal: { ...before.goal, ...change } },
      });
  }

  test('is refused: a deadline before their start, and a start after their deadline', () => {
    expect(editing({ start: { day: day(2027, 5, 1) } }, { deadline: day(2027, 4, 30) })).toThrow(
      /start.* 1 May 2027.*deadline/s,
    );
    expect(editing({ deadline: { day: day(2027, 2, 1) } }, { start: day(2027, 2, 1) })).toThrow(
      /deadline.* 1 February 2027.*start/s,
    );
  });

  test('is refused: a target that is their baseline, and a baseline that is their target', () => {
    expect(editing({ baseline: 120 }, { target: 120 })).toThrow(/baseline.* 120.*target/s);
    expect(editing({ target: 90 }, { baseline: 90 })).toThrow(/target.* 90.*baseline/s);
    expect(editing({ baseline: 120, direction: 'Keep at least' }, { target: 120 })).not.toThrow();
  });

  test('is let be where this save touches neither', () => {
    expect(editing({ start: { day: day(2027, 9, 1) }, baseline: 100 }, { owner: 'Zoe' })).not.toThrow();
  });
});

describe('a stage of the funnel that gets another name', () => {
  const renamed = (name: string): Funnel =>
    ({
      ...FUNNEL,
      stages: [
        { ...FUNNEL.stages[0], was: 'Visits', stage: name },
        { ...FUNNEL.stages[1], was: 'Leads' },
      ],
    }) as Funnel;

  function opened() {
    const book = memoryBook();
    book.save({ saveKey: 'the-first', plan: PLAN });
    Object.assign(book.sheets.funnel[0] as object, { mine: 'from the shop', rate: 0.3 });
    const loaded = book.load('G1');
    const before = { ...loaded, funnel: renamed('Visits') };
    const save = (funnel: Funnel, tried: GoalPlan[] = [], until = 4) =>
      book.save({ saveKey: 'an-edit', id: 'G1', before, plan: { ...before, funnel }, tried }, until);
    return { ...book, before, save };
  }

  test('keeps its row, with all that people and teammates wrote there', () => {
    const { save, sheets, before } = opened();
    Object.assign(sheets.funnel[0] as object, { days: 9 });
    save({
      ...(before.funnel as Funnel),
      stages: renamed('Sessions').stages.map((one) => ({
        ...one,
        ...(one.was === 'Visits' && { rate: 0.3 }),
      })),
    });
    expect(sheets.funnel).toMatchObject([
      { stage: 'Sessions', rate: 0.3, days: 9, mine: 'from the shop', step: 1 },
      { stage: 'Leads', step: 2 },
    ]);
  });

  test('keeps it when the save is tried again, also with yet another name', () => {
    const { save, sheets, before } = opened();
    save(renamed('Sessions'));
    save(renamed('Sessions'));
    expect(sheets.funnel).toMatchObject([{ stage: 'Sessions', mine: 'from the shop' }, { stage: 'Leads' }]);
    save(renamed('Clicks'), [{ ...before, funnel: renamed('Sessions') }]);
    expect(sheets.funnel).toMatchObject([{ stage: 'Clicks', mine: 'from the shop' }, { stage: 'Leads' }]);
    expect(sheets.funnel).toHaveLength(2);
  });

  test('leaves its old name to a new stage', () => {
    const { save, sheets, before } = opened();
    const [first, last] = renamed('Sessions').stages;
    const fresh = { stage: 'Visits', rate: 0.5, days: null, unitCost: null };
    save({ ...(before.funnel as Funnel), stages: [fresh, first, last] as Funnel['stages'] });
    expect(sheets.funnel).toMatchObject([
      { stage: 'Sessions', step: 2, mine: 'from the shop' },
      { stage: 'Leads', step: 3 },
      { stage: 'Visits', step: 1, rate: 0.5 },
    ]);
  });
});
