import { exception } from '../apps-script/script.ts';
import type { Surroundings } from './host-operations.ts';
import {
  type Answer,
  type CallMessage,
  type Mode,
  type PlainError,
  plainError,
  revivedError,
  type ScriptWorker,
} from './messages.ts';
import { openServiceDesk, type ServiceDesk } from './service-desk.ts';
import { createAnswerer, createSharedMemory } from './shared-memory.ts';
import type { ServiceCall } from './switches.ts';
import { encode } from './wire.ts';

export interface RunOrder {
  readonly code: string;
  /** null only loads the code. */
  readonly functionName: string | null;
  readonly args: readonly unknown[];
  readonly mode: Mode;
  /** The function is a trigger: it gets an event. */
  readonly isTrigger: boolean;
  readonly user: string;
}

/** What one run did. */
export interface RunReport {
  readonly functionName: string | null;
  /** What Google would count: calls that reach the document, the properties or a lock. */
  readonly calls: readonly ServiceCall[];
  /** What the script logged, and where it failed. */
  readonly log: readonly string[];
  /** Harmless here, wrong on Google. */
  readonly warnings: readonly string[];
  readonly milliseconds: number;
  readonly error?: PlainError;
}

export interface RunResult {
  readonly value: unknown;
  readonly functions: readonly string[];
}

let runs = 0;

/** Runs one function in a worker of its own; `report` gets what it did, however it ends. */
export async function run(
  host: Surroundings,
  worker: ScriptWorker,
  order: RunOrder,
  report: (report: RunReport) => void,
): Promise<RunResult> {
  runs += 1;
  const id = `run ${runs}`;
  const started = performance.now();
  const log: string[] = [];
  const execution = { id, user: order.user, waits: true, log: (text: string) => void log.push(text) };
  const desk = openServiceDesk(host, execution, order.mode);
  const finish = (outcome: { error?: PlainError }): void => {
    const { calls, warnings } = desk;
    const milliseconds = performance.now() - started;
    report({ functionName: order.functionName, calls, log, warnings, milliseconds, ...outcome });
  };

  try {
    const result = await host.engine.asOneStep(() =>
      work(worker, order, desk, host.switches().timeLimit, log),
    );
    finish({});
    return result;
  } catch (error) {
    finish({ error: plainError(error) });
    throw error;
  } finally {
    worker.terminate();
    host.locks.releaseAll(id);
  }
}

/** Hands the order to the worker and answers its calls until it is done. */
function work(
  worker: ScriptWorker,
  { code, functionName, args, mode, isTrigger }: RunOrder,
  desk: ServiceDesk,
  timeLimit: number,
  log: string[],
): Promise<RunResult> {
  const memory = createSharedMemory();
  const answerer = createAnswerer(memory);

  async function answer(message: CallMessage): Promise<void> {
    // What cannot be encoded is an error, too: the script waits for an answer whatever happens.
    const answered = await desk
      .perform(message)
      .then((value) => encode({ value } satisfies Answer))
      .catch((error) => encode({ error: plainError(error) } satisfies Answer));
    answerer.answer(answered);
  }

  return new Promise<RunResult>((resolve, reject) => {
    const timer = setTimeout(() => reject(exception('Exceeded maximum execution time')), timeLimit);
    const fail = (error: Error): void => {
      clearTimeout(timer);
      reject(error);
    };
    worker.onBreak((reason) => fail(new Error(reason)));
    worker.listen((message) => {
      if (message.kind === 'call') void answer(message);
      else if (message.kind === 'more') answerer.more();
      else if (message.kind === 'failed') {
        log.push(message.stack);
        fail(revivedError(message.error));
      } else {
        clearTimeout(timer);
        resolve(message);
      }
    });
    worker.post({ memory, code, functionName, args, eventMode: isTrigger ? mode : null });
  });
}
