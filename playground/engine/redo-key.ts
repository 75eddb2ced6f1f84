import { RedoCommand } from '@univerjs/core';
import { IShortcutService, KeyCode, MetaKeys } from '@univerjs/preset-sheets-core';
import type { Context } from './context.ts';

/** Ctrl+Shift+Z (on a Mac ⌘+Shift+Z) does again what was undone; Univer knows only Ctrl+Y. */
export function addRedoKey({ injector }: Context): void {
  const shortcuts = injector.get(IShortcutService);
  const known = shortcuts.getAllShortcuts().find(({ id }) => id === RedoCommand.id);
  if (known)
    shortcuts.registerShortcut({ ...known, binding: KeyCode.Z | MetaKeys.CTRL_COMMAND | MetaKeys.SHIFT });
}
