import { describe, expect, test } from 'vitest';
import { planCheckIn } from '../../src/plan/check-in.ts';
import type { GoalPlan, Tactic } from '../../src/plan/goal.ts';
import { emptyLedger } from '../../src/plan/ledger.ts';
import { memoryBook } from './book.ts';
import { LEADS_GOAL } from './leads-goal.ts';

/**
 * Characters of developer metadata that Google keeps for a spreadsheet, sheets’ titles and columns among them.
 * https://developers.google.com/sheets/api/guides/metadata#metadata_storage_limits
 */
const MOST_CHARACTERS = 30_000;

const tactic = (statement: string): Tactic => ({
  ...{ statement, owner: '', channel: '', contribution: null, effort: null, start: null, deadline: null },
});

const withTactics = (count: number): GoalPlan => ({
  goal: LEADS_GOAL,
  strategies: [],
  tactics: Array.from({ length: count }, (_, at) => tactic(`Mail ${at}`)),
  milestones: [],
  funnel: null,
});

const key = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

describe('what is remembered of saves', () => {
  test('stays far below what Google keeps, however many rows they write', () => {
    const book = memoryBook();
    const save = (at: number, request: Parameters<typeof book.save>[0]) =>
      JSON.stringify(book.save({ saveKey: key(at), ...request }).ledger).length;
    for (let at = 0; at < 20; at++) {
      expect(save(at, { plan: withTactics(200) })).toBeLessThan(MOST_CHARACTERS / 5);
    }
    const before = book.load('G1');
    for (let at = 20; at < 40; at++) {
      const edit = { id: 'G1', before, plan: { ...before, goal: { ...before.goal, owner: `Ann ${at}` } } };
      expect(save(at, edit)).toBeLessThan(MOST_CHARACTERS / 10);
    }
  });

  test('gives a save that is tried again its own IDs, others’ among them or not', () => {
    const { save, ids } = memoryBook();
    save({ plan: withTactics(3) }, 1);
    save({ saveKey: 'another-save', plan: withTactics(1) });
    save({ plan: withTactics(4) }, 1);
    save({ plan: withTactics(4) });
    expect(ids()).toEqual(['G2', 'T4', 'G1', 'T1', 'T2', 'T3', 'T5']);
  });

  test('holds where an older version of the add-on had kept every ID by itself', () => {
    const older = { ...emptyLedger(), saves: [{ key: 'a-save-key', ids: ['G1', 'S1', 'T1', 'T2'] }] };
    const { save, ids } = memoryBook({ ...older, lastNumbers: { G: 1, S: 1, T: 2 } });
    save({ plan: withTactics(2) });
    expect(ids()).toEqual(['G1', 'T1', 'T2']);
  });

  test('tells a check-in that was begun before', () => {
    const entry = { date: 1, goalId: 'G1', value: 5, confidence: null, note: '', who: '' };
    const row = { date: { day: 1 }, id: 'G1', value: 5, note: '' };
    const log = {
      rows: [{ row: 2, cell: (name: string) => row[name as keyof typeof row] ?? '' }],
      nextRow: 3,
    };
    const first = planCheckIn(emptyLedger(), log, entry, key(1), undefined);
    expect(first.changes.additions).toHaveLength(1);
    expect(planCheckIn(first.ledger, log, entry, key(1), undefined).changes.additions).toEqual([]);
  });
});
