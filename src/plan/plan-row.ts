/** The rows of the Plan sheet as summaries, and a goal with everything that hangs on it. */
import type { Day } from '../marketing/day.ts';
import {
  DIRECTIONS,
  type Direction,
  type FunnelStage,
  type GoalPlan,
  KINDS,
  type Kind,
  type RowType,
  STATUSES,
  type Status,
  type Strategy,
  type Tactic,
} from './goal.ts';
import { rowTypeOf } from './missing-ids.ts';
import type { Shown } from './number-format.ts';
import { dayOf, type ExistingRow, isSameId, numberOf, oneOf, textOf } from './rows.ts';

/** Where a goal stands, as the Plan sheet computes it. */
export interface GoalState<When = Day> {
  current: number | null;
  lastCheckIn: When | null;
  /** 0–1 and beyond: the share of the way from the origin to the target. */
  progress: number | null;
  expected: number | null;
  /** 1 is on pace. */
  pace: number | null;
  status: Status | null;
}

export interface PlanRow {
  id: string;
  type: RowType;
  statement: string;
  supports: string;
  owner: string;
  channel: string;
  metric: string;
  kind: Kind;
  direction: Direction;
  baseline: number | null;
  target: number | null;
  start: Day | null;
  deadline: Day | null;
  contribution: number | null;
  effort: number | null;
  state: GoalState;
}

/** A row as the sheet has it; a kind or direction that is missing or misspelt reads as the usual one. */
export function planRow(row: ExistingRow, today: Day): PlanRow {
  return {
    id: textOf(row, 'id'),
    type: rowTypeOf(row) ?? 'Goal',
    statement: textOf(row, 'statement'),
    supports: textOf(row, 'supports'),
    owner: textOf(row, 'owner'),
    channel: textOf(row, 'channel'),
    metric: textOf(row, 'metric'),
    kind: oneOf(KINDS, textOf(row, 'kind')) ?? 'Total',
    direction: oneOf(DIRECTIONS, textOf(row, 'direction')) ?? 'Increase',
    baseline: numberOf(row, 'baseline'),
    target: numberOf(row, 'target'),
    start: dayOf(row, 'start'),
    deadline: dayOf(row, 'deadline'),
    contribution: numberOf(row, 'contribution'),
    effort: numberOf(row, 'effort'),
    state: {
      current: numberOf(row, 'current'),
      lastCheckIn: lastCheckIn(row, today),
      progress: numberOf(row, 'progress'),
      expected: numberOf(row, 'expected'),
      pace: numberOf(row, 'pace'),
      status: oneOf(STATUSES, textOf(row, 'status')) ?? null,
    },
  };
}

/** An overdue check-in shows as "Check-in due: last 21 days ago". */
function lastCheckIn(row: ExistingRow, today: Day): Day | null {
  const overdue = /last (\d+) days/.exec(textOf(row, 'lastCheckIn'))?.[1];
  return overdue ? today - Number(overdue) : dayOf(row, 'lastCheckIn');
}

/** Whether a row says that it is a goal: the sheets' own formulas go by that. */
export function isTypedGoal(row: ExistingRow): boolean {
  return rowTypeOf(row) === 'Goal';
}

/** Gathers a goal from the rows of the Plan, Milestones and Funnel sheets. */
export function goalPlan(
  goal: PlanRow,
  { unit, currency }: Shown,
  rows: readonly PlanRow[],
  milestoneRows: readonly ExistingRow[],
  funnelRows: readonly ExistingRow[],
): GoalPlan {
  const under = (id: string, type: RowType) =>
    rows.filter((row) => isSameId(row.supports, id) && row.type === type && row.id !== '');
  const strategies = under(goal.id, 'Strategy').map(
    ({ id, statement, owner }): Strategy => ({
      id,
      statement,
      owner,
      tactics: under(id, 'Tactic').map(tacticOf),
    }),
  );
  const { statement, supports, owner, channel, metric, kind, direction, baseline, target, start, deadline } =
    goal;
  return {
    goal: {
      statement,
      supports,
      owner,
      channel,
      metric,
      kind,
      direction,
      unit,
      ...(currency !== '' && { currency }),
      baseline,
      target,
      start,
      deadline,
    },
    strategies,
    tactics: under(goal.id, 'Tactic').map(tacticOf),
    milestones: milestonesOf(goal.id, milestoneRows),
    funnel: funnelOf(goal.id, funnelRows),
  };
}

function tacticOf(row: PlanRow): Tactic {
  const { id, statement, owner, channel, contribution, effort, start, deadline } = row;
  return { id, statement, owner, channel, contribution, effort, start, deadline };
}

/** A goal's rows in the Milestones sheet; one without a day or a share is not read, nor ever changed. */
export function milestoneRows(id: string, rows: readonly ExistingRow[]): ExistingRow[] {
  return rows.filter(
    (row) => isSameId(textOf(row, 'id'), id) && dayOf(row, 'due') !== null && numberOf(row, 'share') !== null,
  );
}

export function milestonesOf(id: string, rows: readonly ExistingRow[]) {
  return milestoneRows(id, rows)
    .map((row) => ({
      due: dayOf(row, 'due') ?? 0,
      share: numberOf(row, 'share') ?? 0,
      target: numberOf(row, 'targetByThen'),
    }))
    .sort((a, b) => a.due - b.due);
}

/** A goal's rows in the Funnel sheet, from the top of the funnel down. */
export function stageRows(id: string, rows: readonly ExistingRow[]): ExistingRow[] {
  return rows
    .filter((row) => isSameId(textOf(row, 'id'), id))
    .sort((a, b) => (numberOf(a, 'step') ?? a.row) - (numberOf(b, 'step') ?? b.row));
}

/** The total that stands beside the goal's first row in the Funnel sheet. */
export function budgetOf(id: string, rows: readonly ExistingRow[]): number | null {
  const own = rows.filter((row) => isSameId(textOf(row, 'id'), id));
  return own.map((row) => numberOf(row, 'totalCost')).find((cost) => cost !== null) ?? null;
}

function funnelOf(id: string, rows: readonly ExistingRow[]) {
  const own = stageRows(id, rows);
  if (own.length === 0) return null;
  const stages = own.map(
    (row): FunnelStage => ({
      stage: textOf(row, 'stage'),
      rate: numberOf(row, 'rate'),
      days: numberOf(row, 'days'),
      unitCost: numberOf(row, 'unitCost'),
    }),
  );
  const sales = own.map((row) => numberOf(row, 'averageSale')).filter((sale) => sale !== null);
  return { averageSale: sales[0] ?? null, stages };
}
