/**
 * The sidebar alone in a page, with a script behind it that answers from memory: for what the wizard does by
 * itself, without a spreadsheet.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { CallName, PlanRowSummary, Selection, WizardContext } from '../../src/rpc.ts';

export const SETTINGS: WizardContext['settings'] = {
  asOf: null,
  fiscalYearFirstMonth: 1,
  tolerance: 0.1,
  checkInEveryDays: 14,
  currency: '€',
  capacity: 20,
};

export const CONTEXT: WizardContext = {
  spreadsheetId: 'stage',
  spreadsheetName: 'Pet shop',
  today: '2027-01-04',
  locale: 'en_GB',
  timeZone: 'Europe/London',
  settings: SETTINGS,
  view: 'goal',
  rows: [],
  draft: null,
  who: '',
  faults: [],
};

/** A goal that is in the plan and half way. */
export const GOAL_ROW: PlanRowSummary = {
  id: 'G1',
  type: 'Goal',
  statement: 'Grow online sales by 25%, from €100,000 to €125,000, by 31 December 2027 through promotions',
  supports: '',
  metric: 'Revenue',
  kind: 'Total',
  direction: 'Increase',
  unit: 'money',
  currency: '€',
  baseline: 100_000,
  target: 125_000,
  start: '2027-01-01',
  deadline: '2027-12-31',
  milestones: [],
  state: {
    current: 40_000,
    lastCheckIn: '2027-04-30',
    progress: 0.32,
    expected: 41_096,
    pace: 0.97,
    status: 'On track',
  },
};

export interface Stage {
  readonly context?: Partial<WizardContext>;
  readonly selection?: Selection;
  /** What a call answers instead, the next times it is made; an error text throws as Google does. */
  readonly answers?: Partial<Record<CallName, readonly unknown[]>>;
}

export interface RecordedCall {
  readonly name: CallName;
  readonly request: unknown;
}

declare global {
  interface Window {
    calls: RecordedCall[];
  }
}

const ADDRESS = 'http://sidebar.test/';

/** Opens the built sidebar 300 pixels wide in a page; the page must be one of its own. */
export async function openStage(page: Page, { context, selection, answers }: Stage = {}): Promise<void> {
  const html = await readFile('dist/Sidebar.html', 'utf8');
  await page.route(`${ADDRESS}**`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  // A helper that tsx puts into compiled functions, which the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(playScript, {
    context: { ...CONTEXT, ...context },
    selection: selection ?? { range: 'A1', skipped: '', what: 'nothing' },
    answers: answers ?? {},
  });
  await page.goto(ADDRESS);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Runs in the page: a google.script.run that answers as the add-on does. */
function playScript({
  context,
  selection,
  answers,
}: {
  context: WizardContext;
  selection: Selection;
  answers: Partial<Record<CallName, readonly unknown[]>>;
}): void {
  window.calls = [];
  const goal = context.rows[0];
  const usual: Partial<Record<CallName, (request: never) => unknown>> = {
    openWizard: () => context,
    readSelection: () => selection,
    saveGoal: ({ id }: { id?: string }) => ({ id: id ?? 'G1', childIds: [], row: 2 }),
    saveDraft: () => null,
    clearDraft: () => null,
    openPlan: () => null,
    copySummary: () => ({ text: 'G1: Raise the conversion rate' }),
    mendSheets: () => ({ done: ['restored column Target in Plan'] }),
    checkIn: () => ({ goalId: goal?.id, state: goal?.state, nextMilestone: null }),
  };
  const waiting = new Map(Object.entries(answers).map(([name, list]) => [name, [...list]]));
  const runner = (succeed: (answer: unknown) => void, fail: (error: unknown) => void): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (handler: typeof succeed) => runner(handler, fail);
          if (name === 'withFailureHandler') return (handler: typeof fail) => runner(succeed, handler);
          return (request: unknown) => {
            window.calls.push({ name: name as CallName, request: structuredClone(request) });
            const planned = waiting.get(name)?.shift();
            setTimeout(() => {
              if (typeof planned === 'string') fail(new Error(planned));
              else if (planned !== undefined) succeed(planned);
              else succeed({ ok: true, data: usual[name as CallName]?.(request as never) });
            }, 20);
          };
        },
      },
    );
  Object.assign(window, { google: { script: { run: runner(Boolean, Boolean) } } });
}
