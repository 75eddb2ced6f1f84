import vm from 'node:vm';
import { type Realm, TimeLimitExceeded } from './realm.ts';

const CALL = new vm.Script('__call.result = globalThis[__call.name](...__call.values)');

/** A fresh V8 context. */
export function openNodeRealm(): Realm {
  const globals: { [name: string]: unknown } = { console };
  const context = vm.createContext(globals);
  const own = vm.runInContext(
    '({ date: (ms) => new Date(ms), list: (values) => Array.from(values), error: (text) => new Error(text) })',
    context,
  ) as Pick<Realm, 'date' | 'list' | 'error'>;
  return {
    ...own,
    define: (name, value) => {
      globals[name] = value;
    },
    load: (code) => {
      vm.runInContext(code, context, { filename: 'Code.js' });
    },
    call: (name, values, timeLimit) => {
      const call = { name, values: own.list(values), result: undefined };
      globals.__call = call;
      try {
        CALL.runInContext(context, { timeout: timeLimit });
        return call.result;
      } catch (error) {
        throw isTimeout(error) ? new TimeLimitExceeded() : error;
      } finally {
        delete globals.__call;
      }
    },
    dispose: () => {},
  };
}

function isTimeout(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
