/** All planning sheets, in the order of their tabs. */
import { CHECK_INS_SHEET } from './check-ins-sheet.ts';
import { DASHBOARD_SHEET } from './dashboard-sheet.ts';
import { FUNNEL_SHEET } from './funnel-sheet.ts';
import { MILESTONES_SHEET } from './milestones-sheet.ts';
import { PLAN_SHEET } from './plan-sheet.ts';
import { REVIEW_SHEET } from './review-sheet.ts';
import { SETTINGS_SHEET } from './settings-sheet.ts';
import type { SheetDescription, SheetKey } from './sheet.ts';

export function planningSheets(): readonly SheetDescription[] {
  return [
    PLAN_SHEET,
    CHECK_INS_SHEET,
    MILESTONES_SHEET,
    FUNNEL_SHEET,
    DASHBOARD_SHEET,
    REVIEW_SHEET,
    SETTINGS_SHEET,
  ];
}

export function planningSheet(key: SheetKey): SheetDescription {
  const found = planningSheets().find((sheet) => sheet.key === key);
  if (!found) throw new Error(`There is no planning sheet ${key}`);
  return found;
}
