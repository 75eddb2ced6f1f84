import { createScript } from '../apps-script/script.ts';
import { createServices } from '../apps-script/services.ts';
import { hostOperations, type Surroundings } from './host-operations.ts';
import { touchOf } from './operations.ts';
import { demand } from './permissions.ts';
import { createRemote } from './remote.ts';

/**
 * The services that a custom function sees: the document read-only, no dialogs. They run beside the engine,
 * without a bridge, because a cell's calculation waits for them.
 */
export function cellServices(host: Surroundings, user: string): Record<string, unknown> {
  const execution = { id: 'cell formulas', user, waits: false, log: () => {} };
  const operations = hostOperations(host, execution);
  let method = '';

  const remote = createRemote((group, name, args) => {
    demand('CUSTOM_FUNCTION', touchOf(group, name), method);
    const result = (operations[group] as unknown as Record<string, CallableFunction>)[name]?.(...args);
    if (result instanceof Promise) {
      throw new Error(`${method} is not implemented in cell formulas in the playground`);
    }
    return result;
  });
  const script = createScript(remote, (entered) => {
    method = entered;
  });
  return createServices(script, () => {
    throw new Error('Utilities.sleep is not implemented in cell formulas in the playground');
  });
}
