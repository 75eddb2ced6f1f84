import { breakage } from './breakage.ts';
import type { ScriptWorker } from './messages.ts';

/** Starts worker.ts, bundled as one classic script: a module worker could not run the add-on's. */
export function browserWorker(url: string): ScriptWorker {
  const worker = new Worker(url);
  const { report, onBreak } = breakage();
  worker.addEventListener('error', ({ message }) => report(message));
  return {
    post: (request) => worker.postMessage(request),
    listen: (receive) => worker.addEventListener('message', ({ data }) => receive(data)),
    onBreak,
    terminate: () => worker.terminate(),
  };
}
