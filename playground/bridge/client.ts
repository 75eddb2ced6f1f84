import { sendableArguments } from './client-values.ts';
import { type PlainError, revivedError } from './messages.ts';

/** `google.script` as a sidebar's page sees it. */
export interface GoogleScript {
  readonly run: Runner;
  readonly host: { close(): void; setHeight(height: number): void; setWidth(width: number): void };
}

/** Immutable: every `with…` gives another runner. Calling a function of the script starts it and returns nothing. */
export type Runner = {
  withSuccessHandler(handler: (result: unknown, userObject?: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error, userObject?: unknown) => void): Runner;
  withUserObject(userObject: unknown): Runner;
} & { readonly [functionName: string]: (...args: unknown[]) => void };

export type CallResult = { readonly value: unknown } | { readonly error: PlainError };

export interface ClientOptions {
  /** The script's top-level functions. */
  readonly functions: readonly string[];
  readonly send: (functionName: string, args: readonly unknown[]) => Promise<CallResult>;
  readonly close?: () => void;
}

/** Google's server takes so many calls of one page at once; further ones wait. */
const MOST_AT_ONCE = 10;

interface Handlers {
  success?: (result: unknown, userObject?: unknown) => void;
  failure?: (error: Error, userObject?: unknown) => void;
  userObject?: unknown;
}

export function createClient({ functions, send, close = () => {} }: ClientOptions): GoogleScript {
  const waiting: (() => void)[] = [];
  let running = 0;

  async function call(name: string, args: readonly unknown[], handlers: Handlers): Promise<void> {
    if (running < MOST_AT_ONCE) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    const result = await send(name, args);
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
    if ('value' in result) return handlers.success?.(result.value, handlers.userObject);
    const error = revivedError(result.error);
    if (handlers.failure) handlers.failure(error, handlers.userObject);
    else console.error(error);
  }

  function runner(handlers: Handlers): Runner {
    const callable = functions
      .filter((name) => !name.endsWith('_'))
      .map((name) => [name, (...args: unknown[]) => void call(name, sendableArguments(args), handlers)]);
    return Object.freeze({
      ...Object.fromEntries(callable),
      withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    }) as Runner;
  }

  return {
    run: runner({}),
    // A sidebar keeps its 300 pixels.
    host: { close, setHeight: () => {}, setWidth: () => {} },
  };
}
