/** What saving a goal changes in the planning sheets. */
import type { Day } from '../marketing/day.ts';
import type { Goal, GoalPlan, Strategy, Tactic } from './goal.ts';
import { idGiver, idLetter, type Ledger, saveOf, withSave } from './ledger.ts';
import { numberFormat } from './number-format.ts';
import { Problem } from './problem.ts';
import {
  type Cells,
  changedCells,
  dayOf,
  dayOrBlank,
  type ExistingRow,
  type NewRow,
  numberOf,
  orBlank,
  type RowChanges,
  type SheetRows,
  textOf,
} from './rows.ts';
import type { SheetKey } from './sheet.ts';

export interface GoalToSave {
  saveKey: string;
  /** The goal to change; absent for a new one. */
  id?: string | undefined;
  plan: GoalPlan;
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

/**
 * Decides what a save writes: new IDs, or those that an earlier try with the same save key was given. Rows that
 * this try already wrote are completed, never written twice. An edited row changes only where the answers
 * differ from the sheet.
 */
export function planSave(state: SaveState, request: GoalToSave): SavePlan {
  const { goal } = request.plan;
  const begun = saveOf(state.ledger, request.saveKey)?.ids ?? [];
  const ids = idGiver(state.ledger, state.plan.rows);
  const waiting = [...begun];
  const idFor = (type: 'Goal' | 'Strategy' | 'Tactic', known: string | undefined) => {
    if (known) return known;
    const place = waiting.findIndex((id) => id.startsWith(idLetter(type)));
    return place < 0 ? ids.next(type) : (waiting.splice(place, 1)[0] as string);
  };

  const goalId = idFor('Goal', request.id);
  const pattern = numberFormat(goal.unit, [goal.baseline, goal.target], state.currency);
  const wanted = new Map<string, Cells>([[goalId, goalCells(goalId, goal)]]);
  const addTactics = (tactics: Tactic[], parent: string) => {
    for (const tactic of tactics) {
      const id = idFor('Tactic', tactic.id);
      wanted.set(id, tacticCells(id, tactic, parent));
    }
  };
  for (const strategy of request.plan.strategies) {
    const id = idFor('Strategy', strategy.id);
    wanted.set(id, strategyCells(id, strategy, goalId));
    addTactics(strategy.tactics, id);
  }
  addTactics(request.plan.tactics, goalId);

  const existing = new Map(state.plan.rows.map((row) => [textOf(row, 'id'), row]));
  const goalRow = existing.get(goalId);
  if (request.id && !goalRow) {
    throw new Problem(
      'sheet',
      `There is no goal ${request.id} in the Plan sheet any more. Save it as a new goal.`,
    );
  }
  const removed = new Set([...request.removedIds, ...waiting].filter((id) => !wanted.has(id)));
  const planChanges: RowChanges = {
    updates: [],
    deletions: state.plan.rows.filter((row) => removed.has(textOf(row, 'id'))).map(({ row }) => row),
    additions: [],
  };
  for (const [id, cells] of wanted) {
    const row = existing.get(id);
    if (!row) {
      planChanges.additions.push({ cells, pattern });
      continue;
    }
    const changed = changedCells(row, cells);
    if (Object.keys(changed).length > 0) planChanges.updates.push({ row: row.row, cells: changed, pattern });
  }

  const lastRow = state.plan.nextRow - planChanges.deletions.length;
  const written = [goalId, ...[...wanted.keys()].filter((id) => id !== goalId)];
  return {
    ledger: withSave(ids.ledger(), { key: request.saveKey, ids: written }),
    changes: [
      ['checkIns', targetChange(state, goalId, goal, goalRow, pattern)],
      ['plan', planChanges],
      ['milestones', replaced(state.milestones, goalId, milestoneRows(goalId, request.plan, pattern))],
      ['funnel', replaced(state.funnel, goalId, funnelRows(goalId, request.plan))],
    ],
    id: goalId,
    childIds: written.slice(1),
    row: goalRow ? goalRow.row - planChanges.deletions.filter((row) => row < goalRow.row).length : lastRow,
  };
}

function goalCells(id: string, goal: Goal): Cells {
  return {
    id,
    type: 'Goal',
    statement: goal.statement,
    supports: goal.supports,
    owner: goal.owner,
    channel: goal.channel,
    metric: goal.metric,
    kind: goal.kind,
    direction: goal.direction,
    baseline: orBlank(goal.baseline),
    target: orBlank(goal.target),
    start: dayOrBlank(goal.start),
    deadline: dayOrBlank(goal.deadline),
  };
}

function strategyCells(id: string, strategy: Strategy, goalId: string): Cells {
  return { id, type: 'Strategy', statement: strategy.statement, supports: goalId, owner: strategy.owner };
}

function tacticCells(id: string, tactic: Tactic, parent: string): Cells {
  return {
    id,
    type: 'Tactic',
    statement: tactic.statement,
    supports: parent,
    owner: tactic.owner,
    channel: tactic.channel,
    start: dayOrBlank(tactic.start),
    deadline: dayOrBlank(tactic.deadline),
    contribution: orBlank(tactic.contribution),
    effort: orBlank(tactic.effort),
  };
}

function milestoneRows(id: string, plan: GoalPlan, pattern: string): NewRow[] {
  return plan.milestones.map(({ due, share }) => ({ cells: { id, due: { day: due }, share }, pattern }));
}

function funnelRows(id: string, { funnel }: GoalPlan): NewRow[] {
  if (!funnel) return [];
  return funnel.stages.map(({ stage, rate, days, unitCost }, place) => ({
    cells: {
      id,
      step: place + 1,
      stage,
      rate: orBlank(rate),
      days: orBlank(days),
      unitCost: orBlank(unitCost),
      averageSale: place === funnel.stages.length - 1 ? orBlank(funnel.averageSale) : '',
    },
  }));
}

const NOTHING: RowChanges = { updates: [], deletions: [], additions: [] };

/** The goal's rows in a side sheet give way to new ones, unless they already say the same. */
function replaced(sheet: SheetRows, id: string, wanted: NewRow[]): RowChanges {
  const old = sheet.rows.filter((row) => textOf(row, 'id') === id);
  const same =
    old.length === wanted.length &&
    wanted.every(
      ({ cells }, place) => Object.keys(changedCells(old[place] as ExistingRow, cells)).length === 0,
    );
  if (same) return NOTHING;
  return { updates: [], deletions: old.map(({ row }) => row), additions: wanted };
}

/** A target that moved is written into the log, once, so that nobody wonders later. */
function targetChange(
  { checkIns, today }: SaveState,
  id: string,
  goal: Goal,
  before: ExistingRow | undefined,
  pattern: string,
): RowChanges {
  const was = before ? numberOf(before, 'target') : null;
  if (was === null || goal.target === null || was === goal.target) return NOTHING;
  const note = `Target ${figure(was, goal)} → ${figure(goal.target, goal)}`;
  const logged = checkIns.rows.some(
    (row) => textOf(row, 'id') === id && textOf(row, 'note') === note && dayOf(row, 'date') === today,
  );
  if (logged) return NOTHING;
  const cells: Cells = { date: { day: today }, id, value: '', confidence: '', note, who: goal.owner };
  return { updates: [], deletions: [], additions: [{ cells, pattern }] };
}

function figure(value: number, { unit }: Goal): string {
  return unit === 'percent' ? `${Number((value * 100).toFixed(2))}%` : String(value);
}
