/** Goals in the planning sheets: saved, loaded, checked in. */
import { checkInsOf, planCheckIn } from '../plan/check-in.ts';
import type { CheckIn, GoalPlan, PlanSettings } from '../plan/goal.ts';
import { awareOf, type Ledger } from '../plan/ledger.ts';
import { type GivenId, givenInWords, missingIds } from '../plan/missing-ids.ts';
import { numberFormat, type Shown, shownAs } from '../plan/number-format.ts';
import { budgetOf, goalPlan, milestonesOf, type PlanRow, planRow } from '../plan/plan-row.ts';
import { Problem } from '../plan/problem.ts';
import type { SheetRows } from '../plan/rows.ts';
import { textOf } from '../plan/rows.ts';
import { type GoalToSave, planSave } from '../plan/save.ts';
import { defaultSettings } from '../plan/settings-sheet.ts';
import type { SheetKey } from '../plan/sheet.ts';
import type { Book } from './book.ts';
import { personProperties, whoIn } from './person.ts';
import { CORE_SHEETS, ensureSheets } from './set-up.ts';
import { readAsOf, readCurrency } from './settings.ts';
import { applyChanges, openTable, requireTypedColumns, rowsOf, type Table } from './table.ts';

export const NO_ROWS: SheetRows = { rows: [], nextRow: 2 };

interface OpenSheet extends SheetRows {
  table: Table;
}

/** The rows of a planning sheet, or undefined where it does not exist. */
export function openRows(book: Book, key: SheetKey): OpenSheet | undefined {
  return complete(readRows(book, key));
}

/** The same, whether or not the sheet has lost a column. */
function readRows(book: Book, key: SheetKey): OpenSheet | undefined {
  const table = openTable(book, key);
  return table && { ...rowsOf(book, table), table };
}

function complete(sheet: OpenSheet | undefined): OpenSheet | undefined {
  if (sheet) requireTypedColumns(sheet.table);
  return sheet;
}

const BESIDE_THE_PLAN = ['checkIns', 'milestones', 'funnel'] as const;

type BesideThePlan = Record<(typeof BESIDE_THE_PLAN)[number], OpenSheet | undefined>;

function readBesideThePlan(book: Book): BesideThePlan {
  const [checkIns, milestones, funnel] = BESIDE_THE_PLAN.map((key) => readRows(book, key));
  return { checkIns, milestones, funnel };
}

/** The ledger, aware of every ID that someone wrote beside the plan. */
function awareOfAll(ledger: Ledger, beside: BesideThePlan): Ledger {
  const rows = BESIDE_THE_PLAN.flatMap((key) => beside[key]?.rows ?? []);
  return awareOf(
    ledger,
    rows.map((row) => textOf(row, 'id')),
  );
}

export function defaultsOf(book: Book): () => PlanSettings {
  return () => defaultSettings(book.spreadsheet.getSpreadsheetLocale());
}

/** Writes a goal with its strategies, tactics, milestones and funnel. */
export function saveGoal(book: Book, request: GoalToSave) {
  const needed: SheetKey[] = request.plan.funnel ? [...CORE_SHEETS, 'funnel'] : [...CORE_SHEETS];
  ensureSheets(book, needed, defaultsOf(book));
  const sheets = { plan: openRows(book, 'plan'), ...readBesideThePlan(book) };
  // A new goal has no log yet, nor a funnel unless it brings one: what those sheets have lost is no obstacle to it.
  const isEdit = request.id !== undefined;
  complete(sheets.milestones);
  if (isEdit || request.plan.funnel) complete(sheets.funnel);
  if (isEdit) complete(sheets.checkIns);
  const saved = planSave(
    {
      ledger: awareOfAll(book.ledger, sheets),
      plan: sheets.plan ?? NO_ROWS,
      milestones: sheets.milestones ?? NO_ROWS,
      funnel: sheets.funnel ?? NO_ROWS,
      checkIns: sheets.checkIns ?? NO_ROWS,
      currency: request.plan.goal.unit === 'money' || request.plan.funnel ? readCurrency(book) : '',
      today: book.clock.today(),
      who: () => whoIn(personProperties()),
    },
    request,
  );
  // The ledger goes first: whatever fails after it, the next try finds the same IDs.
  book.keep(saved.ledger);
  for (const [key, changes] of saved.changes) {
    const sheet = sheets[key];
    if (sheet) applyChanges(sheet.table, sheet, changes);
  }
  return { id: saved.id, childIds: saved.childIds, row: saved.row };
}

/** The plan's rows, with IDs for those typed by hand. */
export function planRows(book: Book): { rows: PlanRow[]; table: Table; sheet: SheetRows } | undefined {
  const opened = openRows(book, 'plan');
  if (!opened) return undefined;
  if (addIds(book, opened).length > 0) return planRows(book);
  const today = readAsOf(book) ?? book.clock.today();
  const rows = opened.rows.filter((row) => textOf(row, 'statement') !== '').map((row) => planRow(row, today));
  return { rows, table: opened.table, sheet: opened };
}

/** Gives rows typed by hand their IDs. Answers which, in sentences. */
export function giveIds(book: Book): string[] {
  const opened = openRows(book, 'plan');
  return opened ? givenInWords(addIds(book, opened)) : [];
}

function addIds(book: Book, plan: OpenSheet): GivenId[] {
  if (missingIds(book.ledger, plan).given.length === 0) return [];
  const { ledger, given } = missingIds(awareOfAll(book.ledger, readBesideThePlan(book)), plan);
  book.keep(ledger);
  const updates = given.map(({ row, id, supports }) => ({
    row,
    cells: { id, ...(supports !== undefined && { supports }) },
  }));
  applyChanges(plan.table, plan, { updates, deletions: [], additions: [] });
  return given;
}

/** How each row of the plan shows its figures, by ID: as its target's number format says. */
export function shownIn(table: Table, sheet: SheetRows): (id: string) => Shown {
  const column = table.columns.target;
  const last = sheet.nextRow - 1;
  const formats = column && last >= 1 ? table.sheet.getRange(1, column, last, 1).getNumberFormats() : [];
  const shown = new Map(
    sheet.rows.map((row) => [textOf(row, 'id'), shownAs(String(formats[row.row - 1]?.[0] ?? ''))]),
  );
  return (id) => shown.get(id) ?? { unit: 'number', currency: '' };
}

export interface FoundGoal {
  goal: PlanRow;
  plan: GoalPlan;
  checkIns: CheckIn[];
  milestones: ReturnType<typeof milestonesOf>;
  /** What its funnel costs, as the Funnel sheet adds it up; null where that is not known. */
  budget: number | null;
}

/** A goal with everything that hangs on it. */
export function loadGoal(book: Book, id: string): FoundGoal {
  const opened = planRows(book);
  const goal = opened?.rows.find((row) => row.id === id);
  if (!opened || !goal) {
    throw new Problem('sheet', `There is no goal ${id} in the plan. It may have been deleted or renumbered.`);
  }
  const shown = shownIn(opened.table, opened.sheet)(id);
  const milestones = openRows(book, 'milestones')?.rows ?? [];
  const funnel = openRows(book, 'funnel')?.rows ?? [];
  const log = openRows(book, 'checkIns') ?? NO_ROWS;
  return {
    goal,
    plan: goalPlan(goal, shown, opened.rows, milestones, funnel),
    checkIns: checkInsOf(id, log),
    milestones: milestonesOf(id, milestones),
    budget: budgetOf(id, funnel),
  };
}

/** Logs a value and answers where the goal stands now. */
export function checkIn(book: Book, entry: CheckIn, saveKey: string) {
  ensureSheets(book, CORE_SHEETS, defaultsOf(book));
  const opened = planRows(book);
  const goal = opened?.rows.find((row) => row.id === entry.goalId);
  const log = openRows(book, 'checkIns');
  if (!opened || !goal || !log) {
    throw new Problem('request', `There is no ${entry.goalId} in the plan.`, {
      field: 'checkIn.goalId',
    });
  }
  const { unit, currency } = shownIn(opened.table, opened.sheet)(entry.goalId);
  const pattern = numberFormat(unit, [goal.baseline, goal.target, entry.value], currency);
  const { ledger, changes } = planCheckIn(book.ledger, log, entry, saveKey, pattern);
  book.keep(ledger);
  applyChanges(log.table, log, changes);
  SpreadsheetApp.flush();
  const now = planRows(book)?.rows.find((row) => row.id === entry.goalId) ?? goal;
  const milestones = milestonesOf(entry.goalId, openRows(book, 'milestones')?.rows ?? []);
  const today = readAsOf(book) ?? book.clock.today();
  const ahead = now.state.status === 'Achieved' ? [] : milestones.filter(({ due }) => due > today);
  return { goal: now, nextMilestone: ahead[0] ?? null };
}

/** Shows the Plan sheet with the goal's row selected. */
export function selectGoal(book: Book, id: string): void {
  const opened = planRows(book);
  const row = opened?.sheet.rows.find((each) => textOf(each, 'id') === id);
  if (!opened || !row) throw new Problem('sheet', `There is no ${id} in the plan.`);
  const column = opened.table.columns.statement ?? 1;
  opened.table.sheet.activate();
  opened.table.sheet.getRange(row.row, column).activate();
}
