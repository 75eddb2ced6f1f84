import type { ScriptWorker } from './messages.ts';

/** Workers for single runs. One is always starting ahead, so that a run need not wait for it. */
export interface Workers {
  take(): ScriptWorker;
  /** Breaks off the runs that still go on. */
  dispose(): void;
}

export function createWorkers(spawn: () => ScriptWorker): Workers {
  const breakOffs = new Set<() => void>();
  let spare: ScriptWorker | undefined = spawn();
  let isDisposed = false;

  return {
    take() {
      const worker = spare ?? spawn();
      spare = undefined;
      // After the run has been handed over: starting a thread holds this one up.
      setTimeout(() => {
        if (!isDisposed) spare ??= spawn();
      });

      let report: (message: string) => void = () => {};
      const breakOff = () => report('The document was closed.');
      breakOffs.add(breakOff);
      return {
        ...worker,
        onBreak(listener) {
          report = listener;
          worker.onBreak(listener);
        },
        terminate() {
          breakOffs.delete(breakOff);
          worker.terminate();
        },
      };
    },
    dispose() {
      isDisposed = true;
      spare?.terminate();
      spare = undefined;
      for (const breakOff of breakOffs) breakOff();
    },
  };
}
