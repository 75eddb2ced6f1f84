/** What is kept of the person at the keyboard, between openings of the sidebar. */

const WHO = 'who';
const viewKey = (spreadsheetId: string) => `view ${spreadsheetId}`;

export function personProperties(): Record<string, string> {
  return PropertiesService.getUserProperties().getProperties();
}

/** The name given at an earlier check-in. */
export function whoIn(properties: Record<string, string>): string {
  return properties[WHO] ?? '';
}

export function rememberWho(who: string): void {
  if (who !== '' && personProperties()[WHO] !== who)
    PropertiesService.getUserProperties().setProperty(WHO, who);
}

/** Remembers what the sidebar is about to be opened for. */
export function requestView(spreadsheetId: string, view: string): void {
  PropertiesService.getUserProperties().setProperty(viewKey(spreadsheetId), view);
}

/** What it was opened for; asked once, so that a reload starts afresh. */
export function takeView(properties: Record<string, string>, spreadsheetId: string): string | undefined {
  const view = properties[viewKey(spreadsheetId)];
  if (view !== undefined) PropertiesService.getUserProperties().deleteProperty(viewKey(spreadsheetId));
  return view;
}
