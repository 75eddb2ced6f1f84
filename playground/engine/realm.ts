/**
 * A JavaScript world of its own in which an add-on's code runs, as on Google: its Date and Array are not
 * ours, so `instanceof` across the border fails, and what Apps Script lacks is missing.
 */
export interface Realm {
  define(name: string, value: unknown): void;
  /** Runs a classic script; its top-level functions can be called afterwards. */
  load(code: string): void;
  /** Throws {@link TimeLimitExceeded}, or whatever the function throws. */
  call(name: string, values: readonly unknown[], timeLimit: number): unknown;
  /** Values of this realm. */
  date(instant: number): object;
  list(values: readonly unknown[]): readonly unknown[];
  error(message: string): object;
  dispose(): void;
}

export type OpenRealm = () => Realm;

export class TimeLimitExceeded extends Error {
  override readonly name = 'TimeLimitExceeded';
}

/** What browsers and Node offer and Apps Script does not. */
export const NOT_IN_APPS_SCRIPT = [
  'AbortController',
  'Blob',
  'BroadcastChannel',
  'FormData',
  'Headers',
  'MessageChannel',
  'Request',
  'Response',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'WebSocket',
  'Worker',
  'XMLHttpRequest',
  'atob',
  'btoa',
  'clearInterval',
  'clearTimeout',
  'crypto',
  'fetch',
  'indexedDB',
  'performance',
  'process',
  'queueMicrotask',
  'requestAnimationFrame',
  'setInterval',
  'setTimeout',
  'structuredClone',
] as const;

/** Dates are recognised by their tag: one of another realm is no instance of ours. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
