import type { Engine } from '../engine/engine.ts';
import { cellServices } from './cell-services.ts';
import { type CallResult, createClient, type GoogleScript } from './client.ts';
import { sendableArguments } from './client-values.ts';
import type { Surroundings } from './host-operations.ts';
import { createLocks } from './locks.ts';
import { type Mode, plainError, type ScriptWorker } from './messages.ts';
import type { Menu, MenuEntry, Page, UiOperations } from './operations.ts';
import {
  createMemoryStorage,
  documentProperties,
  type KeyValueStorage,
  storedProperties,
} from './properties.ts';
import { type RunReport, run } from './run.ts';
import { sidebarDocument } from './sidebar-document.ts';
import { createWorkers } from './spare-worker.ts';
import { DEFAULT_HOST_SWITCHES, type HostSwitches, type ServiceCall } from './switches.ts';

export interface HostOptions {
  readonly engine: Engine;
  /** dist/Code.js */
  readonly code: string;
  /** The project's HTML files by name: `{ Sidebar: '<!doctype html>…' }`. */
  readonly files?: Readonly<Record<string, string>>;
  /** Starts a worker that runs worker.ts (or node-worker.ts). */
  readonly spawn: () => ScriptWorker;
  /** What shows menus, sidebar and dialogs. */
  readonly ui: UiOperations;
  /** The text of client-shim.ts as a bundle; pages that the script shows get it, and with it google.script. */
  readonly clientShim?: string;
  /** Keeps the properties of people and of the script; in memory where left out. */
  readonly storage?: KeyValueStorage;
  readonly documentId?: string;
  /** Google shows it over the items of createAddonMenu. */
  readonly addOnName?: string;
  readonly switches?: Partial<HostSwitches>;
}

export interface RunOptions {
  /** Whose execution it is: another person has other properties and other locks. */
  readonly user?: string;
  readonly mode?: Mode;
}

/** Runs the add-on's script as Google does: every function in a fresh worker, every service call one by one. */
export interface Host {
  /** Calls a function of the script; a menu item's or google.script.run's unless the mode says otherwise. */
  run(functionName: string, args?: readonly unknown[], options?: RunOptions): Promise<unknown>;
  /** The document is opened: onOpen(e), in the mode that the switches say. */
  open(): Promise<void>;
  /** The add-on is installed: onInstall(e). */
  install(): Promise<void>;
  /** What the script put into the menus. */
  readonly menus: readonly Menu[];
  /** Picks a menu item by its label. */
  callMenu(label: string): Promise<void>;
  /** The names of the script's top-level functions. */
  functions(): Promise<readonly string[]>;
  /** google.script for a page without a frame; in a frame client-shim.ts makes it. */
  client(user?: string): Promise<GoogleScript>;
  /** What google.script.run asks; never rejects. */
  callFromPage(functionName: string, args: readonly unknown[], user?: string): Promise<CallResult>;
  /** Makes the script's custom functions work in cells. */
  loadFunctions(): void;
  /** Of the run that ended last. */
  readonly lastRun: RunReport | undefined;
  serviceCalls(): readonly ServiceCall[];
  readonly switches: HostSwitches;
  setSwitches(switches: Partial<HostSwitches>): void;
  dispose(): void;
}

const SOMEBODY = 'you';

const ACCOUNT_TROUBLE = {
  'permission denied':
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  'authorization required': 'Authorization is required to perform that action.',
} as const;

export function createHost(options: HostOptions): Host {
  const { engine, code, files = {}, storage = createMemoryStorage(), documentId = 'playground' } = options;
  const workers = createWorkers(options.spawn);
  let switches: HostSwitches = { ...DEFAULT_HOST_SWITCHES, ...options.switches };
  let menus: readonly Menu[] = [];
  let lastRun: RunReport | undefined;
  let functionNames: Promise<readonly string[]> | undefined;

  const ui: UiOperations = {
    ...options.ui,
    addMenu(menu) {
      const shown = menu.addOn ? { ...menu, caption: options.addOnName ?? 'SMART Goals' } : menu;
      menus = [...menus.filter(({ caption }) => caption !== shown.caption), shown];
      options.ui.addMenu(shown);
    },
    showSidebar: async (page) => options.ui.showSidebar(await withClient(page)),
    showDialog: async (page, modal) => options.ui.showDialog(await withClient(page), modal),
  };
  const surroundings: Surroundings = {
    engine,
    documentId,
    files,
    ui,
    locks: createLocks(),
    switches: () => switches,
    store(name, user) {
      if (name === 'document') return documentProperties(engine);
      return storedProperties(
        storage,
        name === 'user' ? `properties of ${user}` : 'properties of the script',
      );
    },
  };

  async function withClient(page: Page): Promise<Page> {
    if (options.clientShim === undefined) return page;
    return { ...page, html: sidebarDocument(page.html, options.clientShim, await functions()) };
  }

  function start(
    functionName: string | null,
    args: readonly unknown[],
    mode: Mode,
    user: string,
    isTrigger = false,
  ) {
    const order = { code, functionName, args, mode, isTrigger, user };
    return run(surroundings, workers.take(), order, (report) => {
      if (report.functionName !== null) lastRun = report;
    });
  }

  function functions(): Promise<readonly string[]> {
    functionNames ??= start(null, [], 'FULL', SOMEBODY).then((result) => result.functions);
    return functionNames;
  }

  async function trigger(functionName: string, mode: Mode): Promise<void> {
    if ((await functions()).includes(functionName)) await start(functionName, [], mode, SOMEBODY, true);
  }

  async function callFromPage(
    functionName: string,
    args: readonly unknown[],
    user = SOMEBODY,
  ): Promise<CallResult> {
    try {
      if (switches.accountTrouble !== 'none') throw new Error(ACCOUNT_TROUBLE[switches.accountTrouble]);
      if (functionName.endsWith('_')) throw new Error(`Script function not found: ${functionName}`);
      const { value } = await start(functionName, sendableArguments(args), 'FULL', user);
      return { value };
    } catch (error) {
      return { error: plainError(error) };
    }
  }

  return {
    async run(functionName, args = [], { user = SOMEBODY, mode = 'FULL' } = {}) {
      return (await start(functionName, args, mode, user)).value;
    },
    open: () => trigger('onOpen', switches.openMode),
    install: () => trigger('onInstall', 'FULL'),
    get menus() {
      return menus;
    },
    async callMenu(label) {
      const item = itemLabelled(menus, label);
      if (!item) throw new Error(`There is no menu item "${label}"`);
      await start(item, [], 'FULL', SOMEBODY);
    },
    functions,
    async client(user = SOMEBODY) {
      return createClient({
        functions: await functions(),
        send: (functionName, args) => callFromPage(functionName, args, user),
      });
    },
    callFromPage,
    loadFunctions() {
      engine.loadFunctions(code, cellServices(surroundings, SOMEBODY));
    },
    get lastRun() {
      return lastRun;
    },
    serviceCalls: () => lastRun?.calls ?? [],
    get switches() {
      return switches;
    },
    setSwitches(changed) {
      switches = { ...switches, ...changed };
    },
    dispose: () => workers.dispose(),
  };
}

function itemLabelled(entries: readonly MenuEntry[], label: string): string | undefined {
  for (const entry of entries) {
    if (entry === null) continue;
    const found =
      'entries' in entry
        ? itemLabelled(entry.entries, label)
        : entry.caption === label
          ? entry.functionName
          : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
