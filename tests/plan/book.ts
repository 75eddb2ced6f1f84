import { day } from '../../src/marketing/day.ts';
import type { GoalPlan, Unit } from '../../src/plan/goal.ts';
import { emptyLedger, type Ledger } from '../../src/plan/ledger.ts';
import { goalPlan, planRow } from '../../src/plan/plan-row.ts';
import type { Cells, RowChanges, SheetRows } from '../../src/plan/rows.ts';
import { type GoalToSave, planSave, type SaveState } from '../../src/plan/save.ts';

const today = day(2027, 3, 1);

/** Planning sheets in memory: what a save writes, the next one finds. */
export function memoryBook(ledgerBefore: Ledger = emptyLedger()) {
  const sheets: Record<'plan' | 'milestones' | 'funnel' | 'checkIns', Cells[]> = {
    ...{ plan: [], milestones: [], funnel: [], checkIns: [] },
  };
  let ledger = ledgerBefore;
  const rowsOf = (key: keyof typeof sheets): SheetRows => ({
    rows: sheets[key].map((row, at) => ({ row: at + 2, cell: (column) => row[column] ?? '' })),
    nextRow: sheets[key].length + 2,
  });
  const state = (): SaveState => ({
    ledger,
    plan: rowsOf('plan'),
    milestones: rowsOf('milestones'),
    funnel: rowsOf('funnel'),
    checkIns: rowsOf('checkIns'),
    currency: '€',
    today,
    who: () => '',
  });
  const apply = (key: keyof typeof sheets, { updates, deletions, additions }: RowChanges) => {
    for (const { row, cells } of updates) Object.assign(sheets[key][row - 2] as Cells, cells);
    sheets[key] = [
      ...sheets[key].filter((_, at) => !deletions.includes(at + 2)),
      ...additions.map(({ cells }) => ({ ...cells })),
    ];
  };
  return {
    sheets,
    row: (id: string) => sheets.plan.find((row) => row.id === id) as Cells,
    ids: () => sheets.plan.map(({ id }) => id),
    /** As `Edit goal` reads it. */
    load(id: string, unit: Unit = 'number', currency = ''): GoalPlan {
      const rows = rowsOf('plan').rows.map((row) => planRow(row, today));
      const goal = rows.find((row) => row.id === id);
      if (!goal) throw new Error(`${id} is not in the plan`);
      return goalPlan(goal, { unit, currency }, rows, rowsOf('milestones').rows, rowsOf('funnel').rows);
    },
    /** Saves; with `until`, only that many sheets are written before the connection is lost. */
    save(request: Partial<GoalToSave> & { plan: GoalPlan }, until = 4) {
      const planned = planSave(state(), { saveKey: 'a-save-key', removedIds: [], ...request });
      ledger = planned.ledger;
      for (const [key, changes] of planned.changes.slice(0, until))
        apply(key as keyof typeof sheets, changes);
      return planned;
    },
  };
}
