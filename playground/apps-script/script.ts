import type { Remote } from '../bridge/operations.ts';

/** What every service object of one execution shares. */
export interface Script {
  readonly remote: Remote;
  /**
   * Makes a service object as Google's type describes it, from the methods that exist here; any other throws
   * "Range.foo is not implemented in the playground". `inside` is what other services may ask of it with
   * {@link Script.inside}; scripts cannot see it.
   */
  implement<T extends object>(name: string, methods: Partial<T>, inside?: unknown): T;
  /** What stands behind a service object; throws Google's message where it is no such object. */
  inside<T>(name: string, object: unknown, method: string): T;
}

/** `entering` hears which of the script's calls a bridge call belongs to. */
export function createScript(remote: Remote, entering: (method: string) => void): Script {
  const known = new WeakMap<object, { name: string; inside: unknown }>();
  let depth = 0;

  function implement<T extends object>(name: string, methods: Partial<T>, inside?: unknown): T {
    const service = new Proxy(methods, {
      get: (_, key) => member(name, methods, key),
      has: (_, key) => Object.hasOwn(methods, key),
      set: () => false,
      ownKeys: () => [],
    }) as T;
    known.set(service, { name, inside });
    return service;
  }

  function member(name: string, methods: object, key: string | symbol): unknown {
    if (typeof key === 'symbol') return key === Symbol.toStringTag ? name : undefined;
    if (!Object.hasOwn(methods, key)) return foreign(name, key);
    const value: unknown = Reflect.get(methods, key);
    return typeof value === 'function' ? named(`${name}.${key}`, value) : value;
  }

  /** Calls that a service makes of another one belong to the script's own call. */
  function named(method: string, body: CallableFunction) {
    return (...args: unknown[]): unknown => {
      if (depth === 0) entering(method);
      depth += 1;
      try {
        return body(...args);
      } finally {
        depth -= 1;
      }
    };
  }

  function inside<T>(name: string, object: unknown, method: string): T {
    const found = typeof object === 'object' && object !== null ? known.get(object) : undefined;
    if (found?.name !== name) throw mismatch(method, [object]);
    return found.inside as T;
  }

  return { remote, implement, inside };
}

/** Asked of any object by JSON, promises, string conversion or a debugger; not a sign of a missing method. */
const ASKED_OF_ANYTHING = new Set([
  'then',
  'toJSON',
  'valueOf',
  'constructor',
  'inspect',
  'nodeType',
  '$$typeof',
]);

function foreign(name: string, key: string): unknown {
  if (key === 'toString') return () => name;
  if (ASKED_OF_ANYTHING.has(key)) return undefined;
  throw new Error(`${name}.${key} is not implemented in the playground`);
}

/** An error of a Google service; scripts know it by its name. */
export function exception(message: string): Error {
  return Object.assign(new Error(message), { name: 'Exception' });
}

/** What Google says of arguments that fit none of a method's signatures. */
export function mismatch(method: string, args: readonly unknown[]): Error {
  const types = args.map(typeName).join(',');
  const name = /^(?:Ui|Menu|Utilities)\./.test(method) ? method : `SpreadsheetApp.${method}`;
  return exception(`The parameters (${types}) don't match the method signature for ${name}.`);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${typeName(value[0]).replace(/^String$/, 'string')}[]`;
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' || typeof value === 'boolean' ? typeof value : '(class)';
}
