/** Takes away what a worker has and Apps Script's V8 has not: timers, fetch, URL, process and the rest. */
export function bareGlobals(): void {
  for (let level: object | null = globalThis; level !== null; level = Object.getPrototypeOf(level)) {
    if (level === Object.prototype) return;
    for (const name of Object.getOwnPropertyNames(level)) {
      if (!LANGUAGE.has(name)) Reflect.deleteProperty(level, name) || hide(name);
    }
  }
}

/** What cannot be deleted reads as undefined. */
function hide(name: string): void {
  Reflect.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
}

/** The global names of the language itself. */
const LANGUAGE = new Set([
  'AggregateError',
  'Array',
  'ArrayBuffer',
  'Atomics',
  'BigInt',
  'BigInt64Array',
  'BigUint64Array',
  'Boolean',
  'DataView',
  'Date',
  'Error',
  'EvalError',
  'FinalizationRegistry',
  'Float32Array',
  'Float64Array',
  'Function',
  'Infinity',
  'Int16Array',
  'Int32Array',
  'Int8Array',
  'Intl',
  'JSON',
  'Map',
  'Math',
  'NaN',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'RangeError',
  'ReferenceError',
  'Reflect',
  'RegExp',
  'Set',
  'SharedArrayBuffer',
  'String',
  'Symbol',
  'SyntaxError',
  'TypeError',
  'URIError',
  'Uint16Array',
  'Uint32Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'WeakMap',
  'WeakRef',
  'WeakSet',
  'WebAssembly',
  'constructor',
  'decodeURI',
  'decodeURIComponent',
  'encodeURI',
  'encodeURIComponent',
  'escape',
  'eval',
  'globalThis',
  'isFinite',
  'isNaN',
  'parseFloat',
  'parseInt',
  'undefined',
  'unescape',
]);
