import type { LockScope } from '../bridge/operations.ts';
import { exception, type Script } from './script.ts';

type LockService = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

export function createLockService(script: Script): LockService {
  return script.implement<LockService>('LockService', {
    /** null where the script runs outside a document, whatever Google's type says. */
    getDocumentLock: () =>
      (script.remote.peek.hasDocumentServices() ? createLock(script, 'document') : null) as Lock,
    getUserLock: () => createLock(script, 'user'),
    getScriptLock: () => createLock(script, 'script'),
  });
}

/** Held by the execution, not by this object: a second lock of the same scope is held too. */
function createLock(script: Script, scope: LockScope): Lock {
  const { locks } = script.remote;
  return script.implement<Lock>('Lock', {
    tryLock: (timeout) => locks.acquire(scope, timeout),
    waitLock(timeout) {
      if (locks.acquire(scope, timeout)) return;
      throw exception('Lock timeout: another process was holding the lock for too long.');
    },
    releaseLock: () => locks.release(scope),
    hasLock: () => locks.isHeld(scope),
  });
}
