import type { ScriptWorker } from './messages.ts';

/** Starts the bundled worker.ts. */
export function browserWorker(url: string): ScriptWorker {
  const worker = new Worker(url, { type: 'module' });
  return {
    post: (request) => worker.postMessage(request),
    listen: (receive) => worker.addEventListener('message', ({ data }) => receive(data)),
    onBreak: (report) => worker.addEventListener('error', ({ message }) => report(message)),
    terminate: () => worker.terminate(),
  };
}
