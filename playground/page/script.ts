import { browserWorker } from '../bridge/browser-worker.ts';
import { createHost, type Host } from '../bridge/host.ts';
import type { Engine } from '../engine/engine.ts';
import { customFunctions } from '../engine/jsdoc.ts';
import { propertyStorage } from './property-storage.ts';
import type { ScriptUi } from './script-ui.ts';
import type { Shell } from './shell-state.ts';

/** The add-on as it was built for Google, and what its pages need to reach it. */
export interface AddOn {
  readonly code: string;
  readonly files: { readonly Sidebar: string };
  readonly clientShim: string;
}

export async function fetchAddOn(): Promise<AddOn> {
  const [code, Sidebar, clientShim] = await Promise.all(
    ['dist/Code.js', 'dist/Sidebar.html', 'client-shim.js'].map(fetchText),
  );
  return { code, files: { Sidebar }, clientShim } as AddOn;
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is missing. Stop the server and run "npm start" again.`);
  return response.text();
}

/** The script of the workbook that is open. */
export interface Script {
  readonly host: Host;
  /** Runs what stands behind an item of a menu, and tells that it runs and how it failed. */
  callFromMenu(functionName: string): Promise<void>;
  callMenu(label: string): Promise<void>;
}

const DOCUMENT_ID = 'documentId';

/** Starts the add-on on the workbook: its functions in cells, its menus, its pages. */
export function startScript(
  engine: Engine,
  ui: ScriptUi,
  shell: Shell,
  addOn: AddOn,
  before?: Script,
): Script {
  before?.host.dispose();
  const host = createHost({
    ...addOn,
    engine,
    ui,
    spawn: () => browserWorker('worker.js'),
    storage: propertyStorage,
    documentId: documentIdOf(engine),
    ...(before && { switches: before.host.switches }),
  });
  host.loadFunctions();
  shell.set({ formulas: customFunctions(addOn.code) });

  const told = async (work: Promise<unknown>) => {
    shell.set({ running: true, failure: null });
    try {
      await work;
    } catch (error) {
      // A question that the script asked before it was stopped has nobody left to answer to.
      shell.get().question?.answer('CLOSE', '');
      shell.set({ failure: String(error) });
      throw error;
    } finally {
      shell.set({ running: false });
    }
  };
  return {
    host,
    callFromMenu: (functionName) => told(host.run(functionName)).catch(() => {}),
    callMenu: (label) => told(host.callMenu(label)),
  };
}

/** Every workbook has its own, as a spreadsheet has on Google; it is kept with it. */
function documentIdOf(engine: Engine): string {
  const kept = engine.store(DOCUMENT_ID);
  if (typeof kept === 'string') return kept;
  const id = crypto.randomUUID();
  engine.setStore(DOCUMENT_ID, id);
  return id;
}
