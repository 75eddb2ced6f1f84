import { Problem } from '../plan/problem.ts';
import type { Answer, CallError } from '../rpc.ts';

/** Runs a call and puts its result, or what went wrong, into the envelope. */
export function answer<T>(work: () => T): Answer<T> {
  try {
    return { ok: true, data: work() };
  } catch (error) {
    return { ok: false, error: callError(error) };
  }
}

/** What went wrong, in words for people, with what to do about it. */
export function callError(error: unknown, advice = 'Nothing you typed is lost: try again.'): CallError {
  if (error instanceof Problem) {
    const { kind, message, field, canMend } = error;
    return { kind, message, ...(field ? { field } : {}), ...(canMend ? { canMend } : {}) };
  }
  const said = error instanceof Error ? error.message : String(error);
  if (/timed out|timeout/i.test(said)) {
    return {
      kind: 'unexpected',
      message: `Google Sheets did not answer in time. ${advice}`,
    };
  }
  if (/protected/i.test(said)) {
    return {
      kind: 'unexpected',
      message:
        'A cell that this would change is protected. Ask the spreadsheet’s owner to let you edit it (Data ▸ Protect sheets and ranges), then try again.',
    };
  }
  if (/permission|authoriz/i.test(said)) {
    return {
      kind: 'unexpected',
      message:
        'Google did not allow this. If you are signed in with several Google accounts, open the spreadsheet in a window where only its own account is signed in, and try again.',
    };
  }
  return {
    kind: 'unexpected',
    message: `Something went wrong: ${said.trim().replace(/\.+$/, '')}. ${advice}`,
  };
}
