/** A goal and all that hangs on it as rows of the planning sheets. */
import type { Funnel, Goal, GoalPlan, Milestone, RowType, Strategy, Tactic } from './goal.ts';
import { type NamedRows, named } from './merge.ts';
import { type Cells, dayOrBlank, orBlank } from './rows.ts';

/** The rows of the Plan sheet by their IDs; `idFor` answers the ID that work has, or gives it one. */
export function planCells(
  goalId: string,
  { goal, strategies, tactics }: GoalPlan,
  idFor: (type: RowType, known: string | undefined) => string,
): NamedRows {
  const rows: NamedRows = new Map([[goalId, goalCells(goalId, goal)]]);
  const addTactics = (list: Tactic[], parent: string) => {
    for (const tactic of list) {
      const id = idFor('Tactic', tactic.id);
      rows.set(id, tacticCells(id, tactic, parent));
    }
  };
  for (const strategy of strategies) {
    const id = idFor('Strategy', strategy.id);
    rows.set(id, strategyCells(id, strategy, goalId));
    addTactics(strategy.tactics, id);
  }
  addTactics(tactics, goalId);
  return rows;
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

/** The rows of the Milestones sheet by the days they are due. */
export function milestoneCells(id: string, milestones: readonly Milestone[]): NamedRows {
  const byDue = named(milestones, ({ due }) => String(due));
  return new Map([...byDue].map(([name, { due, share }]) => [name, { id, due: { day: due }, share }]));
}

/** The rows of the Funnel sheet by their stages, as they were called when they were loaded. */
export function stageCells(id: string, funnel: Funnel | null): NamedRows {
  if (!funnel) return new Map();
  const { averageSale, stages } = funnel;
  const rows = stages.map(({ stage, was, rate, days, unitCost }, place) => ({
    name: was ?? stage,
    isNew: was === undefined,
    cells: {
      id,
      step: place + 1,
      stage,
      rate: orBlank(rate),
      days: orBlank(days),
      unitCost: orBlank(unitCost),
      averageSale: place === stages.length - 1 ? orBlank(averageSale) : '',
    },
  }));
  // A new stage may have the name that an older one gave up: that row is the older one's.
  const olderFirst = [...rows.filter(({ isNew }) => !isNew), ...rows.filter(({ isNew }) => isNew)];
  return new Map([...named(olderFirst, ({ name }) => name)].map(([name, { cells }]) => [name, cells]));
}

/** What a row of the Funnel sheet is called in {@link stageCells}; a renamed one may bear its new name already. */
export function stageNamer(
  funnels: readonly (Funnel | null)[],
  held: ReadonlySet<string>,
): (stage: string) => string {
  const renamed = new Map(
    funnels.flatMap((funnel) =>
      (funnel?.stages ?? []).flatMap(({ stage, was }) =>
        was !== undefined && was !== stage && !held.has(was) ? [[stage, was]] : [],
      ),
    ) as [string, string][],
  );
  return (stage) => renamed.get(stage) ?? stage;
}
