import type { Engine } from '../engine/engine.ts';
import { cellOperations } from './cell-operations.ts';
import type { Locks } from './locks.ts';
import {
  type DocumentInfo,
  type LockScope,
  type Operations,
  type StoreName,
  touches,
  type UiOperations,
} from './operations.ts';
import type { PropertyStore } from './properties.ts';
import { protectionOperations } from './protections.ts';
import type { HostSwitches } from './switches.ts';

/** What the operations of one execution work on. */
export interface Surroundings {
  readonly engine: Engine;
  readonly documentId: string;
  /** The HTML files of the script project, by name without `.html`. */
  readonly files: Readonly<Record<string, string>>;
  readonly locks: Locks;
  readonly ui: UiOperations;
  switches(): HostSwitches;
  store(name: StoreName, user: string): PropertyStore;
}

export interface Execution {
  readonly id: string;
  /** Whose properties and locks it sees. */
  readonly user: string;
  /** false in a cell formula: calculation cannot wait for itself. */
  readonly waits: boolean;
  log(text: string): void;
}

/** Every operation, for one execution. */
export function hostOperations(host: Surroundings, execution: Execution): Operations {
  const { engine, switches } = host;
  const about = (): DocumentInfo => ({
    id: host.documentId,
    title: engine.title,
    locale: engine.settings.locale,
    timeZone: engine.settings.timeZone,
  });
  const store = (name: StoreName) => host.store(name, execution.user);
  const lockName = (scope: LockScope) => (scope === 'user' ? `user ${execution.user}` : scope);

  return {
    document: documentOperations(engine, execution.waits),
    cells: cellOperations(engine, switches, execution.waits),
    file: { about },
    protections: protectionOperations(engine),
    properties: {
      all: (name) => store(name).all(),
      set: (name, properties, deleteOthers) => store(name).set(properties, deleteOthers),
      remove: (name, keys) => store(name).remove(keys),
    },
    locks: {
      acquire: (scope, timeout) => host.locks.acquire(lockName(scope), execution.id, timeout),
      release: (scope) => host.locks.release(lockName(scope), execution.id),
      isHeld: (scope) => host.locks.isHeld(lockName(scope), execution.id),
    },
    peek: {
      document: about,
      sheet: (id) => engine.sheet(id),
      hasDocumentServices: () => switches().documentServices,
      properties: () => {},
      ui: () => {},
      userKey: () => execution.user,
      userLocale: () => switches().userLocale,
      scriptTimeZone: () => switches().scriptTimeZone,
    },
    ui: host.ui,
    project: {
      file: (name) => host.files[name],
      log: (level, text) => execution.log(level === 'log' ? text : `${level}: ${text}`),
    },
  };
}

/** The engine's own methods; those that depend on results wait for calculation. */
function documentOperations(engine: Engine, waits: boolean): Operations['document'] {
  const names = Object.keys(touches.document) as (keyof Operations['document'])[];
  const bound = Object.fromEntries(
    names.map((name) => [name, (engine[name] as CallableFunction).bind(engine)]),
  ) as unknown as Operations['document'];
  const settled = <A extends unknown[], R>(method: (...args: A) => R) =>
    ((...args: A) =>
      waits && engine.isCalculating()
        ? engine.calculated().then(() => method(...args))
        : method(...args)) as (...args: A) => R;

  return {
    ...bound,
    filledSize: settled(bound.filledSize),
    sort: settled(bound.sort),
  };
}
