import { exception } from '../apps-script/script.ts';
import { hostOperations, type Surroundings } from './host-operations.ts';
import {
  type Answer,
  type CallMessage,
  type Mode,
  type PlainError,
  plainError,
  revivedError,
  type ScriptWorker,
} from './messages.ts';
import { type Group, type Operations, touchOf } from './operations.ts';
import { demand } from './permissions.ts';
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
  const calls: ServiceCall[] = [];
  const log: string[] = [];
  const warnings: string[] = [];
  const operations = hostOperations(host, {
    id,
    user: order.user,
    waits: true,
    log: (text) => log.push(text),
  });
  const memory = createSharedMemory();
  const answerer = createAnswerer(memory);
  let lastCounted = 0;
  let hasUnflushedWrites = false;

  async function perform(message: CallMessage): Promise<unknown> {
    const touch = touchOf(message.group, message.name);
    demand(order.mode, touch, message.method);
    if (isCounted(message) && message.call !== lastCounted) {
      lastCounted = message.call;
      await count(message);
    }
    // Reading flushes too.
    if (touch === 'write') hasUnflushedWrites = message.name !== 'flush';
    if (touch === 'read' && isCounted(message)) hasUnflushedWrites = false;
    if (message.group === 'locks' && message.name === 'release' && hasUnflushedWrites) {
      warnings.push('A lock was released before SpreadsheetApp.flush(): others may not see the last writes.');
    }
    return invoke(operations, message);
  }

  async function count({ method }: CallMessage): Promise<void> {
    const call = { method };
    calls.push(call);
    const { latency, otherUser, failingCall } = host.switches();
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    await otherUser?.(call, calls.length);
    if (calls.length === failingCall) throw exception(timedOut(host.documentId));
  }

  async function answer(message: CallMessage): Promise<void> {
    let answered: Answer;
    try {
      answered = { value: await perform(message) };
    } catch (error) {
      answered = { error: plainError(error) };
    }
    answerer.answer(encode(answered));
  }

  try {
    const result = await new Promise<RunResult>((resolve, reject) => {
      const { timeLimit } = host.switches();
      const timer = setTimeout(() => reject(exception('Exceeded maximum execution time')), timeLimit);
      const end = (settle: () => void) => {
        clearTimeout(timer);
        settle();
      };
      worker.onBreak((reason) => end(() => reject(new Error(reason))));
      worker.listen((message) => {
        if (message.kind === 'call') void answer(message);
        else if (message.kind === 'more') answerer.more();
        else if (message.kind === 'done') end(() => resolve(message));
        else {
          log.push(message.stack);
          end(() => reject(revivedError(message.error)));
        }
      });
      const { code, functionName, args, mode, isTrigger } = order;
      worker.post({ memory, code, functionName, args, eventMode: isTrigger ? mode : null });
    });
    finish();
    return result;
  } catch (error) {
    finish(plainError(error));
    throw error;
  } finally {
    worker.terminate();
    host.locks.releaseAll(id);
  }

  function finish(error?: PlainError): void {
    const milliseconds = performance.now() - started;
    const outcome = error ? { error } : {};
    report({ functionName: order.functionName, calls, log, warnings, milliseconds, ...outcome });
  }
}

/** The free ones only tell what Google's objects know by themselves. */
const COUNTED: readonly Group[] = ['document', 'cells', 'file', 'protections', 'properties', 'locks'];

function isCounted({ group }: CallMessage): boolean {
  return COUNTED.includes(group);
}

function invoke(operations: Operations, { group, name, args }: CallMessage): unknown {
  return (operations[group] as unknown as Record<string, CallableFunction>)[name]?.(...args);
}

function timedOut(documentId: string): string {
  return `Service Spreadsheets timed out while accessing document with id ${documentId}.`;
}
