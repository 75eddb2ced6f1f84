import { connectFrame } from '../bridge/frame.ts';
import { createGrid } from '../engine/browser.ts';
import type { Snapshot } from '../engine/engine.ts';
import { fillSample } from '../samples/sample-workbook.ts';
import type { ConnectFrame } from './add-on-frame.tsx';
import { layCharts } from './chart-layer.ts';
import { createCommands } from './commands.ts';
import { showErrorsOnHover } from './error-hover.ts';
import { leadFocusToGrid } from './focus.ts';
import { type Keeper, keepWorkbook, keptWorkbook } from './keeping.ts';
import { menusOf } from './menus.ts';
import { takeWorkbook } from './one-tab.ts';
import { cellCalls, type Playground } from './playground.ts';
import { clearPropertyStorage } from './property-storage.ts';
import { fetchAddOn, startScript } from './script.ts';
import { createScriptUi } from './script-ui.ts';
import type { Shell } from './shell-state.ts';

export interface Opened {
  readonly connect: ConnectFrame;
  readonly rename: (title: string) => void;
  readonly calls: Omit<Playground, 'ready'>;
}

/** Fills the shell: the grid with the workbook that was kept, else with the sample, and the add-on in it. */
export async function openWorkbook(
  shell: Shell,
  places: { grid: HTMLElement; charts: HTMLElement },
): Promise<Opened> {
  let keeps: (keeper: Keeper) => void = () => {};
  const keeping = new Promise<Keeper>((resolve) => {
    keeps = resolve;
  });
  const letGo = async (byForce: boolean) => {
    const keeper = await keeping;
    if (byForce) keeper.stop();
    await engine.endEditing();
    if (!byForce) {
      await untilScriptRests(shell);
      await keeper.flush();
      keeper.stop();
    }
    // What could not be kept stays in reach, to be downloaded.
    if (shell.get().keeping !== 'failed') shell.set({ elsewhere: true });
  };
  const [addOn, kept] = await Promise.all([fetchAddOn(), takeWorkbook(letGo).then(() => keptWorkbook())]);
  const engine = createGrid(places.grid);
  const empty = engine.snapshot();
  const ui = createScriptUi(shell, showMenus);

  const openSample = () => {
    engine.restore(empty);
    fillSample(engine);
  };
  if (kept === undefined) fillSample(engine);
  else openKept(kept);

  function openKept(snapshot: Snapshot): void {
    try {
      engine.restore(snapshot);
    } catch {
      openSample();
      ui.toast('The workbook kept in this browser cannot be read. This is the sample.', '', -1);
    }
  }

  const keeper = keepWorkbook(engine, (keeping) => shell.set({ keeping }));
  keeps(keeper);
  let script = startScript(engine, ui, shell, addOn);

  /** Another workbook comes into the grid; for the script that is another document. */
  async function open(fill: () => void): Promise<void> {
    shell.set({ sidebar: null, dialog: null, failure: null });
    fill();
    script = startScript(engine, ui, shell, addOn, script);
    opened = script.host.open();
    await opened;
  }
  const commands = createCommands({
    engine,
    shell,
    ui,
    openEmpty: () => open(() => engine.restore(empty)),
    openSample: () => open(openSample),
    openSnapshot: (snapshot) => open(() => engine.restore(snapshot)),
  });
  function showMenus(): void {
    shell.set({ menus: menusOf(commands, script.host.menus, script.callFromMenu) });
  }

  showTitle(engine.title);
  engine.onChange(() => showTitle(engine.title));
  function showTitle(title: string): void {
    if (title === shell.get().title) return;
    shell.set({ title });
    document.title = `${title} – SMART Goals playground`;
  }

  layCharts(engine, places.charts);
  showErrorsOnHover(engine, shell);
  leadFocusToGrid(engine, places.grid, shell);
  let opened = script.host.open();
  await Promise.all([opened, engine.calculated()]);
  showMenus();
  shell.set({ ready: true });

  return {
    connect: (frame, view) => connectFrame(frame, script.host, () => ui.closePage(view.id)),
    rename: (title) => engine.setTitle(title),
    calls: {
      ...cellCalls(engine),
      async callMenu(label) {
        await opened;
        await script.callMenu(label);
      },
      serviceCalls: () => script.host.serviceCalls().length,
      async reset() {
        clearPropertyStorage();
        await open(openSample);
        await Promise.all([engine.calculated(), keeper.flush()]);
      },
      switches: {
        script: (changed) => script.host.setSwitches(changed),
        cells: (changed) => engine.setSwitches(changed),
      },
    },
  };
}

/** Resolves when no function of the script runs any more, or one waits for an answer. */
function untilScriptRests(shell: Shell): Promise<void> {
  const rests = () => !shell.get().running || shell.get().question !== null;
  if (rests()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = shell.subscribe(() => {
      if (!rests()) return;
      stop();
      resolve();
    });
  });
}
