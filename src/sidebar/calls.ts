/** The sidebar's calls to the script behind the spreadsheet, as promises. */
import type { Answer, CallError, CallName, Calls } from '../rpc.ts';
import { words } from './text.ts';

type Request<Name extends CallName> = Parameters<Calls[Name]>;
type Data<Name extends CallName> = ReturnType<Calls[Name]> extends Answer<infer T> ? T : never;

/** Google's runner: a new one for every call, for the handlers belong to it. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

declare global {
  interface Window {
    google?: { script: { run: Runner; host?: { close(): void } } };
  }
}

/** A call that failed; its message is ready to be shown. */
class CallFailure extends Error {
  readonly error: CallError;

  constructor(error: CallError) {
    super(error.message);
    this.error = error;
  }
}

const SIGNED_IN_TWICE = /PERMISSION_DENIED|authori[sz]ation is required/i;

/** Rejects with a {@link CallFailure}, whatever went wrong. */
export function call<Name extends CallName>(name: Name, ...request: Request<Name>): Promise<Data<Name>> {
  return new Promise((resolve, reject) => {
    const fail = (error: CallError) => reject(new CallFailure(error));
    const runner = window.google?.script.run;
    if (!runner) {
      fail({ kind: 'unexpected', message: words.failure.outside });
      return;
    }
    const prepared = runner
      .withSuccessHandler((answer) => {
        const { ok, data, error } = (answer ?? {}) as { ok?: boolean; data?: Data<Name>; error?: CallError };
        if (ok) resolve(data as Data<Name>);
        else fail(error ?? { kind: 'unexpected', message: words.failure.noAnswer });
      })
      .withFailureHandler((error) => fail(failureOf(error)));
    (prepared as unknown as Record<Name, (...request: Request<Name>) => void>)[name](...request);
  });
}

function failureOf(error: unknown): CallError {
  const message =
    error instanceof Error ? error.message : String((error as { message?: unknown })?.message ?? error);
  const denied = SIGNED_IN_TWICE.test(message);
  return { kind: 'unexpected', message: denied ? words.failure.permission : words.failure.unexpected };
}

/** What to show for anything that was thrown. */
export function errorOf(thrown: unknown): CallError {
  return thrown instanceof CallFailure ? thrown.error : failureOf(thrown);
}
