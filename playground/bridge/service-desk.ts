import { exception } from '../apps-script/script.ts';
import { type Execution, hostOperations, type Surroundings } from './host-operations.ts';
import type { CallMessage, Mode } from './messages.ts';
import { type Group, type Operations, touchOf } from './operations.ts';
import { demand } from './permissions.ts';
import type { ServiceCall } from './switches.ts';

/** Serves one execution's calls, one after the other, and remembers what Google would have counted. */
export interface ServiceDesk {
  readonly calls: readonly ServiceCall[];
  readonly warnings: readonly string[];
  perform(message: CallMessage): Promise<unknown>;
}

/** The others only tell what Google's objects know by themselves, or show something. */
const COUNTED: readonly Group[] = ['document', 'cells', 'file', 'protections', 'properties', 'locks'];

export function openServiceDesk(host: Surroundings, execution: Execution, mode: Mode): ServiceDesk {
  const operations = hostOperations(host, execution);
  const calls: ServiceCall[] = [];
  const warnings: string[] = [];
  let lastCounted = 0;
  let hasUnflushedWrites = false;

  /** Several operations may belong to one call of the script. */
  async function count(message: CallMessage): Promise<void> {
    if (message.call === lastCounted) return;
    lastCounted = message.call;
    const call = { method: message.method };
    calls.push(call);
    const { latency, otherUser, failingCall } = host.switches();
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    await otherUser?.(call, calls.length);
    if (calls.length === failingCall) {
      throw exception(`Service Spreadsheets timed out while accessing document with id ${host.documentId}.`);
    }
  }

  /** Google keeps writes back until something is read or flushed. */
  function watchFlushing({ group, name }: CallMessage): void {
    const touch = touchOf(group, name);
    if (touch === 'write') hasUnflushedWrites = name !== 'flush';
    if (touch === 'read' && COUNTED.includes(group)) hasUnflushedWrites = false;
    if (group === 'locks' && name === 'release' && hasUnflushedWrites) {
      warnings.push('A lock was released before SpreadsheetApp.flush(): others may not see the last writes.');
    }
  }

  return {
    calls,
    warnings,
    async perform(message) {
      demand(mode, touchOf(message.group, message.name), message.method);
      if (COUNTED.includes(message.group)) await count(message);
      watchFlushing(message);
      return invoke(operations, message);
    },
  };
}

function invoke(operations: Operations, { group, name, args }: CallMessage): unknown {
  return (operations[group] as unknown as Record<string, CallableFunction>)[name]?.(...args);
}
