/** What saving a goal changes in the sheets of its milestones and its funnel. */
import type { GoalPlan } from './goal.ts';
import { milestoneCells, stageCells, stageNamer } from './goal-rows.ts';
import { merged, named, type Versions } from './merge.ts';
import { milestoneRows, stageRows } from './plan-row.ts';
import { dayOf, type RowChanges, type SheetRows, textOf } from './rows.ts';

/** A goal as it is wanted, as it was loaded, and as earlier tries of the same save wanted it. */
export interface PlanVersions {
  plan: GoalPlan;
  before?: GoalPlan | undefined;
  tried: readonly GoalPlan[];
}

export function milestoneChanges(
  sheet: SheetRows,
  id: string,
  { plan, before, tried }: PlanVersions,
  pattern: string,
): RowChanges {
  const cellsOf = ({ milestones }: GoalPlan) => milestoneCells(id, milestones);
  const versions = {
    sheet: named(milestoneRows(id, sheet.rows), (row) => String(dayOf(row, 'due'))),
    loaded: before && cellsOf(before),
    wanted: cellsOf(plan),
    tried: tried.map(cellsOf),
  };
  return listChanges(versions, pattern);
}

export function funnelChanges(
  sheet: SheetRows,
  id: string,
  { plan, before, tried }: PlanVersions,
  pattern: string | undefined,
): RowChanges {
  const rows = stageRows(id, sheet.rows).filter((row) => textOf(row, 'stage') !== '');
  const held = new Set(rows.map((row) => textOf(row, 'stage')));
  const nameOf = stageNamer(
    [plan, ...tried].map(({ funnel }) => funnel),
    held,
  );
  const cellsOf = ({ funnel }: GoalPlan) => stageCells(id, funnel);
  const [loaded, wanted] = [before && cellsOf(before), cellsOf(plan)];
  // The value of a sale may stand in any of the rows, also in one that goes: it is written into the last.
  const isSame = (loaded && [...loaded.keys()].join('\n')) === [...wanted.keys()].join('\n');
  if (!isSame || before?.funnel?.averageSale !== plan.funnel?.averageSale) {
    for (const cells of loaded?.values() ?? []) delete cells.averageSale;
  }
  const versions = {
    sheet: named(rows, (row) => nameOf(textOf(row, 'stage'))),
    loaded,
    wanted,
    tried: tried.map(cellsOf),
  };
  return listChanges(versions, pattern);
}

/**
 * Rows that are no longer wanted go, but none while the list is as it was loaded. Those that neither the loaded
 * list nor an earlier try had are others' and stay.
 */
function listChanges(versions: Versions, pattern: string | undefined): RowChanges {
  const { sheet, loaded, wanted, tried } = versions;
  const lists = [...(loaded ? [loaded] : []), ...tried];
  const isAsWanted = (rows: typeof wanted) => JSON.stringify([...rows]) === JSON.stringify([...wanted]);
  if (loaded && lists.every(isAsWanted)) return { updates: [], deletions: [], additions: [] };
  const known = new Set((lists.length > 0 ? lists : [sheet]).flatMap((rows) => [...rows.keys()]));
  const removed = [...known].filter((name) => !wanted.has(name));
  return merged(versions, removed, pattern);
}
