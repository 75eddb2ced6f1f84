/** What saving a goal changes in the planning sheets. */
import type { Day } from '../marketing/day.ts';
import { refuseContradictions } from './contradictions.ts';
import type { GoalPlan, RowType } from './goal.ts';
import { planCells } from './goal-rows.ts';
import { givenOutBy, idGiver, idLetter, type Ledger, withSave } from './ledger.ts';
import { isSameLook, looksOf, shownAnew, shownWhereChanged } from './looks.ts';
import { merged, type NamedRows, named } from './merge.ts';
import { Problem } from './problem.ts';
import {
  type Cell,
  type ExistingRow,
  numberOf,
  type RowChanges,
  type RowUpdate,
  type SheetRows,
  textOf,
} from './rows.ts';
import { funnelChanges, milestoneChanges } from './save-lists.ts';
import { targetChange } from './target-log.ts';

export interface GoalToSave {
  saveKey: string;
  /** The goal to change; absent for a new one. */
  id?: string | undefined;
  plan: GoalPlan;
  /** The goal as it was loaded: only what differs from it is written. */
  before?: GoalPlan | undefined;
  /** What earlier tries of this save sent: half of it may be in the sheets. */
  tried?: readonly GoalPlan[] | undefined;
  /** Strategies and tactics that were removed while editing. */
  removedIds: string[];
}

type SavedSheet = 'checkIns' | 'plan' | 'milestones' | 'funnel';

export interface SaveState extends Record<SavedSheet, SheetRows> {
  ledger: Ledger;
  /** The symbol or code that money is shown with, unless a goal has its own. */
  currency: string;
  today: Day;
  /** Who saves, where they have told it; asked for only where something is logged. */
  who(): string;
}

export interface SavePlan {
  /** Written first: a repeated save finds its IDs there. */
  ledger: Ledger;
  /** In the order in which they are written. */
  changes: [SavedSheet, RowChanges][];
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
  const { plan, before, tried = [] } = request;
  const begun = givenOutBy(state.ledger, request.saveKey);
  const ids = idGiver(state.ledger, state.plan.rows);
  const known = new Set(idsIn(plan, request.id));
  // An earlier try was given these for what was new; what the plan knows already has its own.
  const waiting = (begun ?? []).filter((id) => !known.has(id) && !request.removedIds.includes(id));
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
    throw new Problem('sheet', `There is no goal ${request.id} in the plan any more. Save it as a new goal.`);
  }
  const removed = new Set([...request.removedIds, ...waiting].filter((id) => !wanted.has(id)));
  const cellsOf = (version: GoalPlan) => planCells(goalId, version, (_, known = '') => known);
  const versions = { sheet: rows, loaded: before && cellsOf(before), wanted, tried: tried.map(cellsOf) };
  const looks = looksOf(plan, state.currency);
  const inPlan = hungOnGoal(goalId, merged(versions, removed, looks.figures), rows, removed);
  const changed = inPlan.updates.find(({ row }) => row === goalRow?.row)?.cells ?? {};
  const currency = plan.goal.currency || state.currency;
  if (goalRow) refuseContradictions(goalRow, changed, plan.goal, currency);
  const lists = { plan, before, tried };
  const changes: [SavedSheet, RowChanges][] = [
    [
      'checkIns',
      targetChange(state, goalId, lists, request.id ? goalRow : undefined, changed, looks.figures),
    ],
    ['plan', shownWhereChanged(inPlan, looks)],
    ['milestones', milestoneChanges(state.milestones, goalId, lists, looks.figures)],
    ['funnel', funnelChanges(state.funnel, goalId, lists, looks.costs)],
  ];
  const written = [...wanted.keys()];
  // An earlier try may have ended before it came to formats.
  const isNewLook = begun !== undefined || (before && !isSameLook(looksOf(before, state.currency), looks));
  const patternIn: Record<SavedSheet, (row: ExistingRow) => string | undefined> = {
    checkIns: (row) => looks.reading(numberOf(row, 'value')),
    plan: () => looks.figures,
    milestones: () => looks.figures,
    funnel: () => looks.costs,
  };
  const above = inPlan.deletions.filter((row) => row < (goalRow?.row ?? state.plan.nextRow));
  return {
    ledger: withSave(
      ids.ledger(),
      request.saveKey,
      written.filter((id) => !known.has(id)),
    ),
    changes: isNewLook
      ? changes.map(([key, each]) => [key, shownAnew(each, state[key], written, patternIn[key])])
      : changes,
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
