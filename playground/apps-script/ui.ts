import type { ButtonName, Menu, MenuEntry, Page } from '../bridge/operations.ts';
import { nameOf } from './enumeration.ts';
import { uiEnumerations } from './enumerations.ts';
import { mismatch, type Script } from './script.ts';

type Ui = GoogleAppsScript.Base.Ui;
type MenuBuilder = GoogleAppsScript.Base.Menu;

export function createUi(script: Script): Ui {
  const { peek, ui } = script.remote;
  peek.ui();

  /** (message), (message, buttons) or (title, message, buttons). */
  const ask = (args: readonly unknown[], asksForText: boolean, method: string) => {
    const buttons = nameOf(args.at(-1));
    const texts = (buttons === undefined ? args : args.slice(0, -1)).map(String);
    if (texts.length < 1 || texts.length > 2) throw mismatch(method, args);
    const [title = '', message = ''] = texts.length === 2 ? texts : ['', ...texts];
    const names = (buttons ?? 'OK').split('_') as ButtonName[];
    return ui.ask({ title, message, buttons: names, asksForText });
  };
  const page = (output: unknown, method: string, title?: string): Page => {
    const shown = script.inside<() => Page>('HtmlOutput', output, method)();
    return title === undefined ? shown : { ...shown, title };
  };

  return script.implement<Ui>('Ui', {
    ...uiEnumerations,
    alert: (...args: unknown[]) => uiEnumerations.Button[ask(args, false, 'Ui.alert').button],
    prompt(...args: unknown[]) {
      const { button, text } = ask(args, true, 'Ui.prompt');
      return script.implement<GoogleAppsScript.Base.PromptResponse>('PromptResponse', {
        getSelectedButton: () => uiEnumerations.Button[button],
        getResponseText: () => text,
      });
    },
    createMenu: (caption) => createMenu(script, caption, false),
    createAddonMenu: () => createMenu(script, '', true),
    showSidebar: (output) => ui.showSidebar(page(output, 'Ui.showSidebar')),
    showModalDialog: (output, title) => ui.showDialog(page(output, 'Ui.showModalDialog', title), true),
    showModelessDialog: (output, title) => ui.showDialog(page(output, 'Ui.showModelessDialog', title), false),
  });
}

function createMenu(script: Script, caption: string, addOn: boolean): MenuBuilder {
  const entries: MenuEntry[] = [];
  const described = (): Menu => ({ caption, entries, addOn });
  const add = (entry: MenuEntry): MenuBuilder => {
    entries.push(entry);
    return menu;
  };

  const menu: MenuBuilder = script.implement<MenuBuilder>(
    'Menu',
    {
      addItem: (item, functionName) => add({ caption: item, functionName }),
      addSeparator: () => add(null),
      addSubMenu: (other) => add(script.inside<() => Menu>('Menu', other, 'Menu.addSubMenu')()),
      addToUi: () => script.remote.ui.addMenu(described()),
    },
    described,
  );
  return menu;
}
