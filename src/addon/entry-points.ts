/** The functions that Google and the sidebar call by name; the build declares each at the top level. */
import { calls } from './calls.ts';
import {
  insertExamplePlan,
  onInstall,
  onOpen,
  refreshDashboard,
  replaceWithBuiltIns,
  scoreSelectedGoals,
  setUpPlanningSheets,
  showCheckIn,
  showGoalWizard,
  showHelp,
} from './menu.ts';

export const entryPoints = {
  onOpen,
  onInstall,
  showGoalWizard,
  showCheckIn,
  scoreSelectedGoals,
  setUpPlanningSheets,
  insertExamplePlan,
  refreshDashboard,
  replaceWithBuiltIns,
  showHelp,
  ...calls,
} as const;
