import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as (options?: { type: 'minor' }) => void;

/**
 * Runs the jobs in turn and gives the least milliseconds of each: whatever else the machine does only adds.
 * The young garbage of one is collected before the next begins.
 */
export function quickestInTurn(runs: number, ...jobs: readonly (() => unknown)[]): number[] {
  const best = jobs.map(() => Number.POSITIVE_INFINITY);
  for (const job of jobs) job();
  for (let run = 0; run < runs; run++) {
    jobs.forEach((job, index) => {
      collectGarbage({ type: 'minor' });
      const start = performance.now();
      job();
      best[index] = Math.min(best[index] as number, performance.now() - start);
    });
  }
  return best;
}

/** Megabytes that the result of a job holds on to. */
export function megabytesHeld(job: () => unknown): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const held = job();
  collectGarbage();
  const after = process.memoryUsage().heapUsed;
  return held === undefined ? 0 : (after - before) / 1024 / 1024;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
