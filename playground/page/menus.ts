import type { MenuEntry, Menu as ScriptMenu } from '../bridge/operations.ts';
import type { Menu, MenuItem } from './menubar.tsx';

export interface Commands {
  newWorkbook(): void;
  newFromSample(): void;
  openFile(): void;
  importCsv(): void;
  download(): void;
  about(): void;
  formulas(): void;
}

/**
 * The page's own menus, with those of the script: an add-on's stands among the extensions, one that
 * `createMenu` made stands before Help.
 */
export function menusOf(
  commands: Commands,
  scriptMenus: readonly ScriptMenu[],
  run: (functionName: string) => void,
): Menu[] {
  const withItems = (menu: ScriptMenu) => ({ label: menu.caption, items: menuItems(menu.entries, run) });
  return [
    {
      label: 'File',
      items: [
        { label: 'New', run: commands.newWorkbook },
        { label: 'New from sample', run: commands.newFromSample },
        { label: 'Open…', run: commands.openFile },
        'separator',
        { label: 'Import CSV…', run: commands.importCsv },
        { label: 'Download (JSON)', run: commands.download },
      ],
    },
    { label: 'Extensions', items: scriptMenus.filter(({ addOn }) => addOn).map(withItems) },
    ...scriptMenus.filter(({ addOn }) => !addOn).map(withItems),
    {
      label: 'Help',
      items: [
        { label: 'About this playground', run: commands.about },
        { label: 'Formulas of SMART Goals', run: commands.formulas },
      ],
    },
  ];
}

function menuItems(entries: readonly MenuEntry[], run: (functionName: string) => void): MenuItem[] {
  return entries.map((entry) => {
    if (entry === null) return 'separator';
    if ('entries' in entry) return { label: entry.caption, items: menuItems(entry.entries, run) };
    return { label: entry.caption, run: () => run(entry.functionName) };
  });
}
