import type { ScriptWorker } from './messages.ts';

/** Workers for single runs. One is always starting ahead, so that a run need not wait for it. */
export interface Workers {
  take(): ScriptWorker;
  dispose(): void;
}

export function createWorkers(spawn: () => ScriptWorker): Workers {
  let spare: ScriptWorker | undefined = spawn();
  let disposed = false;
  return {
    take() {
      const worker = spare ?? spawn();
      spare = undefined;
      // After the run has been handed over: starting a thread holds this one up.
      setTimeout(() => {
        if (!disposed) spare ??= spawn();
      });
      return worker;
    },
    dispose() {
      disposed = true;
      spare?.terminate();
      spare = undefined;
    },
  };
}
