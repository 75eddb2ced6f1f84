/** The add-on's menu. Making it touches nothing but the menu itself: Google may not allow more yet. */
import { planningSheets } from '../plan/planning-sheets.ts';
import type { View } from '../rpc.ts';
import { openBook } from '../sheets/book.ts';
import { defaultsOf } from '../sheets/goals.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { mendSheets } from '../sheets/mend.ts';
import { requestView } from '../sheets/person.ts';
import { ensureSheets } from '../sheets/set-up.ts';
import { callError } from './answer.ts';

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
  reporting(() => {
    const book = openBook();
    const keys = planningSheets().map(({ key }) => key);
    const done = withDocumentLock(() => [
      ...ensureSheets(book, keys, defaultsOf(book)).map((name) => `New sheet: ${name}.`),
      ...mendSheets(book),
    ]);
    return done.length > 0 ? done : ['All planning sheets are there and in order.'];
  }, 'Planning sheets');
}

/** Runs a menu action and tells what it did, or what went wrong. */
function reporting(work: () => string[], title: string): void {
  const ui = SpreadsheetApp.getUi();
  try {
    const lines = work();
    if (lines.length > 0) ui.alert(title, lines.join('\n'), ui.ButtonSet.OK);
  } catch (error) {
    ui.alert(title, callError(error).message, ui.ButtonSet.OK);
  }
}
