import { authorisationEnumerations } from '../apps-script/enumerations.ts';
import { createScript } from '../apps-script/script.ts';
import { createServices } from '../apps-script/services.ts';
import { createSpreadsheet } from '../apps-script/spreadsheet.ts';
import { bareGlobals } from './bare-globals.ts';
import { sendable } from './client-values.ts';
import {
  type Answer,
  type CallMessage,
  type FromWorker,
  type Port,
  plainError,
  type RunRequest,
  revivedError,
} from './messages.ts';
import { createRemote } from './remote.ts';
import { awaitAnswer } from './shared-memory.ts';
import { decode } from './wire.ts';

interface HostPort extends Port<FromWorker, RunRequest> {
  /**
   * Runs a classic script, so that its top-level functions become global; in strict code eval would keep
   * them to itself. It still works when the world around it is bare.
   */
  runScript(code: string): void;
}

/** A worker's whole life: it runs one function of the script and is thrown away, as on Google. */
export function serveOneRun(port: HostPort): void {
  port.listen((request) => port.post(execute(port, request)));
}

function execute(port: HostPort, request: RunRequest): FromWorker {
  const calls = { made: 0, method: '' };
  const remote = createRemote((group, name, args) =>
    ask(port, request.memory, { kind: 'call', call: calls.made, method: calls.method, group, name, args }),
  );
  const script = createScript(remote, (method) => {
    calls.made += 1;
    calls.method = method;
  });
  const world = globalThis as unknown as Record<string, unknown>;

  bareGlobals();
  Object.assign(world, createServices(script, pause));
  const before = new Set(Object.getOwnPropertyNames(world));
  try {
    port.runScript(request.code);
    const functions = Object.getOwnPropertyNames(world).filter(
      (name) => !before.has(name) && typeof world[name] === 'function',
    );
    if (request.functionName === null) return { kind: 'done', value: null, functions };
    if (!functions.includes(request.functionName)) {
      throw new Error(`Script function not found: ${request.functionName}`);
    }
    const args = request.eventMode ? [openEvent(request.eventMode)] : request.args;
    const value = (world[request.functionName] as CallableFunction)(...args);
    return { kind: 'done', value: sendable(value), functions };
  } catch (thrown) {
    const { stack } = Object(thrown) as Partial<Error>;
    return { kind: 'failed', error: plainError(thrown), stack: String(stack ?? thrown) };
  }

  function openEvent(mode: NonNullable<RunRequest['eventMode']>) {
    return { authMode: authorisationEnumerations.AuthMode[mode], source: createSpreadsheet(script) };
  }
}

function ask(port: HostPort, memory: SharedArrayBuffer, message: CallMessage): unknown {
  const bytes = awaitAnswer(
    memory,
    () => port.post(message),
    () => port.post({ kind: 'more' }),
  );
  const answer = decode(bytes) as Answer;
  if ('error' in answer) throw revivedError(answer.error);
  return answer.value;
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
