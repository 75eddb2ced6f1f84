/** What saving a goal changes in the planning sheets. */
import type { Day } from '../marketing/day.ts';
import type { Goal, GoalPlan, RowType } from './goal.ts';
import { milestoneCells, planCells, stageCells } from './goal-rows.ts';
import { idGiver, idLetter, type Ledger, saveOf, withSave } from './ledger.ts';
import { merged, type NamedRows, named } from './merge.ts';
import { numberFormat } from './number-format.ts';
import { milestoneRows, stageRows } from './plan-row.ts';
import { Problem } from './problem.ts';
import {
  type Cell,
  type Cells,
  dayOf,
  type ExistingRow,
  numberOf,
  type RowChanges,
  type RowUpdate,
  type SheetRows,
  textOf,
} from './rows.ts';
import type { SheetKey } from './sheet.ts';

export interface GoalToSave {
  saveKey: string;
  /** The goal to change; absent for a new one. */
  id?: string | undefined;
  plan: GoalPlan;
  /** The goal as it was loaded: only what differs from it is written. */
  before?: GoalPlan | undefined;
  /** Strategies and tactics that were removed while editing. */
  removedIds: string[];
}

export interface SaveState {
  ledger: Ledger;
  plan: SheetRows;
  milestones: SheetRows;
  funnel: SheetRows;
  checkIns: SheetRows;
  /** The symbol or code that money is shown with. */
  currency: string;
  today: Day;
}

export interface SavePlan {
  /** Written first: a repeated save finds its IDs there. */
  ledger: Ledger;
  /** In the order in which they are written. */
  changes: [SheetKey, RowChanges][];
  id: string;
  childIds: string[];
  row: number;
}

function idsIn({ strategies, tactics }: GoalToSave['plan'], goalId: string | undefined): string[] {
  const items = [...strategies.flatMap((strategy) => [strategy, ...strategy.tactics]), ...tactics];
  return [goalId, ...items.map(({ id }) => id)].filter((id) => id !== undefined);
}

/**
 * Decides what a save writes: new IDs, or those that an earlier try with the same save key was given. Rows that
 * this try already wrote are completed, never written twice. Of an edited goal only what differs from the goal as
 * it was loaded is written, and only where the sheet does not say so already.
 */
export function planSave(state: SaveState, request: GoalToSave): SavePlan {
  const { plan, before } = request;
  const begun = saveOf(state.ledger, request.saveKey)?.ids ?? [];
  const ids = idGiver(state.ledger, state.plan.rows);
  const known = new Set(idsIn(plan, request.id));
  // An earlier try was given these for what was new; what the plan knows already has its own.
  const waiting = begun.filter((id) => !known.has(id) && !request.removedIds.includes(id));
  const idFor = (type: RowType, known: string | undefined) => {
    if (known) return known;
    const place = waiting.findIndex((id) => id.startsWith(idLetter(type)));
    return place < 0 ? ids.next(type) : (waiting.splice(place, 1)[0] as string);
  };

  const goalId = idFor('Goal', request.id);
  const wanted = planCells(goalId, plan, idFor);
  const withIds = state.plan.rows.filter((row) => textOf(row, 'id') !== '');
  const rows = named(withIds, (row) => textOf(row, 'id'));
  const goalRow = rows.get(goalId);
  if (request.id && !goalRow) {
    throw new Problem(
      'sheet',
      `There is no goal ${request.id} in the Plan sheet any more. Save it as a new goal.`,
    );
  }
  const removed = new Set([...request.removedIds, ...waiting].filter((id) => !wanted.has(id)));
  const loaded = before && planCells(goalId, before, (_, known = '') => known);
  const pattern = numberFormat(plan.goal.unit, [plan.goal.baseline, plan.goal.target], state.currency);
  const changes = hungOnGoal(goalId, merged(rows, loaded, wanted, removed, pattern), rows, removed);
  const isRepeated = begun.length > 0;
  const written = [...wanted.keys()];
  const above = changes.deletions.filter((row) => row < (goalRow?.row ?? state.plan.nextRow));
  return {
    ledger: withSave(ids.ledger(), { key: request.saveKey, ids: written }),
    changes: [
      ['checkIns', targetChange(state, goalId, plan.goal, goalRow, changes)],
      ['plan', changes],
      ['milestones', milestoneChanges(state, goalId, request, isRepeated, pattern)],
      ['funnel', funnelChanges(state, goalId, request, isRepeated)],
    ],
    id: goalId,
    childIds: written.slice(1),
    row: (goalRow?.row ?? state.plan.nextRow) - above.length,
  };
}

/** Work under a strategy that is gone hangs on the goal: what others added there, and what is new here. */
function hungOnGoal(
  goalId: string,
  changes: RowChanges,
  rows: NamedRows<ExistingRow>,
  removed: ReadonlySet<string>,
): RowChanges {
  const moved = new Set(changes.updates.filter(({ cells }) => 'supports' in cells).map(({ row }) => row));
  const leftBehind = [...rows]
    .filter(([id, row]) => removed.has(textOf(row, 'supports')) && !removed.has(id) && !moved.has(row.row))
    .map(([, { row }]): RowUpdate => ({ row, cells: { supports: goalId } }));
  const standing = new Set<Cell | undefined>([
    ...rows.keys(),
    ...changes.additions.map(({ cells }) => cells.id),
  ]);
  const additions = changes.additions.map((added) =>
    added.cells.type !== 'Tactic' || standing.has(added.cells.supports)
      ? added
      : { ...added, cells: { ...added.cells, supports: goalId } },
  );
  return { ...changes, updates: [...changes.updates, ...leftBehind], additions };
}

function milestoneChanges(
  { milestones }: SaveState,
  id: string,
  { plan, before }: GoalToSave,
  isRepeated: boolean,
  pattern: string,
): RowChanges {
  const sheet = named(milestoneRows(id, milestones.rows), (row) => String(dayOf(row, 'due')));
  const loaded = before && milestoneCells(id, before.milestones);
  return listChanges(sheet, loaded, milestoneCells(id, plan.milestones), isRepeated, pattern);
}

function funnelChanges(
  { funnel }: SaveState,
  id: string,
  { plan, before }: GoalToSave,
  isRepeated: boolean,
): RowChanges {
  const withNames = stageRows(id, funnel.rows).filter((row) => textOf(row, 'stage') !== '');
  const sheet = named(withNames, (row) => textOf(row, 'stage'));
  const loaded = before && stageCells(id, before.funnel);
  const wanted = stageCells(id, plan.funnel);
  // The value of a sale may stand in any of the rows, also in one that goes: it is written into the last.
  const isSame = (loaded && [...loaded.keys()].join('\n')) === [...wanted.keys()].join('\n');
  if (!isSame || before?.funnel?.averageSale !== plan.funnel?.averageSale) {
    for (const cells of loaded?.values() ?? []) delete cells.averageSale;
  }
  return listChanges(sheet, loaded, wanted, isRepeated);
}

/** Milestones or stages: rows that are no longer wanted go, but none while the list is as it was loaded. */
function listChanges(
  sheet: NamedRows<ExistingRow>,
  loaded: NamedRows | undefined,
  wanted: NamedRows,
  isRepeated: boolean,
  pattern?: string,
): RowChanges {
  if (loaded && JSON.stringify([...loaded]) === JSON.stringify([...wanted])) return NOTHING;
  // An earlier try may have written rows that neither list knows.
  const known = loaded && !isRepeated ? loaded : sheet;
  const removed = [...known.keys()].filter((name) => !wanted.has(name));
  return merged(sheet, loaded, wanted, removed, pattern);
}

const NOTHING: RowChanges = { updates: [], deletions: [], additions: [] };

/** A target that moved is written into the log, once, so that nobody wonders later. */
function targetChange(
  { checkIns, today }: SaveState,
  id: string,
  goal: Goal,
  row: ExistingRow | undefined,
  { updates }: RowChanges,
): RowChanges {
  const update = updates.find((each) => each.row === row?.row);
  const was = row ? numberOf(row, 'target') : null;
  const target = update?.cells.target;
  if (was === null || typeof target !== 'number') return NOTHING;
  const note = `Target ${figure(was, goal)} → ${figure(target, goal)}`;
  const logged = checkIns.rows.some(
    (entry) => textOf(entry, 'id') === id && textOf(entry, 'note') === note && dayOf(entry, 'date') === today,
  );
  if (logged) return NOTHING;
  const who = update?.cells.owner ?? row?.cell('owner') ?? '';
  const cells: Cells = { date: { day: today }, id, value: '', confidence: '', note, who };
  return { updates: [], deletions: [], additions: [{ cells, pattern: update?.pattern }] };
}

function figure(value: number, { unit }: Goal): string {
  return unit === 'percent' ? `${Number((value * 100).toFixed(2))}%` : String(Number(value.toPrecision(12)));
}
