/** The calls that the sidebar may make. Each checks its request, hands it to sheets/ and answers plain JSON. */
import { writesDecimalComma } from '../plan/decimal-comma.ts';
import { goalSummary } from '../plan/goal-summary.ts';
import { checkInInIso, isoOrNull, milestoneInIso, planInIso, stateInIso } from '../plan/iso.ts';
import { milestonesOf } from '../plan/plan-row.ts';
import { Problem } from '../plan/problem.ts';
import { checked, requests } from '../plan/requests.ts';
import type { SheetKey } from '../plan/sheet.ts';
import type { Calls, View } from '../rpc.ts';
import { type Book, withBook } from '../sheets/book.ts';
import { clearDraft, draftIn, saveDraft } from '../sheets/drafts.ts';
import { checkIn, loadGoal, openRows, planRows, saveGoal, selectGoal, shownIn } from '../sheets/goals.ts';
import { findFaults } from '../sheets/inspect.ts';
import { mendSheets } from '../sheets/mend.ts';
import { personProperties, rememberWho, takeView, whoIn } from '../sheets/person.ts';
import { insertFormula, readSelection } from '../sheets/selection.ts';
import { readSettings } from '../sheets/settings.ts';
import { answer } from './answer.ts';

const VIEWS: readonly View[] = ['goal', 'checkIn', 'help'];

export const calls: { [Name in keyof Calls]: (request: unknown) => ReturnType<Calls[Name]> } = {
  openWizard: () =>
    answer(() => {
      const person = personProperties();
      return withBook((book) => {
        const { spreadsheet } = book;
        const id = spreadsheet.getId();
        const view = takeView(person, id);
        const settings = readSettings(book);
        const plan = planIfSound(book);
        const shown = plan && shownIn(plan.table, plan.sheet);
        const milestones = (plan && rowsIfSound(book, 'milestones')) ?? [];
        return {
          spreadsheetId: id,
          spreadsheetName: spreadsheet.getName(),
          today: isoOrNull(settings.asOf ?? book.clock.today()),
          locale: spreadsheet.getSpreadsheetLocale(),
          timeZone: book.clock.timeZone(),
          settings: { ...settings, asOf: isoOrNull(settings.asOf) },
          view: VIEWS.find((each) => each === view) ?? 'goal',
          rows: (plan?.rows ?? []).map((row) => ({
            id: row.id,
            type: row.type,
            statement: row.statement,
            supports: row.supports,
            metric: row.metric,
            kind: row.kind,
            direction: row.direction,
            ...(shown?.(row.id) ?? { unit: 'number', currency: '' }),
            baseline: row.baseline,
            target: row.target,
            start: isoOrNull(row.start),
            deadline: isoOrNull(row.deadline),
            milestones: milestonesOf(row.id, milestones).map(({ due, share }) => ({
              due: isoOrNull(due),
              share,
            })),
            state: stateInIso(row.state),
          })),
          draft: draftIn(person, id),
          who: whoIn(person),
          faults: findFaults(book),
        };
      });
    }),

  readSelection: () => answer(() => readSelection(SpreadsheetApp.getActiveSpreadsheet())),

  loadGoal: (request) =>
    answer(() => {
      const { id } = checked(requests().id, request);
      const { goal, plan, checkIns } = withBook((book) => loadGoal(book, id));
      return {
        id,
        plan: planInIso(plan),
        checkIns: checkIns.map(checkInInIso),
        state: stateInIso(goal.state),
      };
    }),

  saveGoal: (request) =>
    answer(() => {
      const wanted = checked(requests().saveGoal, request);
      return withBook((book) => saveGoal(book, wanted));
    }),

  checkIn: (request) =>
    answer(() => {
      const { saveKey, checkIn: entry } = checked(requests().checkIn, request);
      const { goal, nextMilestone } = withBook((book) => checkIn(book, entry, saveKey));
      rememberWho(entry.who);
      return {
        goalId: entry.goalId,
        state: stateInIso(goal.state),
        nextMilestone: nextMilestone && milestoneInIso(nextMilestone),
      };
    }),

  saveDraft: (request) =>
    answer(() => {
      const { draft } = checked(requests().draft, request);
      saveDraft(SpreadsheetApp.getActiveSpreadsheet().getId(), draft);
      return null;
    }),

  clearDraft: () =>
    answer(() => {
      clearDraft(SpreadsheetApp.getActiveSpreadsheet().getId());
      return null;
    }),

  copySummary: (request) =>
    answer(() => {
      const { id } = checked(requests().id, request);
      return withBook((book) => {
        const { goal, plan, budget } = loadGoal(book, id);
        const decimalComma = writesDecimalComma(book.spreadsheet.getSpreadsheetLocale());
        const { currency } = readSettings(book);
        return { text: goalSummary(id, plan, goal.state, budget, { decimalComma, currency }) };
      });
    }),

  openPlan: (request) =>
    answer(() => {
      const { id } = checked(requests().id, request);
      withBook((book) => selectGoal(book, id));
      return null;
    }),

  insertFormula: (request) =>
    answer(() => {
      const { formula } = checked(requests().formula, request);
      return { cell: insertFormula(SpreadsheetApp.getActiveSpreadsheet(), formula) };
    }),

  mendSheets: () => answer(() => ({ done: withBook(mendSheets) })),
};

const planIfSound = (book: Book) => ifSound(() => planRows(book));
const rowsIfSound = (book: Book, key: SheetKey) => ifSound(() => openRows(book, key)?.rows);

/** Nothing where a sheet has lost a column: the sidebar opens all the same, and shows what is wrong. */
function ifSound<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Problem && error.kind === 'sheet') return undefined;
    throw error;
  }
}
