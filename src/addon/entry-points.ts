/** The functions that Google and the sidebar call by name; the build declares each at the top level. */
export const entryPoints = {
  onOpen,
  onInstall,
  showGoalWizard,
} as const;

function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Goal wizard', 'showGoalWizard').addToUi();
}

function onInstall(): void {
  onOpen();
}

function showGoalWizard(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Goal wizard');
  SpreadsheetApp.getUi().showSidebar(page);
}
