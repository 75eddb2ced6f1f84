/** Refresh dashboard: works out where the goals are heading, and keeps it in the Dashboard's own columns. */
import { checkInsOf } from '../plan/check-in.ts';
import { goalOutlook, outlookCells } from '../plan/goal-outlook.ts';
import { numberFormat } from '../plan/number-format.ts';
import { isTypedGoal } from '../plan/plan-row.ts';
import { planningSheet } from '../plan/planning-sheets.ts';
import { textOf } from '../plan/rows.ts';
import type { Book } from './book.ts';
import { clearOfCharts, offerGoals } from './dashboard.ts';
import { defaultsOf, openRows, planRows, shownIn } from './goals.ts';
import { DASHBOARD_SHEETS, ensureSheets, showSheet } from './set-up.ts';
import { readAsOf } from './settings.ts';
import { formatRows, openTable, replaceBlock } from './table.ts';

/** Leaves the Dashboard in front. Answers how many goals were looked at. */
export function refreshOutlooks(book: Book): number {
  ensureSheets(book, DASHBOARD_SHEETS, defaultsOf(book));
  const plan = planRows(book);
  const log = openRows(book, 'checkIns');
  const dashboard = openTable(book, 'dashboard');
  if (!plan || !log || !dashboard) return 0;
  const today = readAsOf(book) ?? book.clock.today();
  // The table lists no row without a type, though the wizard takes it for a goal.
  const listed = new Set(plan.sheet.rows.filter(isTypedGoal).map((row) => textOf(row, 'id')));
  const goals = plan.rows.filter(({ id }) => listed.has(id));
  const shown = shownIn(plan.table, plan.sheet);
  const outlooks = goals.map((goal) => goalOutlook(goal, checkInsOf(goal.id, log), today));

  const kept = planningSheet('dashboard').columns.filter(
    ({ hidden, formula, spilled }) => hidden && !formula && !spilled,
  );
  replaceBlock(
    dashboard,
    kept.map(({ key }) => key),
    outlooks.map((outlook) => outlookCells(outlook, shown(outlook.id))),
  );
  // The table lists the goals in the order of the plan: its projections are shown in each goal's own unit.
  formatRows(
    dashboard,
    'projection',
    goals.map(({ id, baseline, target }) => {
      const { unit, currency } = shown(id);
      return numberFormat(unit, [baseline, target], currency);
    }),
  );
  offerGoals(
    book,
    goals.map(({ id }) => id),
  );
  clearOfCharts(book, goals.length);
  showSheet(book, 'dashboard');
  return goals.length;
}
