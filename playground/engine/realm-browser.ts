import { NOT_IN_APPS_SCRIPT, type Realm, TimeLimitExceeded } from './realm.ts';

interface Globals {
  [name: string]: unknown;
  eval(code: string): unknown;
}

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
  for (const name of NOT_IN_APPS_SCRIPT) globals[name] = undefined;
  return {
    ...own,
    define: (name, value) => {
      globals[name] = value;
    },
    load: (code) => {
      globals.eval(code);
    },
    call: (name, values, timeLimit) => {
      const start = performance.now();
      const result = (globals[name] as (...values: unknown[]) => unknown)(...values);
      if (performance.now() - start > timeLimit) throw new TimeLimitExceeded();
      return result;
    },
    dispose: () => frame.remove(),
  };
}
