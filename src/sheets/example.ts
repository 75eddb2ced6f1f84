/** Insert example plan: the pet shop's goals, check-ins and dashboard, through the same doors as people's own. */
import { checkInCells, checkInsOf } from '../plan/check-in.ts';
import { type ExampleGoal, examplePlan } from '../plan/example.ts';
import { numberFormat } from '../plan/number-format.ts';
import { isTypedGoal } from '../plan/plan-row.ts';
import { type ExistingRow, textOf } from '../plan/rows.ts';
import type { Book } from './book.ts';
import { defaultsOf, openRows, saveGoal } from './goals.ts';
import { refreshOutlooks } from './outlooks.ts';
import { ALL_SHEETS, ensureSheets, type NewSheet } from './set-up.ts';
import { readAsOf, readCurrency } from './settings.ts';
import { applyChanges } from './table.ts';

/** Person-days a month of the example's team, where no capacity is set. */
const CAPACITY = 16;

/** Under this key and its place each goal of the example is saved. */
const SAVE_KEY = 'example-goal-';

/** How many goals of people's own the plan has. */
export function goalsBesideExample(book: Book): number {
  if (!book.ledger.sheets.plan) return 0;
  const examples = book.ledger.saves.filter(({ key }) => key.startsWith(SAVE_KEY)).map(({ ids }) => ids[0]);
  const rows = openRows(book, 'plan')?.rows ?? [];
  const isOwn = (row: ExistingRow) =>
    textOf(row, 'statement') !== '' && isTypedGoal(row) && !examples.includes(textOf(row, 'id'));
  return rows.filter(isOwn).length;
}

/**
 * Writes the example, told from the day that the plan is read on; asked again, it completes or restores the same goals
 * instead of adding more. Answers their IDs, and the sheets that were made for them.
 */
export function insertExample(book: Book): { ids: string[]; made: NewSheet[] } {
  const made = ensureSheets(book, ALL_SHEETS, defaultsOf(book));
  const today = readAsOf(book) ?? book.clock.today();
  const currency = readCurrency(book);
  const ids: string[] = [];
  const logged: GoalLog[] = [];
  for (const [place, { plan, supportsFirst, checkIns }] of examplePlan(today, currency).entries()) {
    const goal = supportsFirst ? { ...plan.goal, supports: ids[0] ?? '' } : plan.goal;
    const request = { saveKey: `${SAVE_KEY}${place + 1}`, plan: { ...plan, goal }, removedIds: [] };
    const { id } = saveGoal(book, request);
    ids.push(id);
    const pattern = numberFormat(goal.unit, [goal.baseline, goal.target], currency);
    logged.push({ id, checkIns, pattern });
  }
  logExample(book, logged);
  const capacity = book.spreadsheet.getRangeByName('PlanCapacity');
  if (capacity && capacity.getValue() === '') capacity.setValue(CAPACITY);
  SpreadsheetApp.flush();
  refreshOutlooks(book);
  return { ids, made };
}

interface GoalLog extends Pick<ExampleGoal, 'checkIns'> {
  id: string;
  pattern: string;
}

/** Leaves out the check-ins of a day that the log already has one of that goal for. */
function logExample(book: Book, goals: readonly GoalLog[]): void {
  const log = openRows(book, 'checkIns');
  if (!log) return;
  const additions = goals.flatMap(({ id, checkIns, pattern }) => {
    const logged = new Set(checkInsOf(id, log).map(({ date }) => date));
    return checkIns
      .filter(({ date }) => !logged.has(date))
      .map((entry) => ({ cells: checkInCells({ ...entry, goalId: id }), pattern }));
  });
  applyChanges(log.table, log, { updates: [], deletions: [], additions });
}
