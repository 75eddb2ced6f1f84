import { NOT_IN_APPS_SCRIPT, type Realm, TimeLimitExceeded } from './realm.ts';

type Globals = Window & { [name: string]: unknown; eval(code: string): unknown };

/**
 * A hidden frame of the same origin. A browser cannot stop a running call: one that took too long fails
 * when it returns.
 */
export function openBrowserRealm(): Realm {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Custom functions';
  document.body.append(frame);
  const globals = frame.contentWindow as unknown as Globals;
  const own = globals.eval(
    '({ date: (ms) => new Date(ms), list: (values) => Array.from(values), error: (text) => new Error(text) })',
  ) as Pick<Realm, 'date' | 'list' | 'error'>;
  for (const name of NOT_IN_APPS_SCRIPT) {
    Object.defineProperty(globals, name, { value: undefined, configurable: true });
  }
  return {
    ...own,
    define: (name, value) => {
      globals[name] = value;
    },
    load: (code) => runScript(globals, code),
    call: (name, values, timeLimit) => {
      const start = performance.now();
      const result = (globals[name] as (...values: unknown[]) => unknown)(...values);
      if (performance.now() - start > timeLimit) throw new TimeLimitExceeded();
      return result;
    },
    dispose: () => frame.remove(),
  };
}

/** As a script element: what `eval` declares in strict code would not become global. */
function runScript(globals: Globals, code: string): void {
  let failure: ErrorEvent | undefined;
  const listen = (event: ErrorEvent) => {
    failure = event;
  };
  globals.addEventListener('error', listen);
  const script = globals.document.createElement('script');
  script.textContent = code;
  globals.document.documentElement.append(script);
  script.remove();
  globals.removeEventListener('error', listen);
  if (failure) throw failure.error ?? new Error(failure.message);
}
