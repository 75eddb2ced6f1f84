import type { Mode } from './messages.ts';

/** One call of a Google service: 'Range.setValues'. */
export interface ServiceCall {
  readonly method: string;
}

/**
 * What tests turn to see an add-on cope: failures, slowness, other people, and what Google's documentation
 * leaves open about scripts (for cell formulas see the engine's switches).
 */
export interface HostSwitches {
  /** The nth service call of every run fails with "Service Spreadsheets timed out"; 0 is none. */
  readonly failingCall: number;
  /** Milliseconds that every service call takes at least. */
  readonly latency: number;
  /** Runs before every service call: somebody else at work in the same document. */
  readonly otherUser: ((call: ServiceCall, position: number) => void | Promise<void>) | null;
  /** Two Google accounts are signed in: what google.script.run answers instead of calling the script. */
  readonly accountTrouble: 'none' | 'permission denied' | 'authorization required';
  /** The mode of onOpen: NONE where the add-on is installed but was never used in this file. */
  readonly openMode: Extract<Mode, 'NONE' | 'LIMITED'>;
  /** false: getDocumentProperties and getDocumentLock give null, as outside a document. */
  readonly documentServices: boolean;
  /** Milliseconds until Google stops a run. */
  readonly timeLimit: number;
  /** The person's language, and the script's time zone, which need not be the spreadsheet's. */
  readonly userLocale: string;
  readonly scriptTimeZone: string;
  /** Whether setValue('+1-555') makes a formula. */
  readonly leadingPlus: 'formula' | 'text';
  /** Whether a formula with `,` between arguments works where the locale wants `;`. */
  readonly formulaCommas: 'everywhere' | 'by locale';
}

export const DEFAULT_HOST_SWITCHES: HostSwitches = {
  failingCall: 0,
  latency: 0,
  otherUser: null,
  accountTrouble: 'none',
  openMode: 'LIMITED',
  documentServices: true,
  timeLimit: 6 * 60_000,
  userLocale: 'en',
  scriptTimeZone: 'America/Los_Angeles',
  leadingPlus: 'formula',
  formulaCommas: 'everywhere',
};
