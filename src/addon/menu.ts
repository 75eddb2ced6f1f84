/** The add-on's menu. Making it touches nothing but the menu itself: Google may not allow more yet. */
import { titlesGoals } from '../formulas/smart.ts';
import { brief } from '../plan/brief.ts';
import { writesDecimalComma } from '../plan/decimal-comma.ts';
import { replacedInWords } from '../plan/replaced.ts';
import type { SheetKey } from '../plan/sheet.ts';
import type { View } from '../rpc.ts';
import { type Book, withBook } from '../sheets/book.ts';
import { followCurrency } from '../sheets/currency.ts';
import { goalsBesideExample, insertExample } from '../sheets/example.ts';
import {
  namedRanges,
  type Replacement,
  replaceFormulas,
  selectedFormulas,
  showsError,
} from '../sheets/formula-cells.ts';
import { defaultsOf, giveIds } from '../sheets/goals.ts';
import { findAllFaults } from '../sheets/inspect.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { mendSheets } from '../sheets/mend.ts';
import { findOrphans } from '../sheets/orphans.ts';
import { refreshOutlooks } from '../sheets/outlooks.ts';
import { requestView } from '../sheets/person.ts';
import { scoreSelection } from '../sheets/scoring.ts';
import { ALL_SHEETS, DASHBOARD_SHEETS, ensureSheets, type NewSheet, showSheet } from '../sheets/set-up.ts';
import { withoutAddOn } from './built-ins.ts';
import { agreed, reporting } from './dialogs.ts';

type MenuItem = readonly [label: string, handler: string] | 'separator';

const MENU: readonly MenuItem[] = [
  ['Goal wizard', 'showGoalWizard'],
  ['Check in', 'showCheckIn'],
  ['Score selected goals', 'scoreSelectedGoals'],
  'separator',
  ['Set up planning sheets', 'setUpPlanningSheets'],
  ['Insert example plan', 'insertExamplePlan'],
  ['Refresh dashboard', 'refreshDashboard'],
  'separator',
  ['Replace with built-in formulas', 'replaceWithBuiltIns'],
  ['Help', 'showHelp'],
];

export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of MENU) {
    if (item === 'separator') menu.addSeparator();
    else menu.addItem(...item);
  }
  menu.addToUi();
}

export function onInstall(): void {
  onOpen();
}

const showSidebar = (view: View, title: string) => (): void => {
  requestView(SpreadsheetApp.getActiveSpreadsheet().getId(), view);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(title));
};

export const showGoalWizard = showSidebar('goal', 'Goal wizard');
export const showCheckIn = showSidebar('checkIn', 'Check in');
export const showHelp = showSidebar('help', 'SMART Goals help');

export function setUpPlanningSheets(): void {
  const title = 'Planning sheets';
  reporting(title, () => {
    const made = withBook((book) => {
      const sheets = ensureSheets(book, ALL_SHEETS, defaultsOf(book));
      if (sheets.length > 0) showSheet(book, 'plan');
      return sheets;
    });
    const { faults, orphans, news } = made.length === ALL_SHEETS.length ? ALL_WELL : withBook(checkSheets);
    const mended =
      faults.length > 0 && agreed(title, faults, 'Put this right? Nothing else is touched.')
        ? withBook(mendSheets)
        : [];
    const added = made.filter(({ isReplaced }) => !isReplaced).map(({ name }) => `New sheet: ${name}.`);
    const left = isReplaced('plan', made) ? [] : orphans;
    const done = [...added, ...mended, ...news, ...left, ...replacedInWords(made)];
    return done.length + faults.length > 0 ? done : ['All planning sheets are there and in order.'];
  });
}

/** In sentences. */
interface Checked {
  /** Broken by hand; some of it can be mended. */
  faults: string[];
  /** Left of what was deleted; that is for people to decide. */
  orphans: string[];
  /** IDs that rows were given. */
  news: string[];
}

const ALL_WELL: Checked = { faults: [], orphans: [], news: [] };

/** What is wrong with the sheets. Where nothing is, typed rows get their IDs and money its currency. */
function checkSheets(book: Book): Checked {
  const faults = findAllFaults(book);
  if (faults.length > 0) return { ...ALL_WELL, faults };
  const news = giveIds(book);
  followCurrency(book);
  return { faults, news, orphans: findOrphans(book) };
}

/** All that named a row of a plan which is gone would be said to have lost it. */
function isReplaced(key: SheetKey, made: readonly NewSheet[]): boolean {
  return made.some((sheet) => sheet.key === key && sheet.isReplaced);
}

export function insertExamplePlan(): void {
  const title = 'Example plan';
  reporting(title, () => {
    const own = withBook(goalsBesideExample);
    const [goals, be] = own === 1 ? ['1 goal', 'is'] : [`${own} goals`, 'are'];
    const mixed = [
      `${goals} of yours ${be} in the plan. The example adds 4, with check-ins, milestones and funnels, to the same sheets.`,
      'A new spreadsheet would keep them apart.',
    ];
    if (own > 0 && !agreed(title, mixed, 'Insert the example here?')) return [];
    const { ids, made } = withBook(insertExample);
    return [
      `The pet shop’s year is in the planning sheets: goals ${ids.join(', ')} with three months of check-ins.`,
      'Look at the Dashboard first. Delete the example’s rows whenever you like.',
      ...replacedInWords(made),
    ];
  });
}

export function refreshDashboard(): void {
  reporting('Dashboard', () => {
    const [made, news, goals, { faults, orphans }] = withBook((book) => [
      ensureSheets(book, DASHBOARD_SHEETS, defaultsOf(book)),
      giveIds(book),
      refreshOutlooks(book),
      checkSheets(book),
    ]);
    const left = isReplaced('plan', made) ? [] : orphans;
    const wrong =
      faults.length > 0 ? [...faults, 'Choose Set up planning sheets to mend what can be mended.'] : left;
    const said = [...news, ...replacedInWords(made), ...wrong];
    if (said.length > 0) return said;
    return goals > 0 ? [] : ['There are no goals yet. Open the Goal wizard to write the first one.'];
  });
}

export function scoreSelectedGoals(): void {
  reporting('Score selected goals', () => {
    withBook((book) => scoreSelection(book, titlesGoals));
    return [];
  });
}

export function replaceWithBuiltIns(): void {
  const title = 'Replace with built-in formulas';
  reporting(title, () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { sheet, cells, where, refusalsOf } = selectedFormulas(spreadsheet);
    const surroundings = {
      decimalComma: writesDecimalComma(spreadsheet.getSpreadsheetLocale()),
      hasSeveralCells: namedRanges(spreadsheet),
    };
    const ours = cells.flatMap((cell) => {
      const rewritten = withoutAddOn(cell.formula, cell.shown, surroundings);
      if (rewritten.what === 'nothing') return [];
      return [{ cell, ...(rewritten.what === 'formula' ? { formula: rewritten.formula } : {}) }];
    });
    if (ours.length === 0) {
      return [
        `There is none of the add-on’s formulas in ${where}.`,
        'Select the cells that hold them, or a single cell for the whole sheet, then choose this again.',
      ];
    }
    const staysBroken = ({ cell, formula }: Replacement) => formula === undefined && showsError(cell.shown);
    const broken = ours
      .filter(staysBroken)
      .map(({ cell }) => `${cell.address} shows ${cell.shown}: it stays as it is. Mend it first.`);
    const changes = ours.filter((each) => !staysBroken(each));
    if (changes.length === 0) return broken;
    // What stops changing comes first: a long list is shown only in part.
    const valuesFirst = [...changes].sort((a, b) => Number('formula' in a) - Number('formula' in b));
    const lines = valuesFirst.map(({ cell, formula }) => {
      const instead = formula === undefined ? 'its value, which changes no more' : brief(formula);
      return `${cell.address}: ${brief(cell.formula)} → ${instead}`;
    });
    const refusals = changes.reduce(
      (count, { cell, formula }) => count + (formula === undefined ? 0 : refusalsOf(cell)),
      0,
    );
    const question = [
      ...(refusals > 0 ? [willCompute(refusals)] : []),
      'The old formulas stay in the cells’ notes. Replace them?',
    ].join('\n');
    if (!agreed(title, [...broken, ...lines], question)) return [];
    const { unsettled, different } = withDocumentLock(() => replaceFormulas(sheet, changes));
    return [
      ...unsettled.map(
        ({ address }) => `${address} was changed meanwhile, or is still calculating: it stays as it is.`,
      ),
      ...different.map(({ cell, place, shown, isBack }) =>
        isBack
          ? `${cell.address} keeps its formula: the built-in one shows “${shown}” in ${place}. If that is #REF!, empty the cells below it first, down to the sheet’s end.`
          : `${cell.address} keeps its value only: the built-in formula shows “${shown}” in ${place}.`,
      ),
    ];
  });
}

function willCompute(refusals: number): string {
  const cells =
    refusals === 1 ? '1 cell refuses its values now: it' : `${refusals} cells refuse their values now: they`;
  return `${cells} will show what built-in formulas make of them.`;
}
