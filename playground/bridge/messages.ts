import type { Group } from './operations.ts';

/** In which of Google's authorisation modes a function runs. */
export type Mode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface RunRequest {
  readonly memory: SharedArrayBuffer;
  readonly code: string;
  /** null only loads the code and tells which functions it has. */
  readonly functionName: string | null;
  readonly args: readonly unknown[];
  /** A trigger gets one argument, the event, which says this mode. */
  readonly eventMode: Mode | null;
}

export interface CallMessage {
  readonly kind: 'call';
  /** Counts the script's calls: several operations may belong to one. */
  readonly call: number;
  /** As the script wrote it: 'Range.setValues'. */
  readonly method: string;
  readonly group: Group;
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface PlainError {
  readonly name: string;
  readonly message: string;
}

export type FromWorker =
  | CallMessage
  /** Asks for the next chunk of an answer. */
  | { readonly kind: 'more' }
  | { readonly kind: 'done'; readonly value: unknown; readonly functions: readonly string[] }
  | { readonly kind: 'failed'; readonly error: PlainError; readonly stack: string };

/** An answer to a call, encoded by wire.ts. */
export type Answer = { readonly value: unknown } | { readonly error: PlainError };

/** What one side of a worker's message channel can do, in browsers and in Node. */
export interface Port<Out, In> {
  post(message: Out): void;
  listen(receive: (message: In) => void): void;
}

export interface ScriptWorker extends Port<RunRequest, FromWorker> {
  /** The worker broke, perhaps before anyone asked: a mistake in the playground, or no memory left. */
  onBreak(listener: (message: string) => void): void;
  terminate(): void;
}

export function plainError(thrown: unknown): PlainError {
  const { name, message } = Object(thrown) as Partial<Error>;
  return typeof message === 'string'
    ? { name: typeof name === 'string' ? name : 'Error', message }
    : { name: 'Error', message: String(thrown) };
}

export function revivedError({ name, message }: PlainError): Error {
  return Object.assign(new Error(message), { name });
}
