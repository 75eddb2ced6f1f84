import type { Engine, Snapshot } from '../engine/engine.ts';
import { chooseFile, downloadWorkbook, importCsvFile, readWorkbookFile } from './files.ts';
import type { Commands } from './menus.ts';
import type { ScriptUi } from './script-ui.ts';
import type { Shell } from './shell-state.ts';

interface Parts {
  readonly engine: Engine;
  readonly shell: Shell;
  readonly ui: ScriptUi;
  readonly openEmpty: () => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly openSnapshot: (snapshot: Snapshot) => Promise<void>;
}

/** What the page's own menus do. */
export function createCommands({ engine, shell, ui, openEmpty, openSample, openSnapshot }: Parts): Commands {
  /** One workbook is kept: taking another one must be meant. */
  const replaceBy = async (open: () => Promise<void>) => {
    const { button } = await ui.ask({
      title: 'Replace this workbook?',
      message: 'This browser keeps one workbook. Download it first if you want to keep it.',
      buttons: ['OK', 'CANCEL'],
      asksForText: false,
    });
    if (button === 'OK') await open();
  };
  const tell = (title: string, error: unknown) =>
    ui.ask({ title, message: (error as Error).message, buttons: ['OK'], asksForText: false });

  return {
    newWorkbook: () => void replaceBy(openEmpty),
    newFromSample: () => void replaceBy(openSample),
    async openFile() {
      const file = await chooseFile('.json');
      if (!file) return;
      try {
        const snapshot = await readWorkbookFile(file);
        await replaceBy(() => openSnapshot(snapshot));
      } catch (error) {
        await tell('This file cannot be opened', error);
      }
    },
    async importCsv() {
      const file = await chooseFile('.csv,.tsv,.txt,text/csv');
      if (!file) return;
      try {
        await engine.asOneStep(() => importCsvFile(engine, file));
      } catch (error) {
        await tell('This file cannot be imported', error);
      }
    },
    download: () => downloadWorkbook(engine),
    about: () => shell.set({ help: 'about' }),
    formulas: () => shell.set({ help: 'formulas' }),
  };
}
