import { Problem } from '../plan/problem.ts';

const PATIENCE_MS = 20_000;

/**
 * Runs what changes the document while nobody else may. Everything is written out before the next one's turn, even
 * where the work failed half-way.
 */
export function withDocumentLock<T>(work: () => T): T {
  // Outside a document there is no lock to be had.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(PATIENCE_MS)) {
    throw new Problem('busy', 'Someone else is saving in this spreadsheet just now. Try again in a moment.');
  }
  try {
    return work();
  } finally {
    try {
      SpreadsheetApp.flush();
    } finally {
      lock?.releaseLock();
    }
  }
}
