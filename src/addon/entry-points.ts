/** The functions that Google and the sidebar call by name; the build declares each at the top level. */
import { calls } from './calls.ts';
import { onInstall, onOpen, setUpPlanningSheets, showCheckIn, showGoalWizard, showHelp } from './menu.ts';

export const entryPoints = {
  onOpen,
  onInstall,
  showGoalWizard,
  showCheckIn,
  showHelp,
  setUpPlanningSheets,
  ...calls,
} as const;
