import { exception } from '../apps-script/script.ts';
import type { Mode } from './messages.ts';
import type { Touch } from './operations.ts';

/** What Google grants in each authorisation mode. */
const GRANTED: Readonly<Record<Mode, readonly Touch[]>> = {
  NONE: ['nothing', 'menu'],
  LIMITED: ['nothing', 'menu', 'read', 'write', 'properties', 'lock'],
  CUSTOM_FUNCTION: ['nothing', 'read', 'properties', 'lock'],
  FULL: ['nothing', 'menu', 'read', 'write', 'properties', 'lock', 'dialog'],
};

const SCOPE = 'https://www.googleapis.com/auth/';
const NEEDED: Partial<Record<Touch, string>> = {
  read: `(${SCOPE}spreadsheets.currentonly || ${SCOPE}spreadsheets)`,
  write: `(${SCOPE}spreadsheets.currentonly || ${SCOPE}spreadsheets)`,
  dialog: `${SCOPE}script.container.ui`,
};

/** Throws Google's message where the mode does not allow it. */
export function demand(mode: Mode, touch: Touch, method: string): void {
  if (GRANTED[mode].includes(touch)) return;
  if (mode === 'CUSTOM_FUNCTION' && (touch === 'menu' || touch === 'dialog')) {
    throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  const needed = mode === 'CUSTOM_FUNCTION' ? undefined : NEEDED[touch];
  throw exception(
    `You do not have permission to call ${method}${needed ? `. Required permissions: ${needed}` : ''}`,
  );
}
