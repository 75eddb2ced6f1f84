import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/marketing/day.ts';
import { checkInsOf } from '../../src/plan/check-in.ts';
import type { GoalPlan } from '../../src/plan/goal.ts';
import { memoryBook } from './book.ts';
import { LEADS_GOAL } from './leads-goal.ts';

function plan(tactics: string[], more: Partial<GoalPlan['goal']> = {}): GoalPlan {
  return {
    goal: { ...LEADS_GOAL, ...more },
    strategies: [],
    tactics: tactics.map((statement) => ({
      statement,
      owner: '',
      channel: '',
      contribution: 50,
      effort: null,
      start: null,
      deadline: null,
    })),
    milestones: [
      { due: day(2027, 3, 31), share: 0.5 },
      { due: day(2027, 6, 30), share: 1 },
    ],
    funnel: null,
  };
}

describe('a goal is found with all that names it', () => {
  test('in small letters, as the sheets’ own formulas find it', () => {
    const { save, sheets, load } = memoryBook();
    save({ plan: plan(['Mail']) });
    Object.assign(sheets.plan[1] as object, { supports: 'g1' });
    for (const row of sheets.milestones) row.id = 'g1';
    sheets.checkIns.push({ id: 'g1', date: { day: 20_000 }, value: 5 });
    const loaded = load('G1');
    expect(loaded.tactics.map(({ id }) => id)).toEqual(['T1']);
    expect(loaded.milestones).toHaveLength(2);
    const rows = sheets.checkIns.map((row, at) => ({ row: at + 2, cell: (key: string) => row[key] ?? '' }));
    expect(checkInsOf('G1', { rows, nextRow: 3 })).toMatchObject([{ goalId: 'G1', value: 5 }]);
  });
});

describe('planSave', () => {
  test('gives a goal and its tactics IDs and puts them below each other', () => {
    const { save, ids, sheets } = memoryBook();
    expect(save({ plan: plan(['Mail', 'Ads']) })).toMatchObject({ id: 'G1', childIds: ['T1', 'T2'], row: 2 });
    expect(ids()).toEqual(['G1', 'T1', 'T2']);
    expect(sheets.plan?.[1]).toMatchObject({ type: 'Tactic', supports: 'G1', contribution: 50 });
    expect(sheets.milestones).toHaveLength(2);
  });

  test('never gives an ID twice, not even one whose row was deleted', () => {
    const { save, ids, sheets } = memoryBook();
    save({ saveKey: 'first-key', plan: plan(['Mail']) });
    sheets.plan = [];
    save({ saveKey: 'second-key', plan: plan(['Ads']) });
    expect(ids()).toEqual(['G2', 'T2']);
  });

  test('leaves cells that already say the same alone, formulas of people’s own among them', () => {
    const { save } = memoryBook();
    const { id, childIds } = save({ plan: plan(['Mail']) });
    const edited = plan(['Mail'], { owner: 'Jonas' });
    edited.tactics[0] = { ...(edited.tactics[0] as (typeof edited.tactics)[0]), id: childIds[0] as string };
    const { changes } = save({ saveKey: 'an-edit', id, plan: edited });
    expect(new Map(changes).get('plan')).toEqual({
      updates: [{ row: 2, cells: { owner: 'Jonas' } }],
      deletions: [],
      additions: [],
    });
    expect(new Map(changes).get('milestones')).toEqual({ updates: [], deletions: [], additions: [] });
  });

  test('logs a target that moved, once', () => {
    const { save, sheets } = memoryBook();
    const { id } = save({ plan: plan([]) });
    save({ saveKey: 'an-edit', id, plan: plan([], { target: 80 }) }, 1);
    save({ saveKey: 'an-edit', id, plan: plan([], { target: 80 }) });
    expect(sheets.checkIns?.map(({ note }) => note)).toEqual(['Target 100 → 80']);
  });

  test('refuses to edit a goal that is gone', () => {
    expect(() => memoryBook().save({ id: 'G9', plan: plan([]) })).toThrow('There is no goal G9');
  });

  test('however often and wherever a save breaks off, trying again leaves the goal written once', () => {
    const tactics = fc.array(fc.constantFrom('Mail', 'Ads', 'Fair'), { maxLength: 4 });
    const breaks = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(tactics, tactics, breaks, (first, last, stops) => {
        const { save, ids, sheets } = memoryBook();
        save({ saveKey: 'someone-else', plan: plan(['Theirs']) });
        for (const stop of stops) save({ plan: plan(first) }, stop);
        const { id, childIds } = save({ plan: plan(last) });
        expect(ids()).toHaveLength(2 + 1 + last.length);
        expect(new Set(ids()).size).toBe(ids().length);
        expect(childIds).toHaveLength(last.length);
        expect(sheets.milestones?.filter((row) => row.id === id)).toHaveLength(2);
      }),
    );
  });
});
